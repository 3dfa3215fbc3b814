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
import { countOf } from '../labels'
import { addressOf } from '../list-page.server'
import { readPageQuery } from '../page-query.server'
import { toRow } from '../row'

const SHOWN = 5

/** What needs attention on the peildatum: counters, what is late, what falls due soon, and how it stands per ministry. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const { asOf, given } = readPageQuery(request)
  const overview = countOverview(db, asOf)
  const top = (clock: 'overdue' | 'due-soon') => ({
    items: listCommitments(db, { clocks: [clock], sort: 'late', pageSize: SHOWN }, asOf).items.map(toRow),
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
  return (
    <>
      <div className="page-heading">
        <h1>Wat is toegezegd, en wat is te laat</h1>
        <p className="quiet">
          Stand op <DayText day={asOf} />:{' '}
          <PageLink to="/toezeggingen">{countOf(overview.commitments, 'toezegging', 'toezeggingen')}</PageLink> in{' '}
          <PageLink to="/documenten">{countOf(overview.documents, 'document', 'documenten')}</PageLink>
          {overview.unreviewed > 0 ? (
            <>
              ;{' '}
              <PageLink to={unreviewedTo}>
                {overview.unreviewed === overview.commitments ? 'alle' : overview.unreviewed}
              </PageLink>{' '}
              automatisch gevonden en nog niet beoordeeld
            </>
          ) : null}
          .
        </p>
      </div>
      <Counters counters={counters} />
      <Termless {...termless} />
      <Attention
        title="Te laat"
        none="Op deze dag is geen toezegging te laat."
        count={overview.clocks.overdue}
        {...late}
      />
      <Attention
        title="Laatste dag binnen 30 dagen"
        none="De komende 30 dagen verstrijkt geen termijn."
        count={overview.clocks['due-soon']}
        {...soon}
      />
      <section className="section">
        <h2>Per ministerie</h2>
        <ChartFigure chart={ministries} open />
      </section>
    </>
  )
}

type Rows = ReturnType<typeof useLoaderData<typeof loader>>['late']

function Attention({ title, none, count, items, to }: Rows & { title: string; none: string; count: number }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {count > 0 ? (
          <PageLink to={to}>{count > items.length ? `alle ${count}` : `als lijst (${count})`}</PageLink>
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
