import { committeeSlug, findMinistry, listCommitteesOn } from '#extractors/registry/registry'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { Facets, FacetValue, ListQuery, MinistryCount, Overview } from '../contract'
import { CLOCK_WORDS, KIND_WORDS, OUTCOME_WORDS, SOURCE_WORDS, STRENGTH_WORDS } from '../list-query'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { type Cell, readCells, selectCells } from './cells.server'
import { countDocuments } from './document-facets.server'

/** The counters of the front page on a day, of everything or of a query; each equals the rows of the list it links to. */
export function countOverview(db: Database, asOf: Day, query: ListQuery = {}): Overview {
  return remember(db, JSON.stringify([asOf, query]), () => {
    const rows = countByMinistry(db, query, asOf)
    return {
      documents: countDocuments(db, asOf),
      commitments: sum(rows),
      clocks: countClocks(rows),
      ministries: listMinistryCounts(rows, asOf),
      unreviewed: countUnreviewed(rows),
    }
  })
}

const remember = createMemory<Overview>(64)

interface ClockRow {
  ministry: string | null
  clock: Clock
  shown: number
  count: number
}

/** The rows of a query counted per ministry and clock. */
export function countByMinistry(db: Database, query: ListQuery, asOf: Day): ClockRow[] {
  return selectCells(readCells(db, query, asOf), query, asOf).map(({ number, ...cell }) => ({ ...cell, count: number }))
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
  const cells = readCells(db, query, asOf)
  const countBy = <Key extends 'ministry' | 'clock' | 'outcome' | 'strength' | 'source' | 'kind'>(
    key: Key,
    without: keyof ListQuery,
    asked: ListQuery = query,
  ) => addUp(selectCells(cells, asked, asOf, without), (cell) => cell[key])
  const ministries = countBy('ministry', 'ministries')
  const withoutCommittees = countBy('ministry', 'committees')
  return {
    ministries: [...ministries]
      .flatMap(([value, number]) => (value === null ? [] : [{ value, name: nameOf(value, asOf), count: number }]))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
    committees: countCommittees(withoutCommittees, asOf),
    clocks: inOrder(CLOCK_WORDS, countBy('clock', 'clocks')),
    outcomes: inOrder(OUTCOME_WORDS, countBy('outcome', 'outcomes')),
    // A list without kinds leaves out `external`; its facet still offers it.
    kinds: inOrder(KIND_WORDS, countBy('kind', 'page', { ...query, kinds: ALL_KINDS })),
    strengths: inOrder(STRENGTH_WORDS, countBy('strength', 'strengths')),
    sources: inOrder(SOURCE_WORDS, countBy('source', 'sources')),
  }
}

/** The committees of the day, biggest first, with the promises of the ministries they follow; one may count for several. */
export function countCommittees(perMinistry: Map<string | null, number>, asOf: Day) {
  return listCommitteesOn(asOf)
    .map((committee) => ({
      value: committeeSlug(committee),
      name: committee.name,
      count: committee.ministries.reduce((total, code) => total + (perMinistry.get(code) ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

const ALL_KINDS = Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]

function addUp<Key>(cells: Cell[], keyOf: (cell: Cell) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.number)
  return counts
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
