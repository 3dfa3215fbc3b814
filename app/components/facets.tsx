import { formatCount } from '../labels'
import type { Choice, ListPage } from '../list-page.server'
import { PageLink } from './links'

/** What narrows the list now, each with a link that takes it away. */
export function ChosenFilters({ chosen }: { chosen: Choice[] }) {
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label="Gekozen filters">
      {chosen.map(({ word, to }) => (
        <li key={word}>
          <PageLink className="chip" to={to}>
            {word}
            <span aria-hidden="true"> ×</span>
            <span className="hidden-text"> weghalen</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** The filters as links with the number of rows each gives. */
export function FacetLists({ facets }: { facets: ListPage['facets'] }) {
  return (
    <>
      {facets.map(({ title, choices, clear }) => (
        <nav key={title} aria-label={title} className="facet">
          <h2>{title}</h2>
          <ul>
            {choices.map(({ word, to, count, current }) => (
              <li key={word}>
                <PageLink to={to} aria-current={current ? 'true' : undefined}>
                  <span>{word}</span>
                  {count === undefined ? null : <span className="facet-count">{formatCount(count)}</span>}
                </PageLink>
              </li>
            ))}
            {clear ? (
              <li>
                <PageLink to={clear}>alle</PageLink>
              </li>
            ) : null}
          </ul>
        </nav>
      ))}
    </>
  )
}
