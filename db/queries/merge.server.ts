import type { Day } from '#extractors/types'
import type { Database } from '../open.server'
import { prepareText } from '../prepared.server'
import { type LaneOrder, laneOrder, writePart } from './lane-orders.server'
import { FIRST, LAST, type LaneKind, type LaneRange, type Lanes } from './lanes.server'
import { type Key, NO_DAY, type Walk } from './order.server'

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
  let passed = 0
  for (const { ministry, ranges } of walk.down ? lanes.turns.toReversed() : lanes.turns) {
    if (rows.length >= most) break
    const [key, done] = placeInTurn(walk, ministry)
    if (done) continue
    const merge = prepareText(db, writeMerge(order, walk, ranges.length, condition)).pluck()
    const [madeAfter, madeBefore] = walk.madeBetween ?? []
    const named = Object.assign(
      { asOf, madeAfter, madeBefore, ...condition?.named },
      ...ranges.map((range, at) => nameRange(range, at, order, walk, key, asOf)),
    )
    const ask = (most: number, skip: number) => merge.all({ ...named, most, skip }) as string[]
    const found = ask(most - rows.length, skip - passed)
    const lead = ministry === null ? walk.lead : [...walk.lead, ministry]
    for (const place of found) rows.push([...lead, ...order.read(place)])
    passed = found.length > 0 || skip === passed ? skip : passed + ask(skip - passed, 0).length
  }
  return { rows, passed }
}

/** The key of a walk within the rows of one ministry: by ministry those before it are done, and those after it begin at their edge. */
export function placeInTurn({ from, down }: Walk, ministry: string | null): [key: Key | null, done: boolean] {
  if (ministry === null || from === null) return [from, false]
  if (ministry === from[0]) return [from.slice(1), false]
  return [null, ministry < String(from[0]) !== down]
}

/** A range of lanes as parameters of the statement: where they begin is the key, or the edge of the range, whichever comes later. */
function nameRange(
  range: LaneRange,
  at: number,
  order: LaneOrder,
  walk: Walk,
  key: Key | null,
  asOf: Day,
): Record<string, string | number> {
  const low = walk.dated === false ? NO_DAY : range.from
  const high = walk.dated === true && range.to > NO_DAY ? NO_DAY : range.to
  const edge = edgeOf(walk, low, high, asOf)
  const start = order.start(key !== null && isBeyond(key, edge, walk.down) ? key : edge)
  const values = start.map((value, column) => [`start${at}_${column}`, value])
  return { [`names${at}`]: range.names, [`low${at}`]: low, [`high${at}`]: high, ...Object.fromEntries(values) }
}

function isBeyond(key: Key, edge: Key, down: boolean): boolean {
  const at = key.findIndex((value, index) => value !== edge[index])
  return at >= 0 && (key[at] as string) > (edge[at] as string) !== down
}

/** Before the first row, in the direction of the walk, with a last day from `low` up to but not on `high`, made by the day. */
function edgeOf({ columns, down }: Walk, low: string, high: string, asOf: Day): Key {
  if (columns.includes('moves_down')) return down ? [1, LAST, LAST] : [-1e9, FIRST, FIRST]
  if (columns.includes('made')) return down ? [asOf, LAST] : [FIRST, FIRST]
  return [down ? high : low, FIRST]
}

/**
 * The merge as one statement: a queue that holds the next row of each lane; what comes first leaves it, and the row behind that
 * in its lane goes in. No more lanes than rows are asked for can have one of them: those that begin first.
 */
function writeMerge(order: LaneOrder, walk: Walk, ranges: number, condition: RowCondition | null): string {
  const { index, columns, place, parts } = order
  const way = walk.down ? 'desc' : 'asc'
  const next = (start: string[]) => `(select ${place} from spells indexed by ${index}
    where ${order.lane} = lane and ${order.range(walk.down)} ${writePart(walk)} ${condition ? `and ${condition.sql}` : ''}
    and (${columns.join(', ')}) ${walk.down ? '<' : '>'} (${start.join(', ')}) and since <= @asOf and until > @asOf
    order by ${columns.map((column) => `${column} ${way}`).join(', ')} limit 1)`
  const heads = Array.from({ length: ranges }, (_, at) => {
    const start = columns.map((_column, number) => `@start${at}_${number}`)
    return `select ${next(start)} as place, lane, low, high
      from (select value as lane, @low${at} as low, @high${at} as high from json_each(@names${at}))`
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
  const { index, lane, place, range } = laneOrder({ columns: ['due'] }, kind)
  const values: Record<string, string> =
    kind === 'class'
      ? {
          due: `substr((${place}), 1, 10)`,
          commitment_id: `substr((${place}), 11)`,
          ministry_order: "coalesce(ministry, '~')",
        }
      : {}
  const columns = walk.columns.map((column) => values[column] ?? column)
  const from = Object.keys(nameKey(walk)).map((name) => `@${name}`)
  const places = columns.map((_, at) => `place${at}`)
  return `with asked as materialized (
      select own.value as lane, one.value ->> 'from' as low, one.value ->> 'to' as high
      from json_each(@lanes) one join json_each(one.value ->> 'names') own)
    select json_array(${places.join(', ')}) from (
      select ${columns.map((column, at) => `${column} as ${places[at]}`).join(', ')}
      from asked cross join spells indexed by ${index} on ${lane} = lane and ${range(true)} and ${range(false)}
      where since <= @asOf and until > @asOf ${walk.moved === undefined ? '' : `and shifts ${walk.moved ? '>' : '='} 0`}
      ${from.length > 0 ? `and (${columns.join(', ')}) ${walk.down ? '<' : '>'} (${from.join(', ')})` : ''}
      order by ${columns.map((column) => `${column} ${walk.down ? 'desc' : 'asc'}`).join(', ')} limit @most offset @skip)`
}

function nameKey({ from }: Walk): Record<string, string | number> {
  return Object.fromEntries(from?.map((value, at) => [`key${at}`, value]) ?? [])
}
