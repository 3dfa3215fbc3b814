import { deriveStatus } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListedCommitment, ListedDeadline, ListedDocument } from '../contract'
import { commitments, documents } from '../schema'

/** The columns of a commitment and its document that a list needs; not the text of the document. */
export const LISTED_COLUMNS = {
  commitment: commitments,
  document: {
    id: documents.id,
    date: documents.date,
    kind: documents.kind,
    dossier: documents.dossier,
    number: documents.number,
    title: documents.title,
  },
}

export type CommitmentRow = typeof commitments.$inferSelect
export type DocumentColumns = Omit<ListedDocument, 'url'>

/** A stored row as lists, pages and exports show it on the peildatum. */
export function toListed(row: { commitment: CommitmentRow; document: DocumentColumns }, asOf: Day): ListedCommitment {
  const { commitment } = row
  const made = commitment.made ?? UNDATED
  const status = deriveStatus({ made, deadlines: [{ latest: commitment.latest, since: made }], outcomes: [] }, asOf)
  return {
    id: commitment.id,
    url: commitmentUrl(commitment.id),
    quote: commitment.quote,
    document: toListedDocument(row.document),
    kind: commitment.kind,
    certainty: commitment.certainty,
    reviewed: false,
    origin: commitment.origin,
    actor: {
      type: commitment.actorType,
      office: commitment.office,
      person: commitment.person,
      ministry: commitment.ministry,
    },
    recipient: commitment.recipient,
    madeTo: commitment.madeTo,
    strength: commitment.strength,
    conditional: commitment.conditional,
    rule: commitment.rule,
    deadline: toDeadline(commitment, status.shifts, status.firstLatest),
    outcome: status.outcome,
    clock: status.clock,
    daysLate: status.daysLate,
    followUps: [],
  }
}

/** The columns of a document as a list shows it, with its address. */
export function toListedDocument(document: DocumentColumns): ListedDocument {
  const { id, date, kind, dossier, number, title } = document
  return { id, date, kind, dossier, number, title, url: documentUrl(id) }
}

/** The place of the deadline words in the document, null without a deadline. */
export function deadlineSpan(commitment: CommitmentRow): { start: number; end: number } | null {
  const { deadlineStart: start, deadlineEnd: end } = commitment
  return start === null || end === null ? null : { start, end }
}

export function commitmentUrl(id: string): string {
  return `/toezeggingen/${encodeURIComponent(id)}`
}

export function documentUrl(id: string): string {
  return `/documenten/${encodeURIComponent(id)}`
}

/** What an undated document promised was promised before any peildatum. */
const UNDATED: Day = '0001-01-01'

function toDeadline(row: CommitmentRow, shifts: number, firstLatest: Day | null): ListedDeadline | null {
  if (row.deadlineWords === null || row.deadlineType === null || row.deadlineRule === null) return null
  return {
    words: row.deadlineWords,
    type: row.deadlineType,
    earliest: row.earliest,
    latest: row.latest,
    rule: row.deadlineRule,
    convention: row.convention,
    basis: row.basis,
    source: row.basisSource,
    readings: row.readings ?? [],
    shifts,
    firstLatest,
  }
}
