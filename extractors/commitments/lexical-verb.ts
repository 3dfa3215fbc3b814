import type { Clause } from './clauses'
import type { Base, Predicate } from './predicate'
import { content, isInfinitive, isNounHere } from './verb-content'
import type { SentenceView } from './view'
import type { Word } from './words'

/** The finite verb itself carries the meaning: "stuur ik uw Kamer". */
export function lexical(view: SentenceView, clause: Clause, base: Base): Predicate {
  const at = clause.finite as number
  const done = LETS_DO.test(view.words[at]?.lower ?? '') ? lastInfinitive(view, clause) : null
  if (done !== null) return content(view, clause, base, 'nu', [done])
  const forms = (view.words[at] as Word).forms.filter((form) => form.form !== 'participle')
  const past = forms.length > 0 && forms.every((form) => form.form === 'past')
  const read = content(view, clause, base, past ? 'verleden' : 'nu', [at])
  const onlyThinks = read.entry !== null && (FORESEES.has(read.entry) || isReflexive(view, at, read.entry))
  return onlyThinks ? { ...read, groups: new Set(['overig']) } : read
}

/** "ik realiseer mij dat …": to be aware of it, not to bring it about. */
function isReflexive(view: SentenceView, at: number, entry: string): boolean {
  return (
    entry === 'realiseren' &&
    [at + 1, at + 2].some((index) => /^(?:mij|me|ons|zich)$/u.test(view.words[index]?.lower ?? ''))
  )
}

/** Who foresees something does not do it; "is voorzien" and "wordt verwacht" tell of what comes. */
const FORESEES = new Set(['verwachten', 'voorzien', 'plannen', 'beogen'])

/** "doe ik u toekomen": the infinitive says what is done. */
const LETS_DO = /^(?:doe|doet|doen)$/u

function lastInfinitive(view: SentenceView, clause: Clause): number | null {
  const last = clause.words.at(-1) ?? -1
  const word = view.words[last]
  return word && last > (clause.finite as number) && !word.withTe && isInfinitive(word) && !isNounHere(view, last)
    ? last
    : null
}
