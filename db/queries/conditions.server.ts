import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Clock, dueSoonUntil, type Outcome } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { commitments, documents } from '../schema'
import { searchCondition } from './search.server'

/** The condition of a list: what was known on `asOf`, published, and within every filter of the query but `without`. */
export function listCondition(query: ListQuery, asOf: Day, without?: keyof ListQuery): SQL {
  const asked: ListQuery = without ? { ...query, [without]: undefined } : query
  const parts: (SQL | undefined)[] = [knownOn(asOf), publishedCondition(asked.unreviewed), kindCondition(asked.kinds)]
  if (asked.text) parts.push(searchCondition(asked.text))
  if (asked.ministries?.length) parts.push(inArray(commitments.ministry, asked.ministries))
  if (asked.clocks?.length) parts.push(or(...asked.clocks.map((clock) => clockCondition(clock, asOf))))
  if (asked.outcomes?.length) parts.push(or(...asked.outcomes.map(outcomeCondition)))
  if (asked.strengths?.length) parts.push(inArray(commitments.strength, asked.strengths))
  if (asked.documentId) parts.push(eq(commitments.documentId, asked.documentId))
  if (asked.dossiers?.length) parts.push(sql`${commitments.documentId} in ${withDossier(asked.dossiers)}`)
  if (asked.dueFrom) parts.push(gte(commitments.latest, asked.dueFrom))
  if (asked.dueTo) parts.push(lte(commitments.latest, asked.dueTo))
  if (asked.madeFrom) parts.push(gte(commitments.made, asked.madeFrom))
  if (asked.madeTo) parts.push(lte(commitments.made, asked.madeTo))
  return and(...parts) ?? ALL
}

/** Asked apart, so that no count needs the documents beside the commitments. */
function withDossier(dossiers: string[]): SQL {
  return sql`(select ${documents.id} from ${documents} where ${inArray(documents.dossier, dossiers)})`
}

/** Made on or before the day; a document without a date is always shown. */
export function knownOn(asOf: Day): SQL {
  return or(isNull(commitments.made), lte(commitments.made, asOf)) ?? ALL
}

/** The rows with this clock on `asOf`: the ranges in which `deriveStatus` gives it, written so that an index can serve them. */
export function clockCondition(clock: Clock, asOf: Day): SQL {
  const soon = dueSoonUntil(asOf)
  const { latest } = commitments
  const conditions: Record<Clock, SQL | undefined> = {
    'no-deadline': isNull(latest),
    overdue: lt(latest, asOf),
    'due-soon': and(gte(latest, asOf), lte(latest, soon)),
    'on-track': gt(latest, soon),
    // Nothing is fulfilled as long as no evidence is stored.
    'on-time': NONE,
    late: NONE,
  }
  return conditions[clock] ?? NONE
}

/** The clock of each row as a value, to group by. */
export function clockValue(asOf: Day): SQL<Clock> {
  const { latest } = commitments
  return sql<Clock>`case when ${latest} is null then 'no-deadline' when ${latest} < ${asOf} then 'overdue' when ${latest} <= ${dueSoonUntil(asOf)} then 'due-soon' else 'on-track' end`
}

/** Every promise is open as long as no evidence and no decision is stored. */
function outcomeCondition(outcome: Outcome): SQL {
  return outcome === 'open' ? ALL : NONE
}

/** Reviews are not stored yet: nothing is reviewed, and what is published is what is sure. */
export function publishedCondition(unreviewed: ListQuery['unreviewed'] = 'published'): SQL {
  if (unreviewed === 'reviewed') return NONE
  return unreviewed === 'all' ? ALL : eq(commitments.certainty, 'sure')
}

export function kindCondition(kinds?: ListQuery['kinds']): SQL {
  return kinds?.length ? inArray(commitments.kind, kinds) : ne(commitments.kind, 'external')
}

const ALL = sql`1`
const NONE = sql`0`
