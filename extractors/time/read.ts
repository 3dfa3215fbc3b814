import type { Day, TimeExpression } from '../types'
import { isDay, isPlausible } from './calendar'
import { type Candidate, type Choice, choose } from './choose'
import { ADDRESS, maskText } from './masks'
import { createMatcher, type RuleMatch } from './matcher'
import type { NextTime, TimeContext } from './rule'
import { timeRules } from './rules'
import { isPastClause } from './tense'

const match = createMatcher(timeRules)

/** A year with a note digit stuck to it ("20225") reads as a year only after masking. */
const NOTE_ON_YEAR = /(?:19|20)\d{3,4}(?!\d)/u

/**
 * The time expressions of one sentence, in the order of the text, not overlapping. `written` is the date of the letter;
 * null (or no existing day) leaves relative terms as words without a day. Offsets count code units of `sentence`.
 */
export function readTimes(sentence: string, written: Day | null): TimeExpression[] {
  return readSentence(sentence, written).kept.map(({ expression }) => expression)
}

/** Whether some rule's phrase stands in a sentence: when none does, `readTimes` finds nothing. Far cheaper than reading. */
export function mayHoldTimes(sentence: string): boolean {
  return matchOnce(sentence).length > 0 || NOTE_ON_YEAR.test(sentence)
}

/** Looks for phrases first, because most sentences have none; masks only where it can matter, and then looks again. */
export function readSentence(sentence: string, written: Day | null): Choice {
  const seen = matchOnce(sentence)
  const hidden = NOTE_ON_YEAR.test(sentence)
  if (seen.length === 0 && !hidden) return { kept: [], outvoted: [] }
  const text = hidden || seen.some(hasFigure) || ADDRESS.test(sentence) ? maskText(sentence).text : sentence
  const matches = text === sentence ? seen : match(text)
  return choose(readMatches(matches, sentence, contextOf(text, written)), sentence.length)
}

/** What was matched last: a sentence is often asked about twice in a row. */
let last: { sentence: string; matches: RuleMatch[] } = { sentence: '', matches: [] }

function matchOnce(sentence: string): RuleMatch[] {
  if (last.sentence !== sentence) last = { sentence, matches: match(sentence) }
  return last.matches
}

/** Masks blank out figures and web addresses only, so a match without them stays as it is. */
function hasFigure({ match }: RuleMatch): boolean {
  return /\d/u.test(match.text)
}

function contextOf(text: string, date: Day | null): TimeContext {
  const written = date !== null && isDay(date) && isPlausible(date) ? date : null
  return {
    text,
    written,
    isPast: (span) => isPastClause(text, span),
    readNext: (at, from) => readNext(text, at, from ?? written),
  }
}

/** How far a rule may read on for the time behind its own words. */
const REACH = 100

function readNext(text: string, at: number, written: Day | null): NextTime | null {
  const from = at + (/^\s{0,3},?\s{0,3}/u.exec(text.slice(at, at + 7))?.[0].length ?? 0)
  const rest = text.slice(from, from + REACH)
  const context: TimeContext = { text: rest, written, isPast: () => false, readNext: () => null }
  const candidates = readMatches(match(rest), rest, context).filter(({ expression }) => expression.start === 0)
  const next = choose(candidates, rest.length).kept[0]
  if (!next) return null
  const { expression, anchor } = next
  return { time: { ...expression, start: from, end: from + expression.end }, anchor }
}

function readMatches(matches: RuleMatch[], sentence: string, context: TimeContext): Candidate[] {
  return matches.flatMap((found) => candidateOf(found, sentence, context))
}

function candidateOf({ rule, order, match }: RuleMatch, sentence: string, context: TimeContext): Candidate[] {
  const reading = rule.read(match, context)
  if (!reading) return []
  const { end = match.end, anchor = null, ...rest } = reading
  const { start } = match
  const text = sentence.slice(start, end)
  const expression = { text, start, end, ...rest, rule: rule.id, convention: rule.convention }
  return [{ expression, order, anchor, yields: rule.yields === true }]
}
