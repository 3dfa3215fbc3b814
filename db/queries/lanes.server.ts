import { dueSoonUntil, type Outcome } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import type { Cell } from './cell-table.server'
import { type Key, NO_DAY, type Part, type Walk } from './order.server'

/**
 * A list under several filters as a merge: the index by cell gives the rows of each cell in the order of the list, and the
 * page is what comes first of them together. So it costs as much as there are cells, however rare the rows are.
 */

/** The rows of one cell, with a last day from `from` up to but not on `to`. */
export interface Lane {
  cell: string
  from: string
  to: string
}

const FIRST = ''
/** After every day and every id. */
const LAST = '~'
/** Rows taken from a lane at a time. */
const HANDFUL = 12

/** The cells that a part of a list has rows in. */
export function cellsOf(cells: Cell[], { overdue, dated }: Part): Cell[] {
  if (overdue === undefined && dated !== true) return cells
  return cells.filter(
    ({ clock, outcome }) =>
      (overdue === undefined || (clock === 'overdue') === overdue) && (dated !== true || ENDED.includes(outcome)),
  )
}

/** The lanes of cells. Cells are of the day, so each holds at least one row of the list. */
export function listLanes(cells: Cell[], { clocks }: ListQuery, asOf: Day, { overdue }: Part): Lane[] {
  const apart = overdue !== undefined || clocks?.length
  const lanes = new Map<string, Lane>()
  for (const cell of cells) {
    const lane = { cell: writeCell(cell), ...(apart ? rangeOf(cell, asOf) : WHOLE) }
    lanes.set(`${lane.cell} ${lane.from}`, lane)
  }
  return [...lanes.values()]
}

/** Outcomes that no clock goes with, also of a promise that has a last day. */
const ENDED: Outcome[] = ['continuing', 'lapsed', 'unclear']

const WHOLE = { from: FIRST, to: LAST }

/** The last days that give a running promise its clock; the other clocks are part of the cell. */
function rangeOf({ clock }: Cell, asOf: Day): Omit<Lane, 'cell'> {
  const later = addDays(dueSoonUntil(asOf), 1)
  if (clock === 'overdue') return { from: FIRST, to: asOf }
  if (clock === 'due-soon') return { from: asOf, to: later }
  return clock === 'on-track' ? { from: later, to: LAST } : WHOLE
}

/** The cell as the column `cell` of the spells has it. */
function writeCell({ kind, strength, source, shown, outcome, clock, ministry }: Cell): string {
  const term = { 'no-deadline': 'n', late: 'l', 'on-time': 't' }[clock as string] ?? 'd'
  return `${kind[0]}${strength[0]}${source[0]}${shown}${outcome[0]}${term}${ministry ?? LAST}`
}

/** The rows of a walk, merged from its lanes: at most so many, after so many that are stepped over. */
export function mergeLanes(db: Database, lanes: Lane[], walk: Walk, asOf: Day, most: number, skip: number) {
  const rows: Key[] = []
  let passed = 0
  for (const own of inTurn(lanes, walk)) {
    if (rows.length >= most) break
    const taken = merge(db, own, walk, asOf, most - rows.length, skip - passed)
    rows.push(...taken.rows)
    passed += taken.passed
  }
  return { rows, passed }
}

/** The lanes that lie beside each other: in the order by ministry those of one ministry after those of another. */
function inTurn(lanes: Lane[], { columns, down }: Walk): Lane[][] {
  if (columns[0] !== 'ministry_order') return [lanes]
  const groups = new Map<string, Lane[]>()
  for (const lane of lanes) {
    const ministry = lane.cell.slice(CODES)
    const own = groups.get(ministry)
    if (own) own.push(lane)
    else groups.set(ministry, [lane])
  }
  return [...groups].sort(([a], [b]) => compare([a], [b], down)).map(([, own]) => own)
}

function merge(db: Database, lanes: Lane[], walk: Walk, asOf: Day, most: number, skip: number) {
  const { first, more } = writeStatements(walk)
  const heads = listHeads(db, first, lanes, walk, asOf)
  const next = db.$client.prepare(more).pluck()
  const take = (lane: Lane, key: Key) => next.all({ ...lane, ...nameKey(key), asOf, most: HANDFUL }) as string[]
  const queue = heads.sort((a, b) => compare(a.key, b.key, walk.down))
  const rows: Key[] = []
  let passed = 0
  while (queue.length > 0 && rows.length < most) {
    const { lane, key, rest } = queue.shift() as Waiting
    if (passed < skip) passed++
    else rows.push([...walk.lead, ...key])
    const waiting = rest.length > 0 ? rest : take(lane, key)
    if (waiting.length > 0) insert(queue, toWaiting(lane, waiting), walk.down)
  }
  return { rows, passed }
}

