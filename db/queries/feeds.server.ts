import { and, asc, count, desc, eq, gt, gte, inArray, lte, type SQL } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { ListedCommitment, ListQuery } from '../contract'
import type { Database } from '../open.server'
import { commitments, documents } from '../schema'
import { spells, tracking } from '../tracking-schema'
import { clockCondition, listCondition, spellOn, TRACKED } from './conditions.server'
import { listFollowUps } from './follow-ups.server'
import { LISTED_COLUMNS, toListed } from './listed.server'

/** What puts a promise in a feed: it was made, a fact of it changed, its last day is near, or that day has passed. */
export type FeedKind = 'new' | 'changed' | 'soon' | 'late'

/** A promise with the day of what put it in the feed. `since` is the day from which its last term or outcome holds. */
export interface FeedItem {
  commitment: ListedCommitment
  since: Day
}

/** The newest entries of a feed: the rows of the query that the feed is about. `until` is the last day that is near. */
export function listFeed(
  db: Database,
  kind: FeedKind,
  query: ListQuery,
  days: { asOf: Day; until: Day },
  most: number,
): { count: number; items: FeedItem[] } {
  const { condition, order } = feedOf(kind, days)
  const where = and(listCondition(db, query, days.asOf), condition)
  const rows = db
    .select({ ...LISTED_COLUMNS, spell: spells })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(spells, spellOn(days.asOf))
    .innerJoin(tracking, TRACKED)
    .where(where)
    .orderBy(order, asc(commitments.id))
    .limit(most)
    .all()
  const ids = rows.map((row) => row.commitment.id)
  const found = listFollowUps(db, ids, days.asOf)
  return {
    count: countFeed(db, where, days.asOf),
    items: rows.map((row) => ({
      commitment: toListed(row, days.asOf, found.get(row.commitment.id)),
      since: row.spell.since,
    })),
  }
}

function countFeed(db: Database, where: SQL | undefined, asOf: Day): number {
  const row = db
    .select({ total: count() })
    .from(commitments)
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(where)
    .get()
  return row?.total ?? 0
}

function feedOf(
  kind: FeedKind,
  { asOf, until }: { asOf: Day; until: Day },
): { condition?: SQL | undefined; order: SQL } {
  const running = inArray(spells.outcome, ['open', 'partly'])
  switch (kind) {
    case 'new':
      return { order: desc(commitments.made) }
    case 'changed':
      return { condition: gt(spells.since, commitments.made), order: desc(spells.since) }
    case 'soon':
      return {
        condition: and(running, gte(spells.latest, asOf), lte(spells.latest, until)),
        order: desc(spells.latest),
      }
    case 'late':
      return { condition: clockCondition('overdue', asOf), order: desc(spells.latest) }
    default:
      return kind satisfies never
  }
}
