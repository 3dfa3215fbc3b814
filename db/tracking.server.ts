import { and, eq, inArray, ne } from 'drizzle-orm'
import { deriveTracking, type Tracking, toStatusFacts } from '#extractors/decisions/derive'
import { deriveSpells } from '#extractors/decisions/spells'
import type { ExplicitFollowUp } from '#extractors/decisions/types'
import type { Day } from '#extractors/types'
import { listDecisions } from './decision-log.server'
import { commitmentRedirects, commitments } from './schema'
import { followUps, spells, tracking } from './tracking-schema'
import type { Writer } from './write.server'

/** What an undated document promised was promised before any peildatum. */
export const UNDATED: Day = '0001-01-01'
/** `spells.until` of the last spell. */
export const NO_END: Day = '9999-12-31'

/** Computes what is known of a commitment from its row, its explicit follow-ups and the log. Null when there is no such row. */
export function readTracking(db: Writer, commitmentId: string): { made: Day; tracking: Tracking } | null {
  const row = db.select().from(commitments).where(eq(commitments.id, commitmentId)).get()
  if (!row) return null
  const made = row.made ?? UNDATED
  const explicit = listExplicit(db, commitmentId)
  const log = listDecisions(db, listFormerIds(db, commitmentId))
  return { made, tracking: deriveTracking({ made, latest: row.latest, followUps: explicit }, log) }
}

/** Rebuilds the fold of these commitments. Call it in the transaction that changed a fact of them. */
export function rebuildTracking(tx: Writer, commitmentIds: Iterable<string>): void {
  for (const commitmentId of new Set(commitmentIds)) {
    const found = readTracking(tx, commitmentId)
    if (!found) continue
    const { review, duplicateOf, changes, version } = found.tracking
    const state = { review, duplicateOf, changes, version }
    tx.insert(tracking)
      .values({ commitmentId, ...state })
      .onConflictDoUpdate({ target: tracking.commitmentId, set: state })
      .run()
    tx.delete(spells).where(eq(spells.commitmentId, commitmentId)).run()
    for (const spell of deriveSpells(toStatusFacts(found.made, found.tracking))) {
      tx.insert(spells)
        .values({ commitmentId, ...spell, until: spell.until ?? NO_END })
        .run()
    }
  }
}

/** The id and every id that leads to it. */
export function listFormerIds(db: Writer, commitmentId: string): string[] {
  const ids = new Set([commitmentId])
  for (const id of ids) {
    const former = db.select().from(commitmentRedirects).where(eq(commitmentRedirects.newId, id)).all()
    for (const { oldId } of former) ids.add(oldId)
  }
  return [...ids]
}

/** The commitments that something a person decided leads to, or null for each id that leads nowhere any more. */
export function listUnmatched(db: Writer): string[] {
  const decided = new Set(listDecisions(db).map((decision) => decision.commitment))
  return [...decided].filter((id) => resolveId(db, id) === null)
}

/** The id in use now for an id of any age; null when it leads nowhere. A circle of redirects ends the search. */
export function resolveId(db: Writer, id: string): string | null {
  const seen = new Set<string>()
  for (let current: string | null = id; current && !seen.has(current); ) {
    seen.add(current)
    const live = db.select({ id: commitments.id }).from(commitments).where(eq(commitments.id, current)).get()
    if (live) return live.id
    const next = db.select().from(commitmentRedirects).where(eq(commitmentRedirects.oldId, current)).get()
    current = next?.newId ?? null
  }
  return null
}

function listExplicit(db: Writer, commitmentId: string): ExplicitFollowUp[] {
  const rows = db
    .select()
    .from(followUps)
    .where(
      and(eq(followUps.commitmentId, commitmentId), eq(followUps.certainty, 'explicit'), ne(followUps.effect, 'none')),
    )
    .orderBy(followUps.date, followUps.documentId)
    .all()
  return rows.flatMap(({ documentId, date, effect, latest, words }) =>
    effect === 'none' ? [] : [{ document: documentId, date, effect, latest, words }],
  )
}

/** Ids of commitments that a changed follow-up of one of these documents may touch. */
export function listFollowedIn(db: Writer, documentIds: string[]): string[] {
  if (documentIds.length === 0) return []
  const rows = db
    .select({ id: followUps.commitmentId })
    .from(followUps)
    .where(inArray(followUps.documentId, documentIds))
    .all()
  return rows.map((row) => row.id)
}
