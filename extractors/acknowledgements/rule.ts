import type { PhraseMatch } from '../phrase'
import type { AcknowledgementExample, Counterexample, Rule } from '../rule'
import type { AcknowledgementEffect, DocumentKind } from '../types'

/** What a rule sees: the sentence, where its phrase stands in it, and what stands around. */
export interface Finding {
  text: string
  match: PhraseMatch
  /** The sentence before the phrase, and after it. */
  before: string
  after: string
  /** The sentence before and the three after it, for what the letter does with the promise; empty for a lone sentence. */
  around: string
  kind: DocumentKind
}

/** A way in which a government speaks of what it promised, or was asked by motion, before. */
export interface AcknowledgementRule extends Rule {
  /** Says no to what the phrase finds by its words alone; absent when the phrase says enough. */
  accepts?: (finding: Finding) => boolean
  effect: (finding: Finding) => AcknowledgementEffect
  examples: AcknowledgementExample[]
  counterexamples: Counterexample[]
}
