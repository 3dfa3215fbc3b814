import type { Day, TimeExpression } from '../types'
import { isDay } from './calendar'
import { type Candidate, choose } from './choose'
import { type Cue, readCues } from './cues'
import { maskText } from './masks'
import { compileRule, findMatches } from './matcher'
import type { CompiledPhrase, TimeContext, TimeRule } from './rule'
import { timeRules } from './rules'
import { isPastClause } from './tense'

interface ReadyRule {
  rule: TimeRule
  order: number
  phrases: CompiledPhrase[]
}

const ready: ReadyRule[] = timeRules.map((rule, order) => ({ rule, order, phrases: compileRule(rule) }))

/**
 * The time expressions of one sentence, in the order of the text, not overlapping. `written` is the date of the letter;
 * null (or no existing day) leaves relative terms as words without a day. Offsets count code units of `sentence`.
 */
export function readTimes(sentence: string, written: Day | null): TimeExpression[] {
  const cues = readCues(sentence)
  if (cues.size === 0) return []
  const { text } = maskText(sentence)
  return choose(readCandidates(sentence, text, cues, written), sentence.length).kept.map(({ expression }) => expression)
}

/** What every rule makes of the masked sentence, before choosing. */
export function readCandidates(sentence: string, masked: string, cues: Set<Cue>, written: Day | null): Candidate[] {
  const context: TimeContext = {
    text: masked,
    written: written !== null && isDay(written) ? written : null,
    isPast: (span) => isPastClause(masked, span),
  }
  return ready
    .filter(({ rule }) => rule.cues.some((cue) => cues.has(cue)))
    .flatMap((one) => candidatesOf(one, sentence, context))
}

function candidatesOf({ rule, order, phrases }: ReadyRule, sentence: string, context: TimeContext): Candidate[] {
  return phrases.flatMap((phrase) =>
    findMatches(phrase, context.text).flatMap((match) => {
      const reading = rule.read(match, context)
      if (!reading) return []
      const { end = match.end, ...rest } = reading
      const expression: TimeExpression = {
        text: sentence.slice(match.start, end),
        start: match.start,
        end,
        ...rest,
        rule: rule.id,
        convention: rule.convention,
      }
      return [{ expression, order }]
    }),
  )
}
