import type { LoaderFunctionArgs } from '@remix-run/node'
import { readScorecard } from '#db/queries/scorecard.server'
import { writeCardJson } from '../scorecard/json'
import { readScoreRequest } from '../scorecard/request.server'

/** The scorecard with every count, share, interval and the address of the rows behind each number. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, request)
  return new Response(writeCardJson(readScorecard(db, asked.request, asked.asOf), origin), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
