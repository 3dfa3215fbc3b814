import { and, count, sql } from 'drizzle-orm'
import { ministriesOfCommittees } from '#extractors/registry/registry'
import type { Clock, Outcome } from '#extractors/status/status'
import { dueSoonUntil } from '#extractors/status/status'
import type { CommitmentKind, Day, Strength } from '#extractors/types'
import type { ListQuery, SourceKind } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { countedDay, listCounts, spells } from '../tracking-schema'
import { clockValue, listCondition, onDay } from './conditions.server'

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

/** The filters that cells answer by themselves; under any other filter the cells are counted from the rows it leaves. */
const OWN = ['ministries', 'committees', 'kinds', 'clocks', 'outcomes', 'strengths', 'sources', 'unreviewed'] as const
const UNCOUNTED = ['sort', 'page', 'pageSize', 'after', 'before', 'grouping'] as const

const remember = createMemory<Cell[]>(64)

/**
 * The cells of a list on a day, whatever its own filters. Of the counted day they come from the summary; of another day, or
 * under other filters, from the rows. Kept until something is written.
 */
export function readCells(db: Database, query: ListQuery, asOf: Day): Cell[] {
  const rest = { ...query }
  for (const name of [...OWN, ...UNCOUNTED]) delete rest[name]
  return remember(db, `${asOf} ${JSON.stringify(rest)}`, () => {
    const whole = Object.values(rest).every((value) => value === undefined)
    return whole && isCounted(db, asOf) ? readCounts(db) : countCells(db, rest, asOf)
  })
}

/** Sums the cells within the filters of the query but `without`. */
export function sumCells(cells: Cell[], query: ListQuery, asOf: Day, without?: keyof ListQuery): number {
  return selectCells(cells, query, asOf, without).reduce((total, cell) => total + cell.number, 0)
}

/** The cells within the filters of the query but `without`. */
export function selectCells(cells: Cell[], query: ListQuery, asOf: Day, without?: keyof ListQuery): Cell[] {
  const asked: ListQuery = without ? { ...query, [without]: undefined } : query
  const conditions = listFits(asked, asOf)
  return cells.filter((cell) => conditions.every((holds) => holds(cell)))
}

type Fit = (cell: Cell) => boolean

function listFits(asked: ListQuery, asOf: Day): Fit[] {
  const fits: Fit[] = [fitReview(asked.unreviewed ?? 'published')]
  const add = <Key extends keyof Cell>(key: Key, values: readonly Cell[Key][] | undefined) => {
    if (!values?.length) return
    const set = new Set<Cell[Key]>(values)
    fits.push((cell) => set.has(cell[key]))
  }
  if (asked.kinds?.length) add('kind', asked.kinds)
  else fits.push((cell) => cell.kind !== 'external')
  add('ministry', asked.ministries)
  if (asked.committees?.length) {
    const codes = new Set(ministriesOfCommittees(asked.committees, asOf))
    fits.push((cell) => cell.ministry !== null && codes.has(cell.ministry))
  }
  add('clock', asked.clocks)
  add('outcome', asked.outcomes)
  add('strength', asked.strengths)
  add('source', asked.sources)
  return fits
}

function fitReview(unreviewed: NonNullable<ListQuery['unreviewed']>): Fit {
  if (unreviewed === 'published') return (cell) => cell.shown >= 2
  if (unreviewed === 'all') return (cell) => cell.shown >= 1
  return (cell) => cell.shown === (unreviewed === 'reviewed' ? 3 : 2)
}

function countCells(db: Database, rest: ListQuery, asOf: Day): Cell[] {
  const { ministry, kind, strength, source, shown, outcome } = spells
  const all: ListQuery = { ...rest, unreviewed: 'all', kinds: ['inform', 'act', 'external'] }
  return db
    .select({ ministry, kind, strength, source, shown, outcome, clock: clockValue(asOf), number: count() })
    .from(spells)
    .where(and(onDay(asOf), listCondition(db, all, asOf)))
    .groupBy(ministry, kind, strength, source, shown, outcome, sql`7`)
    .all()
}

/** Asked without the column mapping of Drizzle: thousands of small rows. */
function readCounts(db: Database): Cell[] {
  return db.all<Cell>(sql`select nullif(ministry, '') as ministry, kind, strength, source, shown, outcome, clock, number
    from ${listCounts} where number > 0`)
}

/** Whether the summary holds for this day. */
export function isCounted(db: Database, asOf: Day): boolean {
  return db.select({ day: countedDay.day }).from(countedDay).get()?.day === asOf
}

/**
 * Makes the summary hold for this day: the one thing that a new day changes in it. Once a day, a second at a million promises;
 * in between triggers keep it.
 */
export function settleCounts(db: Database, today: Day): void {
  if (isCounted(db, today)) return
  db.transaction(
    (tx) => {
      const row = { id: 1, day: today, soon: dueSoonUntil(today) }
      tx.insert(countedDay).values(row).onConflictDoUpdate({ target: countedDay.id, set: row }).run()
      tx.delete(listCounts).run()
      tx.run(sql`insert into list_counts
        select ministry, kind, strength, source, shown, outcome, clock, count(*) from counted_spells group by 1, 2, 3, 4, 5, 6, 7`)
    },
    { behavior: 'immediate' },
  )
}
