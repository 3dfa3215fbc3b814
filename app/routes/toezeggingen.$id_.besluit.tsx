import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decide } from '#db/decide.server'
import { findCommitment } from '#db/queries/commitments.server'
import { findReview } from '#db/queries/queue.server'
import { listOwnDays } from '#db/queries/standing.server'
import { listHistory } from '#db/queries/timeline.server'
import { readToday } from '../clock.server'
import { ActForms } from '../components/act-forms'
import { DecisionLog } from '../components/decision-log'
import { FailureNotice } from '../components/failure'
import { PageLink } from '../components/links'
import { Quote } from '../components/quote'
import { StatusLabel } from '../components/status'
import { answerDecision, type Failure } from '../decisions/answer.server'
import { readEvidence } from '../decisions/evidence.server'
import { readAct, readVersion } from '../decisions/read-act.server'
import { fillInTerm } from '../decisions/read-term.server'
import { requireEditor } from '../editor.server'
import { readFields } from '../form-fields.server'
import { citeDocument } from '../kamerstuk'
import { tellUnreviewed } from '../labels'
import { useLanguage, useWords } from '../language'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { refuse } from '../refusal'
import { DECIDE_WORDS } from '../words/decide'
import { REFUSALS } from '../words/refusals'

export const meta = titledAs({ nl: DECIDE_WORDS.nl.title, en: DECIDE_WORDS.en.title })

/** One promise with its log and a form for every act. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireEditor(context)
  const { asOf } = readPageQuery(request)
  const commitment = findCommitment(context.db, params.id ?? '', asOf)
  const review = commitment && findReview(context.db, commitment.id)
  if (!commitment || !review) throw refuse(404, REFUSALS.noPromise())
  if (commitment.id !== params.id) throw redirect(`${commitment.url}/besluit`, 301)
  const occurrences = listOwnDays(context.db, commitment.id, asOf)
  return { commitment, review, occurrences, history: listHistory(context.db, commitment.id), today: readToday() }
}

/** Writes one decision; what is refused comes back with everything that was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { name: author } = requireEditor(context)
  const fields = await readFields(request)
  if (fields.besluit === 'deadline' && fields.lees) return json<Failure>(fillInTerm(fields))
  return answerDecision(fields, () => {
    const act = readAct(fields)
    const evidence = readEvidence(context.db, act.action === 'follow-up' ? { ...fields, bewijs: act.document } : fields)
    const { kenmerk: commitment = params.id ?? '', reden: reason = '' } = fields
    const entry = decide(context.db, { commitment, act, author, reason, evidence, version: readVersion(fields.versie) })
    return redirect(`/toezeggingen/${encodeURIComponent(entry.commitment)}/besluit#besluit-${entry.number}`)
  })
}

export default function DecidePage() {
  const { commitment, review, occurrences, history, today } = useLoaderData<typeof loader>()
  const failure = useActionData<typeof action>()
  const language = useLanguage()
  const words = useWords(DECIDE_WORDS)
  const { document, deadline, url } = commitment
  const on = { id: commitment.id, version: failure?.version ?? review.version }
  const here = `${url}/besluit`
  return (
    <article>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p>
          <PageLink className="row-link" to={url}>
            <Quote quote={commitment.quote} term={deadline?.words ?? null} />
          </PageLink>
        </p>
        <p className="quiet">{citeDocument(document, language)}</p>
        <p className="status-line">
          <StatusLabel {...commitment} />
          {review.review === 'unreviewed' ? <span className="tag">{tellUnreviewed(commitment, language)}</span> : null}
          {review.review === 'rejected' ? <span className="tag">{words.rejected}</span> : null}
          {review.duplicateOf ? (
            <PageLink to={`/toezeggingen/${encodeURIComponent(review.duplicateOf)}/besluit`}>
              {words.mergedWith} {review.duplicateOf}
            </PageLink>
          ) : null}
        </p>
      </div>
      <FailureNotice failure={failure} />
      <div className="two-up">
        <section aria-labelledby="besluit">
          <h2 id="besluit">{words.write}</h2>
          {review.review === 'unreviewed' ? <p className="quiet">{words.judges}</p> : null}
          <ActForms
            key={`${on.version} ${JSON.stringify(failure?.typed ?? {})}`}
            on={on}
            here={here}
            typed={failure?.typed ?? {}}
            today={today}
            occurrences={occurrences}
            conditional={commitment.conditional || deadline?.type === 'conditional'}
          />
        </section>
        <section aria-labelledby="besluiten">
          <h2 id="besluiten">{words.decided}</h2>
          <DecisionLog history={history} on={on} here={here} />
        </section>
      </div>
    </article>
  )
}
