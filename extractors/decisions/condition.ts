import { readTimes } from '../time/read'
import type { Day, TermType } from '../types'

/** The term of a promise that waits for a condition, as it was read. */
export interface WaitingTerm {
  words: string | null
  type: TermType | null
  latest: Day | null
}

/** The last day that follows from the day a condition was met, with the words and the rule that give it. */
export interface TermAfterCondition {
  latest: Day
  words: string
  rule: string | null
}

/** Where the words go on to name the condition: "binnen zes weken | na afronding van het onderzoek". */
const FROM_CONDITION = /\s(?:na|nadat|vanaf|volgend op|gerekend vanaf|te rekenen vanaf)\s/iu
const OPENING = /^(?:binnen|uiterlijk)(?!\p{L})/iu

/**
 * The last day that the words of a promise give once its condition is met: a length of time counts from that day, a day of
 * the calendar stays that day. Null when the words give none, or a day that was over when the condition was met.
 */
export function readTermAfterCondition({ words, type, latest }: WaitingTerm, met: Day): TermAfterCondition | null {
  if (words === null) return null
  const length = type === 'conditional' || type === 'duration' ? readLength(words, met) : null
  if (length) return length
  if (latest === null || latest < met || type === 'duration') return null
  return { latest, words, rule: null }
}

function readLength(words: string, met: Day): TermAfterCondition | null {
  const length = words.split(FROM_CONDITION)[0]?.trim() ?? ''
  const text = OPENING.test(length) ? length : `binnen ${length}`
  const time = readTimes(text, met).find((one) => one.type === 'duration' && one.latest !== null && !one.past)
  return time?.latest ? { latest: time.latest, words: length, rule: time.rule } : null
}
