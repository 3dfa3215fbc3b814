import { Link } from '@remix-run/react'
import type { CommitmentDetail, ListedDocument } from '#db/contract'
import type { Link as FollowUpLink } from '#db/queries/links.server'
import type { Failure } from '../decisions/answer.server'
import type { ViewBlock } from '../document-view'
import { citeDocument } from '../kamerstuk'
import { capitalise } from '../labels'
import { useLanguage, useWords } from '../language'
import { addressOfRule } from '../rule-address'
import { PAIR_WORDS } from '../words/pair'
import { REVIEW_WORDS } from '../words/review'
import { DayText } from './day'
import { PageLink } from './links'
import { PairActs } from './pair-acts'
import { Passage } from './passage'
import { StatusLabel } from './status'

interface Pair {
  link: FollowUpLink
  commitment: CommitmentDetail
  version: number
  promised: ViewBlock[]
  later: ListedDocument
  passage: ViewBlock[] | null
}

interface PairProps {
  pair: Pair
  failure: Failure | undefined
  here: string
  next: string | null
  previous: string | null
}

/** A promise beside the passage of the later document that may keep it, why they belong together, and the verdict. */
export function PairView({ pair, failure, here, next, previous }: PairProps) {
  const { link, commitment, promised, later, passage } = pair
  const { document, deadline } = commitment
  const language = useLanguage()
  const words = useWords(PAIR_WORDS)
  const steps = useWords(REVIEW_WORDS)
  return (
    <article>
      <div className="pair">
        <section aria-labelledby="belofte">
          <h2 id="belofte">{words.promised}</h2>
          <p>
            <PageLink to={commitment.url}>{citeDocument(document, language)}</PageLink>
          </p>
          <p className="status-line">
            <StatusLabel {...commitment} />
            {deadline?.latest ? (
              <span className="quiet">
                {words.lastDay} <DayText day={deadline.latest} />
              </span>
            ) : null}
          </p>
          <Passage blocks={promised} />
        </section>
        <section aria-labelledby="latere">
          <h2 id="latere">{words.later}</h2>
          <p>
            <PageLink to={later.url}>{citeDocument(later, language)}</PageLink>
            {later.title ? (
              <span className="quiet" lang="nl">
                {' '}
                · {capitalise(later.title)}
              </span>
            ) : null}
          </p>
          {passage ? <Passage blocks={passage} /> : <p className="quiet">{words.noPassage}</p>}
        </section>
      </div>
      <section className="section" aria-labelledby="redenen">
        <h2 id="redenen">{words.why}</h2>
        <ul className="plain-list">
          {link.reasons.map(({ rule, words: reason }) => (
            <li key={`${rule} ${reason}`}>
              <span lang="nl">{capitalise(reason)}</span>{' '}
              <PageLink className="rule-link" to={addressOfRule(rule)}>
                {rule}
              </PageLink>
            </li>
          ))}
        </ul>
        <Standing link={link} />
      </section>
      <PairActs
        on={{ id: commitment.id, version: failure?.version ?? pair.version }}
        link={link}
        here={here}
        typed={failure?.typed ?? {}}
      />
      <nav className="step-links" aria-label={steps.inQueue}>
        {previous ? (
          <Link to={previous} aria-keyshortcuts="k">
            ← {steps.previous} <kbd>k</kbd>
          </Link>
        ) : null}
        {next ? (
          <>
            <Link to={next} aria-keyshortcuts="h">
              {steps.later} <kbd>h</kbd>
            </Link>
            <Link to={next} aria-keyshortcuts="j">
              {steps.next} <kbd>j</kbd> →
            </Link>
          </>
        ) : null}
      </nav>
    </article>
  )
}

/** Whether the proposal counts by itself. */
function Standing({ link }: { link: FollowUpLink }) {
  const words = useWords(PAIR_WORDS)
  if (link.verdict) return <p className="problems">{words.decided}</p>
  if (link.certainty === 'likely' || link.effect === 'none') {
    return <p className="quiet">{words.hint(Math.round(link.score * 100))}</p>
  }
  return (
    <p>
      {words.counts[0]} {words.effects[link.effect]}, {words.counts[1]} <DayText day={link.date} />
      {link.latest ? (
        <>
          : <span lang="nl">«{link.words}»</span>, {words.lastDay} <DayText day={link.latest} />
        </>
      ) : null}
      . {words.sayNo}
    </p>
  )
}
