import { readTimes } from '../time/read'
import type { Certainty, TimeExpression } from '../types'
import type { Clause } from './clauses'
import { chooseDeadline } from './deadline'
import { compileFrame, type Frame, listFrameSlots, markSlots } from './frame'
import { CUE_BITS } from './lexicon/facts'
import { type ClauseReading, couldPromise, readClause } from './reading'
import type { CommitmentRule, ExclusionRule } from './rule'
import { COMMITMENT_RULES, EXCLUSION_RULES } from './rules/index'
import {
  addContextSlots,
  addSentenceSlots,
  addTermSlots,
  inheritFromParent,
  type SentenceContext,
  TERM_SLOTS,
  UNDATED_SLOTS,
} from './slots'
import { readView, type SentenceView } from './view'
import type { Word } from './words'

/** A clause with the rules that hold for it and those that outvote them. */
export interface Judged {
  reading: ClauseReading
  time: TimeExpression | null
  fired: CommitmentRule[]
  outvotedBy: ExclusionRule[]
  /** The rule that names the promise; null when none holds or all are outvoted. */
  rule: CommitmentRule | null
  certainty: Certainty
}

export interface JudgedSentence {
  view: SentenceView
  times: readonly TimeExpression[]
  clauses: Judged[]
}

interface Framed<R> {
  rule: R
  frame: Frame
}

const RULES: readonly Framed<CommitmentRule>[] = COMMITMENT_RULES.map((rule) => ({
  rule,
  frame: compileFrame(rule.phrase),
}))
const EXCLUSIONS: readonly Framed<ExclusionRule>[] = EXCLUSION_RULES.map((rule) => ({
  rule,
  frame: compileFrame(rule.phrase),
}))

/**
 * The clauses of a sentence that promise something. Times are read only when some clause could be a promise with one;
 * `words` are those of the text, when they are known already. `explainSentence` gives the same clauses, and the others too.
 */
export function judgeSentence(text: string, context: SentenceContext, words?: readonly Word[]): JudgedSentence {
  const view = readView(text, context.written, words)
  const readings: ClauseReading[] = []
  for (const clause of view.clauses) {
    if (!couldPromise(view, clause)) continue
    const reading = prepare(view, clause, context)
    if (mayHold(reading, termsOf(view))) readings.push(reading)
  }
  if (readings.length === 0) return { view, times: [], clauses: [] }
  const times = readTimes(text, context.written)
  const clauses = readings
    .map((reading) => judgeClause(view, reading, times, context))
    .filter((judged) => judged.rule !== null)
  return { view, times, clauses }
}

/** Every clause of a sentence with all rules that hold or outvote, for the trace. */
export function explainSentence(text: string, context: SentenceContext): JudgedSentence {
  const view = readView(text, context.written)
  const times = readTimes(text, context.written)
  return {
    view,
    times,
    clauses: view.clauses.map((clause) => judgeClause(view, prepare(view, clause, context), times, context, true)),
  }
}

function prepare(view: SentenceView, clause: Clause, context: SentenceContext): ClauseReading {
  const reading = readClause(view, clause)
  inheritFromParent(view, reading)
  addSentenceSlots(view, reading, context)
  return reading
}

/** The slots of terms that the sentence could fill, by its words alone: times are read only when a rule waits for one. */
function termsOf(view: SentenceView): readonly string[] {
  return view.words.some((word) => (word.facts.cues & CUE_BITS.time) !== 0) ? TERM_SLOTS : UNDATED_SLOTS
}

/** Exclusions that leave nothing and that no term can lift or bring about. */
const FINAL = EXCLUSIONS.filter(({ rule }) => {
  const asksTerm = listFrameSlots(rule.phrase).some((slot) => (TERM_SLOTS as readonly string[]).includes(slot))
  return rule.leaves === 'nothing' && !asksTerm
})

/** Whether some rule would hold if the clause had the right term, and is not outvoted already. */
function mayHold(reading: ClauseReading, terms: readonly string[]): boolean {
  const out = new Set(holding(FINAL, reading).flatMap((exclusion) => exclusion.outvotes))
  if (out.size === KINDS) return false
  const slots = new Set(reading.slots)
  for (const slot of terms) slots.add(slot)
  const marks = markSlots(slots)
  const hopeful = { ...reading, slots }
  for (const { rule, frame } of RULES)
    if (!out.has(rule.kind) && frame.holds(marks) && (rule.when?.(hopeful) ?? true)) return true
  return false
}

/** inform, act, external. */
const KINDS = 3

function judgeClause(
  view: SentenceView,
  reading: ClauseReading,
  times: readonly TimeExpression[],
  context: SentenceContext,
  explain = false,
): Judged {
  const time = chooseDeadline(view, reading, times)
  addTermSlots(view, reading, time)
  addContextSlots(view, reading, times, context)
  const fired = holding(RULES, reading)
  const outvotedBy = fired.length > 0 || explain ? holding(EXCLUSIONS, reading) : []
  const isOut = (one: CommitmentRule, leaves: ExclusionRule['leaves']) =>
    outvotedBy.some((exclusion) => exclusion.leaves === leaves && exclusion.outvotes.includes(one.kind))
  const rule = fired.find((one) => !isOut(one, 'nothing')) ?? null
  const certainty = rule && isOut(rule, 'possible') ? 'possible' : (rule?.certainty ?? 'possible')
  return { reading, time, fired, outvotedBy, rule, certainty }
}

function holding<R extends CommitmentRule | ExclusionRule>(rules: readonly Framed<R>[], reading: ClauseReading): R[] {
  const marks = markSlots(reading.slots)
  const found: R[] = []
  for (const { rule, frame } of rules) if (frame.holds(marks) && (rule.when?.(reading) ?? true)) found.push(rule)
  return found
}
