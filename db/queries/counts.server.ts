import { and, count, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { findMinistry } from '#extractors/registry/ministries'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { Facets, FacetValue, ListQuery, MinistryCount, Overview } from '../contract'
import { CLOCK_WORDS, KIND_WORDS, OUTCOME_WORDS, SOURCE_WORDS, STRENGTH_WORDS } from '../list-query'
import type { Database } from '../open.server'
import { documents } from '../schema'
import { spells } from '../tracking-schema'
import { clockValue, listCondition, onDay } from './conditions.server'

/** The counters of the front page on a day; each equals the number of rows of the list it links to. */
export function countOverview(db: Database, asOf: Day): Overview {
  const rows = countByMinistry(db, {}, asOf)
  return {
    documents: countDocuments(db, asOf),
    commitments: sum(rows),
    clocks: countClocks(rows),
    ministries: listMinistryCounts(rows, asOf),
    unreviewed: countUnreviewed(rows),
  }
}

interface ClockRow {
  ministry: string | null
  clock: Clock
  shown: number
  count: number
}

/** The rows of a query counted per ministry and clock. */
export function countByMinistry(db: Database, query: ListQuery, asOf: Day): ClockRow[] {
  return db
    .select({ ministry: spells.ministry, clock: clockValue(asOf), shown: spells.shown, count: count() })
    .from(spells)
    .where(and(onDay(asOf), listCondition(query, asOf)))
    .groupBy(spells.ministry, sql`2`, spells.shown)
    .all()
}

/** Those counts for each ministry, most overdue first; rows without a ministry are left out. */
export function listMinistryCounts(rows: ClockRow[], asOf: Day): MinistryCount[] {
  const codes = [...new Set(rows.map((row) => row.ministry))].filter((code) => code !== null)
  return codes
    .map((code) => {
      const own = rows.filter((row) => row.ministry === code)
      const clocks = countClocks(own)
      return {
        code,
        name: nameOf(code, asOf),
        count: sum(own),
        overdue: clocks.overdue,
        clocks,
        unreviewed: countUnreviewed(own),
      }
    })
    .sort((a, b) => b.overdue - a.overdue || b.count - a.count || a.code.localeCompare(b.code))
}

/** The values to filter by, each with the number of rows that choosing it gives under the other filters of the query. */
export function listFacets(db: Database, query: ListQuery, asOf: Day): Facets {
  const ministries = countBy(
    db,
    asOf,
    spells.ministry,
    and(listCondition(query, asOf, 'ministries'), isNotNull(spells.ministry)),
  )
  const clocks = countBy(db, asOf, clockValue(asOf), listCondition(query, asOf, 'clocks'))
  // A list without kinds leaves out `external`; its facet still offers it, so it is counted apart.
  const kinds = countBy(db, asOf, spells.kind, listCondition({ ...query, kinds: ALL_KINDS }, asOf))
  const strengths = countBy(db, asOf, spells.strength, listCondition(query, asOf, 'strengths'))
  const outcomes = countBy(db, asOf, spells.outcome, listCondition(query, asOf, 'outcomes'))
  const sources = countBy(db, asOf, spells.source, listCondition(query, asOf, 'sources'))
  return {
    ministries: [...ministries]
      .map(([value, number]) => ({ value, name: nameOf(value, asOf), count: number }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
    clocks: inOrder(CLOCK_WORDS, clocks),
    outcomes: inOrder(OUTCOME_WORDS, outcomes),
    kinds: inOrder(KIND_WORDS, kinds),
    strengths: inOrder(STRENGTH_WORDS, strengths),
    sources: inOrder(SOURCE_WORDS, sources),
  }
}

/** The number of documents known on a day. */
export function countDocuments(db: Database, asOf: Day): number {
  const known = or(isNull(documents.date), lte(documents.date, asOf))
  return db.select({ total: count() }).from(documents).where(known).get()?.total ?? 0
}

const ALL_KINDS = Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]

function countBy(db: Database, asOf: Day, value: SQLiteColumn | SQL, where: SQL | undefined): Map<string, number> {
  const rows = db
    .select({ value: sql<string>`${value}`, count: count() })
    .from(spells)
    .where(and(onDay(asOf), where))
    .groupBy(sql`1`)
    .all()
  return new Map(rows.map((row) => [row.value, row.count]))
}

function inOrder<Value extends string>(words: Record<Value, string>, counts: Map<string, number>): FacetValue<Value>[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

function mapKeys<Key extends string>(record: Record<Key, string>, read: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries((Object.keys(record) as Key[]).map((key) => [key, read(key)])) as Record<Key, number>
}

function nameOf(code: string, asOf: Day): string {
  return findMinistry(code, asOf)?.name ?? code
}

function countUnreviewed(rows: ClockRow[]): number {
  return sum(rows.filter((row) => row.shown !== 3))
}

function countClocks(rows: { clock: Clock; count: number }[]): Record<Clock, number> {
  return mapKeys(CLOCK_WORDS, (clock) => sum(rows.filter((row) => row.clock === clock)))
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}
