import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { FIRST_DAY, LAST_DAY } from '#extractors/time/calendar'
import { useAsOf } from '../components/links'
import { TrialResult } from '../components/trial-result'
import { useWords } from '../language'
import { STATIC } from '../page-handle'
import { readDayOf, readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { refuse } from '../refusal'
import { LONGEST_SENTENCE, runTrial } from '../trial.server'
import { REFUSALS } from '../words/refusals'
import { TRIAL_WORDS } from '../words/trial'

export const handle = STATIC

export const meta = titledAs({ nl: 'Proef', en: TRIAL_WORDS.en.title })

/** What any sentence gives, as if it stood in a letter of the day `datum` (the peildatum without one). */
export function loader({ request }: LoaderFunctionArgs) {
  const { params, asOf } = readPageQuery(request, ['zin', 'datum'])
  const sentence = params.get('zin') ?? ''
  const written = readDayOf('datum', params.get('datum') || asOf, [FIRST_DAY, LAST_DAY])
  if (sentence.length > LONGEST_SENTENCE) {
    throw refuse(400, REFUSALS.longSentence(sentence.length, LONGEST_SENTENCE))
  }
  return { sentence, written, trial: sentence.trim() ? runTrial(sentence, written) : null }
}

export default function TrialPage() {
  const { sentence, written, trial } = useLoaderData<typeof loader>()
  const { given } = useAsOf()
  const words = useWords(TRIAL_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </div>
      <Form className="try-form" action="/regels/proef" key={`${sentence} ${written}`}>
        <p>
          <label htmlFor="zin">{words.sentence}</label>
          <textarea id="zin" name="zin" defaultValue={sentence} maxLength={2000} required lang="nl" />
        </p>
        <p>
          <label htmlFor="datum">{words.date}</label>
          <input id="datum" type="date" name="datum" defaultValue={written} />
        </p>
        {given ? <input type="hidden" name="peildatum" value={given} /> : null}
        <button type="submit" className="main">
          {words.submit}
        </button>
      </Form>
      {trial ? <TrialResult trial={trial} written={written} /> : null}
    </>
  )
}
