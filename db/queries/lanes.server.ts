import { dueSoonUntil, type Outcome } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { type Cell, type CellTable, selectCells } from './cell-table.server'
import { type Key, NO_DAY, type Walk } from './order.server'

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

/** The lanes that a walk has rows in. Cells are of the day, so each holds at least one row of the list. */
export function listLanes(table: CellTable, query: ListQuery, asOf: Day, part: Walk['part']): Lane[] {
  const apart = part === 'overdue' || part === 'other'
  const lanes = new Map<string, Lane>()
  for (const cell of selectCells(table, query, asOf)) {
    if (apart && (cell.clock === 'overdue') !== (part === 'overdue')) continue
    if (part === 'dated' && !ENDED.includes(cell.outcome)) continue
    const lane = { cell: writeCell(cell), ...(apart || query.clocks?.length ? rangeOf(cell, asOf) : WHOLE) }
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
  const { first, more } = writeStatements(walk)
  const starts = lanes.map((lane) => startOf(lane, walk, asOf))
  const asked = JSON.stringify(lanes.map(({ cell, from, to }, index) => [cell, from, to, ...(starts[index] as Key)]))
  const found = db.$client.prepare(first).raw().all({ asOf, lanes: asked }) as [lane: number, key: string | null][]
  const heads = found.flatMap(([lane, key]) => (key === null ? [] : [toWaiting(lanes[lane] as Lane, [key])]))
  const next = db.$client.prepare(more).pluck()
  const take = (lane: Lane, key: Key) => {
    const [k2, k1, k0] = key.toReversed()
    return next.all({ ...lane, k0: k0 ?? null, k1, k2, asOf, most: HANDFUL }) as string[]
  }
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
function startOf({ cell, from, to }: Lane, { columns, down, part, from: key }: Walk, asOf: Day): Key {
  const order = columns.filter((column) => column !== 'ministry_order')
  const edge = edgeOf(order, down, part === 'undated' ? { from: NO_DAY, to: LAST } : { from, to }, asOf)
  if (key === null) return edge
  if (columns.length === order.length) return compare(edge, key, down) < 0 ? key : edge
  // By ministry: those before the key are done, those after it begin at their edge.
  const turn = compare([cell.slice(CODES)], [key[0] as string], down)
  if (turn < 0) return order.map(() => (down ? FIRST : LAST))
  return turn > 0 || compare(edge, key.slice(1), down) > 0 ? edge : key.slice(1)
}

/** What a part of a list asks that neither cell nor range says. */
const OWN: Partial<Record<Walk['part'], string>> = {
  moved: 'and shifts > 0',
  unmoved: 'and shifts = 0',
  dated: `and due < '${NO_DAY}'`,
  undated: `and due = '${NO_DAY}'`,
}

/** Before the first row, in the direction of the walk, that a range and a day leave. */
function edgeOf(order: string[], down: boolean, { from, to }: Omit<Lane, 'cell'>, asOf: Day): Key {
  if (order[0] === 'due') return [down ? to : from, FIRST]
  if (order[0] === 'made') return down ? [asOf, LAST] : [FIRST, FIRST]
  return down ? [1, LAST, LAST] : [-1e9, FIRST, FIRST]
}

/** How many letters stand before the ministry in a cell. */
const CODES = 6

function writeStatements({ columns, down, part }: Walk): { first: string; more: string } {
  const order = columns.filter((column) => column !== 'ministry_order')
  const index = order[0] === 'made' ? 'spells_cell_made' : order[0] === 'due' ? 'spells_cell_due' : 'spells_cell_moved'
  const ministry = `substr(cell, ${CODES + 1})`
  const key = `json_array(${columns.map((column) => (column === 'ministry_order' ? ministry : column)).join(', ')})`
  /** `values`: the cell, the range of its last days, and where it begins. */
  const write = (values: string[], limit: string) => `select ${key} from spells indexed by ${index}
    where cell = ${values[0]} and ${writeRange(order, down, values)} ${OWN[part] ?? ''}
    and (${order.join(', ')}) ${down ? '<' : '>'} (${values.slice(3, 3 + order.length).join(', ')})
    and since <= @asOf and until > @asOf
    order by ${order.map((column) => `${column} ${down ? 'desc' : 'asc'}`).join(', ')} limit ${limit}`
  const asked = [0, 1, 2, 3, 4, 5].map((at) => `(lane.value ->> ${at})`)
  const given = ['@cell', '@from', '@to', ...['@k0', '@k1', '@k2'].slice(3 - order.length)]
  return {
    first: `select lane.key, (${write(asked, '1')}) from json_each(@lanes) lane`,
    more: write(given, '@most'),
  }
}

/** Within the last days of the lane; of the edge it begins at the start says so already. */
function writeRange(order: string[], down: boolean, [, from, to]: string[]): string {
  if (order[0] !== 'due') return `due >= ${from} and due < ${to}`
  return down ? `due >= ${from}` : `due < ${to}`
}
