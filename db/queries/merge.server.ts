import type { Day } from '#extractors/types'
import type { Database } from '../open.server'
import { prepareText } from '../prepared.server'
import { type LaneOrder, laneOrder, writePart } from './lane-orders.server'
import { FIRST, LAST, type LaneKind, type LaneRange, type Lanes } from './lanes.server'
import { compareKeys, type Key, NO_DAY, type Walk } from './order.server'

/** At most so many rows, after so many that are stepped over. */
export interface Stretch {
  most: number
  skip: number
}

/** Rows of a walk by their keys, and how many were stepped over before them. */
export interface Taken {
  rows: Key[]
  passed: number
}

/** What lanes do not say of a row, over `spells`, with its values by name. */
export interface RowCondition {
  sql: string
  named: Record<string, unknown>
}

/** The rows of a walk, merged from its lanes: at most so many, after so many that are stepped over. */
export function mergeLanes(
  db: Database,
  lanes: Lanes,
  walk: Walk,
  asOf: Day,
  { most, skip }: Stretch,
  condition: RowCondition | null = null,
): Taken {
  const order = laneOrder(walk, lanes.kind)
  const rows: Key[] = []
  let left = skip
  for (const { ministry, ranges } of walk.down ? lanes.turns.toReversed() : lanes.turns) {
    if (rows.length >= most) break
    const [key, done] = placeInTurn(walk, ministry)
    if (done) continue
    const heads = ranges.flatMap((range) => listHeads(range, order, walk, key, asOf))
    const found = mergeHeads(db, heads, order, walk, asOf, left + most - rows.length, condition)
    const lead = ministry === null ? walk.lead : [...walk.lead, ministry]
    for (const place of found.slice(left)) rows.push([...lead, ...order.read(place)])
    left = Math.max(0, left - found.length)
  }
  return { rows, passed: skip - left }
}

/** The key of a walk within the rows of one ministry: by ministry those before it are done, and those after it begin at their edge. */
export function placeInTurn({ from, down }: Walk, ministry: string | null): [key: Key | null, done: boolean] {
  if (ministry === null || from === null) return [from, false]
  if (ministry === from[0]) return [from.slice(1), false]
  return [null, ministry < String(from[0]) !== down]
}

/** The values of a lane in the statement: what tells it, the bounds of its last days, and where it begins. */
type Head = (string | number)[]

/** Each lane begins at the key, or at the edge of its range, whichever comes later. */
function listHeads(range: LaneRange, order: LaneOrder, walk: Walk, key: Key | null, asOf: Day): Head[] {
  const low = walk.dated === false ? NO_DAY : range.from
  const high = walk.dated === true && range.to > NO_DAY ? NO_DAY : range.to
  const edge = edgeOf(walk, low, high, asOf)
  const start = order.start(key !== null && compareKeys(key, edge) > 0 !== walk.down ? key : edge)
  const bounds = order.byDay ? [walk.down ? low : high] : [low, high]
  return range.names.map((name) => [name, ...bounds, ...start])
}

/** Before the first row, in the direction of the walk, with a last day from `low` up to but not on `high`, made by the day. */
function edgeOf({ columns, down }: Walk, low: string, high: string, asOf: Day): Key {
  if (columns.includes('moves_down')) return down ? [1, LAST, LAST] : [-1e9, FIRST, FIRST]
  if (columns.includes('made')) return down ? [asOf, LAST] : [FIRST, FIRST]
  return [down ? high : low, FIRST]
}

/** So many lanes stand in one statement: SQLite takes five hundred at most, and is long in preparing many. */
const LANES_AT_ONCE = 64
/** In steps, so that few statements are kept; no row has the lane that fills one up. */
const LANES_A_STEP = 8
const NO_LANE = '-'

