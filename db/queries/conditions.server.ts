import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { type Clock, dueSoonUntil, type Outcome } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery, TermKnown } from '../contract'
import { defaultTermStart } from '../default-term.server'
import type { Database } from '../open.server'
import { commitments } from '../schema'
import { UNDATED } from '../tracking.server'
import { spells, tracking } from '../tracking-schema'
import { actorConditions } from './actor-conditions.server'
import { boundsFor, NO_DAY, type Walk } from './order.server'
import { searchCondition } from './search.server'

/**
 * The condition of a list: published, and within every filter of the query; `walk` for rows that are walked over in an order. It asks `spells` alone (joined by
 * `spellOn(asOf)`, which also leaves out what was not yet promised) and, where needed, other tables by themselves.
 */
export function listCondition(db: Database, query: ListQuery, asOf: Day, walk?: Walk): SQL {
  const asked = query
  const { due, made } = boundsFor(walk)
  const parts: (SQL | undefined)[] = [publishedCondition(asked.unreviewed), kindCondition(asked.kinds)]
  parts.push(...actorConditions(asked, asOf, made, walk !== undefined))
  if (asked.text) parts.push(searchCondition(db, asked.text, asOf))
  if (asked.clocks?.length) parts.push(or(...asked.clocks.map((clock) => clockCondition(clock, asOf, due))))
  if (asked.termless) parts.push(termlessCondition(asOf))
  if (asked.outcomes?.length) parts.push(or(...asked.outcomes.map(outcomeCondition)))
  if (asked.strengths?.length) parts.push(inArray(spells.strength, asked.strengths))
  if (asked.sources?.length) parts.push(inArray(spells.source, asked.sources))
  if (asked.documentId) parts.push(eq(spells.documentId, asked.documentId))
  if (asked.dossiers?.length) parts.push(inArray(spells.dossier, asked.dossiers))
  if (asked.terms?.length) parts.push(or(...asked.terms.map((known) => TERMS[known])))
  if (asked.moved) parts.push(asked.moved === 'yes' ? gt(spells.shifts, 0) : eq(spells.shifts, 0))
  // By `due`, as the indexes have it; what has no last day stands there behind every day.
  if (asked.dueFrom || asked.dueTo) parts.push(lt(due.high, NO_DAY))
  if (asked.dueFrom) parts.push(gte(due.low, asked.dueFrom))
  if (asked.dueTo) parts.push(lte(due.high, asked.dueTo))
  if (asked.madeFrom) parts.push(gte(made.low, asked.madeFrom))
  if (asked.madeTo) parts.push(and(gt(made.low, UNDATED), lte(made.high, asked.madeTo)))
  if (asked.fulfilledFrom) parts.push(KEPT, gte(spells.outcomeSince, asked.fulfilledFrom))
  return and(...parts) ?? ALL
}

/** The spell of each promise that holds on the day; none when it was made later. A promise without a date always has one. */
export function spellOn(asOf: Day): SQL {
  return and(eq(spells.commitmentId, commitments.id), onDay(asOf)) ?? ALL
}

/** The spells that hold on the day: one of each promise that was made by then. */
export function onDay(asOf: Day): SQL {
  return and(lte(spells.since, asOf), gt(spells.until, asOf)) ?? ALL
}

/** The fold of the decisions about a promise. */
export const TRACKED = eq(tracking.commitmentId, commitments.id)

/** Has words for its term, whether or not a day follows from them. */
export const HAS_WORDS = sql<number>`exists (select 1 from ${commitments} where ${commitments.id} = ${spells.commitmentId} and ${commitments.deadlineWords} is not null)`

const TERMS: Record<TermKnown, SQL | undefined> = {
  day: isNotNull(spells.latest),
  words: and(isNull(spells.latest), HAS_WORDS),
  none: and(isNull(spells.latest), sql`not ${HAS_WORDS}`),
}

const RUNNING: Outcome[] = ['open', 'partly']

/** The rows with this clock on `asOf`: the ranges in which `deriveStatus` gives it, written so that an index can serve them. */
export function clockCondition(clock: Clock, asOf: Day, { low, high } = boundsFor().due): SQL {
  const soon = dueSoonUntil(asOf)
  const { latest, outcome, outcomeSince } = spells
  // In the words of the partial indexes: with parameters SQLite could not tell that they serve.
  const running = sql`${outcome} in ('open', 'partly')`
  const fulfilled = eq(outcome, 'fulfilled')
  const conditions: Record<Clock, SQL | undefined> = {
    'no-deadline': or(isNull(latest), notInArray(outcome, [...RUNNING, 'fulfilled'])),
    // `due` is the last day, or a day after every other: asked by it, the order of a list by term begins where it must.
    overdue: and(running, lt(high, asOf)),
    'due-soon': and(running, gte(low, asOf), lte(high, soon)),
    'on-track': and(running, gt(low, soon), isNotNull(latest)),
    'on-time': and(fulfilled, gte(latest, outcomeSince)),
    late: and(fulfilled, lt(latest, outcomeSince)),
  }
  return conditions[clock] ?? NONE
}

/** Running without a last day. */
export const TERMLESS = sql`(${spells.latest} is null and ${spells.outcome} in ('open', 'partly'))`

/** Running without a last day since before the default term: listed apart, never late. Without a date its age is unknown. */
function termlessCondition(asOf: Day): SQL | undefined {
  return and(TERMLESS, gt(spells.made, UNDATED), lt(spells.made, defaultTermStart(asOf)))
}

/** Days after the last day, on the day of fulfilment or on the peildatum; to sort by. */
export function daysLateValue(asOf: Day): SQL<number> {
  const { latest, outcome, outcomeSince } = spells
  return sql<number>`case
    when ${latest} is null or ${outcome} not in ('open', 'partly', 'fulfilled') then 0
    else max(0, julianday(case when ${outcome} = 'fulfilled' then ${outcomeSince} else ${asOf} end) - julianday(${latest})) end`
}

/** In the words of the partial index. */
const KEPT = sql`${spells.outcome} = 'fulfilled'`

function outcomeCondition(outcome: Outcome): SQL {
  return eq(spells.outcome, outcome)
}

/** What people accepted, and what the rules are sure of as long as nobody judged it; what was rejected or merged never shows. */
export function publishedCondition(unreviewed: ListQuery['unreviewed'] = 'published'): SQL {
  const conditions: Record<NonNullable<ListQuery['unreviewed']>, SQL> = {
    published: gte(spells.shown, 2),
    reviewed: eq(spells.shown, 3),
    only: eq(spells.shown, 2),
    all: gte(spells.shown, 1),
  }
  return conditions[unreviewed] ?? NONE
}

export function kindCondition(kinds?: ListQuery['kinds']): SQL {
  return kinds?.length ? inArray(spells.kind, kinds) : ne(spells.kind, 'external')
}

const ALL = sql`1`
const NONE = sql`0`
