import { and, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { prepareText } from '../prepared.server'
import { spells } from '../tracking-schema'
import { clockValue } from './clock-value.server'
import { listCondition, onDay } from './conditions.server'
import { type FoundRow, type FoundValues, findAlone, toFoundRow } from './found.server'

/** So many rows are sooner read and sorted than met on a walk over all, and few enough to be kept. */
export const MOST_FEW = 5_000

/** What no cell is asked for: filters on these leave it to cells. */
export const EVERYTHING: ListQuery = { unreviewed: 'all', kinds: ['inform', 'act', 'external'] }

/** Whether an index gives the rows of a filter that cells do not answer. */
export function isFiled(query: ListQuery): boolean {
  return FILED.some((name) => query[name] !== undefined)
}

const FILED = [
  'text',
  'documentId',
  'dossiers',
  'officeHolders',
  'members',
  'parties',
  'cabinets',
  'dueFrom',
  'madeFrom',
  'fulfilledFrom',
] as const

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' })
const remember = createMemory<FoundRow[] | null>(32)

/**
 * The rows of a list that asks nothing of cells, when they are few: found by words, or under filters that have an index. Each is a
 * cell of one. Null for a list that has many, or no such filter. Kept until something is written.
 */
export function readFew(db: Database, rest: ListQuery, asOf: Day): FoundRow[] | null {
  const found = findAlone(db, rest, asOf)
  if (found || !isFiled(rest)) return found
  return remember(db, `${asOf} ${JSON.stringify(rest)}`, () => {
    const { commitmentId, ministry, kind, strength, source, shown, outcome, due, made, shifts } = spells
    const facts = [commitmentId, ministry, kind, strength, source, shown, outcome, clockValue(asOf), due, made, shifts]
    const asked = and(onDay(asOf), listCondition(db, { ...rest, ...EVERYTHING }, asOf))
    const { sql: text, params } = dialect.sqlToQuery(
      sql`select ${sql.join(facts, sql`, `)} from ${spells} where ${asked} limit ${sql.raw(String(MOST_FEW + 1))}`,
    )
    const values = prepareText(db, text)
      .raw()
      .all(...params) as FoundValues[]
    return values.length > MOST_FEW ? null : values.map(toFoundRow)
  })
}
