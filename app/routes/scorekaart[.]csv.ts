import type { LoaderFunctionArgs } from '@remix-run/node'
import { LICENCE } from '#db/release.server'
import { writeChartCsv } from '../charts/csv-file'
import { answerExport } from '../exports/answer.server'
import { inLanguage } from '../language'
import { loadScorecard } from '../scorecard/card.server'
import { readScoreRequest, scoreAddress } from '../scorecard/request.server'
import { SCORECARD_WORDS } from '../words/scorecard'

/** The scorecard as a table; each row tells its peildatum, address and whether unreviewed promises count. */
export function loader({ request, context: { db, origin, language } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, request)
  const { request: card, asOf } = asked
  const { counted, notCounted } = SCORECARD_WORDS[language]
  return answerExport(request, { db, format: 'csv', asOf }, () => ({
    name: `scorekaart-${asOf}`,
    body: writeChartCsv(
      loadScorecard(db, asked, language).chart,
      [
        ['asOf', asOf],
        ['unreviewed', card.unreviewed ? counted : notCounted],
        ['address', origin + inLanguage(scoreAddress('/scorekaart', card, asOf), language)],
        ['licence', LICENCE],
      ],
      language,
    ),
  }))
}
