import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { CommitmentDetail } from '#db/contract'
import type { Review } from '#db/queries/queue.server'
import type { Failure } from '../decisions/answer.server'
import type { ViewBlock } from '../document-view'
import { citeDocument } from '../kamerstuk'
import { useLanguage, useWords } from '../language'
import { REVIEW_WORDS } from '../words/review'
import { ActorFacts } from './actor-facts'
import { CandidateActs, type Similar } from './candidate-acts'
import { PageLink } from './links'
import { Passage } from './passage'
import { StatusLabel } from './status'
import { Term } from './term'

interface Current {
  commitment: CommitmentDetail
  review: Review
  passage: ViewBlock[]
  similar: Similar[]
  rules: { found: { id: string; title: string } | null; term: { id: string; title: string } | null }
}

interface CandidateProps {
  current: Current
  failure: Failure | undefined
  here: string
  next: string | null
  previous: string | null
}

/** One candidate: the source with its mark on the left, what was read and what can be decided on the right. */
export function CandidateView({ current, failure, here, next, previous }: CandidateProps) {
  const { commitment, review, passage, similar, rules } = current
  const { document } = commitment
  const language = useLanguage()
  const words = useWords(REVIEW_WORDS)
  const heading = useFocusOnChange(commitment.id)
  return (
    <article className="decide">
      <section aria-labelledby="bron">
        <h2 id="bron" ref={heading} tabIndex={-1}>
          <PageLink to={`${document.url}#${commitment.id}`}>{citeDocument(document, language)}</PageLink>
        </h2>
        <Passage blocks={passage} />
        <nav className="step-links" aria-label={words.inQueue}>
          {previous ? (
            <Link to={previous} aria-keyshortcuts="k">
              ← {words.previous} <kbd>k</kbd>
            </Link>
          ) : null}
          {next ? (
            <>
              <Link to={next} aria-keyshortcuts="h">
                {words.later} <kbd>h</kbd>
              </Link>
              <Link to={next} aria-keyshortcuts="j">
                {words.next} <kbd>j</kbd> →
              </Link>
            </>
          ) : null}
        </nav>
      </section>
      <div className="decide-side">
        <p className="status-line">
          <StatusLabel {...commitment} />
          <span className="tag">{words.certainty[commitment.certainty]}</span>
        </p>
        <ReviewedAlready review={review} id={commitment.id} />
        <CandidateActs
          on={{ id: commitment.id, version: failure?.version ?? review.version }}
          similar={similar}
          here={here}
          typed={failure?.typed ?? {}}
        />
        <Term deadline={commitment.deadline} rule={rules.term} />
        <ActorFacts commitment={commitment} rule={rules.found} />
      </div>
    </article>
  )
}

function ReviewedAlready({ review, id }: { review: Review; id: string }) {
  const words = useWords(REVIEW_WORDS)
  if (review.review === 'unreviewed') return null
  return (
    <p className="problems">
      {words.reviewed[review.review]}{' '}
      <PageLink to={`/toezeggingen/${encodeURIComponent(id)}/besluit`}>{words.allDecisions}</PageLink>
    </p>
  )
}

let shown: string | null = null

/** Brings a reader who came here by deciding to the new candidate; on the first page nothing moves. */
function useFocusOnChange(id: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown !== null && shown !== id) heading.current?.focus()
    shown = id
  }, [id])
  return heading
}
