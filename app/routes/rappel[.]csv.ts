import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerExport } from '../exports/answer.server'
import { IN_FILE, listRappel, rappelName, readRappelRequest } from '../rappel/rappel.server'
import { writeRappelCsv } from '../rappel/rappel-csv.server'

/** Both lists as one file for a spreadsheet. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readRappelRequest(request, '/rappel.csv')
  return answerExport(request, { db, format: 'csv', asOf: asked.asOf }, () => ({
    name: rappelName(asked),
    body: writeRappelCsv(listRappel(db, asked, IN_FILE), asked, origin),
  }))
}
