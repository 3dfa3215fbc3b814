import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
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
import { countDays, countOf } from '../labels'
import type { PageHandle } from '../page-handle'
import { REVIEW_KEYS } from '../words/queues'

export const handle: PageHandle = { keys: REVIEW_KEYS }

export const meta: MetaFunction = () => [{ title: 'Beoordelen · Toezeggingenmonitor' }]

/** One candidate to judge, and those that come after it. */
export function loader({ request, context }: LoaderFunctionArgs) {
  requireEditor(context)
  const asked = readReviewRequest(request)
  return {
    ...buildReviewPage(context.db, asked),
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
  const { current, count, position, oldest, age, filters, rows, here } = page
  return (
    <>
      <div className="page-heading">
        <h1>Beoordelen</h1>
        <p className="quiet">
          {count === 0 ? 'Er wacht niets.' : `${countOf(count, 'kandidaat wacht', 'kandidaten wachten')}`}
          {position > 0 ? ` · dit is nummer ${position}` : ''}
          {oldest ? (
            <>
              {' '}
              · de oudste is van <DayText day={oldest} />, {countDays(age)} geleden
            </>
          ) : null}
        </p>
      </div>
      <details className="queue-filters" open={filters.some(({ clear }) => clear)}>
        <summary>Filters</summary>
        <div>
          <FacetLists facets={filters} />
        </div>
      </details>
      <JustDone done={page.done} action={here} />
      {page.accepted > 0 ? (
        <p role="status">{countOf(page.accepted, 'toezegging', 'toezeggingen')} aangenomen.</p>
      ) : null}
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
        <p>Alles in deze rij is beoordeeld.</p>
      )}
      <MoreCandidates rows={rows} here={{ address: here, id: current?.commitment.id ?? '' }} />
    </>
  )
}
