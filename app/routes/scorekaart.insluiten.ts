import type { LoaderFunctionArgs } from '@remix-run/node'
import { inLanguage } from '../language'
import { loadScorecard } from '../scorecard/card.server'
import { writeEmbedPage } from '../scorecard/embed'
import { readScoreRequest, scoreAddress } from '../scorecard/request.server'
import styles from '../styles/app.css?url'
import { SCORECARD_WORDS } from '../words/scorecard'

/** The scorecard for the window of another site; the only page of ours that may stand in a frame. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, request)
  const { chart } = loadScorecard(db, asked, language)
  const page = inLanguage(scoreAddress('/scorekaart', asked.request, asked.given), language)
  const html = writeEmbedPage({ chart, language, styles, page, open: SCORECARD_WORDS[language].open })
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
