import { and, count, gte, lte, type SQL, sql } from 'drizzle-orm'
import { dueSoonUntil } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { defaultTermStart } from '../default-term.server'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { prepareOnce } from '../prepared.server'
import { UNDATED } from '../tracking.server'
import { countedDay, listCounts, spells } from '../tracking-schema'
import {
  CELL_FILTERS,
  type Cell,
  type CellTable,
  packCells,
  selectCells,
  type Tally,
  tallyCells,
} from './cell-table.server'
import { clockValue } from './clock-value.server'
import { listCondition, onDay, TERMLESS } from './conditions.server'
import type { ClockRow } from './counts.server'
import { countDocuments } from './document-facets.server'
import { EVERYTHING, readFew } from './few-rows.server'

/** Names of a query that narrow nothing. */
export const UNCOUNTED = ['sort', 'page', 'pageSize', 'after', 'before', 'grouping'] as const

const remember = createMemory<CellTable>(64)

/**
 * The cells of a list on a day, whatever the filters that cells answer by themselves. Of the counted day they come from the
 * summary; of a list that has few from its rows at hand; of another day, or under other filters, from the rows. Kept until something is written.
 */
export function readCells(db: Database, query: ListQuery, asOf: Day): CellTable {
  const rest = { ...query }
  for (const name of [...CELL_FILTERS, ...UNCOUNTED]) delete rest[name]
  return remember(db, `${asOf} ${JSON.stringify(rest)}`, () => {
    const few = readFew(db, rest, asOf)
    if (few) return packCells(few)
    if (isOnly(rest, 'termless')) return packCells(countTermless(db, asOf))
    const whole = Object.values(rest).every((value) => value === undefined)
    return packCells(whole && isCounted(db, asOf) ? readCounts(db) : countCells(db, rest, asOf))
  })
}

const rememberCounts = createMemory<{ tally: Tally; cells: Cell[] }>(200)

/** The counts of a list and its own cells. Kept until something is written, for a page asks them more than once. */
export function countList(db: Database, query: ListQuery, asOf: Day): { tally: Tally; cells: Cell[] } {
  const rest = { ...query }
  for (const name of UNCOUNTED) delete rest[name]
  return rememberCounts(db, `${asOf} ${JSON.stringify(rest)}`, () => {
    const table = readCells(db, query, asOf)
    return { tally: tallyCells(table, query, asOf), cells: selectCells(table, query, asOf) }
  })
}

/** Whether a query asks this and nothing else. */
function isOnly(query: ListQuery, name: keyof ListQuery): boolean {
  return Object.entries(query).every(([other, value]) => (value !== undefined) === (other === name)) && name in query
}

/**
 * What runs without a last day since before the default term: all that runs without one but the few of later, or of no day. So the
 * front page does not read a tenth of all rows after each write.
 */
function countTermless(db: Database, asOf: Day): Cell[] {
  const without: ListQuery = { outcomes: ['open', 'partly'], clocks: ['no-deadline'] }
  const all = { ...without, ...EVERYTHING }
  const left = new Map(selectCells(readCells(db, {}, asOf), all, asOf).map((cell) => [nameCell(cell), { ...cell }]))
  const start = defaultTermStart(asOf)
  for (const others of [lte(spells.made, UNDATED), gte(spells.made, start)])
    for (const cell of groupCells(db, and(TERMLESS, listCondition(db, EVERYTHING, asOf), others), asOf)) {
      const own = left.get(nameCell(cell))
      if (own) own.number -= cell.number
    }
  return [...left.values()].filter(({ number }) => number > 0)
}

function nameCell({ number: _, ...cell }: Cell): string {
  return JSON.stringify(Object.values(cell))
}

function countCells(db: Database, rest: ListQuery, asOf: Day): Cell[] {
  return groupCells(db, listCondition(db, { ...rest, ...EVERYTHING }, asOf), asOf)
}

function groupCells(db: Database, asked: SQL | undefined, asOf: Day): Cell[] {
  const { ministry, kind, strength, source, shown, outcome } = spells
  return db
    .select({ ministry, kind, strength, source, shown, outcome, clock: clockValue(asOf), number: count() })
    .from(spells)
    .where(and(onDay(asOf), asked))
    .groupBy(ministry, kind, strength, source, shown, outcome, sql`7`)
    .all()
}

/** Asked without the column mapping of Drizzle: thousands of small rows. */
function readCounts(db: Database): Cell[] {
  return db.all<Cell>(sql`select nullif(ministry, '') as ministry, kind, strength, source, shown, outcome, clock, number
    from ${listCounts} where number > 0`)
}

const prepareOverview = prepareOnce(({ $client }) => ({
  day: $client.prepare('select day, documents from counted_day'),
  rows: $client
    .prepare("select nullif(ministry, ''), clock, shown, number from overview_counts where number > 0")
    .raw(),
}))

/** What a list shows when nothing is asked, per ministry, clock and review, and the number of documents; null but for the counted day. */
export function readOverview(db: Database, asOf: Day): { documents: number; rows: ClockRow[] } | null {
  const { day, rows } = prepareOverview(db)
  const counted = day.get() as { day: Day; documents: number } | undefined
  if (counted?.day !== asOf) return null
  const values = rows.all() as [ClockRow['ministry'], ClockRow['clock'], number, number][]
  return {
    documents: counted.documents,
    rows: values.map(([ministry, clock, shown, count]) => ({ ministry, clock, shown, count })),
  }
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
      const row = { id: 1, day: today, soon: dueSoonUntil(today), documents: countDocuments(db, today) }
      tx.insert(countedDay).values(row).onConflictDoUpdate({ target: countedDay.id, set: row }).run()
      tx.delete(listCounts).run()
      tx.run(sql`insert into list_counts
        select ministry, kind, strength, source, shown, outcome, clock, count(*) from counted_spells group by 1, 2, 3, 4, 5, 6, 7`)
    },
    { behavior: 'immediate' },
  )
}
