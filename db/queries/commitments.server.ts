import { eq, sql } from 'drizzle-orm'
import type { CommitmentChanges } from '#extractors/decisions/types'
import type { Block, Day } from '#extractors/types'
import type { CommitmentDetail, CommitmentList, ListedCommitment, ListQuery, ListRow } from '../contract'
import { tellListQuery, writeListQuery } from '../list-query'
import type { Database } from '../open.server'
import { createReader, prepareOnce } from '../prepared.server'
import { LICENCE, VERSION } from '../release.server'
import { commitmentRedirects, commitments, documents } from '../schema'
import { resolveId } from '../tracking.server'
import { spells, tracking } from '../tracking-schema'
import { countList } from './cells.server'
import { spellOn, TRACKED } from './conditions.server'
import { listFollowUps } from './follow-ups.server'
import {
  deadlineSpan,
  type ItemRow,
  LISTED_COLUMNS,
  ROW_COLUMNS,
  type ShortRow,
  toListed,
  toListRow,
} from './listed.server'
import { writeKey } from './order.server'
import { takeRows } from './rows.server'
import { isSearchCut } from './search.server'

export { countOverview, listFacets } from './counts.server'
export { listGroups } from './groups.server'

/** Rows on a page of a list; exports ask for more. */
export const PAGE_SIZE = 50
export const LARGEST_PAGE = 1000

/** A page of a list as readers see it, with the queries of the pages beside it; null where there is none. */
export interface PageOfList extends Neighbours {
  rows: ListRow[]
  /** The number of rows of the whole list, a lower bound when `atLeast`. */
  count: number
  atLeast: boolean
}

interface Neighbours {
  /** The rank of the first row. */
  first: number
  previous: ListQuery | null
  next: ListQuery | null
}

/** A page of commitments as they stood on `asOf`; `next` is the query string of the next page, null on the last. */
export function listCommitments(db: Database, query: ListQuery, asOf: Day): CommitmentList {
  const { ids, next } = takePage(db, query, asOf)
  return {
    peildatum: asOf,
    query: tellListQuery(withoutPlace(query)),
    count: countCommitments(db, query, asOf),
    atLeast: isSearchCut(db, query, asOf),
    next: next && `?${writeListQuery(next, asOf)}`,
    licence: LICENCE,
    version: VERSION,
    items: listItems(db, ids, asOf),
  }
}

/** A page of rows with its neighbours. */
export function listPage(db: Database, query: ListQuery, asOf: Day): PageOfList {
  const { ids, ...neighbours } = takePage(db, query, asOf)
  const changed = readChanges(db, ids)
  const rows = inOrder(ids, readRows(db, ids, asOf)).map((row) =>
    toListRow(row, changed.get(row.commitment.id) ?? UNCHANGED, asOf),
  )
  const [count, atLeast] = [countCommitments(db, query, asOf), isSearchCut(db, query, asOf)]
  return { rows, count, atLeast, ...neighbours }
}

function takePage(db: Database, query: ListQuery, asOf: Day): Neighbours & { ids: string[] } {
  const size = Math.min(query.pageSize ?? PAGE_SIZE, LARGEST_PAGE)
  const page = query.page ?? 1
  const found = takeRows(db, query, asOf, size + 1, query.after || query.before ? 0 : (page - 1) * size)
  const more = query.before !== undefined || found.length > size
  const taken = query.before === undefined ? found.slice(0, size) : found.slice(0, size).reverse()
  const plain = withoutPlace(query)
  const [first, last] = [taken[0], taken.at(-1)]
  const next = more && last ? { ...plain, page: page + 1, after: writeKey(last) } : null
  const previous =
    page === 1 ? null : page === 2 || !first ? plain : { ...plain, page: page - 1, before: writeKey(first) }
  return { ids: taken.map((key) => String(key.at(-1))), first: (page - 1) * size + 1, previous, next }
}

function withoutPlace({ page: _, after: __, before: ___, ...plain }: ListQuery): ListQuery {
  return plain
}

const { tracking: _, ...ITEM_COLUMNS } = LISTED_COLUMNS

/** The spell of a promise that is asked for: the last that began by the day. Told so, SQLite reads no other spell of it. */
const HELD = sql`${spells}.rowid = (select rowid from ${spells} held
  where held.commitment_id = asked.value and held.since <= ${sql.placeholder('asOf')} order by held.since desc limit 1)`

/** Columns of promises by id, but for what people changed, which few promises have. */
function selectBy(db: Database, columns: typeof ROW_COLUMNS) {
  return db
    .select(columns)
    .from(sql`json_each(${sql.placeholder('ids')}) as asked`)
    .innerJoin(spells, HELD)
    .innerJoin(commitments, eq(commitments.seq, spells.seq))
    .$dynamic()
}

/** For rows, and for the bench. */
export const prepareRows = prepareOnce((db) => selectBy(db, ROW_COLUMNS).prepare())
const prepareItems = prepareOnce((db) =>
  selectBy(db, ITEM_COLUMNS).innerJoin(documents, eq(documents.id, commitments.documentId)).prepare(),
)

/** SQLite would rather take the key of the table, and read fifty rows to find that nobody changed them. */
const prepareChanges = prepareOnce(({ $client }) =>
  $client
    .prepare(
      "select commitment_id, changes from tracking indexed by tracking_changed where commitment_id in (select value from json_each(?)) and changes <> '{}'",
    )
    .raw(),
)

/** What people changed of these promises, by id. */
function readChanges(db: Database, ids: string[]): Map<string, CommitmentChanges> {
  const rows = prepareChanges(db).all(JSON.stringify(ids)) as [string, string][]
  return new Map(rows.map(([id, text]) => [id, JSON.parse(text) as CommitmentChanges]))
}

const UNCHANGED: CommitmentChanges = {}

const readShort = createReader<ShortRow>(ROW_COLUMNS)
const readItem = createReader<ItemRow>(ITEM_COLUMNS)

/** What is stored of these promises for their rows, in no order. */
export function readRows(db: Database, ids: string[], asOf: Day): ShortRow[] {
  const values = prepareRows(db).values({ ids: JSON.stringify(ids), asOf }) as unknown[][]
  return values.map(readShort)
}

/** The promises with these ids as exports show them, in this order. */
function listItems(db: Database, ids: string[], asOf: Day): ListedCommitment[] {
  if (ids.length === 0) return []
  const values = prepareItems(db).values({ ids: JSON.stringify(ids), asOf }) as unknown[][]
  const [changed, followUps] = [readChanges(db, ids), listFollowUps(db, ids, asOf)]
  return inOrder(ids, values.map(readItem)).map((row) => {
    const { id } = row.commitment
    return toListed({ ...row, tracking: { changes: changed.get(id) ?? UNCHANGED } }, asOf, followUps.get(id))
  })
}

function inOrder<Row extends { commitment: { id: string } }>(ids: string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.commitment.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
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

/** The number of rows of a list. */
export function countCommitments(db: Database, query: ListQuery, asOf: Day): number {
  return countList(db, query, asOf).tally.total
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
