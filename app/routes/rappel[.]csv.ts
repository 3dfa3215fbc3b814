import type { LoaderFunctionArgs } from '@remix-run/node'
import { IN_FILE, listRappel, readRappelRequest } from '../rappel/rappel.server'
import { writeRappelCsv } from '../rappel/rappel-csv.server'

/** Both lists as one file for a spreadsheet. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readRappelRequest(request, '/rappel.csv')
  const name = `rappel-${asked.ministry?.code ?? 'alle'}-${asked.asOf}`
  return new Response(writeRappelCsv(listRappel(db, asked, IN_FILE), asked, origin), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
