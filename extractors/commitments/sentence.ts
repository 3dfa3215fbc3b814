import { readTimes } from '../time/read'
import type { Certainty, CommitmentKind, TimeExpression } from '../types'
import type { Clause } from './clauses'
import { chooseDeadline } from './deadline'
import { compileFrame, type Frame, joinMarks, listFrameSlots, markSlots, type SlotMarks } from './frame'
import { CUE_BITS } from './lexicon/word-cues'
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
 * The clauses of a sentence that promise something; `words` are its words, when they are known already. Times are read only
 * when some clause could be a promise with one.
 * `explainSentence` gives the same clauses, and the others too.
 */
export function judgeSentence(text: string, context: SentenceContext, words?: readonly Word[]): JudgedSentence {
  const view = readView(text, context.written, words)
  const readings: ClauseReading[] = []
  const terms = termsOf(view)
  for (const clause of view.clauses) {
    if (!couldPromise(view, clause)) continue
    const reading = prepare(view, clause, context)
    if (mayHold(reading, terms)) readings.push(reading)
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
function termsOf(view: SentenceView): Terms {
  return view.words.some((word) => (word.facts.cues.signs & CUE_BITS.time) !== 0) ? DATED : UNDATED
}

interface Terms {
  slots: readonly string[]
  marks: SlotMarks
  /** Exclusions that leave nothing and that none of these slots can lift or bring about. */
  final: readonly Framed<ExclusionRule>[]
}

const DATED = toTerms(TERM_SLOTS)
const UNDATED = toTerms(UNDATED_SLOTS)

function toTerms(slots: readonly string[]): Terms {
  const asksTerm = (phrase: string) => listFrameSlots(phrase).some((slot) => slots.includes(slot))
  const final = EXCLUSIONS.filter(({ rule }) => rule.leaves === 'nothing' && !asksTerm(rule.phrase))
  return { slots, marks: markSlots(slots), final }
}

/** Whether some rule would hold if the clause had the right term, and is not outvoted already. */
function mayHold(reading: ClauseReading, terms: Terms): boolean {
  const marks = markSlots(reading.slots)
  const out = new Set<CommitmentKind>()
  for (const { rule, frame } of terms.final)
    if (frame.holds(marks) && (rule.when?.(reading) ?? true)) for (const kind of rule.outvotes) out.add(kind)
  if (out.size === KINDS) return false
  const hopeful = joinMarks(marks, terms.marks)
  let withTerm: ClauseReading | null = null
  for (const { rule, frame } of RULES) {
    if (out.has(rule.kind) || !frame.holds(hopeful)) continue
    if (rule.when === undefined) return true
    withTerm ??= { ...reading, slots: new Set([...reading.slots, ...terms.slots]) }
    if (rule.when(withTerm)) return true
  }
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
  const marks = markSlots(reading.slots)
  const fired = holding(RULES, reading, marks)
  const outvotedBy = fired.length > 0 || explain ? holding(EXCLUSIONS, reading, marks) : []
  const isOut = (one: CommitmentRule, leaves: ExclusionRule['leaves']) =>
    outvotedBy.some((exclusion) => exclusion.leaves === leaves && exclusion.outvotes.includes(one.kind))
  const rule = fired.find((one) => !isOut(one, 'nothing')) ?? null
  const certainty = rule && isOut(rule, 'possible') ? 'possible' : (rule?.certainty ?? 'possible')
  return { reading, time, fired, outvotedBy, rule, certainty }
}

function holding<R extends CommitmentRule | ExclusionRule>(
  rules: readonly Framed<R>[],
  reading: ClauseReading,
  marks: SlotMarks,
): R[] {
  const found: R[] = []
  for (const { rule, frame } of rules) if (frame.holds(marks) && (rule.when?.(reading) ?? true)) found.push(rule)
  return found
}
