import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ScoreLevel } from '#db/scorecard-contract'
import { ChartFigure } from '../charts/figure'
import { Citation } from '../components/citation'
import { DayText } from '../components/day'
import { PageLink } from '../components/links'
import { formatDay } from '../format-day'
import { formatMoment } from '../format-moment'
import { inLanguage, useLanguage, useWords } from '../language'
import { addressOf } from '../list-page.server'
import type { PageHandle } from '../page-handle'
import { clip, readPageQuery } from '../page-query.server'
import { languageOf, titled } from '../page-title'
import { refuse } from '../refusal'
import { tellCard } from '../scorecard/card.server'
import { buildScorecard } from '../scorecard/chart'
import { ScoreExplained } from '../scorecard/explained'
import { LEVEL_CODES } from '../scorecard/names'
import { requireSnapshot } from '../scorecard/snapshot.server'
import { ScoreTables } from '../scorecard/tables'
import { REFUSALS } from '../words/refusals'
import { SCORECARD_WORDS } from '../words/scorecard'
import { SNAPSHOT_WORDS } from '../words/snapshot'

export const handle: PageHandle = { still: ['chart.table.rows'] }

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(data && `${SNAPSHOT_WORDS[languageOf(matches)].title} ${data.week}`)

/** A scorecard as it was frozen: nothing is computed again. Its numbers lead to the rows of that day as they are known now. */
export function loader({ request, params, context: { db, language, origin } }: LoaderFunctionArgs) {
  const { params: asked } = readPageQuery(request, ['per', 'onbeoordeeld'])
  const { week, day, sha256, recordedAt, cards } = requireSnapshot(db, params.week)
  const levels = (Object.keys(LEVEL_CODES) as ScoreLevel[]).filter((one) =>
    cards.some(({ request }) => request.level === one),
  )
  const level = levels.find((one) => LEVEL_CODES[one] === (asked.get('per') || LEVEL_CODES.ministry))
  const unreviewed = asked.get('onbeoordeeld') === '1'
  const card = cards.find((one) => one.request.level === level && one.request.unreviewed === unreviewed)
  if (!card || !['0', '1', '', null].includes(asked.get('onbeoordeeld'))) {
    throw refuse(
      400,
      REFUSALS.choice(
        'per',
        clip(asked.get('per') ?? ''),
        `${levels.map((one) => LEVEL_CODES[one]).join(', ')}; onbeoordeeld: 0, 1`,
      ),
    )
  }
  const frame = {
    asOf: day,
    readThrough: card.readThrough,
    language,
    unreviewed: unreviewed ? card.unreviewedDue : 0,
    files: null,
  }
  const chart = buildScorecard(card, frame, (query) => addressOf('/toezeggingen', query, day))
  const here = (one: ScoreLevel, all: boolean) =>
    `/scorekaart/${week}?per=${LEVEL_CODES[one]}${all ? '&onbeoordeeld=1' : ''}`
  return {
    ...{ week, day, sha256, recordedAt, chart, unreviewed, level: card.request.level },
    period: { from: card.request.from, to: card.request.to },
    choices: levels.map((one) => ({ level: one, to: here(one, unreviewed) })),
    other: here(card.request.level, !unreviewed),
    json: `/scorekaart/${week}.json`,
    citation: SCORECARD_WORDS[language].citation(
      tellCard(chart.title, card, language),
      origin + inLanguage(here(card.request.level, unreviewed), language),
      formatDay(day, language),
    ),
  }
}

export default function SnapshotPage() {
  const { week, day, sha256, recordedAt, chart, unreviewed, level, period, choices, other, json, citation } =
    useLoaderData<typeof loader>()
  const words = useWords(SCORECARD_WORDS)
  const own = useWords(SNAPSHOT_WORDS)
  const language = useLanguage()
  return (
    <>
      <div className="page-heading">
        <h1>
          {own.title} {week}
        </h1>
        <p className="quiet">
          {own.asOf} <DayText day={day} />; {own.period} <DayText day={period.from} /> – <DayText day={period.to} />;{' '}
          {unreviewed ? words.withUnreviewed : words.reviewedOnly}. {own.frozen}
        </p>
      </div>
      <p className="tools no-print">
        {choices.map((choice) => (
          <PageLink
            key={choice.level}
            className="target choice"
            to={choice.to}
            aria-current={choice.level === level ? 'page' : undefined}
          >
            {words.perLevels[choice.level]}
          </PageLink>
        ))}{' '}
        <PageLink className="target" to={other}>
          {unreviewed ? own.withoutUnreviewed : own.withUnreviewed}
        </PageLink>
      </p>
      <ChartFigure chart={chart} level={2} withTable={false} />
      <ScoreTables table={chart.table} />
      <p className="section small">
        {own.hash} <code className="hash">{sha256}</code> (<a href={json}>JSON</a>), {own.recorded}{' '}
        <time dateTime={recordedAt}>{formatMoment(recordedAt, language)}</time>.
      </p>
      <ScoreExplained />
      <Citation text={citation} title={words.cite} />
    </>
  )
}
