import type { Outcome, StatusFacts } from '../status/status'
import type { Day } from '../types'
import type { CommitmentChanges, Decision, ExplicitFollowUp, ReviewState } from './types'

/** A promise as the documents give it, before anybody judged it. */
export interface ExtractedPromise {
  made: Day
  latest: Day | null
  followUps: ExplicitFollowUp[]
}

/** Where a fact comes from: the promise itself, a later document, or an entry of the decision log. */
export type Origin = { from: 'promise' } | { from: 'document'; document: string } | { from: 'decision'; number: number }

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

/** Everything known of one commitment after its later documents and the decisions in force. */
export interface Tracking {
  review: ReviewState
  duplicateOf: string | null
  changes: CommitmentChanges
  /** Verdicts of people on follow-ups, by document id. */
  verdicts: Record<string, 'fulfilled' | 'partly' | 'none'>
  deadlines: TrackedDeadline[]
  outcomes: TrackedOutcome[]
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
  const tracking: Tracking = {
    review: 'unreviewed',
    duplicateOf: null,
    changes: {},
    verdicts: {},
    deadlines: [{ latest: promise.latest, since: promise.made, words: null, origin: { from: 'promise' } }],
    outcomes: [],
    version: decisions.at(-1)?.number ?? 0,
  }
  const inForce = listInForce(decisions)
  for (const { act } of inForce) if (act.action === 'follow-up') tracking.verdicts[act.document] = act.verdict
  for (const followUp of promise.followUps) addFollowUp(tracking, followUp)
  for (const decision of inForce) addDecision(tracking, decision)
  tracking.deadlines = sortBySince(tracking.deadlines)
  tracking.outcomes = sortBySince(tracking.outcomes)
  return tracking
}

/** The facts `deriveStatus` needs. */
export function toStatusFacts(made: Day, tracking: Tracking): StatusFacts {
  return { made, deadlines: tracking.deadlines, outcomes: tracking.outcomes }
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
  tracking.outcomes.push({ outcome: 'fulfilled', since: followUp.date, origin })
}

function addDecision(tracking: Tracking, { number, act }: Decision): void {
  const origin: Origin = { from: 'decision', number }
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
      tracking.outcomes.push({ outcome: act.outcome, since: act.since, origin })
      return
    case 'deadline':
      tracking.deadlines.push({ latest: act.latest, since: act.since, words: act.words, origin })
      return
    case 'follow-up':
      if (act.verdict !== 'none') tracking.outcomes.push({ outcome: act.verdict, since: act.since, origin })
      return
    case 'condition-met':
      if (act.latest) tracking.deadlines.push({ latest: act.latest, since: act.since, words: null, origin })
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
