import type { Span } from '../types'
import { ClauseSplitter } from './clause-splitter'
import type { Predicate } from './predicate'
import type { ClauseReading } from './reading'
import type { Word } from './words'

/**
 * A clause of a sentence: its own words (token indexes, in order, without those of the clauses inside it) and its finite verb.
 * `main` has the verb in second place, `sub` is opened by a subordinator, `aim` is an infinitive clause with `om`.
 */
export interface Clause {
  kind: 'main' | 'sub' | 'aim' | 'aside'
  opener: string | null
  words: number[]
  finite: number | null
  parent: Clause | null
  /** The clause it continues after `en`, whose subject and finite verb it may share. */
  joins: Clause | null
  /** Filled in once by those who read it further. */
  takesTe: boolean | null
  predicate: Predicate | null
  reading: ClauseReading | null
}

/** Tells the clauses of a sentence apart, in the order in which they begin. */
export function splitClauses(words: readonly Word[]): Clause[] {
  const splitter = new ClauseSplitter(words)
  for (let at = 0; at < words.length; at++) splitter.read(at)
  return splitter.clauses.filter((clause) => clause.words.length > 0)
}

/** From the first to the last own word, in the sentence text. */
export function spanOfClause(words: readonly Word[], clause: Clause): Span {
  const first = words[clause.words[0] as number] as Word
  const last = words[clause.words.at(-1) as number] as Word
  return { start: first.start, end: last.end }
}
