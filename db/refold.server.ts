import { or, sql } from 'drizzle-orm'
import type { Database } from './open.server'
import { commitments } from './schema'
import { rebuildTracking, resolveId } from './tracking.server'
import { decisions } from './tracking-schema'

/**
 * Raised when the fold gives other spells for the same facts; `listChanged` then names the promises it may change. 1: promises
 * that return are followed per occurrence, conditional ones have no day until their condition is met. 2: who decides on an
 * outcome or a term judges the promise too.
 */
const FOLD = 2

/** Brings `tracking` and `spells` of an older file up to date with how they are folded now. Again changes nothing. */
export function refold(db: Database): void {
  if ((db.$client.pragma('user_version', { simple: true }) as number) >= FOLD) return
  db.transaction(
    (tx) => {
      rebuildTracking(tx, listChanged(db))
      db.$client.pragma(`user_version = ${FOLD}`)
    },
    { behavior: 'immediate' },
  )
}

function listChanged(db: Database): string[] {
  const { id, conditional, occurrences } = commitments
  const changed = or(conditional, sql`json_array_length(${occurrences}) > 0`)
  const found = db.select({ id }).from(commitments).where(changed).all()
  const decided = db.selectDistinct({ id: decisions.commitmentId }).from(decisions).all()
  return [...found.map((row) => row.id), ...decided.flatMap((row) => resolveId(db, row.id) ?? [])]
}
