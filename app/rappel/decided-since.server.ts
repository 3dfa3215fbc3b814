import { listDecisions } from '#db/decision-log.server'
import type { Database } from '#db/open.server'
import { listUndone } from '#extractors/decisions/derive'
import type { Day } from '#extractors/types'
import { tellAct } from '../decisions/tell'

/**
 * What was decided about these promises from a day after the reference day on, in Dutch, by id. It counts for nothing on
 * the reference day; but who hands out a rappel later has to see it, and who decides has to see that it was done.
 */
export function listDecidedSince(db: Database, ids: string[], asOf: Day): Map<string, string[]> {
  const log = listDecisions(db, ids)
  const undone = listUndone(log)
  const told = new Map<string, string[]>()
  for (const { number, commitment, act } of log) {
    if (undone.has(number) || !('since' in act) || act.since <= asOf) continue
    told.set(commitment, [...(told.get(commitment) ?? []), tellAct(act)])
  }
  return told
}
