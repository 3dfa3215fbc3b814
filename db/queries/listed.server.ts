import type { CommitmentChanges } from '#extractors/decisions/types'
import { holdingsOn } from '#extractors/registry/registry'
import { findOccurrenceDue, occurrenceAt } from '#extractors/status/occurrences'
import { deriveClock } from '#extractors/status/status'
import { daysBetween } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListedCommitment, ListedDeadline, ListedDocument, ListRow } from '../contract'
import { commitments, documents } from '../schema'
import { spells, tracking } from '../tracking-schema'

/** The columns that a row of a list needs, of a promise and what belongs to it. Each one costs time. */
export const ROW_COLUMNS = {
  commitment: {
    id: commitments.id,
    made: commitments.made,
    quote: commitments.quote,
    certainty: commitments.certainty,
    origin: commitments.origin,
    actorType: commitments.actorType,
    office: commitments.office,
    ministry: commitments.ministry,
    deadlineWords: commitments.deadlineWords,
    deadlineRule: commitments.deadlineRule,
  },
  spell: {
    outcome: spells.outcome,
    outcomeSince: spells.outcomeSince,
    latest: spells.latest,
    firstLatest: spells.firstLatest,
    shown: spells.shown,
  },
  /** As the spells repeat it: to look a document up costs as much as to look its promise up. */
  document: {
    id: spells.documentId,
    date: spells.documentDate,
    kind: spells.documentKind,
    dossier: spells.dossier,
    number: spells.documentNumber,
  },
}

/** The columns that an export, a feed or a page of a promise needs; not the text of the document. */
export const LISTED_COLUMNS = {
  commitment: {
    ...ROW_COLUMNS.commitment,
    kind: commitments.kind,
    person: commitments.person,
    recipient: commitments.recipient,
    madeTo: commitments.madeTo,
    strength: commitments.strength,
    conditional: commitments.conditional,
    rule: commitments.rule,
    deadlineType: commitments.deadlineType,
    earliest: commitments.earliest,
    latest: commitments.latest,
    convention: commitments.convention,
    basis: commitments.basis,
    basisSource: commitments.basisSource,
    readings: commitments.readings,
    occurrences: commitments.occurrences,
  },
  spell: { ...ROW_COLUMNS.spell, shifts: spells.shifts, post: spells.post },
  document: { ...ROW_COLUMNS.document, title: documents.title },
  tracking: { changes: tracking.changes },
}

export type CommitmentRow = typeof commitments.$inferSelect
export type SpellRow = typeof spells.$inferSelect
export type TrackingRow = typeof tracking.$inferSelect
export type DocumentColumns = Omit<ListedDocument, 'url'>

/** The values of columns, in their groups. */
interface Values<Columns extends Record<'commitment' | 'spell' | 'document', object>> {
  commitment: Pick<CommitmentRow, keyof Columns['commitment'] & keyof CommitmentRow>
  spell: Pick<SpellRow, keyof Columns['spell'] & keyof SpellRow>
  document: Pick<DocumentColumns, keyof Columns['document'] & keyof DocumentColumns>
}

export type ShortRow = Values<typeof ROW_COLUMNS>
/** Of a promise with all that is shown of it, but for what people changed. */
export type ItemRow = Values<typeof LISTED_COLUMNS>
export type ListedRow = ItemRow & { tracking: Pick<TrackingRow, 'changes'> }

/** A stored row as a list shows it on the peildatum; what an editor corrected goes before what was read. */
export function toListRow(
  { commitment, document, spell }: ShortRow,
  { actorName }: CommitmentChanges,
  asOf: Day,
): ListRow {
  const { clock, daysLate } = deriveClock(spell.outcome, spell.latest, judgedOn(spell, asOf))
  // Field by field: spreading fifty times over costs more than all the rest.
  return {
    id: commitment.id,
    url: commitmentUrl(commitment.id),
    quote: commitment.quote,
    document: {
      id: document.id,
      url: documentUrl(document.id),
      date: document.date,
      kind: document.kind,
      dossier: document.dossier,
      number: document.number,
    },
    certainty: commitment.certainty,
    reviewed: spell.shown === ACCEPTED,
    origin: commitment.origin,
    actor: {
      type: commitment.actorType,
      office: actorName ?? commitment.office,
      ministry: commitment.ministry,
    },
    deadline: toShortDeadline(commitment, spell),
    outcome: spell.outcome,
    clock,
    daysLate,
    ageDays: countAge(commitment.made, spell, asOf),
  }
}

/** The same with all that exports and pages show of it. */
export function toListed(row: ListedRow, asOf: Day, followUps: ListedCommitment['followUps'] = []): ListedCommitment {
  const {
    commitment,
    document,
    spell,
    tracking: { changes },
  } = row
  const { actor, deadline, ...short } = toListRow(row, changes, asOf)
  return {
    ...short,
    document: toListedDocument(document),
    kind: changes.kind ?? commitment.kind,
    actor: {
      ...actor,
      person: changes.actorName === undefined ? commitment.person : null,
      holder: findHolder(spell.post, asOf),
    },
    recipient: commitment.recipient,
    madeTo: commitment.madeTo,
    strength: changes.strength ?? commitment.strength,
    conditional: changes.conditional ?? commitment.conditional,
    rule: commitment.rule,
    deadline: deadline && toDeadline(deadline, commitment, spell, judgedOn(spell, asOf)),
    followUps,
  }
}

/** The day on which its clock stands: that of fulfilment, or the peildatum. */
function judgedOn({ outcome, outcomeSince }: ShortRow['spell'], asOf: Day): Day {
  return outcome === 'fulfilled' ? outcomeSince : asOf
}

/** `spells.shown` of a promise that a person accepted. */
const ACCEPTED = 3

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

/** The words of the promise itself, with the last day now in force; a day that only a decision set has no words. */
function toShortDeadline(
  { deadlineWords, deadlineRule }: ShortRow['commitment'],
  { latest, firstLatest }: ShortRow['spell'],
): ListRow['deadline'] {
  if ((deadlineWords === null || deadlineRule === null) && latest === null) return null
  return { words: deadlineWords ?? '', latest, firstLatest, rule: deadlineRule ?? DECIDED }
}

function toDeadline(
  short: NonNullable<ListRow['deadline']>,
  row: ListedRow['commitment'],
  { latest, firstLatest, shifts, outcome }: ListedRow['spell'],
  on: Day,
): ListedDeadline {
  return {
    ...short,
    type: row.deadlineType ?? 'exact',
    earliest: earliestOf(row, latest),
    convention: row.convention,
    basis: row.basis,
    source: row.basisSource,
    readings: row.readings ?? [],
    shifts,
    slip: latest && firstLatest ? daysBetween(firstLatest, latest) : 0,
    daysLateFirst: deriveClock(outcome, firstLatest, on).daysLate,
  }
}

/** The first day that fits the last day in force: by the words, or by the occurrence; none of a term that moved. */
function earliestOf({ earliest, latest: own, occurrences }: ListedRow['commitment'], latest: Day | null): Day | null {
  if (latest === null || latest === own) return earliest
  if (!occurrences?.length) return null
  const occurrence = occurrenceAt(occurrences, findOccurrenceDue(occurrences, latest))
  return occurrence?.latest === latest ? occurrence.earliest : null
}

function countAge(made: Day | null, { outcome, latest }: ShortRow['spell'], asOf: Day): number | null {
  const waits = latest === null && (outcome === 'open' || outcome === 'partly')
  return waits && made !== null ? daysBetween(made, asOf) : null
}

/** Stands where the rule of a term stands when no rule but a person gave the day. */
const DECIDED = 'besluit'
