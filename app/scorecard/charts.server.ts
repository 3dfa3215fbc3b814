import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import type { Chart } from '../charts/chart'
import { loadChart } from '../charts/load.server'
import type { Language } from '../language'
import type { AskedScorecard } from './request.server'

/** The charts of a scorecard over time, in the order of their page; the first stands on the card as well. */
export const CARD_CHARTS = ['op-tijd', 'nog-niet-nagekomen', 'verschoven', 'termijnen', 'voorraad'] as const
export type CardChart = (typeof CARD_CHARTS)[number]

/** A chart of the promises that a scorecard counts; the stock is that of every week, whatever the period. */
export function loadCardChart(db: Database, name: CardChart, asked: AskedScorecard, language: Language): Chart {
  const { request, asOf, given } = asked
  const rows: ListQuery = { ...request.query, unreviewed: request.unreviewed ? 'published' : 'reviewed' }
  const query = name === 'voorraad' ? rows : { ...rows, dueFrom: request.from, dueTo: request.to }
  return loadChart(db, name, { query, asOf, given, language })
}
