import type { Unmatched } from '#db/tracking.server'
import { useWords } from '../language'
import { tidyQuote } from '../source-text'
import { UNMATCHED_WORDS } from '../words/unmatched'
import { PageLink } from './links'

/** Decisions whose promise the documents no longer hold: kept, and said, with the words that were decided on. */
export function UnmatchedDecisions({ unmatched }: { unmatched: Unmatched[] }) {
  const words = useWords(UNMATCHED_WORDS)
  if (unmatched.length === 0) return null
  return (
    <section className="section" aria-labelledby="los">
      <h2 id="los">{words.title}</h2>
      <p>{words.explanation}</p>
      <ul className="plain-list">
        {unmatched.map(({ commitment, quote, decisions }) => (
          <li key={commitment}>
            <q lang="nl">{tidyQuote(quote)}</q>
            <span className="block quiet small">
              <PageLink to={`/toezeggingen/${encodeURIComponent(commitment)}`}>{commitment}</PageLink> ·{' '}
              {words.decided(decisions)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
