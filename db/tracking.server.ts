import { and, eq, inArray, ne } from 'drizzle-orm'
import {
  deriveTracking,
  type ExtractedPromise,
  listInForce,
  readVerdicts,
  type Tracking,
  toStatusFacts,
} from '#extractors/decisions/derive'
import { deriveSpells } from '#extractors/decisions/spells'
import type { ExplicitFollowUp } from '#extractors/decisions/types'
import type { Day } from '#extractors/types'
import { listDecisions } from './decision-log.server'
import type { Writer } from './open.server'
import { listRegisterReadings } from './queries/register.server'
import { findFirst, findRenewed, listRenewals } from './renewals.server'
import { commitmentRedirects, commitments } from './schema'
import { followUps, spells, tracking } from './tracking-schema'

/** What an undated document promised was promised before any peildatum. */
export const UNDATED: Day = '0001-01-01'
/** `spells.until` of the last spell. */
export const NO_END: Day = '9999-12-31'

/** Computes what is known of a commitment from its row, its explicit follow-ups and the log. Null when there is no such row. */
export function readTracking(db: Writer, commitmentId: string): { made: Day; tracking: Tracking } | null {
  const row = db.select().from(commitments).where(eq(commitments.id, commitmentId)).get()
  if (!row) return null
  const made = row.made ?? UNDATED
  const explicit = listExplicit(db, listRenewals(db, commitmentId))
  const log = listDecisions(db, listFormerIds(db, commitmentId))
  const register = row.origin === 'register' ? listRegisterReadings(db, row.documentId) : []
  return {
    made,
    tracking: deriveTracking({ ...toPromise(row, explicit), register, renews: findRenewed(db, row) }, log),
  }
}

type PromiseRow = Pick<typeof commitments.$inferInsert, 'made' | 'latest' | 'conditional' | 'occurrences'>

function toPromise(row: PromiseRow, explicit: ExplicitFollowUp[]): ExtractedPromise {
  const { made, latest = null, conditional, occurrences } = row
  return { made: made ?? UNDATED, latest, conditional, occurrences: occurrences ?? [], followUps: explicit }
}

/**
 * Rebuilds the fold of these commitments and of those that renew them, or that they renew. Call it in the transaction that
 * changed a fact of them. Verdicts first: they decide what renews what.
 */
export function rebuildTracking(tx: Writer, commitmentIds: Iterable<string>): void {
  const ids = [...new Set(commitmentIds)]
  for (const id of ids) writeVerdicts(tx, id)
  const chains = ids.flatMap((id) => [id, findFirst(tx, id)]).flatMap((id) => listRenewals(tx, id, true))
  for (const commitmentId of new Set(chains)) {
    const found = readTracking(tx, commitmentId)
    if (!found) continue
    const { review, duplicateOf, changes, version } = found.tracking
    const state = { review, duplicateOf, changes, version }
    tx.insert(tracking)
      .values({ commitmentId, ...state })
      .onConflictDoUpdate({ target: tracking.commitmentId, set: state })
      .run()
    tx.delete(spells).where(eq(spells.commitmentId, commitmentId)).run()
    tx.insert(spells)
      .values(toSpellRows(commitmentId, found.made, found.tracking))
      .run()
  }
}

function toSpellRows(commitmentId: string, made: Day, found: Tracking): (typeof spells.$inferInsert)[] {
  return deriveSpells(toStatusFacts(made, found)).map((spell) => ({
    commitmentId,
    ...spell,
    until: spell.until ?? NO_END,
  }))
}

function writeVerdicts(tx: Writer, commitmentId: string): void {
  const verdicts = readVerdicts(listInForce(listDecisions(tx, listFormerIds(tx, commitmentId))))
  tx.update(followUps).set({ verdict: null }).where(eq(followUps.commitmentId, commitmentId)).run()
  for (const [documentId, verdict] of Object.entries(verdicts)) {
    const one = and(eq(followUps.commitmentId, commitmentId), eq(followUps.documentId, documentId))
    tx.update(followUps).set({ verdict }).where(one).run()
  }
}

/**
 * Starts the fold of commitments that are new: no follow-up names them yet. Only when the log already speaks of one (it was
 * taken in before its document) is the log read.
 */
export function startTracking(tx: Writer, added: (PromiseRow & { id: string })[]): void {
  if (added.length === 0) return
  const state = { review: 'unreviewed' as const, duplicateOf: null, changes: {}, version: 0 }
  tx.insert(tracking)
    .values(added.map(({ id }) => ({ commitmentId: id, ...state })))
    .run()
  tx.insert(spells)
    .values(added.flatMap((row) => toSpellRows(row.id, row.made ?? UNDATED, deriveTracking(toPromise(row, []), []))))
    .run()
  const decided = new Set(listDecisions(tx).map((decision) => decision.commitment))
  if (decided.size === 0) return
  const ids = added.map(({ id }) => id)
  rebuildTracking(
    tx,
    ids.filter((id) => listFormerIds(tx, id).some((former) => decided.has(former))),
  )
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

/** Decisions whose promise no document holds (any more): kept, with the words that were decided on. */
export interface Unmatched {
  commitment: string
  quote: string
  /** How many entries of the log are about it. */
  decisions: number
}

/** What people decided on and no document holds any more, or not yet; in the order in which it was last decided on. */
export function listUnmatched(db: Writer): Unmatched[] {
  const found = new Map<string, Unmatched>()
  for (const { commitment, quote } of listDecisions(db)) {
    const decisions = (found.get(commitment)?.decisions ?? 0) + 1
    found.delete(commitment)
    found.set(commitment, { commitment, quote, decisions })
  }
  return [...found.values()].filter(({ commitment }) => resolveId(db, commitment) === null)
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

/** Those of a promise and of the ones that renew it; in the order of their days. */
function listExplicit(db: Writer, commitmentIds: string[]): ExplicitFollowUp[] {
  const rows = db
    .select()
    .from(followUps)
    .where(
      and(
        inArray(followUps.commitmentId, commitmentIds),
        eq(followUps.certainty, 'explicit'),
        ne(followUps.effect, 'none'),
      ),
    )
    .orderBy(followUps.date, followUps.documentId)
    .all()
  return rows.flatMap(({ documentId, date, effect, latest, words }) =>
    effect === 'none' ? [] : [{ document: documentId, date, effect, latest, words }],
  )
}
