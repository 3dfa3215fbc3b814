import { ministriesOfCommittees } from '#extractors/registry/registry'
import { deriveScore, FEWEST_FOR_SHARE } from '#extractors/scorecard/score'
import { addDays, earliestOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { LICENCE, VERSION } from '../release.server'
import type { Scorecard, ScoreGroup, ScoreLevel, ScoreNumber, ScoreRequest } from '../scorecard-contract'
import { countCommitments, listCommitments } from './commitments.server'
import { findReadThrough } from './documents.server'
import { groupValue, nameGroups } from './groups.server'
import { countRows, countValues, JUDGED, readScoreRows, type ScoreRows, splitRows, VAGUE } from './score-counts.server'
import { tellApart } from './tell-apart.server'

/** More groups than this are not scored: the biggest stand. */
const MOST_GROUPS = 60

/** The scorecard of a period on a day: all together, and per group, most promises due first. The period begins before `asOf`. */
export function readScorecard(db: Database, request: ScoreRequest, asOf: Day): Scorecard {
  const base: ListQuery = { ...request.query, unreviewed: request.unreviewed ? 'published' : 'reviewed' }
  const queries = listScoreQueries(base, request, asOf)
  const rows = readScoreRows(db, queries, groupValue(request.level, asOf), asOf)
  const total = scoreGroup(db, { value: null, name: '' }, queries, rows, asOf)
  const unreviewed = { ...queries.due, unreviewed: 'only' as const }
  const known = listScoredGroups(rows, base, request, asOf)
  const split = splitRows(rows)
  const groups = tellApart(known.slice(0, MOST_GROUPS), ({ value }) => value)
    .map(({ value, name, query }) => {
      const own = takeRows(split, request.level, value, asOf)
      return scoreGroup(db, { value, name }, listScoreQueries(query, request, asOf), own, asOf)
    })
    .sort((a, b) => b.score.due - a.score.due || b.counts.made - a.counts.made || a.name.localeCompare(b.name))
  const readThrough = findReadThrough(db, asOf)
  return {
    peildatum: asOf,
    request,
    readThrough,
    overdueUnread: readThrough ? countUnread(db, total, readThrough, asOf) : null,
    total,
    groups,
    ungrouped: total.score.due - countInGroups(split, groups, { request, asOf }),
    groupsLeft: known.length - groups.length,
    unreviewedDue: countCommitments(db, unreviewed, asOf),
    licence: LICENCE,
    version: VERSION,
  }
}

/** The rows of a group: of a committee those of the ministries it follows. */
function takeRows(split: Map<string | null, ScoreRows>, level: ScoreLevel, value: string, asOf: Day): ScoreRows {
  return joinRows(split, level === 'committee' ? ministriesOfCommittees([value], asOf) : [value])
}

function joinRows(split: Map<string | null, ScoreRows>, values: string[]): ScoreRows {
  const own = [...new Set(values)].flatMap((one) => split.get(one) ?? [])
  return { due: own.flatMap(({ due }) => due), made: own.flatMap(({ made }) => made) }
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
    due: { ...due, clocks: JUDGED },
    onTime: { ...due, clocks: ['on-time'] },
    late: { ...due, clocks: ['late'] },
    overdue: { ...due, clocks: ['overdue'] },
    moved: { ...due, clocks: JUDGED, moved: 'yes' },
    unclear: { ...due, outcomes: ['unclear'] },
    dropped: { ...due, outcomes: ['lapsed', 'continuing'] },
    made,
    withDay: { ...made, terms: ['day'] },
    withWords: { ...made, terms: ['words'] },
    vague: { ...made, terms: ['words'], outcomes: VAGUE },
  } satisfies Record<ScoreNumber, ListQuery>
}

type Queries = ReturnType<typeof listScoreQueries>

function scoreGroup(
  db: Database,
  group: { value: string | null; name: string },
  queries: Queries,
  rows: ScoreRows,
  asOf: Day,
): ScoreGroup {
  const { counts, durations } = countRows(rows)
  const score = deriveScore(counts, durations)
  const isFew = score.due > 0 && score.due < FEWEST_FOR_SHARE
  const items = isFew ? listCommitments(db, { ...queries.due, sort: 'late' }, asOf).items : []
  return { ...group, counts, score, queries, named: items.map(({ id, quote, clock }) => ({ id, quote, clock })) }
}

/** How many of the promises due stand in one of the groups; committees share ministries, so there each is counted once. */
function countInGroups(split: Map<string | null, ScoreRows>, groups: ScoreGroup[], { request, asOf }: Asked): number {
  if (request.level !== 'committee') return groups.reduce((sum, { score }) => sum + score.due, 0)
  const committees = groups.flatMap(({ value }) => value ?? [])
  const { counts } = countRows(joinRows(split, ministriesOfCommittees(committees, asOf)))
  return counts.onTime + counts.late + counts.overdue
}

interface Asked {
  request: ScoreRequest
  asOf: Day
}

/** The groups with a promise due or made in the period, each with the query that narrows to it. */
function listScoredGroups({ due, made }: ScoreRows, base: ListQuery, request: ScoreRequest, asOf: Day) {
  const found = new Map<string, { value: string; name: string; query: ListQuery }>()
  for (const rows of [due.filter(({ clock }) => JUDGED.includes(clock)), made]) {
    for (const { value, name, query } of nameGroups(countValues(rows), { ...base, grouping: request.level }, asOf)) {
      if (value !== null && query !== null && isWithin(request, value)) found.set(value, { value, name, query })
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
