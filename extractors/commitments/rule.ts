import type { CommitmentExample, Counterexample, Rule } from '../rule'
import type { Certainty, CommitmentKind, Strength } from '../types'
import type { ClauseReading } from './reading'

/**
 * A way in which a promise is worded. The phrase is a frame: it names the parts that one clause must have, in any order,
 * because Dutch moves them freely ("zal ik uw Kamer informeren", "dat ik uw Kamer zal informeren"). See `frame.ts`.
 */
export interface CommitmentRule extends Rule {
  kind: CommitmentKind
  certainty: Certainty
  strength: Strength
  /** What the frame cannot say. */
  when?: (reading: ClauseReading) => boolean
  examples: CommitmentExample[]
  counterexamples: Counterexample[]
}

/** Why a clause that looks like a promise is none: its frame outvotes the rules of the kinds it names. */
export interface ExclusionRule extends Rule {
  outvotes: readonly CommitmentKind[]
  /** What is left of a promise that it outvotes: `nothing`, or `possible` for a person to judge. */
  leaves: 'nothing' | 'possible'
  when?: (reading: ClauseReading) => boolean
  /** Set when it looks at more than the sentence: its examples are short texts, or none where the kind of document decides. */
  context?: 'sentences before' | 'kind of document'
  /** Sentences that it keeps from being a promise. */
  examples: Counterexample[]
  /** Sentences on which it stays silent. */
  counterexamples: Counterexample[]
}
