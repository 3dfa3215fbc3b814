import { committeeSlug, findMinistryByCode, listCommitteesOn } from '#extractors/registry/registry'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { Facets, FacetValue, ListQuery, MinistryCount, Overview } from '../contract'
import { CLOCK_WORDS, KIND_WORDS, OUTCOME_WORDS, SOURCE_WORDS, STRENGTH_WORDS } from '../list-query'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import type { CellFilter, Tally } from './cell-table.server'
import { countList, readOverview } from './cells.server'
import { countDocuments } from './document-facets.server'
import { tellApart } from './tell-apart.server'

/** The counters of the front page on a day, of everything or of a query; each equals the rows of the list it links to. */
export function countOverview(db: Database, asOf: Day, query: ListQuery = {}): Overview {
  return remember(db, JSON.stringify([asOf, query]), () => {
    const kept = Object.values(query).every((value) => value === undefined) ? readOverview(db, asOf) : null
    const rows = kept?.rows ?? countByMinistry(db, query, asOf)
    const { count, clocks, unreviewed } = addUp(rows)
    return {
      documents: kept?.documents ?? countDocuments(db, asOf),
      commitments: count,
      clocks,
      ministries: listMinistryCounts(rows, asOf),
      unreviewed,
    }
  })
}

const remember = createMemory<Overview>(64)

export interface ClockRow {
  ministry: string | null
  clock: Clock
  shown: number
  count: number
}

/** The rows of a query counted per ministry and clock. */
export function countByMinistry(db: Database, query: ListQuery, asOf: Day): ClockRow[] {
  return countList(db, query, asOf).cells.map(({ number, ...cell }) => ({ ...cell, count: number }))
}

/** Those counts for each ministry, most overdue first; rows without a ministry are left out. */
export function listMinistryCounts(rows: ClockRow[], asOf: Day): MinistryCount[] {
  const perMinistry = new Map<string, ClockRow[]>()
  for (const row of rows) {
    if (row.ministry === null) continue
    const own = perMinistry.get(row.ministry)
    if (own) own.push(row)
    else perMinistry.set(row.ministry, [row])
  }
  const counts = [...perMinistry].map(([code, own]) => {
    const { count, clocks, unreviewed } = addUp(own)
    return { code, name: nameOf(code, asOf), count, overdue: clocks.overdue, clocks, unreviewed }
  })
  return tellApart(counts, ({ code }) => code).sort(
    (a, b) => b.overdue - a.overdue || b.count - a.count || compareTexts(a.code, b.code),
  )
}

/** The values to filter by, each with the number of rows that choosing it gives under the other filters of the query. */
export function listFacets(db: Database, query: ListQuery, asOf: Day): Facets {
  const { tally } = countList(db, query, asOf)
  const facets = facetsOf.get(tally) ?? makeFacets(tally, asOf)
  facetsOf.set(tally, facets)
  return facets
}

/** Kept as long as the counts that they are made of. */
const facetsOf = new WeakMap<Tally, Facets>()

function makeFacets({ without }: Tally, asOf: Day): Facets {
  const countBy = (filter: CellFilter) => without[filter] as Map<string, number>
  return {
    ministries: tellApart(
      [...without.ministries].flatMap(([value, number]) =>
        typeof value === 'string' ? [{ value, name: nameOf(value, asOf), count: number }] : [],
      ),
      ({ value }) => value,
    ).sort((a, b) => b.count - a.count || compareTexts(a.value, b.value)),
    committees: countCommittees(countBy('committees'), asOf),
    clocks: inOrder(CLOCK_WORDS, countBy('clocks')),
    outcomes: inOrder(OUTCOME_WORDS, countBy('outcomes')),
    // A list without kinds leaves out `external`; its facet still offers it.
    kinds: inOrder(KIND_WORDS, countBy('kinds')),
    strengths: inOrder(STRENGTH_WORDS, countBy('strengths')),
    sources: inOrder(SOURCE_WORDS, countBy('sources')),
  }
}

/** The committees of the day, biggest first, with the promises of the ministries they follow; one may count for several. */
export function countCommittees(perMinistry: Map<string | null, number>, asOf: Day) {
  return registerOf(asOf)
    .committees.map(({ value, name, ministries }) => ({
      value,
      name,
      count: ministries.reduce((total, code) => total + (perMinistry.get(code) ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareTexts(a.value, b.value))
}

/** What the register says of the day that was asked last: working it out costs more than counting. */
const registerOf = rememberDay((asOf) => ({
  names: new Map<string, string>(),
  committees: listCommitteesOn(asOf).map((one) => ({
    value: committeeSlug(one),
    name: one.chamber === 'EK' ? `Eerste Kamer: ${one.name}` : one.name,
    ministries: one.ministries,
  })),
}))

function rememberDay<Answer>(ask: (day: Day) => Answer): (day: Day) => Answer {
  let last: { day: Day; answer: Answer } | null = null
  return (day) => {
    if (last?.day !== day) last = { day, answer: ask(day) }
    return last.answer
  }
}

/** By their signs: codes and slugs need no alphabet. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function inOrder<Value extends string>(words: Record<Value, string>, counts: Map<string, number>): FacetValue<Value>[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

function nameOf(code: string, asOf: Day): string {
  const { names } = registerOf(asOf)
  const name = names.get(code) ?? findMinistryByCode(code, asOf)?.name ?? code
  names.set(code, name)
  return name
}

/** The number of rows, how many have each clock, and how many nobody reviewed. */
function addUp(rows: ClockRow[]): { count: number; clocks: Record<Clock, number>; unreviewed: number } {
  const clocks = { ...NO_CLOCKS }
  let [total, unreviewed] = [0, 0]
  for (const { clock, shown, count } of rows) {
    clocks[clock] += count
    total += count
    if (shown !== 3) unreviewed += count
  }
  return { count: total, clocks, unreviewed }
}

const NO_CLOCKS = Object.fromEntries(Object.keys(CLOCK_WORDS).map((clock) => [clock, 0])) as Record<Clock, number>
