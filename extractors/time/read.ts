import type { Day, TimeExpression } from '../types'
import { isDay } from './calendar'
import { type Candidate, choose } from './choose'
import { maskText } from './masks'
import { createMatcher, type RuleMatch } from './matcher'
import type { TimeContext } from './rule'
import { timeRules } from './rules'
import { isPastClause } from './tense'

/** Every match of every rule in a (masked) sentence. */
export const match = createMatcher(timeRules)

/** A year with a note digit stuck to it ("20225") reads as a year only after masking. */
const NOTE_ON_YEAR = /(?:19|20)\d{3,4}(?!\d)/u

/**
 * The time expressions of one sentence, in the order of the text, not overlapping. `written` is the date of the letter;
 * null (or no existing day) leaves relative terms as words without a day. Offsets count code units of `sentence`.
 */
export function readTimes(sentence: string, written: Day | null): TimeExpression[] {
  const seen = match(sentence)
  if (seen.length === 0 && !NOTE_ON_YEAR.test(sentence)) return []
  const { text } = maskText(sentence)
  const matches = text === sentence ? seen : match(text)
  return choose(readMatches(matches, sentence, text, written), sentence.length).kept.map(({ expression }) => expression)
}

/** What the rules make of their matches in the masked sentence, before choosing. */
export function readMatches(matches: RuleMatch[], sentence: string, masked: string, written: Day | null): Candidate[] {
  const context: TimeContext = {
    text: masked,
    written: written !== null && isDay(written) ? written : null,
    isPast: (span) => isPastClause(masked, span),
  }
  return matches.flatMap((found) => candidateOf(found, sentence, context))
}

function candidateOf({ rule, order, match }: RuleMatch, sentence: string, context: TimeContext): Candidate[] {
  const reading = rule.read(match, context)
  if (!reading) return []
  const { end = match.end, ...rest } = reading
  const { start } = match
  const text = sentence.slice(start, end)
  const expression = { text, start, end, ...rest, rule: rule.id, convention: rule.convention }
  return [{ expression, order, yields: rule.yields === true }]
}
