/**
 * The nouns of the product, in the order a document meets them. Every `start` and `end` counts UTF-16 code units
 * in the stored text of the document (`ParsedDocument.text`), end exclusive, unless a comment says otherwise.
 */

/** A calendar day, `yyyy-mm-dd`. Days are strings everywhere; only `time/calendar.ts` counts with them. */
export type Day = string

export interface Span {
  start: number
  end: number
}

/** Something that was wrong with an input. `message` is Dutch and names what to do; reading goes on. */
export interface Problem {
  code:
    | 'empty'
    | 'binary'
    | 'too-long'
    | 'invalid-utf8'
    | 'unknown-format'
    | 'broken-file'
    | 'no-date'
    | 'impossible-date'
    | 'bad-metadata'
    | 'slow'
  message: string
}

export type DocumentKind = 'letter' | 'answer' | 'debate' | 'other'
export type Chamber = 'TK' | 'EK' | 'both'

/** A signer. `office` is canonical ("Minister van Defensie"); `ministry` is the code in use at the document's date. */
export interface OfficeHolder {
  name: string | null
  office: string
  ministry: string | null
}

/** A member of parliament with the fractie as the text states it. */
export interface Member {
  name: string
  party: string | null
}

export type BlockKind =
  | 'letterhead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'footnote'
  | 'question'
  | 'answer'
  | 'signature'
  | 'furniture'

/** A stretch of the text. Blocks do not overlap and come in order; only paragraph, list-item and answer blocks hold promises. */
export interface Block extends Span {
  kind: BlockKind
  /** Number of the question or answer, as printed ("3", "3 en 4"). */
  number?: string
  /** Footnotes and furniture that interrupt this block; its sentences jump over them. */
  gaps?: Span[]
}

export interface DocumentFacts {
  id: string
  date: Day | null
  kind: DocumentKind
  title: string | null
  /** Digits only, with an optional suffix: "30821", "35000-VII". */
  dossier: string | null
  number: string | null
  aanhangsel: string | null
  officeHolders: OfficeHolder[]
  /** Codes of `registry/ministries`, signers first. */
  ministries: string[]
  to: Chamber | null
  /** For answers: the members who asked. */
  askedBy: Member[]
  url: string | null
}

export interface ParsedDocument extends DocumentFacts {
  text: string
  blocks: Block[]
  problems: Problem[]
}

/** What a `<file>.meta.json` may state; it overrules what the text says. */
export type DocumentMeta = Partial<
  Pick<DocumentFacts, 'id' | 'date' | 'kind' | 'title' | 'dossier' | 'number' | 'aanhangsel' | 'ministries' | 'url'>
>

/** A sentence as the rules read it: hyphens joined, gaps jumped, white space folded; `offsets` leads back to the document. */
export interface Sentence extends Span {
  text: string
  /** `offsets[i]` is the place in the document of `text[i]`; one more entry than `text` has code units, the last the end. */
  offsets: number[]
  block: Block
  /** Index among the sentences of the document. */
  index: number
}

export type TermType =
  | 'exact'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'recess'
  | 'event'
  | 'duration'
  | 'vague'
  | 'conditional'
  | 'recurring'
  | 'vehicle'

/** A time expression. `start` and `end` count code units in the sentence text that was read. */
export interface TimeExpression extends Span {
  /** The phrase with its preposition, as it stands. */
  text: string
  type: TermType
  /** First possible day, and last day on which nobody can call it late; null when the words give none. */
  earliest: Day | null
  latest: Day | null
  /** Other last days a fair reader might take: the stricter first, the milder last. */
  readings?: { day: Day; why: string }[]
  rule: string
  convention: string | null
  /** What was assumed, for people: "zomerreces 2019 (5 juli t/m 2 september)". */
  basis: string | null
  /** Where the assumption comes from: the source of a calendar row. */
  source?: string | null
  /** The time lies before the reference date in the speaker's eyes (jl., afgelopen): never a deadline. */
  past?: boolean
  /** Occurrences of a recurring term, the first few. */
  occurrences?: { earliest: Day; latest: Day }[]
}

export type CommitmentKind = 'inform' | 'act' | 'external'
export type Certainty = 'sure' | 'possible'
export type Strength = 'firm' | 'expected' | 'intended'
export type ActorType = 'signer' | 'cabinet' | 'office-holder' | 'ministry' | 'agency' | 'passive'

export interface Actor {
  type: ActorType
  /** Canonical office, ministry or agency when named. */
  name: string | null
}

export interface Deadline extends Span {
  words: string
  type: TermType
  earliest: Day | null
  latest: Day | null
  rule: string
  convention: string | null
  basis: string | null
  source: string | null
  readings: { day: Day; why: string }[]
  occurrences: { earliest: Day; latest: Day }[]
}

export interface Commitment extends Span {
  id: string
  quote: string
  kind: CommitmentKind
  certainty: Certainty
  actor: Actor
  recipient: 'TK' | 'EK' | null
  madeTo: Member[]
  deadline: Deadline | null
  strength: Strength
  conditional: boolean
  rule: string
  /** Other places in the same document where the same promise stands. */
  repeats: Span[]
}

export type AcknowledgementEffect = 'fulfils' | 'fulfilled-before' | 'renews' | 'reports'

export interface Acknowledgement extends Span {
  quote: string
  effect: AcknowledgementEffect
  madeOn: Day | null
  where: string | null
  refs: string[]
  /** Members whose motion or question the sentence names. */
  members: Member[]
  rule: string
}

export interface Extraction {
  document: ParsedDocument
  commitments: Commitment[]
  acknowledgements: Acknowledgement[]
}
