import type { Outcome } from '../status/status'
import type { CommitmentKind, Day, Span, Strength } from '../types'

/** What an editor may correct in a found commitment. */
export interface CommitmentChanges {
  kind?: CommitmentKind
  strength?: Strength
  conditional?: boolean
  /** The canonical office that made the promise. */
  actorName?: string
}

/** What a person decided about one commitment. Each act is one entry in a log that only grows. */
export type DecisionAct =
  | { action: 'accept' }
  | { action: 'reject' }
  | { action: 'duplicate'; of: string }
  | { action: 'edit'; changes: CommitmentChanges }
  /** A promise the rules did not find, marked by hand in a document. */
  | { action: 'mark'; document: string; span: Span; quote: string; kind: CommitmentKind }
  /** `occurrence`: the own last day of the one time that is kept, of a promise that returns; the promise itself goes on. */
  | { action: 'outcome'; outcome: Outcome; since: Day; occurrence?: Day | undefined }
  | { action: 'deadline'; latest: Day | null; words: string; since: Day }
  | {
      action: 'follow-up'
      document: string
      verdict: 'fulfilled' | 'partly' | 'none'
      since: Day
      occurrence?: Day | undefined
    }
  /** `words` and `rule` gave the last day, when no person did. */
  | { action: 'condition-met'; since: Day; latest: Day | null; words?: string | undefined; rule?: string | undefined }
  | { action: 'reopen'; since: Day }
  /** Takes back the entry with that number, which may itself be an undo. */
  | { action: 'undo'; entry: number }

export type DecisionAction = DecisionAct['action']

/** The passage that shows it. */
export interface Evidence {
  document: string
  span: Span | null
}

/** One entry of the log. `number` rises by one; `recordedAt` is ISO 8601 in UTC, for audit; `since` in the act is the day it holds from. */
export interface Decision {
  number: number
  recordedAt: string
  author: string
  commitment: string
  act: DecisionAct
  reason: string
  evidence: Evidence | null
}

export type ReviewState = 'unreviewed' | 'accepted' | 'rejected' | 'duplicate'

/** An explicit follow-up: a later document that names this one commitment. */
export interface ExplicitFollowUp {
  document: string
  date: Day
  effect: 'fulfils' | 'fulfilled-before' | 'renews'
  /** The new last day when the later document renews the promise with a term of its own. */
  latest: Day | null
  words: string | null
}
