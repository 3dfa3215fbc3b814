import type { RequestHandler } from 'express'
import { readToday } from '#app/clock.server'
import type { Database } from '#db/open.server'
import { countOverview } from '#db/queries/commitments.server'

/** `/gezondheid`: 200 with what is loaded when the database answers, 503 when it does not. */
export function answerHealth({ db, version }: { db: Database; version: string }): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-store')
    try {
      const { documents, commitments } = countOverview(db, readToday())
      response.json({ status: 'in orde', version, documents, commitments })
    } catch (error) {
      console.error(error)
      response.status(503).json({ status: 'de database antwoordt niet', version })
    }
  }
}
