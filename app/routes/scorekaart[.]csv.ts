import type { LoaderFunctionArgs } from '@remix-run/node'
import { LICENCE } from '#db/release.server'
import { writeChartCsv } from '../charts/csv-file'
import { loadScorecard } from '../scorecard/card.server'
import { readScoreRequest, scoreAddress } from '../scorecard/request.server'

/** The scorecard as a table; each row tells its peildatum, address and whether unreviewed promises count. */
export function loader({ request, context: { db, origin, language } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, request)
  const { chart } = loadScorecard(db, asked, language)
  const csv = writeChartCsv(chart, [
    ['peildatum', asked.asOf],
    ['onbeoordeeld', asked.request.unreviewed ? 'ja, ook wat nog niet is beoordeeld' : 'nee, alleen beoordeelde'],
    ['adres', origin + scoreAddress('/scorekaart', asked.request, asked.asOf)],
    ['licentie', LICENCE],
  ])
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="scorekaart-${asked.asOf}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
