import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { defaultTermMonths } from '#db/default-term.server'
import { countCommitments, countOverview, listCommitments } from '#db/queries/commitments.server'
import { ChartFigure } from '../charts/figure'
import { drawMinistries } from '../charts/load.server'
import { CommitmentRow } from '../components/commitment-row'
import { Counters } from '../components/counters'
import { DayText } from '../components/day'
import { PageLink } from '../components/links'
import { Termless } from '../components/termless'
import { countOf, countPromises, formatCount, LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { addressOf } from '../list-page.server'
import { readPageQuery } from '../page-query.server'
import { toRow } from '../row'
import { OVERVIEW_WORDS } from '../words/overview'
import { SITE_WORDS } from '../words/site'

const SHOWN = 5

/** What needs attention on the peildatum: counters, what is late, what falls due soon, and how it stands per ministry. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const { asOf, given } = readPageQuery(request)
  const overview = countOverview(db, asOf)
  const top = (clock: 'overdue' | 'due-soon') => ({
    items: listCommitments(db, { clocks: [clock], sort: 'late', pageSize: SHOWN }, asOf).items.map((item) =>
      toRow(item),
    ),
    to: addressOf('/toezeggingen', { clocks: [clock] }, given),
  })
  return {
    asOf,
    overview: {
      documents: overview.documents,
      commitments: overview.commitments,
      clocks: overview.clocks,
      unreviewed: overview.unreviewed,
    },
    late: top('overdue'),
    soon: top('due-soon'),
    counters: CLOCK_ORDER.map((clock) => ({
      clock,
      count: overview.clocks[clock],
      to: addressOf('/toezeggingen', { clocks: [clock] }, given),
    })),
    ministries: drawMinistries(overview.ministries, { query: {}, asOf, given, language }),
    termless: {
      count: countCommitments(db, { termless: 'long' }, asOf),
      months: defaultTermMonths(),
      to: addressOf('/toezeggingen', { termless: 'long', sort: 'made' }, given),
    },
    unreviewedTo: addressOf('/toezeggingen', { unreviewed: 'only' }, given),
  }
}

const CLOCK_ORDER = ['overdue', 'due-soon', 'on-track', 'no-deadline', 'on-time', 'late'] as const

export default function OverviewPage() {
  const { asOf, overview, late, soon, counters, ministries, termless, unreviewedTo } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const words = useWords(OVERVIEW_WORDS)
  const documents = countOf(overview.documents, ...LABELS[language].document, language)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet">
          {SITE_WORDS[language].stateOn} <DayText day={asOf} />:{' '}
          <PageLink to="/toezeggingen">{countPromises(overview.commitments, language)}</PageLink> {words.in}{' '}
          <PageLink to="/documenten">{documents}</PageLink>
          {overview.unreviewed > 0 ? (
            <>
              ;{' '}
              <PageLink to={unreviewedTo}>
                {overview.unreviewed === overview.commitments ? words.all : formatCount(overview.unreviewed, language)}
              </PageLink>{' '}
              {words.unreviewed}
            </>
          ) : null}
          .
        </p>
      </div>
      <Counters counters={counters} />
      <Termless {...termless} />
      <Attention title={words.late} none={words.noneLate} count={overview.clocks.overdue} {...late} />
      <Attention title={words.soon} none={words.noneSoon} count={overview.clocks['due-soon']} {...soon} />
      <section className="section">
        <h2>{words.perMinistry}</h2>
        <ChartFigure chart={ministries} open />
      </section>
    </>
  )
}

type Rows = ReturnType<typeof useLoaderData<typeof loader>>['late']

function Attention({ title, none, count, items, to }: Rows & { title: string; none: string; count: number }) {
  const language = useLanguage()
  const words = useWords(OVERVIEW_WORDS)
  const number = formatCount(count, language)
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {count > 0 ? (
          <PageLink to={to}>{count > items.length ? words.allOf(number) : words.asList(number)}</PageLink>
        ) : null}
      </div>
      {items.length === 0 ? <p className="quiet">{none}</p> : null}
      <ol className="rows">
        {items.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentRow commitment={commitment} short />
          </li>
        ))}
      </ol>
    </section>
  )
}
