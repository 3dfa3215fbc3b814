import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSnapshots } from '#db/snapshots.server'
import { writePeriod } from '#extractors/scorecard/period'
import { shorten } from '../charts/chart'
import { ChartFigure } from '../charts/figure'
import { Citation } from '../components/citation'
import { DayText } from '../components/day'
import { PageLink } from '../components/links'
import { type AtFirst, Still } from '../components/still'
import { takeOwn } from '../exports/request.server'
import { formatDay } from '../format-day'
import { formatCount } from '../labels'
import { inLanguage, useLanguage, useWords } from '../language'
import { addressOf } from '../list-page.server'
import type { PageHandle } from '../page-handle'
import { titledAs } from '../page-title'
import { loadScorecard, tellCard, tellNarrowing } from '../scorecard/card.server'
import { CARD_CHARTS, loadCardChart } from '../scorecard/charts.server'
import { EmbedCode } from '../scorecard/embed-code'
import { ScoreExplained } from '../scorecard/explained'
import { ScoreForm } from '../scorecard/form'
import { showGroups } from '../scorecard/groups-shown'
import { LEVEL_CODES } from '../scorecard/names'
import { readScoreRequest, scoreAddress } from '../scorecard/request.server'
import { ScoreTables } from '../scorecard/tables'
import { printQuote } from '../source-text'
import { SCORECARD_WORDS } from '../words/scorecard'

export const handle: PageHandle = { still: ['chart.table.rows', 'onTime.table.rows', 'named.items'] }

export const meta = titledAs({ nl: SCORECARD_WORDS.nl.title, en: SCORECARD_WORDS.en.title })

/** A scorecard of a period: shares with their intervals, every number a link to its rows, and the same in time. */
export function loader({ request: asking, context: { db, language, origin } }: LoaderFunctionArgs) {
  const { own, rest } = takeOwn(asking, { groepen: ['eerste', 'alle'] })
  const asked = readScoreRequest(db, rest)
  const { request, asOf, given } = asked
  const { card, chart } = loadScorecard(db, asked, language)
  const words = SCORECARD_WORDS[language]
  const told = tellCard(chart.title, card, language)
  const { table, count, shown } = showGroups(chart.table, own.groepen === 'alle')
  const address = (path: string) => origin + inLanguage(scoreAddress(path, request, asOf), language)
  return {
    chart: { ...chart, table },
    narrowed: tellNarrowing(request, asOf, language),
    whole: scoreAddress('/scorekaart', { ...request, query: {} }, given),
    outside: {
      count: card.ungrouped ?? 0,
      due: card.total.score.due,
      to: addressOf('/toezeggingen', { ...card.total.queries.due, grouping: request.level }, given),
      groupsLeft: card.groupsLeft ?? 0,
    },
    unread: card.overdueUnread?.count
      ? {
          count: card.overdueUnread.count,
          to: addressOf('/toezeggingen', card.overdueUnread.query, given),
          day: card.readThrough ?? asOf,
        }
      : null,
    groups: { count, shown, all: `${scoreAddress('/scorekaart', request, given)}&groepen=alle` },
    onTime: shorten(loadCardChart(db, CARD_CHARTS[0], asked, language)),
    more: CARD_CHARTS.slice(1).map((name) => ({
      name,
      to: `${scoreAddress('/scorekaart/grafieken', request, given)}#grafiek-${name}`,
    })),
    named: card.groups
      .slice(0, shown)
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
    citation: words.citation(told, address('/scorekaart'), formatDay(asOf, language)),
    embed: { page: address('/scorekaart/insluiten'), image: address('/scorekaart.svg'), title: told },
    snapshots: listSnapshots(db),
    level: request.level,
  }
}

export default function ScorecardPage() {
  const {
    chart,
    narrowed,
    whole,
    outside,
    unread,
    groups,
    onTime,
    more,
    named,
    form,
    period,
    json,
    citation,
    embed,
    snapshots,
    level,
  } = useLoaderData<typeof loader>()
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
          {narrowed ? `; ${narrowed}` : ''}
        </p>
        {narrowed ? (
          <p className="no-print">
            <PageLink to={whole}>{words.whole}</PageLink>
          </p>
        ) : null}
      </div>
      <ScoreForm {...form} />
      <ChartFigure chart={chart} level={2} withTable={false} json={json} />
      <ScoreTables table={chart.table} />
      {unread ? <Unread {...unread} /> : null}
      <Outside {...outside} shown={groups.count} />
      {groups.shown < groups.count ? (
        <p>
          {words.firstGroups(groups.shown, groups.count)} <PageLink to={groups.all}>{words.allGroups}</PageLink>.
        </p>
      ) : null}
      <NamedGroups named={named} />
      <ScoreExplained />
      <section className="section">
        <h2>{words.moreCharts}</h2>
        <ChartFigure chart={onTime} />
        <ul className="plain-list">
          {more.map(({ name, to }) => (
            <li key={name}>
              <PageLink to={to}>{words.charts[name]}</PageLink>
            </li>
          ))}
        </ul>
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

type Outside = ReturnType<typeof useLoaderData<typeof loader>>['outside']

/** What the lines of the groups do not hold: promises of no group, and groups beyond the biggest. */
function Outside({ count, due, to, groupsLeft, shown }: Outside & { shown: number }) {
  const language = useLanguage()
  const words = useWords(SCORECARD_WORDS)
  return (
    <>
      {count > 0 ? (
        <p>
          <PageLink to={to}>{formatCount(count, language)}</PageLink> {words.ungrouped(formatCount(due, language))}
        </p>
      ) : null}
      {groupsLeft > 0 ? <p>{words.groupsLeft(groupsLeft, shown)}</p> : null}
    </>
  )
}

/** Overdue promises of which no document read can say that they were kept. */
function Unread({ count, to, day }: { count: number; to: string; day: string }) {
  const language = useLanguage()
  const [one, more, then] = useWords(SCORECARD_WORDS).unread
  return (
    <p>
      <PageLink to={to}>{formatCount(count, language)}</PageLink> {count === 1 ? one : more} <DayText day={day} />
      {then}
    </p>
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
