import type { Database } from '#db/open.server'
import { type FrozenSnapshot, findSnapshot } from '#db/snapshots.server'
import { clip } from '../page-query.server'
import { refuse } from '../refusal'

/** The frozen week of an address; a 404 when that week was not frozen. */
export function requireSnapshot(db: Database, week: string | undefined): FrozenSnapshot {
  const snapshot = week === undefined ? null : findSnapshot(db, week)
  if (snapshot) return snapshot
  throw refuse(
    404,
    'Van deze week is geen stand bevroren',
    `“${clip(week ?? '')}” staat niet bij de weekstanden. Een week heet als 2026-w48; de scorekaart noemt welke er zijn.`,
  )
}
