import type { LoaderFunctionArgs } from '@remix-run/node'
import { sourceLine } from '../charts/files.server'
import { writeSvg } from '../charts/svg-file'
import { loadScorecard } from '../scorecard/card.server'
import { readScoreRequest } from '../scorecard/request.server'

/** The scorecard as an image; other sites may show it. */
export function loader({ request, context: { db, origin, language } }: LoaderFunctionArgs) {
  const { chart } = loadScorecard(db, readScoreRequest(db, request), language)
  return new Response(writeSvg(chart, sourceLine(origin, language)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
