import { and, count, desc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { commitments, documents } from '../schema'
import { spells, tracking } from '../tracking-schema'
import { clockValue } from './clock-value.server'
import { daysLateValue, listCondition, onDay, spellOn, TRACKED } from './conditions.server'
import { LISTED_COLUMNS, toListed } from './listed.server'

/** Counts for charts and scorecards, each over exactly the rows of a list query. */

/** Accepted by a person (1) or not yet (0). */
const REVIEWED = sql<number>`${spells.shown} = 3`

const JUDGED: Clock[] = ['on-time', 'late', 'overdue']

/**
 * The number of rows whose last day is over and whose outcome can be judged, per half year of that day (`2019-1`), clock
 * and days late: what on-time shares and delays are counted from.
 */
export function countDue(db: Database, query: ListQuery, asOf: Day) {
  const half = sql<string>`substr(${spells.latest}, 1, 4) || case when substr(${spells.latest}, 6, 2) <= '06' then '-1' else '-2' end`
  return db
    .select({ half, clock: clockValue(asOf), daysLate: daysLateValue(asOf), reviewed: REVIEWED, count: count() })
    .from(spells)
    .where(and(onDay(asOf), listCondition(db, query, asOf), lt(spells.latest, asOf), inArray(clockValue(asOf), JUDGED)))
    .groupBy(sql`1`, sql`2`, sql`3`, sql`4`)
    .all()
}

/** How many rows have another last day than first given, by how many days in all, and those moved the furthest. */
export function listMoved(db: Database, query: ListQuery, asOf: Day, most: number) {
  const slip = sql<number>`julianday(${spells.latest}) - julianday(${spells.firstLatest})`
  const moved = and(onDay(asOf), listCondition(db, query, asOf), gt(spells.shifts, 0), sql`${slip} is not null`)
  const totals = db
    .select({
      count: count(),
      days: sql<number>`coalesce(sum(${slip}), 0)`,
      unreviewed: sql<number>`coalesce(sum(not (${REVIEWED})), 0)`,
    })
    .from(spells)
    .where(moved)
    .get()
  const rows = db
    .select(LISTED_COLUMNS)
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(moved)
    .orderBy(desc(slip), commitments.id)
    .limit(most)
    .all()
  return { ...(totals ?? { count: 0, days: 0, unreviewed: 0 }), items: rows.map((row) => toListed(row, asOf)) }
}

/**
 * How many stood open and overdue on each of these days, all not after `asOf`. Filters that ask how a promise stands now
 * do not count here: the stock of last year is not that of what is open today.
 */
export function countStock(db: Database, query: ListQuery, asOf: Day, days: Day[]) {
  const lasting: ListQuery = { ...query, clocks: undefined, outcomes: undefined, dueFrom: undefined, dueTo: undefined }
  const groups = db
    .select({ since: spells.since, until: spells.until, latest: spells.latest, count: count() })
    .from(spells)
    .where(
      and(
        listCondition(db, lasting, asOf),
        inArray(spells.outcome, ['open', 'partly']),
        lte(spells.since, asOf),
        gt(spells.until, days[0] ?? asOf),
      ),
    )
    .groupBy(spells.since, spells.until, spells.latest)
    .all()
  return days.map((day) => {
    const open = groups.filter(({ since, until }) => since <= day && day < until)
    return { day, open: sum(open), overdue: sum(open.filter(({ latest }) => latest !== null && latest < day)) }
  })
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}
