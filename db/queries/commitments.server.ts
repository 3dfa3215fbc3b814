import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Block, Day } from '#extractors/types'
import type { CommitmentDetail, CommitmentList, ListQuery, ListSort } from '../contract'
import { writeListQuery } from '../list-query'
import type { Database } from '../open.server'
import { LICENCE, VERSION } from '../release.server'
import { commitmentRedirects, commitments, documents } from '../schema'
import { resolveId } from '../tracking.server'
import { spells, tracking } from '../tracking-schema'
import { daysLateValue, listCondition, onDay, spellOn, TRACKED } from './conditions.server'
import { listFollowUps } from './follow-ups.server'
import { deadlineSpan, LISTED_COLUMNS, toListed } from './listed.server'

export { countOverview, listFacets } from './counts.server'
export { listGroups } from './groups.server'

/** Rows on a page of a list; exports ask for more. */
export const PAGE_SIZE = 50
export const LARGEST_PAGE = 1000

/** A page of commitments as they stood on `asOf`; `next` is the query string of the next page, null on the last. */
export function listCommitments(db: Database, query: ListQuery, asOf: Day): CommitmentList {
  const where = listCondition(query, asOf)
  const page = query.page ?? 1
  const size = Math.min(query.pageSize ?? PAGE_SIZE, LARGEST_PAGE)
  const rows = db
    .select(LISTED_COLUMNS)
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(where)
    .orderBy(...orderBy(query.sort ?? 'term', asOf))
    .limit(size)
    .offset((page - 1) * size)
    .all()
  const total = countRows(db, where, asOf)
  const followUps = listFollowUps(
    db,
    rows.map((row) => row.commitment.id),
    asOf,
  )
  return {
    peildatum: asOf,
    query: groupValues(writeListQuery({ ...query, page: 1 })),
    count: total,
    next: page * size < total ? `?${writeListQuery({ ...query, page: page + 1 }, asOf)}` : null,
    licence: LICENCE,
    version: VERSION,
    items: rows.map((row) => toListed(row, asOf, followUps.get(row.commitment.id))),
  }
}

/**
 * One commitment, whatever its certainty; an id that a better reading replaced leads to its successor, so compare `id`.
 * Null when there is none, or when its document is dated after `asOf`: it did not exist then.
 */
export function findCommitment(db: Database, id: string, asOf: Day): CommitmentDetail | null {
  const current = resolveId(db, id)
  if (current === null) return null
  const row = db
    .select({ commitment: commitments, document: documents, spell: spells, tracking })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(eq(commitments.id, current))
    .get()
  if (!row) return null
  const { commitment, document } = row
  return {
    ...toListed(row, asOf, listFollowUps(db, [current], asOf).get(current)),
    span: { start: commitment.start, end: commitment.end },
    deadlineSpan: deadlineSpan(commitment),
    repeats: commitment.repeats,
    context: readContext(document.text, document.blocks, commitment),
    officeHolders: document.officeHolders,
  }
}

/** Where an id leads that no longer names a commitment: the id of its document. Null when it never named one. */
export function findFormerDocument(db: Database, id: string): string | null {
  const row = db.select().from(commitmentRedirects).where(eq(commitmentRedirects.oldId, id)).get()
  return row?.documentId ?? null
}

const NULLS_LAST = sql`${spells.latest} is null`
const BY_TERM = [NULLS_LAST, asc(spells.latest), asc(commitments.id)]

function orderBy(sort: ListSort, asOf: Day): SQL[] {
  const orders: Record<ListSort, SQL[]> = {
    term: BY_TERM,
    late: [desc(daysLateValue(asOf)), ...BY_TERM],
    made: [desc(commitments.made), asc(commitments.documentId), asc(commitments.start), asc(commitments.id)],
    ministry: [sql`${spells.ministry} is null`, asc(spells.ministry), ...BY_TERM],
    shifts: [desc(spells.shifts), ...BY_TERM],
  }
  return orders[sort]
}

function countRows(db: Database, where: SQL, asOf: Day): number {
  const row = db
    .select({ total: count() })
    .from(spells)
    .where(and(onDay(asOf), where))
    .get()
  return row?.total ?? 0
}

function groupValues(params: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

/** The text of the block before and after the promise. */
function readContext(text: string, blocks: Block[], span: { start: number; end: number }) {
  const first = blocks.find((block) => block.start <= span.start && block.end > span.start)
  const last = blocks.find((block) => block.start < span.end && block.end >= span.end)
  return {
    before: text.slice(first?.start ?? span.start, span.start),
    after: text.slice(span.end, last?.end ?? span.end),
  }
}
