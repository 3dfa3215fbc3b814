import { and, count, type SQL, sql } from 'drizzle-orm'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { spells } from '../tracking-schema'
import { CELL_FILTERS, type CellTable, selectCells, tallyCells } from './cell-table.server'
import { readCells, UNCOUNTED } from './cells.server'
import { listCondition, onDay } from './conditions.server'
import { type Lane, listLanes, mergeLanes } from './lanes.server'
import { type Key, listWalks, type Walk, writeWalk } from './order.server'

/** The keys of the rows of a page, the id last in each: from the walks of the order in turn. */
export function takeRows(db: Database, query: ListQuery, asOf: Day, most: number, skip: number): Key[] {
  const rows: Key[] = []
  const table = readCells(db, query, asOf)
  if (tallyCells(table, query, asOf).total <= skip) return rows
  let skipped = skip
  for (const walk of listWalks(query, asOf)) {
    if (rows.length >= most) break
    const lanes = listLanes(table, query, asOf, walk.part)
    if (lanes.length === 0) continue
    const left = most - rows.length
    const taken = isMerge(lanes, walk, table, query, asOf, left + skipped)
      ? mergeLanes(db, lanes, walk, asOf, left, skipped)
      : walkIndex(db, query, walk, asOf, left, skipped)
    rows.push(...taken.rows)
    skipped = Math.max(0, skipped - taken.passed)
  }
  return rows
}

/** Walks an index of the order, and passes over what the query leaves out. `passed`: how many rows of it were stepped over. */
export function walkIndex(db: Database, query: ListQuery, walk: Walk, asOf: Day, most: number, skip: number) {
  const { where, orderBy, key } = writeWalk(walk)
  const asked = and(onDay(asOf), listCondition(db, query, asOf), where)
  // Under filters on persons, dossiers, words or days SQLite may know a better one.
  const from = isCells(query) ? sql`${spells} indexed by ${sql.raw(chooseIndex(query, walk).index)}` : sql`${spells}`
  const found = db.all<{ key: string }>(
    sql`select ${key} as key from ${from} where ${asked} order by ${orderBy} limit ${most} offset ${skip}`,
  )
  const passed = found.length > 0 || skip === 0 ? skip : countRows(db, asked)
  return { rows: found.map((row) => JSON.parse(row.key) as Key), passed }
}

function countRows(db: Database, where: SQL | undefined): number {
  return db.select({ total: count() }).from(spells).where(where).get()?.total ?? 0
}

/** The index for a walk, and which rows it holds: that of one value where the query asks for one, else that of the order alone. */
function chooseIndex(
  { ministries, outcomes, clocks }: ListQuery,
  { part, columns }: Walk,
): { index: string; holds: ListQuery } {
  const all: ListQuery = { unreviewed: 'all', kinds: ['inform', 'act', 'external'] }
  if (part === 'moved') return { index: 'spells_moved', holds: all }
  const made = columns[0] === 'made' ? '_made' : ''
  if (ministries?.length === 1) return { index: `spells_ministry${made}`, holds: { ...all, ministries } }
  if (columns[0] === 'ministry_order') return { index: 'spells_ministry', holds: all }
  const running = part === 'overdue' || (clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock))
  if (running) return { index: `spells_running${made}`, holds: { ...all, outcomes: ['open', 'partly'] } }
  if (outcomes?.length === 1) return { index: `spells_outcome${made}`, holds: { ...all, outcomes } }
  return { index: made ? 'spells_made' : 'spells_due', holds: all }
}

const RUNNING: Clock[] = ['overdue', 'due-soon', 'on-track']
/** What a step of each way costs in turn: a row passed over in an index, the first row of a lane, a row merged. */
const COSTS = { passed: 3, lane: 3, merged: 8 }

/**
 * Whether merging is less work than passing over rows: it is when many rows lie between those of the list. Filters that cells
 * do not answer need the rows themselves.
 */
function isMerge(lanes: Lane[], walk: Walk, table: CellTable, query: ListQuery, asOf: Day, rows: number): boolean {
  if (!isCells(query)) return false
  if (walk.part === 'dated') return true
  const walked = tallyCells(table, chooseIndex(query, walk).holds, asOf).total
  const listed = selectCells(table, query, asOf).reduce((total, { number }) => total + number, 0)
  return lanes.length * COSTS.lane + rows * COSTS.merged < (rows * COSTS.passed * walked) / listed
}

/** Whether cells answer all filters of the query. */
function isCells(query: ListQuery): boolean {
  return Object.keys(query).every((name) => query[name as keyof ListQuery] === undefined || MERGED.has(name))
}

const MERGED = new Set<string>([...CELL_FILTERS, ...UNCOUNTED])
