import { listStatusChanges, type RegisterReading } from '../register/types'
import { findOccurrence, findOccurrenceDue, type Occurrence } from '../status/occurrences'
import type { Outcome, StatusFacts } from '../status/status'
import type { Day } from '../types'
import type { CommitmentChanges, Decision, DecisionAct, ExplicitFollowUp, ReviewState } from './types'

/** A promise as the documents give it, before anybody judged it. */
export interface ExtractedPromise {
  made: Day
  latest: Day | null
  /** It waits for something: until that is met, its term gives no day. */
  conditional?: boolean
  /** Of a promise that returns: the first few times. */
  occurrences?: Occurrence[]
  followUps: ExplicitFollowUp[]
  /** What the official register said of it, in any order. */
  register?: RegisterReading[]
  /** The earlier promise whose term this one moves, when it says so itself: it is no second promise. */
  renews?: string | null
}

/** Where a fact comes from: the promise itself, a later document, the register, or an entry of the decision log. */
export type Origin =
  | { from: 'promise' }
  | { from: 'document'; document: string }
  | { from: 'decision'; number: number }
  | { from: 'register'; status: string }

export interface TrackedDeadline {
  latest: Day | null
  since: Day
  words: string | null
  origin: Origin
}
export interface TrackedOutcome {
  outcome: Outcome
  since: Day
  origin: Origin
}
export interface TrackedRecurrence {
  occurrences: Occurrence[]
  kept: { occurrence: number; since: Day; origin: Origin }[]
}

/** Everything known of one commitment after its later documents and the decisions in force. */
export interface Tracking {
  review: ReviewState
  duplicateOf: string | null
  changes: CommitmentChanges
  /** Verdicts of people on follow-ups, by document id. */
  verdicts: Record<string, 'fulfilled' | 'partly' | 'none'>
  deadlines: TrackedDeadline[]
  outcomes: TrackedOutcome[]
  /** Null for a promise that does not return, and for one that waits for a condition. */
  recurrence: TrackedRecurrence | null
  /** The day on which the condition of a conditional promise was met. */
  conditionMet: Day | null
  /** Number of the last entry about this commitment: two editors who start from the same version cannot both write. */
  version: number
}

/** The entries that hold: those not taken back by an undo that itself holds. Order is kept; undo entries are left out. */
export function listInForce(decisions: Decision[]): Decision[] {
  const undone = listUndone(decisions)
  return decisions.filter((one) => one.act.action !== 'undo' && !undone.has(one.number))
}

/** The numbers of the entries taken back. Read from the last to the first: an undo that was itself undone takes nothing back. */
export function listUndone(decisions: Decision[]): Set<number> {
  const undone = new Set<number>()
  for (const decision of decisions.toReversed()) {
    if (decision.act.action === 'undo' && !undone.has(decision.number)) undone.add(decision.act.entry)
  }
  return undone
}

/**
 * What is known of a commitment. `decisions` are all entries about it, in order of number. A person's word goes before a
 * document's: once a person judged a follow-up, its explicit effect no longer counts by itself.
 */
export function deriveTracking(promise: ExtractedPromise, decisions: Decision[]): Tracking {
  const inForce = listInForce(decisions)
  const waits = isConditional(promise, inForce)
  const own = { latest: waits ? null : promise.latest, since: promise.made, words: null }
  const returns = !waits && promise.occurrences?.length
  const tracking: Tracking = {
    review: promise.renews ? 'duplicate' : 'unreviewed',
    duplicateOf: promise.renews ?? null,
    changes: {},
    verdicts: readVerdicts(inForce),
    deadlines: [{ ...own, origin: { from: 'promise' } }],
    outcomes: [],
    recurrence: returns ? { occurrences: promise.occurrences ?? [], kept: [] } : null,
    conditionMet: null,
    version: decisions.at(-1)?.number ?? 0,
  }
  for (const followUp of promise.followUps) addFollowUp(tracking, followUp)
  for (const reading of listStatusChanges(promise.register ?? [])) addReading(tracking, reading)
  for (const decision of inForce) addDecision(tracking, decision)
  tracking.deadlines = sortBySince(tracking.deadlines)
  tracking.outcomes = sortBySince(tracking.outcomes)
  if (tracking.recurrence) tracking.recurrence.kept = sortBySince(tracking.recurrence.kept)
  return tracking
}

