import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Fragment, type ReactNode } from 'react'
import { ChartFigure } from '../charts/figure'
import { listCommitteeChoices } from '../committee-choices.server'
import { CommitteeField } from '../components/committee-field'
import { Counters } from '../components/counters'
import { DayText } from '../components/day'
import { PageLink, useAsOf } from '../components/links'
import { OwnCommittee } from '../components/own-committee'
import { ShortRows } from '../components/short-rows'
import type { AtFirst } from '../components/still'
import { Termless } from '../components/termless'
import { formatDay } from '../format-day'
import { countOf, countPromises, formatCount, LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { buildOverview, readOverviewRequest } from '../overview.server'
import type { PageHandle } from '../page-handle'
import { OVERVIEW_WORDS } from '../words/overview'
import { SITE_WORDS } from '../words/site'

export const handle: PageHandle = { still: ['late.items', 'soon.items', 'ministries.table.rows'] }

/** What needs attention on the peildatum, of everything or of one committee. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const asked = readOverviewRequest(request)
  return { ...buildOverview(db, asked, language), committees: listCommitteeChoices(asked.asOf) }
}

export default function OverviewPage() {
  const { committee, committees, clocks, counters, late, soon, ministries, termless } = useLoaderData<typeof loader>()
  const words = useWords(OVERVIEW_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        {committee ? (
          <p>
            <PageLink to={`/commissies/${committee.slug}`} lang="nl">
              {committee.name}
            </PageLink>{' '}
            · <PageLink to="/">{words.everything}</PageLink>
          </p>
        ) : null}
        <Standing />
      </div>
      <Counters counters={counters} />
      <Recent />
      <Termless {...termless} />
      <CommitteeChoice committees={committees} chosen={committee} />
      <Attention
        id="te-laat"
        title={words.late}
        none={words.noneLate}
        count={late.ofTerm > 0 ? late.ofTerm : clocks.overdue}
        {...late}
      >
        <LateOfTerm {...late} />
      </Attention>
      <Attention id="bijna" title={words.soon} none={words.noneSoon} count={clocks['due-soon']} {...soon} />
      <section className="section">
        <h2>{words.perMinistry}</h2>
        <ChartFigure chart={ministries} open />
      </section>
    </>
  )
}

/** How many promises there are on the day, in how many documents, how many nobody reviewed, and up to when was read. */
function Standing() {
  const { commitments, documents, unreviewed, committee, readThrough } = useLoaderData<typeof loader>()
  const { asOf } = useAsOf()
  const language = useLanguage()
  const words = useWords(OVERVIEW_WORDS)
  return (
    <p className="quiet">
      {SITE_WORDS[language].stateOn} <DayText day={asOf} />:{' '}
      <PageLink to={commitments.to}>{countPromises(commitments.count, language)}</PageLink>
      {committee ? null : (
        <>
          {' '}
          {words.in} <PageLink to="/documenten">{countOf(documents, ...LABELS[language].document, language)}</PageLink>
        </>
      )}
      {unreviewed.count > 0 ? (
        <>
          ;{' '}
          <PageLink to={unreviewed.to}>
            {unreviewed.count === commitments.count ? words.all : formatCount(unreviewed.count, language)}
          </PageLink>{' '}
          {words.unreviewed}
        </>
      ) : null}
      .
      {readThrough && readThrough < asOf ? (
        <>
          {' '}
          {words.readThrough} <DayText day={readThrough} />.
        </>
      ) : null}
    </p>
  )
}

/** What became late, what was promised and what was kept in the last 30 days; nothing when nothing happened. */
function Recent() {
  const { recent } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const words = useWords(OVERVIEW_WORDS)
  if (recent.every(({ count }) => count === 0)) return null
  return (
    <p>
      {words.recently}{' '}
      {recent.map(({ what, count, to }, index) => (
        <Fragment key={what}>
          {index > 0 ? ', ' : ''}
          <PageLink to={to}>
            {formatCount(count, language)} {words.recent[what]}
          </PageLink>
        </Fragment>
      ))}
      .
    </p>
  )
}

type Choice = { slug: string; name: string }

/** One committee instead of everything: a plain form, and the one that this browser remembers. */
function CommitteeChoice({ committees, chosen }: { committees: Choice[]; chosen: Choice | null }) {
  const words = useWords(OVERVIEW_WORDS)
  const { given } = useAsOf()
  return (
    <Form action="/" className="inline-form committee-choice no-print" key={chosen?.slug ?? ''}>
      <CommitteeField
        label={words.committee}
        any={words.everyCommittee}
        committees={committees}
        chosen={chosen?.slug ?? null}
      />
      {given ? <input type="hidden" name="peildatum" value={given} /> : null}
      <button type="submit">{words.show}</button>
      <OwnCommittee shown={chosen} />
    </Form>
  )
}

interface AttentionProps extends AtFirst<ReturnType<typeof useLoaderData<typeof loader>>['soon'], 'items'> {
  id: string
  title: string
  none: string
  count: number
  children?: ReactNode
}

type Late = Pick<ReturnType<typeof useLoaderData<typeof loader>>['late'], 'since' | 'ofTerm' | 'all'>

/** Which of what is late stands here, with the way to the rest; nothing when it is all of it. */
function LateOfTerm({ since, ofTerm, all }: Late) {
  const language = useLanguage()
  const words = useWords(OVERVIEW_WORDS)
  if (ofTerm === all.count) return null
  const day = formatDay(since, language)
  const count = formatCount(all.count, language)
  if (ofTerm === 0) return <p className="quiet">{words.onlyOlder(day)}</p>
  return (
    <p className="quiet">
      {words.ofTerm(day)} <PageLink to={all.to}>{words.allLate(count)}</PageLink>.
    </p>
  )
}

function Attention({ id, title, none, count, shown, items, to, children }: AttentionProps) {
  const language = useLanguage()
  const words = useWords(OVERVIEW_WORDS)
  const number = formatCount(count, language)
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {count > 0 ? <PageLink to={to}>{count > shown ? words.allOf(number) : words.asList(number)}</PageLink> : null}
      </div>
      {children}
      {shown === 0 ? <p className="quiet">{none}</p> : null}
      <ShortRows id={id} rows={items} />
    </section>
  )
}
