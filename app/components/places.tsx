import type { CommitmentDetail } from '#db/contract'
import { useWords } from '../language'
import { tidyQuote } from '../source-text'
import { PROMISE_WORDS } from '../words/promise'
import { PageLink } from './links'

/** The words around the promise, and the other places where the same promise stands. */
export function Places({ commitment }: { commitment: CommitmentDetail }) {
  const words = useWords(PROMISE_WORDS)
  const { document, repeats, context, id } = commitment
  const [before, after] = [tidyQuote(context.before), tidyQuote(context.after)]
  return (
    <>
      {before || after ? (
        <section className="section" aria-labelledby="omgeving">
          <h2 id="omgeving">{words.around}</h2>
          <p className="source around" lang="nl">
            {before} <mark>{tidyQuote(commitment.quote)}</mark> {after}
          </p>
        </section>
      ) : null}
      {repeats.length > 0 ? (
        <section className="section" aria-labelledby="elders">
          <h2 id="elders">{words.elsewhere}</h2>
          <ul className="plain-list">
            {repeats.map((place, index) => (
              <li key={place.start}>
                <PageLink to={`${document.url}#${id}-${index + 2}`}>{words.place(index + 2)}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
