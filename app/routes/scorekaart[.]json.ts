import type { LoaderFunctionArgs } from '@remix-run/node'
import { readScorecard } from '#db/queries/scorecard.server'
import { answerExport } from '../exports/answer.server'
import { writeCardJson } from '../scorecard/json'
import { readScoreRequest } from '../scorecard/request.server'

/** The scorecard with every count, share, interval and the address of the rows behind each number. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, request)
  const { request: card, asOf } = asked
  return answerExport(request, { db, format: 'json', asOf }, () => ({
    name: `scorekaart-${asOf}`,
    body: writeCardJson(readScorecard(db, card, asOf), origin),
  }))
}
