import type {
  Acknowledgement,
  AcknowledgementEffect,
  Commitment,
  Day,
  DocumentFacts,
  DocumentKind,
  Span,
} from '../types'

/** What is known of a promise when later documents are held against it. */
export interface PromiseFacts {
  id: string
  quote: string
  /** Words around the quote that tell what "hierover" means: the heading and the sentences before it. */
  context: string
  /** The document it stands in. */
  document: Pick<DocumentFacts, 'id' | 'kind' | 'dossier' | 'number' | 'aanhangsel' | 'ministries'>
  made: Day
  /** Codes of the ministries that must act: of the actor when named, else of the document. */
  ministries: string[]
  deadline: { earliest: Day | null; latest: Day | null } | null
  /** T and TZ numbers the promise carries in the official registers. */
  numbers: string[]
}

/** A document that may follow a promise up. */
export interface LaterDocument {
  id: string
  date: Day
  kind: DocumentKind
  title: string | null
  dossier: string | null
  ministries: string[]
  text: string
  /** The sentences of its promising blocks, in order. */
  sentences: (Span & { text: string })[]
  acknowledgements: Acknowledgement[]
  commitments: Pick<Commitment, 'start' | 'end' | 'deadline'>[]
}

export interface FollowUpReason {
  rule: string
  /** Dutch, for people: what was found. */
  words: string
  /** Share of certainty this reason adds by itself, 0 to 1. */
  weight: number
  /** Where in the later document, when it stands at one place. */
  span: Span | null
}

export interface FollowUpProposal {
  commitment: string
  document: string
  date: Day
  /** `explicit`: the document names this very promise. `likely`: a hint for a person; it decides nothing. */
  certainty: 'explicit' | 'likely'
  score: number
  reasons: FollowUpReason[]
  /** The passage of the later document to read beside the promise. */
  passage: Span
  /** For an explicit proposal what the passage says of the promise; otherwise null. */
  effect: Exclude<AcknowledgementEffect, 'reports'> | null
  /** For `renews` the term the later document sets. */
  renewed: { latest: Day | null; words: string } | null
}
