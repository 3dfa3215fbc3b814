import { holdingsOn } from '#extractors/registry/registry'
import { findOccurrenceDue, occurrenceAt } from '#extractors/status/occurrences'
import { deriveClock } from '#extractors/status/status'
import { daysBetween } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListedCommitment, ListedDeadline, ListedDocument } from '../contract'
import { commitments, documents } from '../schema'
import { spells, tracking } from '../tracking-schema'

/** The columns that a list needs, of a commitment and what belongs to it; not the text of the document. Each one costs time. */
export const LISTED_COLUMNS = {
  commitment: {
    id: commitments.id,
    made: commitments.made,
    quote: commitments.quote,
    kind: commitments.kind,
    certainty: commitments.certainty,
    origin: commitments.origin,
    actorType: commitments.actorType,
    office: commitments.office,
    person: commitments.person,
    ministry: commitments.ministry,
    recipient: commitments.recipient,
    madeTo: commitments.madeTo,
    strength: commitments.strength,
    conditional: commitments.conditional,
    rule: commitments.rule,
    deadlineWords: commitments.deadlineWords,
    deadlineType: commitments.deadlineType,
    earliest: commitments.earliest,
    latest: commitments.latest,
    deadlineRule: commitments.deadlineRule,
    convention: commitments.convention,
    basis: commitments.basis,
    basisSource: commitments.basisSource,
    readings: commitments.readings,
    occurrences: commitments.occurrences,
  },
  spell: {
    outcome: spells.outcome,
    outcomeSince: spells.outcomeSince,
    latest: spells.latest,
    firstLatest: spells.firstLatest,
    shifts: spells.shifts,
    post: spells.post,
  },
  tracking: { review: tracking.review, changes: tracking.changes },
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
export type SpellRow = typeof spells.$inferSelect
export type TrackingRow = typeof tracking.$inferSelect
export type DocumentColumns = Omit<ListedDocument, 'url'>

type Columns = typeof LISTED_COLUMNS
type ListedPromise = Pick<CommitmentRow, keyof Columns['commitment']>
type ListedSpell = Pick<SpellRow, keyof Columns['spell']>

export interface ListedRow {
  commitment: ListedPromise
  document: DocumentColumns
  spell: ListedSpell
  tracking: Pick<TrackingRow, keyof Columns['tracking']>
}

/** A stored row as lists, pages and exports show it on the peildatum; what an editor corrected goes before what was read. */
export function toListed(
  { commitment, document, spell, tracking: tracked }: ListedRow,
  asOf: Day,
  followUps: ListedCommitment['followUps'] = [],
): ListedCommitment {
  const { changes } = tracked
  const on = spell.outcome === 'fulfilled' ? spell.outcomeSince : asOf
  return {
    id: commitment.id,
    url: commitmentUrl(commitment.id),
    quote: commitment.quote,
    document: toListedDocument(document),
    kind: changes.kind ?? commitment.kind,
    certainty: commitment.certainty,
    reviewed: tracked.review === 'accepted',
    origin: commitment.origin,
    actor: {
      type: commitment.actorType,
      office: changes.actorName ?? commitment.office,
      person: changes.actorName === undefined ? commitment.person : null,
      ministry: commitment.ministry,
      holder: findHolder(spell.post, asOf),
    },
    recipient: commitment.recipient,
    madeTo: commitment.madeTo,
    strength: changes.strength ?? commitment.strength,
    conditional: changes.conditional ?? commitment.conditional,
    rule: commitment.rule,
    deadline: toDeadline(commitment, spell, on),
    outcome: spell.outcome,
    ...deriveClock(spell.outcome, spell.latest, on),
    ageDays: countAge(commitment.made, spell, asOf),
    followUps,
  }
}

function findHolder(post: string | null, asOf: Day): ListedCommitment['actor']['holder'] {
  const [holding, ...others] = post === null ? [] : holdingsOn(post, asOf)
  if (!holding || others.length > 0) return null
  const { person, office, ministry } = holding
  return { person, office, ministry }
}

/** The columns of a document as a list shows it, with its address. */
export function toListedDocument(document: DocumentColumns): ListedDocument {
  const { id, date, kind, dossier, number, title } = document
  return { id, date, kind, dossier, number, title, url: documentUrl(id) }
}

/** The place of the deadline words in the document, null without a deadline. */
export function deadlineSpan(
  commitment: Pick<CommitmentRow, 'deadlineStart' | 'deadlineEnd'>,
): { start: number; end: number } | null {
  const { deadlineStart: start, deadlineEnd: end } = commitment
  return start === null || end === null ? null : { start, end }
}

export function commitmentUrl(id: string): string {
  return `/toezeggingen/${encodeURIComponent(id)}`
}

export function documentUrl(id: string): string {
  return `/documenten/${encodeURIComponent(id)}`
}

/** The words and reading of the promise itself, with the last day now in force; a day that only a decision set has no words. */
function toDeadline(row: ListedPromise, spell: ListedSpell, on: Day): ListedDeadline | null {
  const { latest, firstLatest, shifts, outcome } = spell
  const own = row.deadlineWords === null || row.deadlineType === null || row.deadlineRule === null ? null : row
  if (!own && latest === null) return null
  return {
    words: row.deadlineWords ?? '',
    type: row.deadlineType ?? 'exact',
    earliest: earliestOf(row, latest),
    latest,
    rule: row.deadlineRule ?? DECIDED,
    convention: row.convention,
    basis: row.basis,
    source: row.basisSource,
    readings: row.readings ?? [],
    shifts,
    firstLatest,
    slip: latest && firstLatest ? daysBetween(firstLatest, latest) : 0,
    daysLateFirst: deriveClock(outcome, firstLatest, on).daysLate,
  }
}

/** The first day that fits the last day in force: by the words, or by the occurrence; none of a term that moved. */
function earliestOf({ earliest, latest: own, occurrences }: ListedPromise, latest: Day | null): Day | null {
  if (latest === null || latest === own) return earliest
  if (!occurrences?.length) return null
  const occurrence = occurrenceAt(occurrences, findOccurrenceDue(occurrences, latest))
  return occurrence?.latest === latest ? occurrence.earliest : null
}

function countAge(made: Day | null, { outcome, latest }: ListedSpell, asOf: Day): number | null {
  const waits = latest === null && (outcome === 'open' || outcome === 'partly')
  return waits && made !== null ? daysBetween(made, asOf) : null
}

/** Stands where the rule of a term stands when no rule but a person gave the day. */
const DECIDED = 'besluit'
