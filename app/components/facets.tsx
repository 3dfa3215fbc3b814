import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import type { Choice, ListPage } from '../list-page.server'
import { LIST_WORDS } from '../words/list'
import { PageLink } from './links'

/** What narrows the list now, each with a link that takes it away. */
export function ChosenFilters({ chosen }: { chosen: Choice[] }) {
  const words = useWords(LIST_WORDS)
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label={words.chosen}>
      {chosen.map(({ word, to }) => (
        <li key={word}>
          <PageLink className="chip" to={to}>
            {word}
            <span aria-hidden="true"> ×</span>
            <span className="hidden-text"> {words.remove}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** Values of a filter that stand open; more are one click away. */
const SHOWN = 8

/** The filters as links with the number of rows each gives. */
export function FacetLists({ facets }: { facets: ListPage['facets'] }) {
  const words = useWords(LIST_WORDS)
  return (
    <>
      {facets.map(({ title, choices, clear }) => {
        const rest = choices.length > SHOWN + 1 ? choices.slice(SHOWN) : []
        return (
          <nav key={title} aria-label={title} className="facet">
            <h2>{title}</h2>
            <Choices choices={choices.slice(0, choices.length - rest.length)} />
            {rest.length > 0 ? (
              <details open={rest.some(({ current }) => current)}>
                <summary>{words.moreValues(rest.length)}</summary>
                <Choices choices={rest} />
              </details>
            ) : null}
            {clear ? <PageLink to={clear}>{words.anyValue}</PageLink> : null}
          </nav>
        )
      })}
    </>
  )
}

function Choices({ choices }: { choices: Choice[] }) {
  const language = useLanguage()
  return (
    <ul>
      {choices.map(({ word, to, count, current }) => (
        <li key={word}>
          <PageLink to={to} aria-current={current ? 'true' : undefined}>
            <span>{word}</span>
            {count === undefined ? null : <span className="facet-count">{formatCount(count, language)}</span>}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
