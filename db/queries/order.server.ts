import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#extractors/types'
import type { ListQuery, ListSort } from '../contract'
import { KEY_PARTS } from '../list-values'
import { spells } from '../tracking-schema'

/**
 * The orders of a list. Each is the order of an index, read one way; its key is the values of a row in it, the id last, so
 * that a page is a walk from a key, however deep it lies.
 */
interface Order {
  columns: (SQLiteColumn | SQL)[]
  descending: boolean
}

const { due, made, ministryOrder, commitmentId } = spells
const SHIFTS = sql`-${spells.shifts}`
const BY_TERM: Order = { columns: [due, commitmentId], descending: false }

/** What runs and is past its last day comes first, then the rest: a list in this order is two walks, one after the other. */
const OVERDUE = (asOf: Day) => sql`(${spells.outcome} in ('open', 'partly') and ${due} < ${asOf})`

const ORDERS: Record<Exclude<ListSort, 'late'>, Order> = {
  term: BY_TERM,
  made: { columns: [made, commitmentId], descending: true },
  ministry: { columns: [ministryOrder, due, commitmentId], descending: false },
  shifts: { columns: [SHIFTS, due, commitmentId], descending: false },
}

/** One walk over an index: what it takes, in which order, and how many rows to step over first. */
export interface Walk {
  where: SQL | undefined
  orderBy: SQL[]
  /** The key of a row in this walk, as text. */
  key: SQL<string>
}

/** The walks that give the rows of a list after (or before, then backwards) the key of the query, to be taken in turn. */
export function listWalks(query: ListQuery, asOf: Day): Walk[] {
  const back = query.before !== undefined
  const sort = query.sort ?? 'term'
  const key = readKey(query.before ?? query.after, KEY_PARTS[sort])
  if (sort !== 'late') return [walk(ORDERS[sort], key, back)]
  const parts = [
    { part: '0', where: sql`${OVERDUE(asOf)}` },
    { part: '1', where: sql`not ${OVERDUE(asOf)}` },
  ].map(({ part, where }) => {
    const own =
      key === null || key[0] === part
        ? walk(BY_TERM, key?.slice(1) ?? null, back, part)
        : walk(BY_TERM, null, back, part)
    return { part, walk: { ...own, where: and(own.where, where) } }
  })
  const inTurn = back ? parts.reverse() : parts
  const passed = (part: string) => key !== null && (back ? part > (key[0] ?? '') : part < (key[0] ?? ''))
  return inTurn.filter(({ part }) => !passed(part) && !isEmpty(part, query)).map((one) => one.walk)
}

/** A walk that the clocks of the query leave nothing of. */
function isEmpty(part: string, { clocks }: ListQuery): boolean {
  if (!clocks?.length) return false
  return part === '0' ? !clocks.includes('overdue') : clocks.every((clock) => clock === 'overdue')
}

function walk({ columns, descending }: Order, key: string[] | null, back: boolean, part?: string): Walk {
  const down = descending !== back
  const list = sql.join(columns, sql`, `)
  const values =
    key &&
    sql.join(
      key.map((value, index) => (columns[index] === SHIFTS ? sql`${Number(value)}` : sql`${value}`)),
      sql`, `,
    )
  const texts = columns.map((column) => sql`${column}`)
  return {
    where: values ? (down ? sql`(${list}) < (${values})` : sql`(${list}) > (${values})`) : undefined,
    orderBy: columns.map((column) => (down ? desc(column) : asc(column))),
    key: sql<string>`json_array(${sql.join(part === undefined ? texts : [sql`${part}`, ...texts], sql`, `)})`,
  }
}

/** A key as an address holds it: `2019-01-31*kst-30821-51.1f3a`. */
export function writeKey(json: string): string {
  return (JSON.parse(json) as (string | number)[]).join('*')
}

function readKey(text: string | undefined, parts: number): string[] | null {
  if (text === undefined) return null
  const values = text.split('*')
  return [...values.slice(0, parts - 1), values.slice(parts - 1).join('*')]
}
