import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { readScorecard } from '#db/queries/scorecard.server'
import type { Scorecard } from '#db/scorecard-contract'
import type { Chart } from '../charts/chart'
import { inLanguage, type Language } from '../language'
import { addressOf } from '../list-page.server'
import { buildScorecard } from './chart'
import { type AskedScorecard, scoreAddress } from './request.server'

/** The scorecard that an address asks for, and its chart. */
export function loadScorecard(
  db: Database,
  asked: AskedScorecard,
  language: Language,
): { card: Scorecard; chart: Chart } {
  const card = readScorecard(db, asked.request, asked.asOf)
  return { card, chart: chartOf(card, asked, language) }
}

function chartOf(card: Scorecard, { request, asOf, given }: AskedScorecard, language: Language): Chart {
  const unreviewed = request.unreviewed ? card.unreviewedDue : 0
  const file = (kind: 'csv' | 'svg') => inLanguage(scoreAddress(`/scorekaart.${kind}`, request, asOf), language)
  const toList = (query: ListQuery) => addressOf('/toezeggingen', query, given)
  return buildScorecard(card, { asOf, language, unreviewed, files: { csv: file('csv'), svg: file('svg') } }, toList)
}
