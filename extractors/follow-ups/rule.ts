import type { Rule } from '../rule'
import type { AcknowledgementEffect, Span } from '../types'
import type { SharedSubject } from './shared-subject'
import type { PreparedLater, PreparedPromise } from './subject'
import type { LaterDocument, PromiseFacts } from './types'

/** A promise and a later document, side by side. */
export interface Pair {
  promise: PreparedPromise
  later: PreparedLater
  subject: SharedSubject | null
}

/** What a rule found: Dutch words for people, how strongly (0 to 1, times the rule's weight), and where. */
export interface Found {
  words: string
  strength: number
  span: Span | null
  /** Set when the document names this very promise: what it says of it. */
  names?: AcknowledgementEffect
}

export interface FollowUpExample {
  promise: Partial<PromiseFacts>
  later: Partial<LaterDocument> & { text: string }
  /** The words of the reason. */
  words: string
}

export interface FollowUpCounterexample {
  promise: Partial<PromiseFacts>
  later: Partial<LaterDocument> & { text: string }
  why: string
}

/** A reason to think that a document follows a promise up. It has no phrase: it compares two documents. */
export interface FollowUpRule extends Omit<Rule, 'phrase'> {
  /** Share of certainty it adds at most. */
  weight: number
  find: (pair: Pair) => Found | null
  examples: FollowUpExample[]
  counterexamples: FollowUpCounterexample[]
}
