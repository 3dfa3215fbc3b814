import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { refuteUnknownValue } from '#db/queries/known-values.server'
import { refuse } from './refusal'
import { REFUSALS } from './words/refusals'

/** Refuses a query with a value that names nothing in the database, and says which values are near. */
export function refuseUnknownValue(db: Database, query: ListQuery): void {
  const problem = refuteUnknownValue(db, query)
  if (problem) throw refuse(400, REFUSALS.value(problem.problem, problem.english))
}
