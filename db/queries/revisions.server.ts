import { and, count, eq, inArray, lte, max, ne, sql } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { Database } from '../open.server'
import { commitmentRedirects, commitments } from '../schema'
import { decisions, followUps } from '../tracking-schema'

/** How often something about a promise changed up to a day, and the day of the last change (the day it was made when none). */
export interface Revision {
  /** Never falls: decisions are only added, and so are documents. */
  number: number
  day: Day | null
}

/** The revision of each of these promises: explicit follow-ups known on the day, and decisions about it under any id. */
export function listRevisions(db: Database, ids: string[], asOf: Day): Map<string, Revision> {
  const made = db
    .select({ id: commitments.id, day: commitments.made })
    .from(commitments)
    .where(inArray(commitments.id, ids))
    .all()
  const found = new Map<string, Revision>(made.map(({ id, day }) => [id, { number: 0, day }]))
  for (const { id, number, day } of [...countFollowUps(db, ids, asOf), ...countDecisions(db, ids, asOf)]) {
    const own = found.get(id)
    if (!own) continue
    own.number += number
    if (day !== null && (own.day === null || day > own.day)) own.day = day
  }
  return found
}

interface Changed {
  id: string
  number: number
  day: Day | null
}

function countFollowUps(db: Database, ids: string[], asOf: Day): Changed[] {
  const { commitmentId, certainty, effect, date } = followUps
  const counts = and(inArray(commitmentId, ids), eq(certainty, 'explicit'), ne(effect, 'none'), lte(date, asOf))
  return db
    .select({ id: commitmentId, number: count(), day: max(date) })
    .from(followUps)
    .where(counts)
    .groupBy(commitmentId)
    .all()
}

function countDecisions(db: Database, ids: string[], asOf: Day): Changed[] {
  const id = sql<string>`coalesce(${commitmentRedirects.newId}, ${decisions.commitmentId})`
  const day = sql<Day>`substr(${decisions.recordedAt}, 1, 10)`
  return db
    .select({ id: id.as('current'), number: count(), day: max(day) })
    .from(decisions)
    .leftJoin(commitmentRedirects, eq(commitmentRedirects.oldId, decisions.commitmentId))
    .where(and(inArray(id, ids), lte(day, asOf)))
    .groupBy(sql`current`)
    .all()
}
