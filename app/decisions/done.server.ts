import { findDecision } from '#db/decision-log.server'
import type { Database } from '#db/open.server'
import { findReview } from '#db/queries/queue.server'

/** The entry that was just written, by its number in the address, with the version its promise has now; else null. */
export function readDone(db: Database, number: string | null) {
  const entry = /^\d{1,9}$/u.test(number ?? '') ? findDecision(db, Number(number)) : null
  const review = entry && findReview(db, entry.commitment)
  // Something decided after it is not taken back along with it.
  return entry && review && review.version === entry.number ? { entry, version: review.version } : null
}
