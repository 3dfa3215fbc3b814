import { and, count, sql } from 'drizzle-orm'
import { deriveScore, FEWEST_FOR_SHARE, type ScoreCounts } from '#extractors/scorecard/score'
import type { Duration } from '#extractors/scorecard/survival'
import { addDays, earliestOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { LICENCE, VERSION } from '../release.server'
import type { Scorecard, ScoreGroup, ScoreNumber, ScoreRequest } from '../scorecard-contract'
import { spells } from '../tracking-schema'
import { clockValue } from './clock-value.server'
import { countCommitments, listCommitments } from './commitments.server'
import { daysLateValue, HAS_WORDS, listCondition, onDay } from './conditions.server'
import { findReadThrough } from './documents.server'
import { listGroups } from './groups.server'
import { tellApart } from './tell-apart.server'

/** More groups than this are not scored: the biggest stand. */
const MOST_GROUPS = 60

/** The scorecard of a period on a day: all together, and per group, most promises due first. The period begins before `asOf`. */
export function readScorecard(db: Database, request: ScoreRequest, asOf: Day): Scorecard {
  const base: ListQuery = { ...request.query, unreviewed: request.unreviewed ? 'published' : 'reviewed' }
  const score = (value: string | null, name: string, query: ListQuery) =>
    scoreGroup(db, { value, name }, listScoreQueries(query, request, asOf), asOf)
  const total = score(null, '', base)
  const unreviewed = { ...listScoreQueries(base, request, asOf).due, unreviewed: 'only' as const }
  const known = listScoredGroups(db, base, request, asOf)
  const groups = tellApart(known.slice(0, MOST_GROUPS), ({ value }) => value)
    .map(({ value, name, query }) => score(value, name, query))
    .sort((a, b) => b.score.due - a.score.due || b.counts.made - a.counts.made || a.name.localeCompare(b.name))
  const readThrough = findReadThrough(db, asOf)
  return {
    peildatum: asOf,
    request,
    readThrough,
    overdueUnread: readThrough ? countUnread(db, total, readThrough, asOf) : null,
    total,
    groups,
    ungrouped: total.score.due - countInGroups(db, total, groups, { request, asOf }),
    groupsLeft: known.length - groups.length,
    unreviewedDue: countCommitments(db, unreviewed, asOf),
    licence: LICENCE,
    version: VERSION,
  }
}

/** Of what is overdue: what fell due after the newest document read. */
function countUnread(db: Database, { queries: { overdue } }: ScoreGroup, readThrough: Day, asOf: Day) {
  const after = addDays(readThrough, 1)
  const query: ListQuery = { ...overdue, dueFrom: overdue.dueFrom && overdue.dueFrom > after ? overdue.dueFrom : after }
  const isEmpty = query.dueTo !== undefined && query.dueTo < after
  return isEmpty ? null : { count: countCommitments(db, query, asOf), query }
}

/**
 * The query behind each number. What is due is judged by the last day now in force; a promise without one falls under the
 * day it was made.
 */
export function listScoreQueries(base: ListQuery, { from, to }: { from: Day; to: Day }, asOf: Day) {
  const due: ListQuery = { ...base, dueFrom: from, dueTo: earliestOf(to, addDays(asOf, -1)) }
  const made: ListQuery = { ...base, madeFrom: from, madeTo: earliestOf(to, asOf) }
  return {
    due: { ...due, clocks: ['on-time', 'late', 'overdue'] },
    onTime: { ...due, clocks: ['on-time'] },
    late: { ...due, clocks: ['late'] },
    overdue: { ...due, clocks: ['overdue'] },
    moved: { ...due, clocks: ['on-time', 'late', 'overdue'], moved: 'yes' },
    unclear: { ...due, outcomes: ['unclear'] },
    dropped: { ...due, outcomes: ['lapsed', 'continuing'] },
    made,
    withDay: { ...made, terms: ['day'] },
    withWords: { ...made, terms: ['words'] },
    vague: { ...made, terms: ['words'], outcomes: ['open', 'partly', 'fulfilled'] },
  } satisfies Record<ScoreNumber, ListQuery>
}

type Queries = ReturnType<typeof listScoreQueries>

function scoreGroup(
  db: Database,
  group: { value: string | null; name: string },
  queries: Queries,
  asOf: Day,
): ScoreGroup {
  const { durations, ...due } = countDue(db, queries, asOf)
  const counts: ScoreCounts = { ...due, ...countMade(db, queries, asOf) }
  const score = deriveScore(counts, durations)
  const isFew = score.due > 0 && score.due < FEWEST_FOR_SHARE
  const items = isFew ? listCommitments(db, { ...queries.due, sort: 'late' }, asOf).items : []
  return { ...group, counts, score, queries, named: items.map(({ id, quote, clock }) => ({ id, quote, clock })) }
}

/** Everything counted by the last day, in one pass. */
function countDue(db: Database, { due }: Queries, asOf: Day) {
  const rows = db
    .select({
      clock: clockValue(asOf),
      outcome: spells.outcome,
      moved: sql<number>`${spells.shifts} > 0`,
      daysLate: daysLateValue(asOf),
      count: count(),
    })
    .from(spells)
    .where(and(onDay(asOf), listCondition(db, { ...due, clocks: undefined }, asOf)))
    .groupBy(sql`1`, spells.outcome, sql`3`, sql`4`)
    .all()
  const judged = rows.filter(({ clock }) => due.clocks.some((known) => known === clock))
  const of = (...clocks: string[]) => sum(judged.filter(({ clock }) => clocks.includes(clock)))
  const durations: Duration[] = judged.map(({ clock, daysLate, count: cases }) => ({
    days: daysLate,
    happened: clock !== 'overdue',
    count: cases,
  }))
  return {
    onTime: of('on-time'),
    late: of('late'),
    overdue: of('overdue'),
    moved: sum(judged.filter(({ moved }) => moved)),
    unclear: sum(rows.filter(({ outcome }) => outcome === 'unclear')),
    dropped: sum(rows.filter(({ outcome }) => outcome === 'lapsed' || outcome === 'continuing')),
    durations,
  }
}

/** Everything counted by the day of the promise, in one pass. */
function countMade(db: Database, { made, vague }: Queries, asOf: Day) {
  const rows = db
    .select({
      known: sql<string>`case when ${spells.latest} is not null then 'day' when ${HAS_WORDS} then 'words' else 'none' end`,
      outcome: spells.outcome,
      count: count(),
    })
    .from(spells)
    .where(and(onDay(asOf), listCondition(db, made, asOf)))
    .groupBy(sql`1`, spells.outcome)
    .all()
  const words = rows.filter(({ known }) => known === 'words')
  return {
    made: sum(rows),
    withDay: sum(rows.filter(({ known }) => known === 'day')),
    withWords: sum(words),
    vague: sum(words.filter(({ outcome }) => vague.outcomes.some((one) => one === outcome))),
  }
}

/** How many of the promises due stand in one of the groups; committees share ministries, so there each is counted once. */
function countInGroups(db: Database, total: ScoreGroup, groups: ScoreGroup[], { request, asOf }: Asked): number {
  if (request.level !== 'committee') return groups.reduce((sum, { score }) => sum + score.due, 0)
  const committees = groups.flatMap(({ value }) => value ?? [])
  return committees.length === 0 ? 0 : countCommitments(db, { ...total.queries.due, committees }, asOf)
}

interface Asked {
  request: ScoreRequest
  asOf: Day
}

/** The groups with a promise due or made in the period, each with the query that narrows to it. */
function listScoredGroups(db: Database, base: ListQuery, request: ScoreRequest, asOf: Day) {
  const { due, made } = listScoreQueries(base, request, asOf)
  const found = new Map<string, { value: string; name: string; query: ListQuery }>()
  for (const within of [due, made]) {
    for (const { value, name, query } of listGroups(db, { ...within, grouping: request.level }, asOf)) {
      if (value === null || query === null || !isWithin(request, value)) continue
      const { clocks, dueFrom, dueTo, madeFrom, madeTo, ...own } = query
      found.set(value, { value, name, query: own })
    }
  }
  return [...found.values()]
}

/**
 * Whether all rows of a group are rows of the card. A group's own filter takes the place of the one of the card, so of a card
 * of one committee or one office holder the groups of others would hold rows that the card has not.
 */
function isWithin({ level, query }: ScoreRequest, value: string): boolean {
  if (level === 'committee') return !query.committees?.length || query.committees.includes(value)
  if (level !== 'office-holder' && level !== 'post-holder') return true
  const scope = level === 'office-holder' ? 'gedaan' : 'post'
  const asked = query.officeHolders ?? []
  return asked.length === 0 || asked.includes(value) || asked.includes(`${value}.${scope}`)
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}
