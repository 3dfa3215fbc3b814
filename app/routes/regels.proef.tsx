import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useAsOf } from '../components/links'
import { TrialResult } from '../components/trial-result'
import { isDay } from '../format-day'
import { STATIC } from '../page-handle'
import { clip, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { LONGEST_SENTENCE, runTrial } from '../trial.server'

export const handle = STATIC

export const meta: MetaFunction = () => [{ title: 'Proef · Toezeggingenmonitor' }]

/** What any sentence gives, as if it stood in a letter of the day `datum` (the peildatum without one). */
export function loader({ request }: LoaderFunctionArgs) {
  const { params, asOf } = readPageQuery(request, ['zin', 'datum'])
  const sentence = params.get('zin') ?? ''
  const written = params.get('datum') || asOf
  if (!isDay(written)) {
    throw refuse(400, 'Deze datum bestaat niet', `“${clip(written)}” is geen dag. Schrijf “datum” als jjjj-mm-dd.`)
  }
  if (sentence.length > LONGEST_SENTENCE) {
    throw refuse(
      400,
      'Deze zin is te lang',
      `“zin” heeft ${sentence.length} tekens; ten hoogste ${LONGEST_SENTENCE} kan.`,
    )
  }
  return { sentence, written, trial: sentence.trim() ? runTrial(sentence, written) : null }
}

export default function TrialPage() {
  const { sentence, written, trial } = useLoaderData<typeof loader>()
  const { given } = useAsOf()
  return (
    <>
      <div className="page-heading">
        <h1>Proef een zin</h1>
        <p>
          Typ een zin zoals een bewindspersoon die zou schrijven, en zie wat de regels erin lezen en waarom. Er wordt
          niets bewaard.
        </p>
      </div>
      <Form className="try-form" action="/regels/proef" key={`${sentence} ${written}`}>
        <p>
          <label htmlFor="zin">Zin</label>
          <textarea id="zin" name="zin" defaultValue={sentence} maxLength={2000} required lang="nl" />
        </p>
        <p>
          <label htmlFor="datum">Datum van de brief</label>
          <input id="datum" type="date" name="datum" defaultValue={written} />
        </p>
        {given ? <input type="hidden" name="peildatum" value={given} /> : null}
        <button type="submit" className="main">
          Lees deze zin
        </button>
      </Form>
      {trial ? <TrialResult trial={trial} written={written} /> : null}
    </>
  )
}