/** The facts `deriveStatus` needs. */
export function toStatusFacts(made: Day, { deadlines, outcomes, recurrence }: Tracking): StatusFacts {
  return { made, deadlines, outcomes, recurrence }
}

/** What people said last of each follow-up, by its document; `inForce` are the entries that hold. */
export function readVerdicts(inForce: Decision[]): Tracking['verdicts'] {
  const verdicts: Tracking['verdicts'] = {}
  for (const { act } of inForce) if (act.action === 'follow-up') verdicts[act.document] = act.verdict
  return verdicts
}

/** What an editor corrected last goes before what was read. */
function isConditional(promise: ExtractedPromise, inForce: Decision[]): boolean {
  const corrected = inForce.flatMap(({ act }) => (act.action === 'edit' ? (act.changes.conditional ?? []) : []))
  return corrected.at(-1) ?? promise.conditional ?? false
}

function addFollowUp(tracking: Tracking, followUp: ExplicitFollowUp): void {
  if (followUp.document in tracking.verdicts) return
  const origin: Origin = { from: 'document', document: followUp.document }
  if (followUp.effect === 'renews') {
    if (followUp.latest) {
      tracking.deadlines.push({ latest: followUp.latest, since: followUp.date, words: followUp.words, origin })
    }
    return
  }
  keep(tracking, followUp.date, undefined, origin)
}

/** The register's word counts from the day it was read; that a promise is still open changes nothing unless it was not. */
function addReading({ outcomes }: Tracking, { status, outcome, readOn }: RegisterReading): void {
  if (outcome === null || (outcome === 'open' && outcomes.length === 0)) return
  outcomes.push({ outcome, since: readOn, origin: { from: 'register', status } })
}

/** Something kept the promise: of one that returns, the occurrence of that day or the one that is named by its last day. */
function keep({ recurrence, outcomes }: Tracking, since: Day, named: Day | undefined, origin: Origin): void {
  if (!recurrence) {
    outcomes.push({ outcome: 'fulfilled', since, origin })
    return
  }
  const { occurrences, kept } = recurrence
  const occurrence = named ? findOccurrenceDue(occurrences, named) : findOccurrence(occurrences, since)
  kept.push({ occurrence, since, origin })
}

/** Whether a person who decides this has judged the promise itself too: who says that it was kept or when it is due takes it for one. */
function takesForPromise(act: DecisionAct): boolean {
  if (act.action === 'follow-up') return act.verdict !== 'none'
  return ['outcome', 'deadline', 'condition-met', 'reopen'].includes(act.action)
}

function addDecision(tracking: Tracking, { number, act }: Decision): void {
  const origin: Origin = { from: 'decision', number }
  if (tracking.review === 'unreviewed' && takesForPromise(act)) tracking.review = 'accepted'
  switch (act.action) {
    case 'accept':
    case 'mark':
      tracking.review = 'accepted'
      tracking.duplicateOf = null
      return
    case 'reject':
      tracking.review = 'rejected'
      tracking.duplicateOf = null
      return
    case 'duplicate':
      tracking.review = 'duplicate'
      tracking.duplicateOf = act.of
      return
    case 'edit':
      tracking.changes = { ...tracking.changes, ...act.changes }
      return
    case 'outcome':
      if (act.occurrence && tracking.recurrence) keep(tracking, act.since, act.occurrence, origin)
      else tracking.outcomes.push({ outcome: act.outcome, since: act.since, origin })
      return
    case 'deadline':
      tracking.deadlines.push({ latest: act.latest, since: act.since, words: act.words, origin })
      return
    case 'follow-up':
      if (act.verdict === 'fulfilled') keep(tracking, act.since, act.occurrence, origin)
      if (act.verdict === 'partly') tracking.outcomes.push({ outcome: 'partly', since: act.since, origin })
      return
    case 'condition-met':
      tracking.conditionMet = act.since
      if (act.latest) {
        tracking.deadlines.push({ latest: act.latest, since: act.since, words: act.words ?? null, origin })
      }
      return
    case 'reopen':
      tracking.outcomes.push({ outcome: 'open', since: act.since, origin })
      return
    case 'undo':
      return
    default:
      act satisfies never
  }
}

/** Stable: facts of the same day keep the order in which they were learned. */
function sortBySince<T extends { since: Day }>(facts: T[]): T[] {
  return facts.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}
