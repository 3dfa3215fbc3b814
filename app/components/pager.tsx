import { formatCount } from '../labels'
import { PageLink } from './links'

interface Pages {
  first: number
  last: number
  count: number
  previous: string | null
  next: string | null
}

/** Where in the list this page is; nothing when the list fits one page. */
export function Pager({ first, last, count, previous, next }: Pages) {
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label="Bladzijden">
      {previous ? (
        <PageLink to={previous} rel="prev">
          ← Vorige
        </PageLink>
      ) : null}
      <span>
        {formatCount(first)}–{formatCount(last)} van {formatCount(count)}
      </span>
      {next ? (
        <PageLink to={next} rel="next">
          Volgende →
        </PageLink>
      ) : null}
    </nav>
  )
}
