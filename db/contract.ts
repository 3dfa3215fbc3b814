import type { Clock, Outcome } from '#extractors/status/status'
import type {
  Acknowledgement,
  Actor,
  Block,
  Certainty,
  Chamber,
  CommitmentKind,
  Day,
  DocumentKind,
  Member,
  OfficeHolder,
  Span,
  Strength,
  TermType,
} from '#extractors/types'

/** Shapes that pages, exports and the command share. The list is the contract of DESIGN section 8: other formats render it. */

/** Every filter of a list. Arrays are OR within a facet; different fields are AND. Days are inclusive. */
export interface ListQuery {
  text?: string
  ministries?: string[]
  /** Slugs of the register: the ministries these committees follow on the peildatum. */
  committees?: string[]
  /** Made by the person, or now due from the post that the person holds; `slug.gedaan` is the first alone, `slug.geerfd` what came from another, `slug.post` all that is now due from the person's posts. */
  officeHolders?: string[]
  /** Slugs of the register: made while the cabinet was in office. */
  cabinets?: string[]
  /** Slugs of members (`madeTo`), and codes of fracties; with both, one member has to fit both. */
  members?: string[]
  parties?: string[]
  sources?: SourceKind[]
  /** Without kinds a list leaves out `external`: what others are expected to do is no promise of the government. */
  kinds?: CommitmentKind[]
  clocks?: Clock[]
  /** `long`: running without a last day, and made longer ago than the default term. */
  termless?: 'long'
  outcomes?: Outcome[]
  strengths?: Strength[]
  documentId?: string
  dossiers?: string[]
  /** With a last day; with words for a term but no day (vague, conditional, through another paper); without any term. */
  terms?: TermKnown[]
  /** Another last day than first given, or not. */
  moved?: 'yes' | 'no'
  dueFrom?: Day
  dueTo?: Day
  madeFrom?: Day
  madeTo?: Day
  /** Fulfilled, on this day or later. */
  fulfilledFrom?: Day
  /**
   * `published` = unreviewed sure ones included (default); `all` adds possible ones; `reviewed` leaves unreviewed out;
   * `only` = the published ones that nobody has reviewed yet.
   */
  unreviewed?: 'published' | 'all' | 'reviewed' | 'only'
  sort?: ListSort
  page?: number
  /** The key of the row before or after which the page lies: how deep it is then costs nothing. See `list-key.ts`. */
  after?: string
  before?: string
  pageSize?: number
  /** Counts per value instead of rows: see `listGroups`. It narrows nothing. */
  grouping?: Grouping
}

/** What is known of a term: its last day, only its words, or nothing. */
export type TermKnown = 'day' | 'words' | 'none'

/** Where a promise was found: the kind of its document, the official register, or a person who marked it by hand. */
export type SourceKind = DocumentKind | 'register' | 'manual'

/** What the counts of a list can be grouped by. `month` is the month it was made, `due-month` that of its last day. */
export type Grouping =
  | 'ministry'
  | 'committee'
  | 'office-holder'
  | 'post-holder'
  | 'cabinet'
  | 'member'
  | 'party'
  | 'dossier'
  | 'source'
  | 'month'
  | 'due-month'

/** One line of a grouped list; `query` gives exactly these rows, `null` for rows without a value. */
export interface Group {
  value: string | null
  name: string
  count: number
  overdue: number
  query: ListQuery | null
}

export type ListSort = 'term' | 'made' | 'late' | 'ministry' | 'shifts'

export interface ListedDeadline {
  words: string
  type: TermType
  earliest: Day | null
  latest: Day | null
  rule: string
  convention: string | null
  basis: string | null
  source: string | null
  readings: { day: Day; why: string }[]
  shifts: number
  firstLatest: Day | null
  /** Days from the first last day to the one in force; negative: earlier. */
  slip: number
  /** Days late by the first last day; `daysLate` of the promise goes by the one in force. */
  daysLateFirst: number
}

export interface ListedDocument {
  id: string
  date: Day | null
  kind: DocumentKind
  dossier: string | null
  number: string | null
  title: string | null
  url: string
}

