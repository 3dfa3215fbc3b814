import type { LoaderFunctionArgs } from '@remix-run/node'
import { LICENCE } from '#db/release.server'
import { writeChartCsv } from '../charts/csv-file'
import { inLanguage } from '../language'
import { loadScorecard } from '../scorecard/card.server'
import { readScoreRequest, scoreAddress } from '../scorecard/request.server'
import { SCORECARD_WORDS } from '../words/scorecard'

/** The scorecard as a table; each row tells its peildatum, address and whether unreviewed promises count. */
export function loader({ request, context: { db, origin, language } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, request)
  const { chart } = loadScorecard(db, asked, language)
  const { counted, notCounted } = SCORECARD_WORDS[language]
  const csv = writeChartCsv(
    chart,
    [
      ['asOf', asked.asOf],
      ['unreviewed', asked.request.unreviewed ? counted : notCounted],
      ['address', origin + inLanguage(scoreAddress('/scorekaart', asked.request, asked.asOf), language)],
      ['licence', LICENCE],
    ],
    language,
  )
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="scorekaart-${asked.asOf}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
