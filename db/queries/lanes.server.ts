import { type Clock, dueSoonUntil, type Outcome } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { prepareText } from '../prepared.server'
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
  const ranges = overdue !== undefined || clocks?.length ? listRanges(asOf) : {}
  const lanes = new Map<string, Lane>()
  for (const cell of cells) {
    const lane = { cell: writeCell(cell), ...(ranges[cell.clock] ?? WHOLE) }
    lanes.set(`${lane.cell} ${lane.from}`, lane)
  }
  return [...lanes.values()]
}

/** Outcomes that no clock goes with, also of a promise that has a last day. */
const ENDED: Outcome[] = ['continuing', 'lapsed', 'unclear']

const WHOLE = { from: FIRST, to: LAST }

/** The last days that give a running promise its clock; the other clocks are part of the cell. */
function listRanges(asOf: Day): Partial<Record<Clock, Omit<Lane, 'cell'>>> {
  const later = addDays(dueSoonUntil(asOf), 1)
  return {
    overdue: { from: FIRST, to: asOf },
    'due-soon': { from: asOf, to: later },
    'on-track': { from: later, to: LAST },
  }
}

/** The cell as the column `cell` of the spells has it. */
function writeCell({ kind, strength, source, shown, outcome, clock, ministry }: Cell): string {
  const term = { 'no-deadline': 'n', late: 'l', 'on-time': 't' }[clock as string] ?? 'd'
  return `${kind[0]}${strength[0]}${source[0]}${shown}${outcome[0]}${term}${ministry ?? LAST}`
}

/** The rows of a walk, merged from its lanes: at most so many, after so many that are stepped over. */
export function mergeLanes(db: Database, lanes: Lane[], walk: Walk, asOf: Day, most: number, skip: number) {
  const order = ORDERS[walk.columns.at(-3) === '-shifts' ? 'moved' : walk.columns.at(-2) === 'made' ? 'made' : 'due']
  const rows: Key[] = []
  let passed = 0
  for (const { lead, own } of inTurn(lanes, walk)) {
    if (rows.length >= most) break
    const starts = listStarts(own, walk, asOf)
    const merge = prepareText(db, writeMerge(order, walk, starts.length)).pluck()
    const named = Object.assign({ asOf }, ...starts)
    const ask = (most: number, skip: number) => merge.all({ ...named, most, skip }) as string[]
    const found = ask(most - rows.length, skip - passed)
    for (const text of found) rows.push([...lead, ...order.read(text)])
    passed = found.length > 0 || skip === passed ? skip : passed + ask(skip - passed, 0).length
  }
  return { rows, passed }
}

/** The lanes that begin at one place and have one range together, as parameters of the statement. */
function listStarts(lanes: Lane[], walk: Walk, asOf: Day): Record<string, string | number>[] {
  const groups = new Map<string, { start: Key; own: Lane[] }>()
  for (const lane of lanes) {
    const start = startOf(lane, walk, asOf)
    const place = [lane.from, lane.to, ...start].join(' ')
    const group = groups.get(place)
    if (group) group.own.push(lane)
    else groups.set(place, { start, own: [lane] })
  }
  return [...groups.values()].map(({ start, own: [first, ...others] }, at) => {
    const { from, to } = first as Lane
    const cells = [first as Lane, ...others].map(({ cell }) => cell)
    const values = start.map((value, column) => [`start${at}_${column}`, value])
    return {
      [`cells${at}`]: JSON.stringify(cells),
      [`low${at}`]: from,
      [`high${at}`]: to,
      ...Object.fromEntries(values),
    }
  })
}

/** The lanes that lie beside each other: in the order by ministry those of one ministry after those of another. */
function inTurn(lanes: Lane[], { columns, down, lead }: Walk): { lead: Key; own: Lane[] }[] {
  if (columns[0] !== 'ministry_order') return lanes.length > 0 ? [{ lead, own: lanes }] : []
  const groups = new Map<string, Lane[]>()
  for (const lane of lanes) {
    const ministry = lane.cell.slice(CODES)
    const own = groups.get(ministry)
    if (own) own.push(lane)
    else groups.set(ministry, [lane])
  }
  const sorted = [...groups].sort(([a], [b]) => compare([a], [b], down))
  return sorted.map(([ministry, own]) => ({ lead: [...lead, ministry], own }))
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

/** An order within a lane: its index, and the place of a row in it as one text that sorts as the row does. */
interface LaneOrder {
  index: string
  columns: string[]
  place: string
  /** The values of the columns in the text `place`. */
  parts: string[]
  read: (place: string) => Key
}

/** A day has ten letters; more than 99,999 times nothing moves. */
const byDay = (day: string): LaneOrder => ({
  index: `spells_cell_${day}`,
  columns: [day, 'commitment_id'],
  place: `${day} || commitment_id`,
  parts: ['substr(place, 1, 10)', 'substr(place, 11)'],
  read: (place) => [place.slice(0, 10), place.slice(10)],
})
const ORDERS: Record<'due' | 'made' | 'moved', LaneOrder> = {
  due: byDay('due'),
  made: byDay('made'),
  moved: {
    index: 'spells_cell_moved',
    columns: ['-shifts', 'due', 'commitment_id'],
    place: '(100000 - shifts) || due || commitment_id',
    parts: ['substr(place, 1, 5) - 100000', 'substr(place, 6, 10)', 'substr(place, 16)'],
    read: (place) => [Number(place.slice(0, 5)) - 100_000, place.slice(5, 15), place.slice(15)],
  },
}

/**
 * The merge as one statement: a queue that holds the next row of each lane; what comes first leaves it, and the row behind that
 * in its lane goes in. No more lanes than rows are asked for can have one of them: those that begin first.
 */
function writeMerge({ index, columns, place, parts }: LaneOrder, walk: Walk, starts: number): string {
  const way = walk.down ? 'desc' : 'asc'
  const next = (start: string[]) => `(select ${place} from spells indexed by ${index}
    where cell = lane and ${writeRange(columns, walk.down)} ${writePart(walk)}
    and (${columns.join(', ')}) ${walk.down ? '<' : '>'} (${start.join(', ')}) and since <= @asOf and until > @asOf
    order by ${columns.map((column) => `${column} ${way}`).join(', ')} limit 1)`
  const heads = Array.from({ length: starts }, (_, at) => {
    const start = columns.map((_column, number) => `@start${at}_${number}`)
    return `select ${next(start)} as place, lane, low, high from (select value as lane, @low${at} as low, @high${at} as high from json_each(@cells${at}))`
  })
  return `with recursive
    heads as materialized (${heads.join(' union all ')}),
    merged as (
      select * from (select * from heads where place is not null order by 1 ${way} limit @most + @skip)
      union all
      select ${next(parts)}, lane, low, high from merged where place is not null
      order by 1 ${way} nulls last limit @most offset @skip)
    select place from merged where place is not null`
}

/** Within the last days of the lane; of the edge it begins at the start says so already. */
function writeRange(order: string[], down: boolean): string {
  if (order[0] !== 'due') return 'due >= low and due < high'
  return down ? 'due >= low' : 'due < high'
}

/** What a part of a list asks that neither cell nor range says. */
function writePart({ moved, dated }: Part): string {
  const shifts = moved === undefined ? '' : moved ? 'and shifts > 0' : 'and shifts = 0'
  const day = dated === undefined ? '' : `and due ${dated ? '<' : '='} '${NO_DAY}'`
  return `${shifts} ${day}`
}
