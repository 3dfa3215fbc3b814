import type { ListedDeadline } from '#db/contract'
import type { ChainTerm } from '#db/queries/standing.server'
import { nameShortly } from '../kamerstuk'
import { useLanguage, useWords } from '../language'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'
import { PageLink } from './links'

interface ChainProps {
  chain: ChainTerm[]
  /** Days late now, and by the first term. */
  daysLate: number
  deadline: Pick<ListedDeadline, 'slip' | 'shifts' | 'daysLateFirst'> | null
}

/** The first term and each that replaced it, with the document or decision that shows it; nothing when none did. */
export function Chain({ chain, daysLate, deadline }: ChainProps) {
  const words = useWords(STANDING_WORDS)
  if (chain.length < 2 || !deadline) return null
  const { slip, shifts, daysLateFirst } = deadline
  const tellDays = (days: number) => (days > 0 ? words.days(days) : null)
  return (
    <section className="section" aria-labelledby="verschoven">
      <h2 id="verschoven">{words.chain}</h2>
      {shifts > 0 ? <p>{words.moved(shifts, slip)}</p> : null}
      {daysLateFirst !== daysLate ? <p>{words.late(tellDays(daysLate), tellDays(daysLateFirst))}</p> : null}
      <table className="stacks">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.lastDay}</th>
            <th scope="col">{words.difference}</th>
            <th scope="col">{words.setOn}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {chain.map((term, index) => (
            <tr key={`${term.since} ${term.latest}`}>
              <th scope="row">{index === 0 ? words.first : words.shift(index)}</th>
              <td>
                <span className="stack-word">{words.lastDay}: </span>
                {term.latest ? <DayText day={term.latest} /> : words.noDay}
              </td>
              <td>
                <span className="stack-word">{words.difference}: </span>
                {term.moved === null ? '–' : words.later(term.moved)}
              </td>
              <td>
                <span className="stack-word">{words.setOn}: </span>
                <DayText day={term.since} />
              </td>
              <td>
                <span className="stack-word">{words.source}: </span>
                <TermSource term={term} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The document or decision that shows a term, with its words. */
export function TermSource({ term }: { term: ChainTerm }) {
  const language = useLanguage()
  const words = useWords(STANDING_WORDS)
  const { document, origin } = term
  return (
    <>
      {origin.from === 'promise' ? words.ownWords : null}
      {document ? (
        <PageLink to={`/documenten/${encodeURIComponent(document)}`}>
          {nameShortly(document, origin.from === 'decision' ? null : term.since, language)}
        </PageLink>
      ) : null}
      {document && origin.from === 'decision' ? ', ' : null}
      {origin.from === 'decision' ? (
        <PageLink to={`/wijzigingen#besluit-${origin.number}`}>{words.decision(origin.number)}</PageLink>
      ) : null}
      {term.words ? (
        <span className="block quiet small" lang="nl">
          «{term.words}»
        </span>
      ) : null}
    </>
  )
}
