import { and, count, type SQL, sql } from 'drizzle-orm'
import type { ScoreCounts } from '#extractors/scorecard/score'
import type { Duration } from '#extractors/scorecard/survival'
import type { Clock, Outcome } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { spells } from '../tracking-schema'
import { clockValue } from './clock-value.server'
import { daysLateValue, HAS_WORDS, listCondition, onDay } from './conditions.server'
import type { Counted } from './groups.server'

/** The clocks of what is due and over. */
export const JUDGED: Clock[] = ['on-time', 'late', 'overdue']
/** What of those without a last day is still to be judged, or was kept. */
export const VAGUE: Outcome[] = ['open', 'partly', 'fulfilled']

/** So many rows alike, by what they count under. */
interface Row {
  group: string | null
  outcome: Outcome
  count: number
}
export interface DueRow extends Row {
  clock: Clock
  moved: number
  daysLate: number
}
export interface MadeRow extends Row {
  known: 'day' | 'words' | 'none'
}

/** The rows of a card by the last day and by the day of the promise, each read once for all groups together. */
export interface ScoreRows {
  due: DueRow[]
  made: MadeRow[]
}

/** Reads what is due and what was made; `group` is what a row counts under. */
export function readScoreRows(
  db: Database,
  { due, made }: { due: ListQuery; made: ListQuery },
  group: SQL<string | null>,
  asOf: Day,
): ScoreRows {
  const outcome = spells.outcome
  return {
    due: db
      .select({
        ...{ group, outcome, count: count() },
        clock: clockValue(asOf),
        moved: sql<number>`${spells.shifts} > 0`,
        daysLate: daysLateValue(asOf),
      })
      .from(spells)
      .where(and(onDay(asOf), listCondition(db, { ...due, clocks: undefined }, asOf)))
      .groupBy(sql`1`, outcome, sql`4`, sql`5`, sql`6`)
      .all(),
    made: db
      .select({
        ...{ group, outcome, count: count() },
        known: sql<
          MadeRow['known']
        >`case when ${spells.latest} is not null then 'day' when ${HAS_WORDS} then 'words' else 'none' end`,
      })
      .from(spells)
      .where(and(onDay(asOf), listCondition(db, made, asOf)))
      .groupBy(sql`1`, outcome, sql`4`)
      .all(),
  }
}

/** What the rows of a group count, and how long each of those due took. */
export function countRows({ due, made }: ScoreRows): { counts: ScoreCounts; durations: Duration[] } {
  const judged = due.filter(({ clock }) => JUDGED.includes(clock))
  const of = (clock: Clock) => sum(judged.filter((row) => row.clock === clock))
  const words = made.filter(({ known }) => known === 'words')
  return {
    counts: {
      onTime: of('on-time'),
      late: of('late'),
      overdue: of('overdue'),
      moved: sum(judged.filter(({ moved }) => moved)),
      unclear: sum(due.filter(({ outcome }) => outcome === 'unclear')),
      dropped: sum(due.filter(({ outcome }) => outcome === 'lapsed' || outcome === 'continuing')),
      made: sum(made),
      withDay: sum(made.filter(({ known }) => known === 'day')),
      withWords: sum(words),
      vague: sum(words.filter(({ outcome }) => VAGUE.includes(outcome))),
    },
    durations: judged.map(({ clock, daysLate, count: cases }) => ({
      days: daysLate,
      happened: clock !== 'overdue',
      count: cases,
    })),
  }
}

/** The rows that count under each value. */
export function splitRows({ due, made }: ScoreRows): Map<string | null, ScoreRows> {
  const split = new Map<string | null, ScoreRows>()
  const of = (group: string | null): ScoreRows => {
    const own = split.get(group) ?? { due: [], made: [] }
    split.set(group, own)
    return own
  }
  for (const row of due) of(row.group).due.push(row)
  for (const row of made) of(row.group).made.push(row)
  return split
}

/** How many rows each value has, biggest first, as a list counts its groups; those without one are none of the group. */
export function countValues(rows: Row[]): Counted[] {
  const counts = new Map<string | null, number>()
  for (const { group, count: more } of rows) counts.set(group, (counts.get(group) ?? 0) + more)
  return [...counts]
    .map(([value, total]) => ({ value, name: null, count: total, overdue: 0 }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}
