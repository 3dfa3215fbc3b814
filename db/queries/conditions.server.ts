import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { type Clock, dueSoonUntil, type Outcome } from '#extractors/status/status'
import type { CommitmentKind, Day, Strength } from '#extractors/types'
import type { ListQuery } from '../contract'
import { commitments, documents } from '../schema'
import { spells, tracking } from '../tracking-schema'
import { searchCondition } from './search.server'

/**
 * The condition of a list: published, and within every filter of the query but `without`. The query joins `spells` by
 * `spellOn(asOf)`, which also leaves out what was not yet promised, and `tracking`.
 */
export function listCondition(query: ListQuery, asOf: Day, without?: keyof ListQuery): SQL {
  const asked: ListQuery = without ? { ...query, [without]: undefined } : query
  const parts: (SQL | undefined)[] = [publishedCondition(asked.unreviewed), kindCondition(asked.kinds)]
  if (asked.text) parts.push(searchCondition(asked.text))
  if (asked.ministries?.length) parts.push(inArray(commitments.ministry, asked.ministries))
  if (asked.clocks?.length) parts.push(or(...asked.clocks.map((clock) => clockCondition(clock, asOf))))
  if (asked.outcomes?.length) parts.push(or(...asked.outcomes.map(outcomeCondition)))
  if (asked.strengths?.length) parts.push(inArray(STRENGTH, asked.strengths))
  if (asked.documentId) parts.push(eq(commitments.documentId, asked.documentId))
  if (asked.dossiers?.length) parts.push(sql`${commitments.documentId} in ${withDossier(asked.dossiers)}`)
  if (asked.dueFrom) parts.push(gte(spells.latest, asked.dueFrom))
  if (asked.dueTo) parts.push(lte(spells.latest, asked.dueTo))
  if (asked.madeFrom) parts.push(gte(commitments.made, asked.madeFrom))
  if (asked.madeTo) parts.push(lte(commitments.made, asked.madeTo))
  return and(...parts) ?? ALL
}

/** Asked apart, so that no count needs the documents beside the commitments. */
function withDossier(dossiers: string[]): SQL {
  return sql`(select ${documents.id} from ${documents} where ${inArray(documents.dossier, dossiers)})`
}

/** The spell of each promise that holds on the day; none when it was made later. A promise without a date always has one. */
export function spellOn(asOf: Day): SQL {
  return and(eq(spells.commitmentId, commitments.id), lte(spells.since, asOf), gt(spells.until, asOf)) ?? ALL
}

/** What an editor corrected goes before what was read. */
export const KIND = sql<CommitmentKind>`coalesce(${tracking.changes} ->> '$.kind', ${commitments.kind})`
export const STRENGTH = sql<Strength>`coalesce(${tracking.changes} ->> '$.strength', ${commitments.strength})`

/** The fold of the decisions about a promise. */
export const TRACKED = eq(tracking.commitmentId, commitments.id)

const RUNNING: Outcome[] = ['open', 'partly']

/** The rows with this clock on `asOf`: the ranges in which `deriveStatus` gives it, written so that an index can serve them. */
export function clockCondition(clock: Clock, asOf: Day): SQL {
  const soon = dueSoonUntil(asOf)
  const { latest, outcome, outcomeSince } = spells
  const running = inArray(outcome, RUNNING)
  const fulfilled = eq(outcome, 'fulfilled')
  const conditions: Record<Clock, SQL | undefined> = {
    'no-deadline': or(isNull(latest), notInArray(outcome, [...RUNNING, 'fulfilled'])),
    overdue: and(running, lt(latest, asOf)),
    'due-soon': and(running, gte(latest, asOf), lte(latest, soon)),
    'on-track': and(running, gt(latest, soon)),
    'on-time': and(fulfilled, gte(latest, outcomeSince)),
    late: and(fulfilled, lt(latest, outcomeSince)),
  }
  return conditions[clock] ?? NONE
}

/** The clock of each row as a value, to group by. */
export function clockValue(asOf: Day): SQL<Clock> {
  const { latest, outcome, outcomeSince } = spells
  return sql<Clock>`case
    when ${latest} is null or ${outcome} not in ('open', 'partly', 'fulfilled') then 'no-deadline'
    when ${outcome} = 'fulfilled' then case when ${latest} < ${outcomeSince} then 'late' else 'on-time' end
    when ${latest} < ${asOf} then 'overdue'
    when ${latest} <= ${dueSoonUntil(asOf)} then 'due-soon'
    else 'on-track' end`
}

/** Days after the last day, on the day of fulfilment or on the peildatum; to sort by. */
export function daysLateValue(asOf: Day): SQL<number> {
  const { latest, outcome, outcomeSince } = spells
  return sql<number>`case
    when ${latest} is null or ${outcome} not in ('open', 'partly', 'fulfilled') then 0
    else max(0, julianday(case when ${outcome} = 'fulfilled' then ${outcomeSince} else ${asOf} end) - julianday(${latest})) end`
}

function outcomeCondition(outcome: Outcome): SQL {
  return eq(spells.outcome, outcome)
}

const SURE_AND_UNREVIEWED = and(eq(tracking.review, 'unreviewed'), eq(commitments.certainty, 'sure'))

/** What people accepted, and what the rules are sure of as long as nobody judged it; what was rejected or merged never shows. */
export function publishedCondition(unreviewed: ListQuery['unreviewed'] = 'published'): SQL {
  const accepted = eq(tracking.review, 'accepted')
  const conditions: Record<NonNullable<ListQuery['unreviewed']>, SQL | undefined> = {
    published: or(accepted, SURE_AND_UNREVIEWED),
    reviewed: accepted,
    only: SURE_AND_UNREVIEWED,
    all: inArray(tracking.review, ['accepted', 'unreviewed']),
  }
  return conditions[unreviewed] ?? NONE
}

export function kindCondition(kinds?: ListQuery['kinds']): SQL {
  return kinds?.length ? inArray(KIND, kinds) : ne(KIND, 'external')
}

const ALL = sql`1`
const NONE = sql`0`
