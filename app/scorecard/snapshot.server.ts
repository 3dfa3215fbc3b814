import type { Database } from '#db/open.server'
import { type FrozenSnapshot, findSnapshot } from '#db/snapshots.server'
import { clip } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

/** The frozen week of an address; a 404 when that week was not frozen. */
export function requireSnapshot(db: Database, week: string | undefined): FrozenSnapshot {
  const snapshot = week === undefined ? null : findSnapshot(db, week)
  if (snapshot) return snapshot
  throw refuse(404, REFUSALS.noWeek(clip(week ?? '')))
}
