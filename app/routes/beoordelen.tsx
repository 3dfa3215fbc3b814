import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidateView } from '../components/candidate'
import { DayText } from '../components/day'
import { FacetLists } from '../components/facets'
import { FailureNotice } from '../components/failure'
import { JustDone } from '../components/just-done'
import { MoreCandidates } from '../components/more-candidates'
import { answerDecision } from '../decisions/answer.server'
import { readDone } from '../decisions/done.server'
import { decideOnCandidate } from '../decisions/review-act.server'
import { buildReviewPage, readReviewRequest } from '../decisions/review-page.server'
import { requireEditor } from '../editor.server'
import { readFieldsAndChosen } from '../form-fields.server'
import { countDays, countOf, countPromises } from '../labels'
import { useLanguage, useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { titledAs } from '../page-title'
import { REVIEW_KEYS } from '../words/queues'
import { REVIEW_WORDS } from '../words/review'

export const handle: PageHandle = { keys: REVIEW_KEYS }

export const meta = titledAs({ nl: REVIEW_WORDS.nl.title, en: REVIEW_WORDS.en.title })

/** One candidate to judge, and those that come after it. */
export function loader({ request, context }: LoaderFunctionArgs) {
  requireEditor(context)
  const asked = readReviewRequest(request)
  return {
    ...buildReviewPage(context.db, asked, context.language),
    done: readDone(context.db, asked.params.get('gedaan')),
    accepted: Number(/^\d{1,4}$/u.exec(asked.params.get('aantal') ?? '')?.[0] ?? 0),
  }
}

/** Writes a decision and opens the next candidate. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { name } = requireEditor(context)
  const asked = readReviewRequest(request)
  const { fields, chosen } = await readFieldsAndChosen(request)
  return answerDecision(fields, () => redirect(decideOnCandidate(context.db, asked, { fields, chosen }, name)))
}

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>()
  const failure = useActionData<typeof action>()
  const language = useLanguage()
  const words = useWords(REVIEW_WORDS)
  const { current, count, position, oldest, age, filters, rows, here } = page
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet">
          {count === 0 ? words.empty : countOf(count, ...words.waiting, language)}
          {position > 0 ? ` · ${words.position(position)}` : ''}
          {oldest ? (
            <>
              {' '}
              · {words.oldest[0]} <DayText day={oldest} />, {countDays(age, language)} {words.oldest[1]}
            </>
          ) : null}
        </p>
      </div>
      <details className="queue-filters" open={filters.some(({ clear }) => clear)}>
        <summary>{words.filters}</summary>
        <div>
          <FacetLists facets={filters} />
        </div>
      </details>
      <JustDone done={page.done} action={here} />
      {page.accepted > 0 ? <p role="status">{words.accepted(countPromises(page.accepted, language))}</p> : null}
      <FailureNotice failure={failure} />
      {current ? (
        <CandidateView
          key={current.commitment.id}
          current={current}
          failure={failure}
          next={page.next}
          previous={page.previous}
          here={here}
        />
      ) : (
        <p>{words.done}</p>
      )}
      <MoreCandidates rows={rows} here={{ address: here, id: current?.commitment.id ?? '' }} />
    </>
  )
}
