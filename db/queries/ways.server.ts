import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { CELL_FILTERS } from './cell-table.server'
import { countList, UNCOUNTED } from './cells.server'
import { canJoin, cellsOf, type Lanes, listLanes } from './lanes.server'
import type { Walk } from './order.server'

/** How the rows of a walk are found: over an index of its order, merged from lanes, or sorted from the lanes of a clock. */
export type Way =
  | { name: 'walk' }
  | { name: 'merge'; lanes: Lanes }
  | { name: 'sort'; lanes: Lanes; ministries: string[] | null }

/** What each way costs at least, and per row, in millionths of a second. */
interface Costs {
  walk: { row: number }
  merge: { start: number; row: number }
  sort: number
  lanes: () => Lanes
  sorted: () => Extract<Way, { name: 'sort' }>
}

/**
 * A row passed over in an index of the order (and how many times that from the newest on), the first row of a lane, a row merged, a
 * row that a lane passes over, a row sorted.
 */
const COSTS = { passed: 2, newest: 4, lane: 2, merged: 5, beside: 0.5, sorted: 0.7 }

const remember = createMemory<Costs | 'none'>(200)

/**
 * The way that passes over the least for so many rows, null when the walk has none. Merging pays when many rows lie between those
 * of the list, sorting when a clock has few rows and the list is not in their order. Filters that cells do not answer need the
 * rows themselves.
 */
export function chooseWay(db: Database, query: ListQuery, walk: Walk, asOf: Day, rows: number): Way | null {
  const { page: _, pageSize: __, after: ___, before: ____, ...plain } = query
  const { from: _____, ...part } = walk
  const costs = remember(db, JSON.stringify([asOf, plain, part]), () => weigh(db, plain, walk, asOf) ?? 'none')
  if (costs === 'none') return null
  const [walked, merged] = [rows * costs.walk.row, costs.merge.start + rows * costs.merge.row]
  if (costs.sort < Math.min(walked, merged)) return costs.sorted()
  return merged < walked ? { name: 'merge', lanes: costs.lanes() } : { name: 'walk' }
}

function weigh(db: Database, query: ListQuery, walk: Walk, asOf: Day): Costs | null {
  const cells = cellsOf(countList(db, query, asOf).cells, walk)
  if (cells.length === 0) return null
  const count = (holds: ListQuery) => countList(db, holds, asOf).tally.total
  const { clocks } = query
  const [order] = walk.columns
  const together = canJoin(query, walk)
  const lanes = once(() => listLanes(cells, query, asOf, walk, together))
  const sorted = once(() => {
    const narrow = query.ministries?.length || query.committees?.length
    const ministries = narrow ? [...new Set(cells.map(({ ministry }) => ministry ?? ''))] : null
    const ofClock = listLanes(cells, query, asOf, { columns: ['due'] }, true)
    return { name: 'sort' as const, lanes: ofClock, ministries }
  })
  const never = Number.POSITIVE_INFINITY
  // Whether a term moved, and since when there is none, are no facts of cells, but a lane can ask it of its rows.
  const { moved, termless, ...others } = query
  if ((moved !== undefined || termless !== undefined) && isCells(others))
    return { walk: { row: never }, merge: { start: 0, row: 0 }, sort: never, lanes, sorted }
  if (!isCells(query)) return { walk: { row: 0 }, merge: { start: never, row: 0 }, sort: never, lanes, sorted }
  // In these orders all that has a last day lies in front, or nothing tells how many of them moved.
  const undated = clocks?.length === 1 && clocks[0] === 'no-deadline'
  if (walk.dated === true || (undated && (walk.moved || order === 'ministry_order')))
    return { walk: { row: never }, merge: { start: 0, row: 0 }, sort: never, lanes, sorted }
  const listed = cells.reduce((total, { number }) => total + number, 0)
  // What was promised last has not ended yet and is not late: the newest rows are passed over first.
  const newest = order === 'made' && (query.outcomes?.length || clocks?.length) ? COSTS.newest : 1
  // Out of the order by term a lane passes over what runs with another clock.
  const running = clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock) && order !== 'due'
  const ofClock = running ? count({ ...ALL, clocks }) : 0
  const beside = running ? (count({ ...ALL, outcomes: ['open', 'partly'] }) / ofClock - 1) * COSTS.beside : 0
  const apart = together || order === 'ministry_order'
  const first = apart ? cells.length / new Set(cells.map(({ ministry }) => ministry)).size : cells.length
  return {
    walk: { row: (COSTS.passed * newest * count(chooseIndex(query, walk).holds)) / listed },
    merge: { start: first * (COSTS.lane + beside), row: COSTS.merged + beside },
    sort: running ? ofClock * COSTS.sorted : never,
    lanes,
    sorted,
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The index for a walk, and which rows it holds: that of one value where the query asks for one, else that of the order alone. */
export function chooseIndex(query: ListQuery, walk: Walk): { index: string; holds: ListQuery } {
  const { ministries, outcomes, clocks } = query
  const [order] = walk.columns
  if (walk.moved) return { index: 'spells_moved', holds: ALL }
  const made = order === 'made' ? '_made' : ''
  if (ministries?.length === 1) return { index: `spells_ministry${made}`, holds: { ...ALL, ministries } }
  if (order === 'ministry_order') return { index: 'spells_ministry', holds: ALL }
  if (made) return { index: 'spells_made', holds: ALL }
  if (walk.dated === false) return { index: 'spells_due', holds: { ...ALL, clocks: ['no-deadline'] } }
  if (walk.overdue || (clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock))) {
    // The walk begins and ends where the clock does.
    return { index: 'spells_running', holds: { ...ALL, clocks: walk.overdue ? ['overdue'] : (clocks as Clock[]) } }
  }
  if (outcomes?.length === 1) return { index: 'spells_outcome', holds: { ...ALL, outcomes } }
  return { index: 'spells_due', holds: ALL }
}

const RUNNING: Clock[] = ['overdue', 'due-soon', 'on-track']
const ALL: ListQuery = { unreviewed: 'all', kinds: ['inform', 'act', 'external'] }

/** Whether cells answer all filters of the query. */
export function isCells(query: ListQuery): boolean {
  return Object.keys(query).every((name) => query[name as keyof ListQuery] === undefined || ANSWERED.has(name))
}

const ANSWERED = new Set<string>([...CELL_FILTERS, ...UNCOUNTED])
