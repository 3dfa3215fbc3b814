import { and, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { ListQuery, ListSort } from '../contract'
import { KEY_PARTS } from '../list-values'

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
const BY_SHIFTS: Order = { columns: ['-shifts', 'due', 'commitment_id'], descending: false }

/** What `due` says of a promise without a last day. */
export const NO_DAY = '9999-12-31'

/** The values of a row in an order. */
export type Key = (string | number)[]

/** One walk over an index: what it takes, in which order, and from where. */
export interface Walk {
  /** `all`, or a part of a list that is walked in parts. */
  part: 'all' | 'overdue' | 'other' | 'moved' | 'unmoved' | 'dated' | 'undated'
  columns: string[]
  down: boolean
  /** The key of the row after which it begins, in the order of the walk. */
  from: Key | null
  /** What stands before the values of a row in the key of an address. */
  lead: Key
  /** The part alone, not where it begins. */
  where: SQL | undefined
}

/** The walks that give the rows of a list after (or before, then backwards) the key of the query, to be taken in turn. */
export function listWalks(query: ListQuery, asOf: Day): Walk[] {
  const back = query.before !== undefined
  const sort = query.sort ?? 'term'
  const key = readKey(query.before ?? query.after, sort)
  const parts = listParts(sort, query, asOf)
  const at = key === null ? null : parts.findIndex((one) => isIn(one, key))
  if (at === -1) return []
  const passed = (index: number) => at !== null && (back ? index > at : index < at)
  const left = parts.filter(({ part }, index) => !passed(index) && !isEmpty(part, query))
  const walks = left.map(({ order, ...one }): Walk => {
    const from = key !== null && isIn(one, key) ? key.slice(one.lead.length) : null
    return { ...one, columns: order.columns, down: order.descending !== back, from }
  })
  return back ? walks.reverse() : walks
}

interface Part extends Pick<Walk, 'part' | 'lead' | 'where'> {
  order: Order
}

/**
 * Some lists are walked in parts, one after the other. Late: what runs and is past its last day, then the rest. Shifts: what
 * moved, then what did not, which is in the order by term. Without a clock: what ended otherwise, then what has no last day,
 * which lies behind all that has one.
 */
function listParts(sort: ListSort, { clocks }: ListQuery, asOf: Day): Part[] {
  if (sort === 'term' && clocks?.length === 1 && clocks[0] === 'no-deadline') {
    return [
      { part: 'dated', order: BY_TERM, lead: [], where: sql`due < ${NO_DAY}` },
      { part: 'undated', order: BY_TERM, lead: [], where: sql`due = ${NO_DAY}` },
    ]
  }
  const overdue = sql`(outcome in ('open', 'partly') and due < ${asOf})`
  if (sort === 'late') {
    return [
      { part: 'overdue', order: BY_TERM, lead: ['0'], where: overdue },
      { part: 'other', order: BY_TERM, lead: ['1'], where: sql`not ${overdue}` },
    ]
  }
  if (sort === 'shifts') {
    return [
      { part: 'moved', order: BY_SHIFTS, lead: [], where: sql`shifts > 0` },
      { part: 'unmoved', order: BY_TERM, lead: [0], where: sql`shifts = 0` },
    ]
  }
  // Nothing was promised after the day it is asked of: there the newest first begin.
  const where = sort === 'made' ? sql`made <= ${asOf}` : undefined
  return [{ part: 'all', order: ORDERS[sort], lead: [], where }]
}

function isIn({ part, lead }: Pick<Walk, 'part' | 'lead'>, key: Key): boolean {
  if (part === 'moved') return Number(key[0]) < 0
  if (part === 'dated' || part === 'undated') return (key[0] === NO_DAY) === (part === 'undated')
  return lead.length === 0 || key[0] === lead[0]
}

/** A part that the query leaves nothing of. */
function isEmpty(part: Walk['part'], { clocks, moved }: ListQuery): boolean {
  if (part === 'moved') return moved === 'no'
  if (part === 'unmoved') return moved === 'yes'
  if (!clocks?.length) return false
  if (part === 'overdue') return !clocks.includes('overdue')
  return part === 'other' && clocks.every((clock) => clock === 'overdue')
}

/** The walk as SQL: its condition, its order, and the key of a row as a JSON list. */
export function writeWalk({ columns, down, from, lead, where }: Walk): { where?: SQL; orderBy: SQL; key: SQL<string> } {
  const list = sql.raw(columns.join(', '))
  const beyond =
    from &&
    sql`(${list}) ${sql.raw(down ? '<' : '>')} (${sql.join(
      from.map((one) => sql`${one}`),
      sql`, `,
    )})`
  const condition = and(where, beyond ?? undefined)
  return {
    ...(condition ? { where: condition } : {}),
    orderBy: sql.raw(columns.map((column) => `${column} ${down ? 'desc' : 'asc'}`).join(', ')),
    key: sql<string>`json_array(${sql.join([...lead.map((one) => sql`${one}`), list], sql`, `)})`,
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
