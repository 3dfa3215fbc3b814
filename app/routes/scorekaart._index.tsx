import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSnapshots } from '#db/snapshots.server'
import { writePeriod } from '#extractors/scorecard/period'
import { shorten } from '../charts/chart'
import { ChartFigure } from '../charts/figure'
import { loadChart } from '../charts/load.server'
import { Citation } from '../components/citation'
import { DayText } from '../components/day'
import { PageLink } from '../components/links'
import { type AtFirst, Still } from '../components/still'
import { formatDay } from '../format-day'
import { formatCount } from '../labels'
import { inLanguage, useLanguage, useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { loadScorecard } from '../scorecard/card.server'
import { EmbedCode } from '../scorecard/embed-code'
import { ScoreExplained } from '../scorecard/explained'
import { ScoreForm } from '../scorecard/form'
import { LEVEL_CODES, readScoreRequest, scoreAddress } from '../scorecard/request.server'
import { ScoreTables } from '../scorecard/tables'
import { printQuote } from '../source-text'
import { SCORECARD_WORDS } from '../words/scorecard'

export const handle: PageHandle = { still: ['chart.table.rows', 'more.table.rows', 'named.items'] }

export const meta: MetaFunction = () => [{ title: 'Scorekaart · Toezeggingenmonitor' }]

const MORE = ['op-tijd', 'nog-niet-nagekomen', 'verschoven', 'termijnen', 'voorraad'] as const

/** A scorecard of a period: shares with their intervals, every number a link to its rows, and the same in time. */
export function loader({ request: asking, context: { db, language, origin } }: LoaderFunctionArgs) {
  const asked = readScoreRequest(db, asking)
  const { request, asOf, given } = asked
  const { card, chart } = loadScorecard(db, asked, language)
  const words = SCORECARD_WORDS[language]
  const rows = { ...request.query, unreviewed: request.unreviewed ? ('published' as const) : ('reviewed' as const) }
  const due = { ...rows, dueFrom: request.from, dueTo: request.to }
  const address = (path: string) => origin + inLanguage(scoreAddress(path, request, asOf), language)
  return {
    chart,
    more: MORE.map((name) =>
      shorten(loadChart(db, name, { query: name === 'voorraad' ? rows : due, asOf, given, language })),
    ),
    named: card.groups
      .filter(({ named }) => named.length > 0)
      .map(({ name, named }) => ({
        name,
        count: named.length,
        items: named.map(({ id, quote }) => ({ id, quote: printQuote(quote) })),
      })),
    form: {
      period: writePeriod(request),
      level: LEVEL_CODES[request.level],
      unreviewed: request.unreviewed,
      unreviewedCount: card.unreviewedDue,
      given,
      carried: [...new URLSearchParams(scoreAddress('', request, null).slice(1))].filter(
        ([name]) => !['periode', 'per', 'onbeoordeeld'].includes(name),
      ),
    },
    period: { from: request.from, to: request.to },
    json: inLanguage(scoreAddress('/scorekaart.json', request, asOf), language),
    citation: words.citation(chart.title, address('/scorekaart'), formatDay(asOf, language)),
    embed: { page: address('/scorekaart/insluiten'), image: address('/scorekaart.svg'), title: chart.title },
    snapshots: listSnapshots(db),
    level: request.level,
  }
}

export default function ScorecardPage() {
  const { chart, more, named, form, period, json, citation, embed, snapshots, level } = useLoaderData<typeof loader>()
  const words = useWords(SCORECARD_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>
          {words.title} {words.perLevels[level]}
        </h1>
        <p className="quiet">
          <DayText day={period.from} /> – <DayText day={period.to} />;{' '}
          {form.unreviewed ? words.withUnreviewed : words.reviewedOnly}
        </p>
      </div>
      <ScoreForm {...form} />
      <ChartFigure chart={chart} level={2} withTable={false} json={json} />
      <ScoreTables table={chart.table} />
      <NamedGroups named={named} />
      <ScoreExplained />
      <section className="section">
        <h2>{words.moreCharts}</h2>
        {more.map((one) => (
          <ChartFigure key={one.name} chart={one} />
        ))}
      </section>
      <Citation text={citation} title={words.cite} />
      <EmbedCode {...embed} />
      <section className="section" aria-labelledby="weekstanden">
        <h2 id="weekstanden">{words.snapshots}</h2>
        <p className="quiet">{snapshots.length > 0 ? words.snapshotAbout : words.noSnapshots}</p>
        <ul className="plain-list">
          {snapshots.map(({ week, day }) => (
            <li key={week}>
              <PageLink to={`/scorekaart/${week}`}>{week}</PageLink> (<DayText day={day} />)
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

type Named = ReturnType<typeof useLoaderData<typeof loader>>['named']

function NamedGroups({ named }: { named: Named }) {
  const language = useLanguage()
  const words = useWords(SCORECARD_WORDS)
  if (named.length === 0) return null
  return (
    <section className="section">
      <h2>{words.named}</h2>
      <p className="quiet">{words.namedAbout}</p>
      {named.map(({ name, count, items }: AtFirst<Named[number], 'items'>, index) => (
        <details key={name}>
          <summary>
            {name} ({formatCount(count, language)})
          </summary>
          <Still id={`bij-naam-${index}`} data={items}>
            {(all) => (
              <ul className="plain-list">
                {all.map(({ id, quote }) => (
                  <li key={id} lang="nl">
                    <PageLink to={`/toezeggingen/${encodeURIComponent(id)}`}>{quote}</PageLink>
                  </li>
                ))}
              </ul>
            )}
          </Still>
        </details>
      ))}
    </section>
  )
}
