import { and, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { ReviewState } from '#extractors/decisions/types'
import type { Certainty, Day } from '#extractors/types'
import type { ListedCommitment } from '../contract'
import type { Database } from '../open.server'
import { commitments, documents } from '../schema'
import { resolveId } from '../tracking.server'
import { spells, tracking } from '../tracking-schema'
import { clockCondition, kindCondition, spellOn, TRACKED } from './conditions.server'
import { LISTED_COLUMNS, toListed } from './listed.server'

/** What narrows the queue. Ministries are codes. */
export interface QueueQuery {
  ministry?: string | undefined
  documentId?: string | undefined
  certainty?: Certainty | undefined
}

/** A candidate as its place in the queue needs it; `made` null when its document has no date. */
export interface QueuePlace {
  id: string
  made: Day | null
  ministry: string | null
  certainty: Certainty
  documentId: string
}

/**
 * The candidates nobody judged, in the order in which they should be: what is published as too late first, then what is
 * published with a last day, then other published ones, then possible ones with a day, then the rest; within each the
 * oldest first.
 */
export function listQueue(db: Database, asOf: Day, query: QueueQuery = {}): QueuePlace[] {
  const { id, made, ministry, certainty, documentId } = commitments
  return db
    .select({ id, made, ministry, certainty, documentId })
    .from(commitments)
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(and(eq(tracking.review, 'unreviewed'), kindCondition(), ...narrow(query)))
    .orderBy(impact(asOf), made, id)
    .all()
}

function narrow({ ministry, documentId, certainty }: QueueQuery): (SQL | undefined)[] {
  return [
    ministry === undefined ? undefined : eq(commitments.ministry, ministry),
    documentId === undefined ? undefined : eq(commitments.documentId, documentId),
    certainty === undefined ? undefined : eq(commitments.certainty, certainty),
  ]
}

function impact(asOf: Day): SQL {
  return sql`case
    when ${commitments.certainty} = 'sure' and ${clockCondition('overdue', asOf)} then 0
    when ${commitments.certainty} = 'sure' then case when ${spells.latest} is null then 2 else 1 end
    else case when ${spells.latest} is null then 4 else 3 end end`
}

/** The listed form of these commitments with their version, in the order of the ids; one that is gone is left out. */
export function listByIds(db: Database, ids: string[], asOf: Day): (ListedCommitment & { version: number })[] {
  if (ids.length === 0) return []
  const rows = db
    .select({ ...LISTED_COLUMNS, tracking })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(inArray(commitments.id, ids))
    .all()
  const found = new Map(
    rows.map((row) => [row.commitment.id, { ...toListed(row, asOf), version: row.tracking.version }]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** How people judged a commitment so far. `version` is the number of the last entry about it. */
export interface Review {
  review: ReviewState
  duplicateOf: string | null
  version: number
}

/** Null when no commitment has, or ever had, this id. */
export function findReview(db: Database, id: string): Review | null {
  const current = resolveId(db, id)
  if (current === null) return null
  const { review, duplicateOf, version } = tracking
  return (
    db.select({ review, duplicateOf, version }).from(tracking).where(eq(tracking.commitmentId, current)).get() ?? null
  )
}

/** Most promises of one dossier that are held against a candidate. */
const MOST_COMPARED = 300

/** Other promises of the same document or dossier that are no doubles themselves, with their quotes, to choose from. */
export function listNearby(db: Database, id: string): { id: string; quote: string; made: Day | null }[] {
  const own = db
    .select({ documentId: documents.id, dossier: documents.dossier })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .where(eq(commitments.id, id))
    .get()
  if (!own) return []
  const near = own.dossier === null ? undefined : eq(documents.dossier, own.dossier)
  return db
    .select({ id: commitments.id, quote: commitments.quote, made: commitments.made })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(tracking, TRACKED)
    .where(and(ne(commitments.id, id), ne(tracking.review, 'duplicate'), or(eq(documents.id, own.documentId), near)))
    .orderBy(desc(commitments.made), commitments.id)
    .limit(MOST_COMPARED)
    .all()
}