/** What comes first of all these lanes together, by the values of their index. */
function mergeHeads(
  db: Database,
  heads: Head[],
  order: LaneOrder,
  walk: Walk,
  asOf: Day,
  most: number,
  condition: RowCondition | null,
): Key[] {
  const [madeAfter, madeBefore] = walk.madeBetween ?? []
  const named = { asOf, madeAfter, madeBefore, most, ...condition?.named }
  const some = Array.from({ length: Math.ceil(heads.length / LANES_AT_ONCE) }, (_, index) =>
    heads.slice(index * LANES_AT_ONCE, (index + 1) * LANES_AT_ONCE),
  )
  const found = some.map((own) => {
    const size = Math.ceil(own.length / LANES_A_STEP) * LANES_A_STEP
    const values = own.flat()
    const [, ...others] = own[0] as Head
    for (let lane = own.length; lane < size; lane++) values.push(NO_LANE, ...others)
    return prepareText(db, writeMerge(order, walk, size, condition))
      .raw()
      .all(values, named) as Key[]
  })
  if (found.length === 1) return found[0] as Key[]
  const sorted = found.flat().sort((a, b) => (walk.down ? compareKeys(b, a) : compareKeys(a, b)))
  return sorted.slice(0, most)
}

/** The merge as one statement: SQLite takes the rows of each lane as its index has them, and merges them. */
function writeMerge(order: LaneOrder, walk: Walk, lanes: number, condition: RowCondition | null): string {
  const { index, lane, columns, day, byDay } = order
  const bounds = byDay ? [walk.down ? `${day} >= ?` : `${day} < ?`] : [`${day} >= ?`, `${day} < ?`]
  const asked = [
    `${lane} = ?`,
    ...bounds,
    `(${columns.join(', ')}) ${walk.down ? '<' : '>'} (${columns.map(() => '?').join(', ')})`,
    'since <= @asOf and until > @asOf',
    ...writePart(walk),
    ...(condition ? [condition.sql] : []),
  ]
  const rows = `select ${columns.join(', ')} from spells indexed by ${index} where ${asked.join(' and ')}`
  const sorted = columns.map((_, at) => `${at + 1} ${walk.down ? 'desc' : 'asc'}`)
  return `${Array.from({ length: lanes }, () => rows).join(' union all ')} order by ${sorted.join(', ')} limit @most + 0`
}

/** All rows of the lanes, sorted in the order of a walk: for a list that has few. */
export function sortLanes(db: Database, lanes: Lanes, walk: Walk, asOf: Day, { most, skip }: Stretch): Taken {
  const statement = prepareText(db, writeSort(walk, lanes.kind)).pluck()
  const ranges = lanes.turns.flatMap((turn) => turn.ranges)
  const named = { lanes: JSON.stringify(ranges), asOf, ...nameKey(walk) }
  const ask = (most: number, skip: number) => statement.all({ ...named, most, skip }) as string[]
  const found = ask(most, skip)
  const passed = found.length > 0 || skip === 0 ? skip : ask(skip, 0).length
  return { rows: found.map((key) => [...walk.lead, ...(JSON.parse(key) as Key)]), passed }
}

/** Over the index by last day, that says where a clock begins and ends. */
function writeSort(walk: Walk, kind: LaneKind): string {
  const { index, lane, day, values } = laneOrder({ columns: ['due'] }, kind)
  const columns = walk.columns.map((column) => values[column] ?? column)
  const from = Object.keys(nameKey(walk)).map((name) => `@${name}`)
  const places = columns.map((_, at) => `place${at}`)
  return `with asked as materialized (
      select own.value as lane, one.value ->> 'from' as low, one.value ->> 'to' as high
      from json_each(@lanes) one join json_each(one.value -> 'names') own)
    select json_array(${places.join(', ')}) from (
      select ${columns.map((column, at) => `${column} as ${places[at]}`).join(', ')}
      from asked cross join spells indexed by ${index} on ${lane} = lane and ${day} >= low and ${day} < high
      where since <= @asOf and until > @asOf ${walk.moved === undefined ? '' : `and shifts ${walk.moved ? '>' : '='} 0`}
      ${from.length > 0 ? `and (${columns.join(', ')}) ${walk.down ? '<' : '>'} (${from.join(', ')})` : ''}
      order by ${columns.map((column) => `${column} ${walk.down ? 'desc' : 'asc'}`).join(', ')} limit @most + 0 offset @skip + 0)`
}

function nameKey({ from }: Walk): Record<string, string | number> {
  return Object.fromEntries(from?.map((value, at) => [`key${at}`, value]) ?? [])
}
