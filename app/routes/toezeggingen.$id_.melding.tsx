import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CorrectionRefused, storeCorrection } from '#db/corrections.server'
import { findCommitment } from '#db/queries/commitments.server'
import { PageLink } from '../components/links'
import { Problem } from '../components/problem'
import { Quote } from '../components/quote'
import { holdsPersonalData } from '../decisions/personal-data'
import { readFields } from '../form-fields.server'
import { citeDocument } from '../kamerstuk'
import { readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'

export const meta: MetaFunction = () => [{ title: 'Klopt dit niet? · Toezeggingenmonitor' }]

/** What the action says of trying again goes with the page that shows it. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

/** The form, or with `nummer` the thanks for a report. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asOf, params: query } = readPageQuery(request, ['nummer'])
  const commitment = findCommitment(db, params.id ?? '', asOf)
  if (!commitment) throw refuse(404, 'Deze toezegging is er niet', 'Er is geen toezegging met dit kenmerk.')
  const { quote, url, document, deadline } = commitment
  return {
    quote,
    url,
    document,
    words: deadline?.words ?? null,
    number: /^\d{1,9}$/u.exec(query.get('nummer') ?? '')?.[0] ?? null,
  }
}

/** Takes a report from anybody: text only, five in ten minutes from one address. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { melding = '' } = await readFields(request)
  const id = params.id ?? ''
  if (!context.allowReport())
    return json({ problem: TOO_MANY, melding }, { status: 429, headers: { 'Retry-After': '600' } })
  if (holdsPersonalData(melding)) return json({ problem: PERSONAL, melding }, { status: 400 })
  try {
    const number = storeCorrection(context.db, id, melding)
    return redirect(`/toezeggingen/${encodeURIComponent(id)}/melding?nummer=${number}`)
  } catch (error) {
    if (!(error instanceof CorrectionRefused)) throw error
    return json({ problem: error.message, melding }, { status: 400 })
  }
}

const TOO_MANY = 'Vanaf uw adres kwamen net al vijf meldingen. Wacht tien minuten; uw tekst staat hieronder nog.'
const PERSONAL = 'Meldingen zijn openbaar. Laat e-mailadressen en telefoonnummers weg; uw tekst staat hieronder nog.'

export default function ReportPage() {
  const { quote, url, document, words, number } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="prose">
      <h1>Klopt dit niet?</h1>
      <p>
        <PageLink className="row-link" to={url}>
          <Quote quote={quote} term={words} />
        </PageLink>
      </p>
      <p className="quiet">{citeDocument(document)}</p>
      {number ? (
        <p role="status">
          Dank u. Dit is melding {number}; zij staat op <PageLink to="/wijzigingen">wijzigingen</PageLink>, waar ook het
          antwoord komt.
        </p>
      ) : (
        <>
          {failed ? <Problem text={failed.problem} /> : null}
          <Form method="post" className="decision-form">
            <p>
              <label htmlFor="melding">Wat klopt er niet, en waaruit blijkt dat?</label>
              <textarea id="melding" name="melding" required maxLength={2000} defaultValue={failed?.melding} />
            </p>
            <p className="quiet">
              Uw melding en het antwoord zijn openbaar, zonder naam. Schrijf geen persoonlijke gegevens. Een redacteur
              leest haar; er verandert niets vanzelf.
            </p>
            <button type="submit" className="main">
              Verstuur
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
