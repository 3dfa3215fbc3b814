import { and, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { prepareText } from '../prepared.server'
import { spells } from '../tracking-schema'
import type { Cell } from './cell-table.server'
import { CELL_FILTERS } from './cell-table.server'
import { countList, UNCOUNTED } from './cells.server'
import { listCondition, onDay } from './conditions.server'
import { cellsOf, listLanes, mergeLanes } from './lanes.server'
import { type Key, listWalks, type Walk, writeWalk } from './order.server'

/** The keys of the rows of a page, the id last in each: from the walks of the order in turn. */
export function takeRows(db: Database, query: ListQuery, asOf: Day, most: number, skip: number): Key[] {
  const rows: Key[] = []
  const { tally, cells } = countList(db, query, asOf)
  if (tally.total <= skip) return rows
  let skipped = skip
  for (const walk of listWalks(query)) {
    const own = cellsOf(cells, walk)
    if (rows.length >= most) break
    if (own.length === 0) continue
    const left = most - rows.length
    const way = chooseWay(db, own, walk, query, asOf, left + skipped)
    const taken =
      way === 'merge'
        ? mergeLanes(db, listLanes(own, query, asOf, walk), walk, asOf, left, skipped)
        : walkIndex(db, query, walk, asOf, left, skipped, way === 'sort')
    rows.push(...taken.rows)
    skipped = Math.max(0, skipped - taken.passed)
  }
  return rows
}

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' })
const remember = createMemory<{ page: string; count: string; params: unknown[] }>(200)

/**
 * Walks an index of the order, and passes over what the query leaves out; with `sort` the index by term, from which all rows of
 * the clock are sorted. `passed`: how many rows of it were stepped over.
 */
export function walkIndex(
  db: Database,
  query: ListQuery,
  walk: Walk,
  asOf: Day,
  most: number,
  skip: number,
  sort = false,
) {
  const ask = () => writeStatement(db, sort ? { ...query, sort: undefined } : query, walk, asOf, sort)
  const { page, count, params } = isCells(query) ? remember(db, JSON.stringify([query, walk, asOf, sort]), ask) : ask()
  const found = prepareText(db, page)
    .pluck()
    .all(...params, most, skip) as string[]
  const passed =
    found.length > 0 || skip === 0
      ? skip
      : (prepareText(db, count)
          .pluck()
          .get(...params) as number)
  return { rows: found.map((key) => JSON.parse(key) as Key), passed }
}

function writeStatement(db: Database, query: ListQuery, walk: Walk, asOf: Day, sort: boolean) {
  const { where, orderBy, key } = writeWalk(walk, asOf)
  // Under filters on persons, dossiers, words or days SQLite may know a better index.
  const name = sort ? 'spells_running' : chooseIndex(query, walk).index
  const index = isCells(query) ? sql.raw(`indexed by ${name}`) : sql``
  const asked = and(onDay(asOf), listCondition(db, query, asOf), where)
  const rows = sql`select ${key} from ${spells} ${index} where ${asked} order by ${orderBy}`
  const { sql: text, params } = dialect.sqlToQuery(rows)
  return { page: `${text} limit ? offset ?`, count: `select count(*) from (${text})`, params }
}

/** The index for a walk, and which rows it holds: that of one value where the query asks for one, else that of the order alone. */
function chooseIndex(query: ListQuery, walk: Walk): { index: string; holds: ListQuery } {
  const { ministries, outcomes, clocks } = query
  const all: ListQuery = { unreviewed: 'all', kinds: ['inform', 'act', 'external'] }
  const [order] = walk.columns
  if (walk.moved) return { index: 'spells_moved', holds: all }
  const made = order === 'made' ? '_made' : ''
  if (ministries?.length === 1) return { index: `spells_ministry${made}`, holds: { ...all, ministries } }
  if (order === 'ministry_order') return { index: 'spells_ministry', holds: all }
  if (walk.dated === false) return { index: 'spells_due', holds: { ...all, clocks: ['no-deadline'] } }
  if (walk.overdue || (clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock))) {
    // In the order by term the walk begins and ends where the clock does.
    const holds: ListQuery = made
      ? { outcomes: ['open', 'partly'] }
      : { clocks: walk.overdue ? ['overdue'] : (clocks as Clock[]) }
    return { index: `spells_running${made}`, holds: { ...all, ...holds } }
  }
  if (outcomes?.length === 1) return { index: `spells_outcome${made}`, holds: { ...all, outcomes } }
  return { index: made ? 'spells_made' : 'spells_due', holds: all }
}

const RUNNING: Clock[] = ['overdue', 'due-soon', 'on-track']
/** What a step of each way costs: a row passed over in an index (and how many times that from the newest on), the first row of a lane, a row merged, a row sorted. */
const COSTS = { passed: 3, newest: 4, lane: 10, merged: 12, sorted: 4 }

/**
 * The way that passes over the least. Merging pays when many rows lie between those of the list, sorting when a clock has few
 * rows and the list is not in their order. Filters that cells do not answer need the rows themselves.
 */
function chooseWay(
  db: Database,
  cells: Cell[],
  walk: Walk,
  query: ListQuery,
  asOf: Day,
  rows: number,
): 'walk' | 'merge' | 'sort' {
  if (!isCells(query)) return 'walk'
  const { clocks } = query
  // In these orders all that has a last day lies in front, or nothing tells how many of them moved.
  const undated = clocks?.length === 1 && clocks[0] === 'no-deadline'
  if (walk.dated === true || (undated && (walk.moved || walk.columns[0] === 'ministry_order'))) return 'merge'
  const all: ListQuery = { unreviewed: 'all', kinds: ['inform', 'act', 'external'] }
  const count = (holds: ListQuery) => countList(db, holds, asOf).tally.total
  const listed = cells.reduce((total, { number }) => total + number, 0)
  const [order] = walk.columns
  const running = clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock) && order !== 'due'
  // What was promised last has not ended yet and is not late: the newest rows are passed over first.
  const newest = order === 'made' && (query.outcomes?.length || clocks?.length) ? COSTS.newest : 1
  // Out of the order by term a lane passes over what runs with another clock.
  const beside = running ? count({ ...all, outcomes: ['open', 'partly'] }) / count({ ...all, clocks }) : 1
  const costs = {
    walk: (rows * COSTS.passed * newest * count(chooseIndex(query, walk).holds)) / listed,
    merge: cells.length * COSTS.lane * beside + rows * COSTS.merged,
    // Behind what is on track in the index by term lies all that has no last day.
    sort: running && clocks[0] !== 'on-track' ? count({ ...all, clocks }) * COSTS.sorted : Number.POSITIVE_INFINITY,
  }
  if (costs.sort < Math.min(costs.walk, costs.merge)) return 'sort'
  return costs.merge < costs.walk ? 'merge' : 'walk'
}

/** Whether cells answer all filters of the query. */
function isCells(query: ListQuery): boolean {
  return Object.keys(query).every((name) => query[name as keyof ListQuery] === undefined || ANSWERED.has(name))
}

const ANSWERED = new Set<string>([...CELL_FILTERS, ...UNCOUNTED])
