import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Clock } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import type { ListedDocument, ListQuery } from '../contract'
import { CLOCK_WORDS } from '../list-query'
import type { Database } from '../open.server'
import { documents } from '../schema'
import { commitmentMembers, spells } from '../tracking-schema'
import { clockValue } from './clock-value.server'
import { listCondition, onDay } from './conditions.server'
import { countDocuments, documentCondition } from './document-facets.server'
import { toListedDocument } from './listed.server'

/** How many rows of a query have each clock on the day. */
export function countClocks(db: Database, query: ListQuery, asOf: Day): Record<Clock, number> {
  const rows = db
    .select({ clock: clockValue(asOf), count: count() })
    .from(spells)
    .where(and(onDay(asOf), listCondition(db, query, asOf)))
    .groupBy(sql`1`)
    .all()
  const clocks = Object.keys(CLOCK_WORDS) as Clock[]
  const counts = clocks.map((clock) => [clock, rows.find((row) => row.clock === clock)?.count ?? 0])
  return Object.fromEntries(counts) as Record<Clock, number>
}

/** A member of parliament as documents name them, with every fractie that stands beside the name; null when none does. */
export function findMember(db: Database, slug: string): { name: string; parties: string[] } | null {
  const rows = db
    .select({ name: commitmentMembers.name, party: commitmentMembers.party })
    .from(commitmentMembers)
    .where(eq(commitmentMembers.slug, slug))
    .groupBy(commitmentMembers.name, commitmentMembers.party)
    .orderBy(desc(count()), asc(commitmentMembers.name))
    .all()
  const name = rows[0]?.name
  return name === undefined ? null : { name, parties: [...new Set(rows.flatMap(({ party }) => party ?? []))] }
}

/** Whether any document names a member of this fractie. */
export function isPartyNamed(db: Database, code: string): boolean {
  return db.select().from(commitmentMembers).where(eq(commitmentMembers.party, code)).limit(1).get() !== undefined
}

/** The newest documents of a dossier known on the day, and how many there are. */
export function listDossier(
  db: Database,
  dossier: string,
  asOf: Day,
  most: number,
): { count: number; documents: ListedDocument[] } {
  const { id, date, kind, number, title } = documents
  const query = { dossiers: [dossier] }
  const rows = db
    .select({ id, date, kind, dossier: documents.dossier, number, title })
    .from(documents)
    .where(documentCondition(query, asOf))
    .orderBy(desc(date), asc(id))
    .limit(most)
    .all()
  return { count: countDocuments(db, asOf, query), documents: rows.map(toListedDocument) }
}
