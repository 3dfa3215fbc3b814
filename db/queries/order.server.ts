import { and, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { ListQuery, ListSort } from '../contract'
import { KEY_PARTS } from '../list-values'
import { spells } from '../tracking-schema'

/**
 * The orders of a list. Each is the order of an index, read one way; its key is the values of a row in it, the id last, so
 * that a page is a walk from a key, however deep it lies.
 */
interface Order {
  columns: string[]
  descending: boolean
}

const BY_TERM: Order = { columns: ['due', 'commitment_id'], descending: false }
const ORDERS: Record<'term' | 'made' | 'ministry', Order> = {
  term: BY_TERM,
  made: { columns: ['made', 'commitment_id'], descending: true },
  ministry: { columns: ['ministry_order', 'due', 'commitment_id'], descending: false },
}
const BY_SHIFTS: Order = { columns: ['moves_down', 'due', 'commitment_id'], descending: false }

/** What `due` says of a promise without a last day. */
export const NO_DAY = '9999-12-31'

/** The values of a row in an order. */
export type Key = (string | number)[]

/** Which of two keys of an order comes first, as SQLite sorts them. */
export function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1
}

/** The part of a list that is walked in one go; what is not given does not matter. */
export interface Part {
  overdue?: boolean
  moved?: boolean
  dated?: boolean
  /** Made after the one day and before the other. */
  madeBetween?: [after: Day, before: Day]
  /** What stands before the values of a row in the key of an address. */
  lead: Key
}

/** One walk over an index: what it takes, in which order, and from where. */
export interface Walk extends Part {
  columns: string[]
  down: boolean
  /** The key of the row after which it begins, in the order of the walk. */
  from: Key | null
}

/** The walks that give the rows of a list after (or before, then backwards) the key of the query, to be taken in turn. */
export function listWalks(query: ListQuery): Walk[] {
  const back = query.before !== undefined
  const sort = query.sort ?? 'term'
  const key = readKey(query.before ?? query.after, sort)
  const parts = listParts(sort, query)
  const at = key === null ? null : parts.findIndex((one) => isIn(one, key))
  if (at === -1) return []
  const passed = (index: number) => at !== null && (back ? index > at : index < at)
  const left = parts.filter((part, index) => !passed(index) && !isEmpty(part, query))
  const walks = left.map(({ order, ...part }): Walk => {
    const from = key !== null && isIn(part, key) ? key.slice(part.lead.length) : null
    return { ...part, columns: order.columns, down: order.descending !== back, from }
  })
  return back ? walks.reverse() : walks
}

/**
 * Some lists are walked in parts, one after the other. Late: what runs and is past its last day, then the rest. Shifts: what
 * moved, then what did not, which is in the order by term. Without a clock: what ended otherwise, then what has no last day,
 * which lies behind all that has one.
 */
function listParts(sort: ListSort, { clocks }: ListQuery): (Part & { order: Order })[] {
  const parts: Record<string, (Part & { order: Order })[]> = {
    late: [
      { overdue: true, order: BY_TERM, lead: ['0'] },
      { overdue: false, order: BY_TERM, lead: ['1'] },
    ],
    shifts: [
      { moved: true, order: BY_SHIFTS, lead: [] },
      { moved: false, order: BY_TERM, lead: [0] },
    ],
  }
  const own = parts[sort] ?? [{ order: ORDERS[sort as keyof typeof ORDERS], lead: [] }]
  if (clocks?.length !== 1 || clocks[0] !== 'no-deadline') return own
  return own.flatMap((part) =>
    part.order === BY_TERM
      ? [
          { ...part, dated: true },
          { ...part, dated: false },
        ]
      : [part],
  )
}

function isIn({ moved, dated, lead }: Part, key: Key): boolean {
  if (moved) return Number(key[0]) < 0
  if (lead.length > 0 && key[0] !== lead[0]) return false
  return dated === undefined || (key[lead.length] !== NO_DAY) === dated
}