/** The first row of each lane, asked at once of lanes that begin at the same place. */
function listHeads(db: Database, sql: string, lanes: Lane[], walk: Walk, asOf: Day): Waiting[] {
  const groups = new Map<string, { start: Key; lanes: Lane[] }>()
  for (const lane of lanes) {
    const start = startOf(lane, walk, asOf)
    const place = [lane.from, lane.to, ...start].join(' ')
    const group = groups.get(place)
    if (group) group.lanes.push(lane)
    else groups.set(place, { start, lanes: [lane] })
  }
  const statement = db.$client.prepare(sql).raw()
  return [...groups.values()].flatMap(({ start, lanes: own }) => {
    const { from, to } = own[0] as Lane
    const cells = JSON.stringify(own.map(({ cell }) => cell))
    const found = statement.all({ cells, from, to, ...nameKey(start), asOf }) as [lane: number, key: string | null][]
    return found.flatMap(([at, key]) => (key === null ? [] : [toWaiting(own[at] as Lane, [key])]))
  })
}

/** The values of a key as a statement names them, the id last. */
function nameKey(key: Key) {
  const [k2, k1, k0] = key.toReversed()
  return { k0: k0 ?? null, k1, k2 }
}

interface Waiting {
  lane: Lane
  key: Key
  rest: string[]
}

function toWaiting(lane: Lane, [key = '[]', ...rest]: string[]): Waiting {
  return { lane, key: JSON.parse(key) as Key, rest }
}

function insert(queue: Waiting[], one: Waiting, down: boolean): void {
  let [low, high] = [0, queue.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare((queue[middle] as Waiting).key, one.key, down) < 0) low = middle + 1
    else high = middle
  }
  queue.splice(low, 0, one)
}

function compare(a: Key, b: Key, down: boolean): number {
  const at = a.findIndex((value, index) => value !== b[index])
  if (at < 0) return 0
  return ((a[at] as string) < (b[at] as string) ? -1 : 1) * (down ? -1 : 1)
}

/** Where a lane begins: at the key of the walk, or at the edge of its own range, whichever comes later in the walk. */
function startOf({ cell, from, to }: Lane, { columns, down, dated, from: key }: Walk, asOf: Day): Key {
  const order = columns.filter((column) => column !== 'ministry_order')
  const edge = edgeOf(order, down, dated === false ? { from: NO_DAY, to: LAST } : { from, to }, asOf)
  if (key === null) return edge
  if (columns.length === order.length) return compare(edge, key, down) < 0 ? key : edge
  // By ministry: those before the key are done, those after it begin at their edge.
  const turn = compare([cell.slice(CODES)], [key[0] as string], down)
  if (turn < 0) return order.map(() => (down ? FIRST : LAST))
  return turn > 0 || compare(edge, key.slice(1), down) > 0 ? edge : key.slice(1)
}

/** Before the first row, in the direction of the walk, that a range and a day leave. */
function edgeOf(order: string[], down: boolean, { from, to }: Omit<Lane, 'cell'>, asOf: Day): Key {
  if (order[0] === 'due') return [down ? to : from, FIRST]
  if (order[0] === 'made') return down ? [asOf, LAST] : [FIRST, FIRST]
  return down ? [1, LAST, LAST] : [-1e9, FIRST, FIRST]
}

/** How many letters stand before the ministry in a cell. */
const CODES = 6

function writeStatements(walk: Walk): { first: string; more: string } {
  const { columns, down } = walk
  const order = columns.filter((column) => column !== 'ministry_order')
  const index = order[0] === 'made' ? 'spells_cell_made' : order[0] === 'due' ? 'spells_cell_due' : 'spells_cell_moved'
  const ministry = `substr(cell, ${CODES + 1})`
  const key = `json_array(${columns.map((column) => (column === 'ministry_order' ? ministry : column)).join(', ')})`
  const start = ['@k0', '@k1', '@k2'].slice(3 - order.length)
  const write = (cell: string, limit: string) => `select ${key} from spells indexed by ${index}
    where cell = ${cell} and ${writeRange(order, down)} ${writePart(walk)}
    and (${order.join(', ')}) ${down ? '<' : '>'} (${start.join(', ')}) and since <= @asOf and until > @asOf
    order by ${order.map((column) => `${column} ${down ? 'desc' : 'asc'}`).join(', ')} limit ${limit}`
  return {
    first: `select lane.key, (${write('lane.value', '1')}) from json_each(@cells) lane`,
    more: write('@cell', '@most'),
  }
}

/** Within the last days of the lane; of the edge it begins at the start says so already. */
function writeRange(order: string[], down: boolean): string {
  if (order[0] !== 'due') return 'due >= @from and due < @to'
  return down ? 'due >= @from' : 'due < @to'
}

/** What a part of a list asks that neither cell nor range says. */
function writePart({ moved, dated }: Part): string {
  const shifts = moved === undefined ? '' : moved ? 'and shifts > 0' : 'and shifts = 0'
  const day = dated === undefined ? '' : `and due ${dated ? '<' : '='} '${NO_DAY}'`
  return `${shifts} ${day}`
}
