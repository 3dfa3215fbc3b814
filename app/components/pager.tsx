import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import { LIST_WORDS } from '../words/list'
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
  const language = useLanguage()
  const words = useWords(LIST_WORDS)
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={words.pages}>
      {previous ? (
        <PageLink to={previous} rel="prev">
          ← {words.previous}
        </PageLink>
      ) : null}
      <span>
        {formatCount(first, language)}–{formatCount(last, language)} {words.of} {formatCount(count, language)}
      </span>
      {next ? (
        <PageLink to={next} rel="next">
          {words.next} →
        </PageLink>
      ) : null}
    </nav>
  )
}
