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
