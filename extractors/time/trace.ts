import type { Day, TimeExpression } from '../types'
import type { Candidate, Choice } from './choose'
import { type MaskedSpan, maskText } from './masks'
import { readSentence } from './read'

/** A reading that lost its place to another, and why in Dutch. */
export interface OutvotedTime {
  time: TimeExpression
  by: TimeExpression
  why: string
}

/** How the times of a sentence came about: what was masked, what each rule read, and what was outvoted. */
export interface TimeTrace {
  masked: MaskedSpan[]
  /** Every reading, in the order of the text; the ones in `times` were kept. */
  candidates: TimeExpression[]
  outvoted: OutvotedTime[]
  /** The same as `readTimes` gives. */
  times: TimeExpression[]
}

/** Reads a sentence as `readTimes` does, and keeps what happened on the way. */
export function traceTimes(sentence: string, written: Day | null): TimeTrace {
  const choice = readSentence(sentence, written)
  const all = [...choice.kept, ...choice.outvoted.map(({ candidate }) => candidate)]
  return {
    masked: maskText(sentence).masked,
    candidates: all.map(({ expression }) => expression).sort((a, b) => a.start - b.start || b.end - a.end),
    outvoted: choice.outvoted.map(tellOutvoted),
    times: choice.kept.map(({ expression }) => expression),
  }
}

function tellOutvoted({ candidate, by }: Choice['outvoted'][number]): OutvotedTime {
  return { time: candidate.expression, by: by.expression, why: whyOutvoted(candidate, by) }
}

function whyOutvoted(candidate: Candidate, by: Candidate): string {
  const length = ({ expression }: Candidate) => expression.end - expression.start
  if (candidate.yields && by.expression.latest !== null) return 'een voorwaarde wijkt voor een termijn met een dag'
  if (length(by) > length(candidate)) return 'een langere lezing van dezelfde woorden wint'
  if (by.expression.latest !== null && candidate.expression.latest === null) return 'een lezing met een dag wint'
  return 'bij gelijke woorden wint de regel die eerder in het regelboek staat'
}
