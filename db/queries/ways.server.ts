import type { Clock } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { CELL_FILTERS } from './cell-table.server'
import { countList, UNCOUNTED } from './cells.server'
import { cellsOf, isNarrow, type LaneKind, type Lanes, listLanes, writeClass } from './lanes.server'
import type { Walk } from './order.server'

/** How the rows of a walk are found: over an index of its order, merged from lanes, or sorted from all lanes. */
export type Way = { name: 'walk' } | { name: 'merge' | 'sort'; lanes: Lanes }

/** A way, and what it costs at least and per row, in millionths of a second. */
interface Priced {
  start: number
  row: number
  way: () => Way
}

/**
 * A row met on a walk, one passed over (and how many times that among the newest), the first row of a lane, a row merged, a row that
 * a lane passes over; a lane read whole, a row sorted, one of which more must be read than the index has.
 */
const COSTS = { walked: 3, passed: 2.5, newest: 6, lane: 10, merged: 2, beside: 0.5, whole: 4, sorted: 0.7, read: 4 }

const remember = createMemory<Priced[]>(200)

/**
 * The way that passes over the least for so many rows, null when the walk has none. Merging pays when many rows lie between those
 * of the list, sorting when the list has few. Filters that cells do not answer need the rows themselves.
 */
export function chooseWay(db: Database, query: ListQuery, walk: Walk, asOf: Day, rows: number): Way | null {
  const { page: _, pageSize: __, after: ___, before: ____, ...plain } = query
  const { from: _____, ...part } = walk
  const newest = isNewest(walk, asOf)
  const ways = remember(db, JSON.stringify([asOf, plain, part, newest]), () => priceWays(db, plain, walk, asOf, newest))
  const cost = ({ start, row }: Priced) => start + rows * row
  const [first, ...others] = ways
  return first ? others.reduce((best, one) => (cost(one) < cost(best) ? one : best), first).way() : null
}

/** Whether a walk begins among what was promised in the last year, of which little has ended yet or is late. */
function isNewest({ columns, from }: Walk, asOf: Day): boolean {
  return columns[0] === 'made' && (from === null || String(from[0]) > addDays(asOf, -365))
}

function priceWays(db: Database, query: ListQuery, walk: Walk, asOf: Day, newest: boolean): Priced[] {
  const cells = cellsOf(countList(db, query, asOf).cells, walk)
  if (cells.length === 0) return []
  const merge = (kind: LaneKind, start: number, row: number) => ({ start, row, way: mergeBy(kind) })
  const mergeBy = (kind: LaneKind) =>
    once((): Way => ({ name: 'merge', lanes: listLanes(cells, query, asOf, walk, kind) }))
  const count = (holds: ListQuery) => countList(db, holds, asOf).tally.total
  const { clocks } = query
  const [order] = walk.columns
  const narrow = isNarrow(query)
  const fine = narrow || order === 'ministry_order' ? 'cell' : 'class'
  // Whether a term moved, and since when there is none, are no facts of cells, but a lane can ask it of its rows.
  const { moved, termless, ...others } = query
  if ((moved !== undefined || termless !== undefined) && isCells(others)) return [merge(fine, 0, 0)]
  if (!isCells(query)) return [{ start: 0, row: 0, way: () => ({ name: 'walk' }) }]
  // In these orders all that has a last day lies in front, or nothing tells how many of them moved.
  const undated = clocks?.length === 1 && clocks[0] === 'no-deadline'
  if (walk.dated === true || (undated && (walk.moved || order === 'ministry_order'))) return [merge(fine, 0, 0)]
  const listed = cells.reduce((total, { number }) => total + number, 0)
  const ministries = new Set(cells.map(({ ministry }) => ministry)).size
  const countLanes = (kind: LaneKind) => (kind === 'class' ? new Set(cells.map(writeClass)).size : cells.length)
  const ended = query.outcomes?.length || clocks?.some((clock) => clock !== 'no-deadline')
  const passed = COSTS.passed * (newest && ended ? COSTS.newest : 1)
  const passing = (holds: ListQuery) => COSTS.walked + (passed * count(holds)) / listed
  // Out of the order by term, within a ministry or not, a lane passes over what runs with another clock.
  const byTerm = walk.columns.includes('due') && !walk.columns.includes('moves_down')
  const running = clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock) && !byTerm
  const beside = running
    ? (count({ ...ALL, outcomes: ['open', 'partly'] }) / count({ ...ALL, clocks }) - 1) * COSTS.beside
    : 0
  // In the order by ministry lanes are merged of one ministry after the other.
  const [inTurn, lanesInTurn] =
    order === 'ministry_order' ? [1, countLanes(fine) / ministries] : [ministries, countLanes(fine)]
  const ways: Priced[] = [merge(fine, lanesInTurn * (COSTS.lane + beside), COSTS.merged + beside)]
  const ofMinistries: ListQuery = { ...ALL, ministries: query.ministries, committees: query.committees }
  if (narrow) ways.push(merge('ministry', inTurn * COSTS.lane, passing(ofMinistries)))
  // Over several ministries no index has the order by ministry from a key on.
  const apart = narrow && order === 'ministry_order' && !isOne(query)
  if (!apart) ways.push({ start: 0, row: passing(chooseIndex(query, walk).holds), way: () => ({ name: 'walk' }) })
  if (walk.dated === undefined) {
    const kind = narrow ? 'cell' : 'class'
    const read = narrow && order !== 'due' ? COSTS.read : 0
    const all = once(
      (): Way => ({ name: 'sort', lanes: listLanes(cells, query, asOf, { ...walk, columns: ['due'] }, kind) }),
    )
    ways.push({ start: countLanes(kind) * COSTS.whole + listed * (COSTS.sorted + read), row: 0, way: all })
  }
  return ways
}

/** Whether a list asks for one ministry, by its code. */
export function isOne({ ministries, committees }: ListQuery): boolean {
  return ministries?.length === 1 && !committees?.length
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
  const suffix = walk.moved ? '_moved' : order === 'made' ? '_made' : ''
  if (isOne(query)) return { index: `spells_ministry${suffix}`, holds: { ...ALL, ministries } }
  if (walk.moved) return { index: 'spells_moved', holds: ALL }
  if (order === 'ministry_order') return { index: 'spells_ministry', holds: ALL }
  if (order === 'made') return { index: 'spells_made', holds: ALL }
  if (walk.dated === false) return { index: 'spells_due', holds: { ...ALL, clocks: ['no-deadline'] } }
  if (walk.overdue || (clocks?.length === 1 && RUNNING.includes(clocks[0] as Clock))) {
    // The walk begins and ends where the clock does. What was kept ran before, and is passed over there.
    const late = walk.overdue || clocks?.[0] === 'overdue'
    return { index: 'spells_running', holds: { ...ALL, clocks: late ? ['overdue', 'on-time', 'late'] : clocks } }
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
