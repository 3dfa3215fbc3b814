import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shorten } from '../charts/chart'
import { ChartFigure } from '../charts/figure'
import { DayText } from '../components/day'
import { PageLink } from '../components/links'
import { useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { titledAs } from '../page-title'
import { CARD_CHARTS, loadCardChart } from '../scorecard/charts.server'
import { readScoreRequest, scoreAddress } from '../scorecard/request.server'
import { SCORECARD_WORDS } from '../words/scorecard'

export const handle: PageHandle = { still: ['charts.table.rows'] }

export const meta = titledAs({ nl: SCORECARD_WORDS.nl.moreCharts, en: SCORECARD_WORDS.en.moreCharts })

/** The promises of a scorecard over time: for the same address as the card, each chart with its table. */
export function loader({ request: asking, context: { db, language } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, asking)
  const { from, to, unreviewed } = asked.request
  return {
    charts: CARD_CHARTS.map((name) => shorten(loadCardChart(db, name, asked, language))),
    card: scoreAddress('/scorekaart', asked.request, asked.given),
    period: { from, to },
    unreviewed,
  }
}

export default function ScorecardChartsPage() {
  const { charts, card, period, unreviewed } = useLoaderData<typeof loader>()
  const words = useWords(SCORECARD_WORDS)
  return (
    <>
      <div className="page-heading">
        <p className="quiet">
          <PageLink to={card}>{words.title}</PageLink>
        </p>
        <h1>{words.moreCharts}</h1>
        <p className="quiet">
          <DayText day={period.from} /> – <DayText day={period.to} />;{' '}
          {unreviewed ? words.withUnreviewed : words.reviewedOnly}
        </p>
      </div>
      {charts.map((chart) => (
        <ChartFigure key={chart.name} chart={chart} level={2} />
      ))}
    </>
  )
}
