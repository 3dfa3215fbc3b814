import type { Acknowledgement, Commitment, Day, TermType } from './types'

/**
 * What every rule is: a record that a clerk can read. The words (title, explanation, phrase, examples) are Dutch,
 * because the same record is the public rule book (`/regels`), the test and the code.
 */
export interface Rule {
  /** Dutch, kebab-case, the same as the name of the file or family it lives in; never changes once published. */
  id: string
  title: string
  explanation: string
  /** In the small language of `phrase.ts`: `'eind {maand} [{jaar}]'`. */
  phrase: string
}

/** `written` is the date of the letter the sentence stands in. */
export interface TimeExample {
  sentence: string
  written: Day
  /** The phrase that must be read, as it stands in the sentence. */
  text: string
  type: TermType
  latest: Day | null
  earliest?: Day
}

export interface CommitmentExample {
  sentence: string
  expect: Partial<Pick<Commitment, 'kind' | 'certainty' | 'strength' | 'conditional'>>
}

export interface AcknowledgementExample {
  sentence: string
  written: Day
  expect: Partial<Pick<Acknowledgement, 'effect' | 'madeOn' | 'where'>>
}

/** A sentence on which the rule must stay silent, and why. */
export interface Counterexample {
  sentence: string
  why: string
}
