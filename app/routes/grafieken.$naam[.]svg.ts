import type { LoaderFunctionArgs } from '@remix-run/node'
import { CHART_NAMES } from '../charts/chart'
import { readChartName, sourceLine } from '../charts/files.server'
import { loadChart } from '../charts/load.server'
import { writeSvg } from '../charts/svg-file'
import { readWholeListRequest } from '../list-page.server'

/** A chart over the rows of a list query, as an image that tells its own number of cases, peildatum and source. */
export function loader({ request, params, context: { db, origin, language } }: LoaderFunctionArgs) {
  const name = readChartName(params.naam, CHART_NAMES)
  const chart = loadChart(db, name, { ...readWholeListRequest(db, request), language })
  return new Response(writeSvg(chart, sourceLine(origin, language)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
