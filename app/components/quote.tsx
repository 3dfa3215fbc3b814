import type { QuotePiece } from '../mark-search'
import { cutAtTerm, excerptAtTerm } from '../source-text'

/** The minister's own words, with the words of the term marked; short, they begin near the term. */
export function Quote({ quote, term, short = false }: { quote: string; term: string | null; short?: boolean }) {
  const [before, words, after] = short ? excerptAtTerm(quote, term) : cutAtTerm(quote, term)
  return (
    <q className="quote" lang="nl">
      {before}
      {words ? <span className="term">{words}</span> : null}
      {after}
    </q>
  )
}

/** The words with what the search found marked. */
export function FoundQuote({ pieces }: { pieces: QuotePiece[] }) {
  return (
    <q className="quote" lang="nl">
      {pieces.map(({ text, found, term }, index) => {
        const words = found ? <mark className="found">{text}</mark> : text
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quote never change place
          <span key={index} className={term ? 'term' : undefined}>
            {words}
          </span>
        )
      })}
    </q>
  )
}
