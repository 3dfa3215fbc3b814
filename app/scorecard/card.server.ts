import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { readScorecard } from '#db/queries/scorecard.server'
import type { Scorecard, ScoreRequest } from '#db/scorecard-contract'
import type { Day } from '#extractors/types'
import type { Chart } from '../charts/chart'
import { tellReadThrough } from '../charts/frame'
import { inLanguage, type Language } from '../language'
import { tellFilters } from '../list-chosen.server'
import { addressOf } from '../list-page.server'
import { CHART_WORDS } from '../words/charts'
import { buildScorecard, tellScope } from './chart'
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

/** The finding of a card with all that it is about, so that it can stand by itself: in a citation, as the title of a window. */
export function tellCard(
  title: string,
  { request, peildatum: asOf, readThrough }: Pick<Scorecard, 'request' | 'peildatum' | 'readThrough'>,
  language: Language,
): string {
  const narrowed = tellNarrowing(request, asOf, language)
  const read = tellReadThrough({ asOf, readThrough, language })
  return [title, ...tellScope(request, { language }), narrowed, read].filter(Boolean).join('; ')
}

/** The filters that narrow a card, in words: `beperkt tot: BZK`; null without. */
export function tellNarrowing({ query }: ScoreRequest, asOf: Day, language: Language): string | null {
  const filters = tellFilters(query, asOf, language)
  return filters.length > 0 ? CHART_WORDS[language].filters(filters.join(', ')) : null
}

function chartOf(card: Scorecard, { request, asOf, given }: AskedScorecard, language: Language): Chart {
  const unreviewed = request.unreviewed ? card.unreviewedDue : 0
  const file = (kind: 'csv' | 'svg') => inLanguage(scoreAddress(`/scorekaart.${kind}`, request, asOf), language)
  const toList = (query: ListQuery) => addressOf('/toezeggingen', query, given)
  const filters = tellFilters(request.query, asOf, language)
  return buildScorecard(
    card,
    {
      asOf,
      readThrough: card.readThrough,
      language,
      unreviewed,
      filters,
      files: { csv: file('csv'), svg: file('svg') },
    },
    toList,
  )
}