export interface ListedCommitment {
  id: string
  url: string
  quote: string
  document: ListedDocument
  kind: CommitmentKind
  certainty: Certainty
  reviewed: boolean
  origin: 'extracted' | 'register' | 'manual'
  actor: {
    type: Actor['type']
    office: string | null
    person: string | null
    ministry: string | null
    /** Who holds the post on the peildatum, under the name it then has; null when nobody or more than one is known. */
    holder: { person: string; office: string; ministry: string } | null
  }
  recipient: 'TK' | 'EK' | null
  madeTo: Member[]
  strength: Strength
  conditional: boolean
  rule: string
  deadline: ListedDeadline | null
  outcome: Outcome
  clock: Clock
  daysLate: number
  /** Days since it was made, while it runs without a last day; else null. */
  ageDays: number | null
  followUps: {
    document: string
    date: Day | null
    certainty: 'explicit' | 'likely'
    /** What the document itself says of the promise; it counts when it is explicit and nobody judged it. */
    effect: 'fulfils' | 'fulfilled-before' | 'renews' | 'none'
    /** What a person said of it; null: nobody judged it. */
    verdict: 'fulfilled' | 'partly' | null
    score: number
    reasons: string[]
  }[]
}

/** What a row of a list shows of a promise; a whole one fits too. */
export interface ListRow
  extends Pick<
    ListedCommitment,
    'id' | 'url' | 'quote' | 'clock' | 'outcome' | 'daysLate' | 'ageDays' | 'reviewed' | 'certainty' | 'origin'
  > {
  document: Pick<ListedDocument, 'id' | 'url' | 'date' | 'kind' | 'dossier' | 'number'>
  deadline: Pick<ListedDeadline, 'words' | 'latest' | 'firstLatest' | 'rule'> | null
  actor: Pick<ListedCommitment['actor'], 'type' | 'office' | 'ministry'>
}

export interface CommitmentList {
  peildatum: Day
  query: Record<string, string[]>
  count: number
  /** The count is a lower bound: more promises have the words of the search than it takes in (MOST_FOUND). */
  atLeast: boolean
  next: string | null
  licence: string
  version: string
  items: ListedCommitment[]
}

/** A value to filter by, and how many rows the list has when only this value is chosen for its filter. */
export interface FacetValue<Value extends string> {
  value: Value
  count: number
}

/** Each count is taken under all other filters of the query, so that choosing the value gives exactly that many rows. */
export interface Facets {
  ministries: (FacetValue<string> & { name: string })[]
  /** A promise counts for each committee that follows its ministry. */
  committees: (FacetValue<string> & { name: string })[]
  clocks: FacetValue<Clock>[]
  outcomes: FacetValue<Outcome>[]
  kinds: FacetValue<CommitmentKind>[]
  strengths: FacetValue<Strength>[]
  sources: FacetValue<SourceKind>[]
}

/** One commitment with its places in the document, for its own page. */
export interface CommitmentDetail extends ListedCommitment {
  span: Span
  deadlineSpan: Span | null
  repeats: Span[]
  /** The document text around the promise, `before` and `after` cut at block edges. */
  context: { before: string; after: string }
  officeHolders: OfficeHolder[]
}

export interface DocumentDetail extends ListedDocument {
  aanhangsel: string | null
  to: Chamber | null
  sourceUrl: string | null
  officeHolders: OfficeHolder[]
  ministries: string[]
  askedBy: Member[]
  text: string
  blocks: Block[]
  problems: { code: string; message: string }[]
  commitments: (ListedCommitment & { span: Span; deadlineSpan: Span | null; repeats: Span[] })[]
  acknowledgements: Acknowledgement[]
}

/** A document in a list, with the number of its published commitments. */
export interface DocumentRow extends ListedDocument {
  ministries: string[]
  officeHolders: OfficeHolder[]
  commitments: number
  problems: number
}

/** What a list of documents can be narrowed by: names of a list of promises, that mean the same of their document. */
export interface DocumentQuery extends Pick<ListQuery, 'ministries' | 'dossiers' | 'madeFrom' | 'madeTo' | 'page'> {
  sources?: DocumentKind[]
}

/** Values to filter documents by, with the rows each gives. */
export interface DocumentFacets {
  sources: FacetValue<DocumentKind>[]
  ministries: (FacetValue<string> & { name: string })[]
}

export interface DocumentList {
  peildatum: Day
  count: number
  page: number
  pages: number
  items: DocumentRow[]
}

/** The counters of `/`; each equals the number of rows its link gives. */
export interface Overview {
  documents: number
  commitments: number
  clocks: Record<Clock, number>
  ministries: MinistryCount[]
  /** Published ones that nobody has reviewed: the rows of `onbeoordeeld=alleen`. */
  unreviewed: number
}

/** How the promises of one ministry stand; `unreviewed` of them nobody has reviewed yet. */
export interface MinistryCount {
  code: string
  name: string
  count: number
  overdue: number
  clocks: Record<Clock, number>
  unreviewed: number
}
