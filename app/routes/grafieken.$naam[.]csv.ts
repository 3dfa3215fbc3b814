import type { LoaderFunctionArgs } from '@remix-run/node'
import { LICENCE } from '#db/release.server'
import { CHART_NAMES } from '../charts/chart'
import { writeChartCsv } from '../charts/csv-file'
import { readChartName } from '../charts/files.server'
import { loadChart } from '../charts/load.server'
import { readWholeListRequest } from '../list-page.server'

/** The figures of a chart over the rows of a list query. */
export function loader({ request, params, context: { db, origin, language } }: LoaderFunctionArgs) {
  const name = readChartName(params.naam, CHART_NAMES)
  const read = readWholeListRequest(db, request)
  const { pathname, search } = new URL(request.url)
  const csv = writeChartCsv(
    loadChart(db, name, { ...read, language }),
    [
      ['asOf', read.asOf],
      ['address', origin + pathname + search],
      ['licence', LICENCE],
    ],
    language,
  )
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}-${read.asOf}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