/** A part that the query leaves nothing of. */
function isEmpty({ overdue, moved }: Part, query: ListQuery): boolean {
  if (moved !== undefined && query.moved !== undefined) return moved !== (query.moved === 'yes')
  if (overdue === undefined || !query.clocks?.length) return false
  return overdue ? !query.clocks.includes('overdue') : query.clocks.every((clock) => clock === 'overdue')
}

/** How a column is written in a bound below and in one above. */
export interface Bounds {
  low: SQL
  high: SQL
}

/**
 * How conditions name the days by which a list is ordered. SQLite begins an index at one bound: with `+` before it a column
 * cannot be that, so that a walk begins at its key, and out of the order by term no range of days draws it to another index.
 */
export function boundsFor(walk?: Pick<Walk, 'columns' | 'down' | 'from'>): Record<'due' | 'made', Bounds> {
  const write = (column: 'due' | 'made'): Bounds => {
    const [free, apart] = [sql`${spells[column]}`, sql`+${spells[column]}`]
    if (!walk) return { low: free, high: free }
    if (walk.columns[0] !== column) return column === 'due' ? { low: apart, high: apart } : { low: free, high: free }
    if (walk.from === null) return { low: free, high: free }
    return walk.down ? { low: free, high: apart } : { low: apart, high: free }
  }
  return { due: write('due'), made: write('made') }
}

const DUE_APART = sql`+${spells.due}`

/** What a part asks of a row. */
export function partCondition({ overdue, moved, dated }: Part, asOf: Day, { low, high }: Bounds): SQL | undefined {
  const late = sql`(outcome in ('open', 'partly') and ${high} < ${asOf})`
  return and(
    overdue === undefined ? undefined : overdue ? late : sql`not ${late}`,
    moved === undefined ? undefined : moved ? sql`shifts > 0` : sql`shifts = 0`,
    dated === undefined ? undefined : dated ? sql`${high} < ${NO_DAY}` : sql`${low} >= ${NO_DAY}`,
  )
}

/**
 * The walk as SQL: its condition, its order, and the key of a row as a JSON list. `apart`: the order is not to be that of an index,
 * for the rows of a filter that has few are read first and then sorted.
 */
export function writeWalk(walk: Walk, asOf: Day, apart = false): { where: SQL | undefined; orderBy: SQL; key: SQL } {
  const { columns, down, from, lead } = walk
  const list = sql.raw(columns.join(', '))
  const sorted = columns.map((column) => (apart ? `+(${column})` : column))
  const beyond =
    from === null
      ? undefined
      : sql`(${sql.raw(sorted.join(', '))}) ${sql.raw(down ? '<' : '>')} (${sql.join(
          from.map((one) => sql`${one}`),
          sql`, `,
        )})`
  const bounds = boundsFor(walk)
  // Nothing was promised after the day it is asked of: there the newest first begin.
  const made = columns[0] === 'made' && !apart ? sql`${bounds.made.high} <= ${asOf}` : undefined
  // Nor is the part to be that of an index.
  const due = apart ? { low: DUE_APART, high: DUE_APART } : bounds.due
  return {
    where: and(partCondition(walk, asOf, due), made, beyond),
    orderBy: sql.raw(sorted.map((column) => `${column} ${down ? 'desc' : 'asc'}`).join(', ')),
    key: sql`json_array(${sql.join([...lead.map((one) => sql`${one}`), list], sql`, `)})`,
  }
}

/** A key as an address holds it: `2019-01-31*kst-30821-51.1f3a`. */
export function writeKey(key: Key): string {
  return key.join('*')
}

function readKey(text: string | undefined, sort: ListSort): Key | null {
  if (text === undefined) return null
  const parts = KEY_PARTS[sort]
  const values = text.split('*')
  const key: Key = [...values.slice(0, parts - 1), values.slice(parts - 1).join('*')]
  if (sort === 'shifts') key[0] = Number(key[0])
  return key
}
