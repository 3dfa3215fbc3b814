import type { RequestHandler } from 'express'
import { readToday } from '#app/clock.server'
import type { Database } from '#db/open.server'
import { settleCounts } from '#db/queries/cells.server'
import type { Day } from '#extractors/types'

/** On the first request of a day the counts of the lists are made those of that day; if that fails they come from the rows. */
export function settleNewDay({ db }: { db: Database }): RequestHandler {
  let settled: Day | null = null
  return (_request, _response, next) => {
    const today = readToday()
    // A request that comes in while the server stops finds the database closed.
    if (settled !== today && db.$client.open) {
      settled = today
      try {
        settleCounts(db, today)
      } catch (error) {
        console.error(error)
      }
    }
    next()
  }
}
