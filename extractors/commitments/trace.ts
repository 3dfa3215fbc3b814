import type { Day, Span, TimeExpression } from '../types'
import { spanOfClause } from './clauses'
import { FITS, judgeTimes } from './deadline'
import { mayPromise } from './gate'
import { explainSentence } from './sentence'
import { surveyWords } from './survey'
import { isQuestion } from './words'

/** What one clause gave, for people who ask why. Spans count in the sentence text. */
export interface ClauseTrace extends Span {
  text: string
  opener: string | null
  /** Slots that were found, as rules name them. */
  slots: string[]
  fired: { rule: string; title: string }[]
  outvotedBy: { rule: string; title: string; explanation: string }[]
  /** The rule that names the promise, if any. */
  chosen: string | null
  times: { text: string; score: number; why: string; chosen: boolean }[]
}

export interface CommitmentTrace {
  /** Whether the prefilter lets the sentence through to the rules. */
  promising: boolean
  times: readonly TimeExpression[]
  clauses: ClauseTrace[]
}

/** Reads one sentence as the reader does, and keeps what it saw on the way. */
export function traceCommitments(sentence: string, written: Day | null): CommitmentTrace {
  const { signs, verbs } = surveyWords(sentence)
  const { view, times, clauses } = explainSentence(sentence, { written })
  return {
    promising: mayPromise(signs, verbs, false) && !isQuestion(sentence),
    times,
    clauses: clauses.map(({ reading, time, fired, outvotedBy, rule }) => {
      const span = spanOfClause(view.words, reading.clause)
      return {
        ...span,
        text: sentence.slice(span.start, span.end),
        opener: reading.clause.opener,
        slots: [...reading.slots].sort(),
        fired: fired.map(({ id, title }) => ({ rule: id, title })),
        outvotedBy: outvotedBy.map(({ id, title, explanation }) => ({ rule: id, title, explanation })),
        chosen: rule?.id ?? null,
        times: judgeTimes(view, reading, times).map((one) => ({
          text: one.time.text,
          score: one.score,
          why: one.why,
          chosen: one.time === time && one.score >= FITS,
        })),
      }
    }),
  }
}
