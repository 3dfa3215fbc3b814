import { cutAtTerm } from '../source-text'

/** The minister's own words, with the words of the term marked. */
export function Quote({ quote, term }: { quote: string; term: string | null }) {
  const [before, words, after] = cutAtTerm(quote, term)
  return (
    <q className="quote">
      {before}
      {words ? <span className="term">{words}</span> : null}
      {after}
    </q>
  )
}
