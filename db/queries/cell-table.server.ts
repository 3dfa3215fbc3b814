import { ministriesOfCommittees } from '#extractors/registry/registry'
import type { Clock, Outcome } from '#extractors/status/status'
import type { CommitmentKind, Day, Strength } from '#extractors/types'
import type { ListQuery, SourceKind } from '../contract'

/** How many promises of a list share these facts: every total and facet of the list is a sum of cells. */
export interface Cell {
  ministry: string | null
  kind: CommitmentKind
  strength: Strength
  source: SourceKind
  shown: number
  outcome: Outcome
  clock: Clock
  number: number
}

/** The facts of cells, and which of them the values of each filter are compared with. */
const FACTS = ['ministry', 'kind', 'strength', 'source', 'shown', 'outcome', 'clock'] as const
const FILTERS = {
  ministries: 'ministry',
  committees: 'ministry',
  kinds: 'kind',
  strengths: 'strength',
  sources: 'source',
  unreviewed: 'shown',
  outcomes: 'outcome',
  clocks: 'clock',
} as const

type Fact = (typeof FACTS)[number]
/** A filter that cells answer by themselves. */
export type CellFilter = keyof typeof FILTERS
/** Those filters, each with a bit of its own. */
export const CELL_FILTERS = Object.keys(FILTERS) as CellFilter[]

/** Cells made ready for counting: each fact as the place of its value among the values that occur. */
export interface CellTable {
  cells: Cell[]
  values: Record<Fact, unknown[]>
  codes: Record<Fact, Uint16Array>
}

/** Makes cells ready for counting. */
export function packCells(cells: Cell[]): CellTable {
  const values = {} as CellTable['values']
  const codes = {} as CellTable['codes']
  for (const fact of FACTS) {
    const known = new Map<unknown, number>()
    const own = new Uint16Array(cells.length)
    cells.forEach((cell, index) => {
      const code = known.get(cell[fact]) ?? known.size
      known.set(cell[fact], code)
      own[index] = code
    })
    values[fact] = [...known.keys()]
    codes[fact] = own
  }
  return { cells, values, codes }
}

/** The number of promises within all filters, and per filter those of each value when that filter alone is left out. */
export interface Tally {
  total: number
  without: Record<CellFilter, Map<unknown, number>>
}

/** Counts a query in one pass over the cells. */
export function tallyCells(table: CellTable, query: ListQuery, asOf: Day): Tally {
  const misses = missesOf(table, query, asOf)
  const sums = CELL_FILTERS.map((filter) => new Float64Array(table.values[FILTERS[filter]].length))
  let total = 0
  table.cells.forEach(({ number }, index) => {
    const miss = misses[index] as number
    if (miss === 0) total += number
    // Within all filters but at most one: the values of that one count it, and of all when it misses none.
    if ((miss & (miss - 1)) !== 0) return
    CELL_FILTERS.forEach((filter, bit) => {
      if (miss !== 0 && miss !== 1 << bit) return
      const sum = sums[bit] as Float64Array
      const code = table.codes[FILTERS[filter]][index] as number
      sum[code] = (sum[code] as number) + number
    })
  })
  const without = CELL_FILTERS.map((filter, bit) => [filter, toMap(table.values[FILTERS[filter]], sums[bit])])
  return { total, without: Object.fromEntries(without) as Tally['without'] }
}

function toMap(values: unknown[], sums: Float64Array | undefined): Map<unknown, number> {
  return new Map(values.flatMap((value, code) => (sums?.[code] ? [[value, sums[code]] as const] : [])))
}

/** The cells within all filters of the query. */
export function selectCells(table: CellTable, query: ListQuery, asOf: Day): Cell[] {
  const misses = missesOf(table, query, asOf)
  return table.cells.filter((_, index) => misses[index] === 0)
}

/** Of each cell the bits of the filters that leave it out. */
function missesOf({ cells, values, codes }: CellTable, query: ListQuery, asOf: Day): Uint16Array {
  const misses = new Uint16Array(cells.length)
  CELL_FILTERS.forEach((filter, bit) => {
    const fits = readFilter(filter, query, asOf)
    if (!fits) return
    const fact = FILTERS[filter]
    const missed = values[fact].map((value) => (fits(value) ? 0 : 1 << bit))
    const own = codes[fact]
    for (let index = 0; index < misses.length; index++) {
      misses[index] = (misses[index] as number) | (missed[own[index] as number] as number)
    }
  })
  return misses
}

type Fits = (value: unknown) => boolean

function readFilter(filter: CellFilter, query: ListQuery, asOf: Day): Fits | null {
  if (filter === 'unreviewed') return REVIEWS[query.unreviewed ?? 'published'] as Fits
  if (filter === 'kinds' && !query.kinds?.length) return (kind) => kind !== 'external'
  const asked = query[filter] as string[] | undefined
  if (!asked?.length) return null
  const wanted = new Set<unknown>(filter === 'committees' ? ministriesOfCommittees(asked, asOf) : asked)
  return (value) => wanted.has(value)
}

const REVIEWS: Record<NonNullable<ListQuery['unreviewed']>, (shown: number) => boolean> = {
  published: (shown) => shown >= 2,
  all: (shown) => shown >= 1,
  reviewed: (shown) => shown === 3,
  only: (shown) => shown === 2,
}
