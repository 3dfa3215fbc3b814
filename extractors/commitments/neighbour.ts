import { readTimes } from '../time/read'
import type { Day, Sentence, TimeExpression } from '../types'
import type { ClauseReading } from './reading'

/** A time lent by the sentence before. */
export interface Borrowed {
  sentence: Sentence
  time: TimeExpression
}

/**
 * The term of the sentence before, for a promise that has none and points back with `dan`, `daarna` or `daarbij`
 * ("De resultaten zijn in mei klaar. Ik zal u die dan sturen."), or whose own term is "op dat moment" when the other has
 * a day. Only when that sentence has one term to lend.
 */
export function borrowTime(
  sentences: readonly Sentence[],
  index: number,
  reading: ClauseReading,
  term: TimeExpression | null,
  written: Day | null,
): Borrowed | null {
  if (term && !SAME_MOMENT.test(term.text)) return null
  const before = sentences[index - 1]
  const own = sentences[index]
  if (!before || !own || !reading.slots.has('dan') || !standsTogether(before, own)) return null
  const times = readTimes(before.text, written).filter((time) => !time.past && time.type !== 'vehicle')
  const dated = times.filter((time) => time.latest !== null)
  if (dated.length > 1) return null
  if (term) return dated[0] ? { sentence: before, time: dated[0] } : null
  const time = dated[0] ?? times.find((one) => one.type === 'conditional') ?? times[0]
  return time ? { sentence: before, time } : null
}

const SAME_MOMENT = /^(?:op|tegen) (?:die|dat) (?:tijd|moment)$/iu

/** Whether a sentence follows another without a break between paragraphs: in its block, or on the next line. */
export function standsTogether(before: Sentence, after: Sentence): boolean {
  return (
    before.block === after.block ||
    (after.block.start - before.block.end <= LINE && before.block.kind === after.block.kind)
  )
}

/** A line end and a space or two. */
const LINE = 3
