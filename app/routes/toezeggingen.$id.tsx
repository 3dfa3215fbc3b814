import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitment, findFormerDocument } from '#db/queries/commitments.server'
import { findReadThrough } from '#db/queries/documents.server'
import { documentUrl } from '#db/queries/listed.server'
import { findStanding } from '#db/queries/standing.server'
import { readTimeline } from '#db/queries/timeline.server'
import type { Clock } from '#extractors/status/status'
import { writeCitation } from '../citation'
import { LAST_AS_OF } from '../clock.server'
import { useIsEditor } from '../components/account-menu'
import { ActorFacts } from '../components/actor-facts'
import { Chain } from '../components/chain'
import { Citation } from '../components/citation'
import { CopyButton } from '../components/copy-button'
import { DayText } from '../components/day'
import { FollowPromise } from '../components/follow-promise'
import { FollowUps, listAllFollowUps } from '../components/follow-ups'
import { PageLink, withAsOf } from '../components/links'
import { Occurrences } from '../components/occurrences'
import { Places } from '../components/places'
import { StandingNotes } from '../components/standing-notes'
import { StatusLabel } from '../components/status'
import { Term } from '../components/term'
import { TermLine } from '../components/term-line'
import { TimelineList } from '../components/timeline'
import { citeDocument, titleBeside } from '../kamerstuk'
import { capitalise, tellUnreviewed } from '../labels'
import { useLanguage, useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { languageOf, titled } from '../page-title'
import { refuse } from '../refusal'
import { nameRule } from '../rule-book.server'
import { cutAtTerm } from '../source-text'
import { PROMISE_KEYS, PROMISE_WORDS } from '../words/promise'
import { REFUSALS } from '../words/refusals'

export const handle: PageHandle = { keys: PROMISE_KEYS }

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageOf(matches)
  const words = PROMISE_WORDS[language]
  return titled(data ? words.in(citeDocument(data.commitment.document, language)) : words.title)
}

/** One promise; an id that a better reading replaced redirects to its successor, or to its document. */
export function loader({ request, params, context: { db, origin } }: LoaderFunctionArgs) {
  const { asOf, given } = readPageQuery(request)
  const id = params.id ?? ''
  const commitment = findCommitment(db, id, asOf)
  if (!commitment) throw explainMissing(db, id, given)
  if (commitment.id !== id) throw redirect(withAsOf(commitment.url, given), 301)
  return {
    asOf,
    commitment,
    citation: writeCitation(commitment, origin),
    timeline: readTimeline(db, commitment.id, asOf),
    readThrough: findReadThrough(db, asOf),
    standing: findStanding(db, commitment.id, asOf) ?? NOTHING_KNOWN,
    rules: {
      found: nameRule(commitment.rule),
      term: commitment.deadline ? nameRule(commitment.deadline.rule) : null,
    },
  }
}

const NOTHING_KNOWN = { chain: [], occurrences: [], condition: null, partOf: null }

function explainMissing(db: LoaderFunctionArgs['context']['db'], id: string, given: string | null): Response {
  const former = findFormerDocument(db, id)
  if (former) return redirect(withAsOf(documentUrl(former), given))
  if (given && findCommitment(db, id, LAST_AS_OF)) {
    return refuse(404, REFUSALS.notYetPromised())
  }
  return refuse(404, REFUSALS.noPromise())
}

/** Clocks that still run: of what was kept the last day is not “so many days past”. */
const RUNS: Clock[] = ['overdue', 'due-soon', 'on-track']

export default function CommitmentPage() {
  const { asOf, commitment, citation, rules, timeline, standing, readThrough } = useLoaderData<typeof loader>()
  const isEditor = useIsEditor()
  const language = useLanguage()
  const texts = useWords(PROMISE_WORDS)
  const { document, deadline } = commitment
  const [before, words, after] = cutAtTerm(commitment.quote, deadline?.words ?? null)
  const title = titleBeside(document)
  const current = standing.chain.at(-1)
  const source = `${document.url}#${commitment.id}`
  return (
    <article>
      <div className="page-heading">
        <h1 className="kicker">{texts.title}</h1>
        <p className="status-line">
          <span>
            <StatusLabel {...commitment} /> {texts.on} <DayText day={asOf} />
          </span>
          {commitment.reviewed ? null : <span className="tag">{tellUnreviewed(commitment, language)}</span>}
          {commitment.certainty === 'possible' && !commitment.reviewed ? (
            <span className="tag">{texts.possible}</span>
          ) : null}
        </p>
      </div>
      <figure className="lead-quote">
        <blockquote lang="nl">
          <p>
            {before}
            {words ? <span className="term">{words}</span> : null}
            {after}
          </p>
        </blockquote>
        <figcaption>
          <PageLink to={source}>{citeDocument(document, language)}</PageLink>
          {title ? <span className="quiet" lang="nl">{` · ${capitalise(title)}`}</span> : null}
          <br />
          <PageLink to={source}>{texts.readIn}</PageLink>
        </figcaption>
      </figure>
      <p className="tools no-print">
        <CopyButton text={citation} shortcut="c">
          {texts.copy}
        </CopyButton>
        <PageLink to={`${commitment.url}/vraag`} aria-keyshortcuts="v">
          {texts.ask}
        </PageLink>
        <span>
          <FollowPromise url={commitment.url} />
        </span>
        <PageLink to={`${commitment.url}/melding`}>{texts.report}</PageLink>
        {isEditor ? <PageLink to={`${commitment.url}/besluit`}>{texts.decide}</PageLink> : null}
      </p>
      <div className="two-up">
        <div>
          <Term
            deadline={deadline}
            rule={rules.term}
            waits={standing.condition !== null}
            current={current && current.origin.from !== 'promise' ? current : null}
          />
          <StandingNotes standing={standing} ageDays={commitment.ageDays} />
          {deadline?.latest && RUNS.includes(commitment.clock) ? (
            <TermLine
              made={document.date ?? deadline.earliest ?? deadline.latest}
              earliest={deadline.earliest}
              latest={deadline.latest}
              asOf={asOf}
            />
          ) : null}
        </div>
        <div>
          <ActorFacts commitment={commitment} rule={rules.found} />
          <FollowUps followUps={listAllFollowUps(commitment.followUps, timeline)} readThrough={readThrough} />
        </div>
      </div>
      <Chain chain={standing.chain} daysLate={commitment.daysLate} deadline={deadline} />
      <Occurrences occurrences={standing.occurrences} />
      <Places commitment={commitment} />
      {timeline ? <TimelineList timeline={timeline} asOf={asOf} url={commitment.url} made={document} /> : null}
      <Citation text={citation} button={false} />
    </article>
  )
}
