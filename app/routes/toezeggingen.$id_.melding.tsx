import { type ActionFunctionArgs, type HeadersFunction, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CorrectionRefused, storeCorrection } from '#db/corrections.server'
import { findCommitment } from '#db/queries/commitments.server'
import { PageLink } from '../components/links'
import { Problem } from '../components/problem'
import { Quote } from '../components/quote'
import { holdsPersonalData } from '../decisions/personal-data'
import { readFields } from '../form-fields.server'
import { citeDocument } from '../kamerstuk'
import { useLanguage, useWords } from '../language'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'
import { REPORT_WORDS } from '../words/report'

export const meta = titledAs({ nl: REPORT_WORDS.nl.title, en: REPORT_WORDS.en.title })

/** What the action says of trying again goes with the page that shows it. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

/** The form, or with `nummer` the thanks for a report. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asOf, params: query } = readPageQuery(request, ['nummer'])
  const commitment = findCommitment(db, params.id ?? '', asOf)
  if (!commitment) throw refuse(404, REFUSALS.noPromise())
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
  const words = REPORT_WORDS[context.language]
  if (!context.allowReport())
    return json({ problem: words.tooMany, melding }, { status: 429, headers: { 'Retry-After': '600' } })
  if (holdsPersonalData(melding)) return json({ problem: words.personal, melding }, { status: 400 })
  try {
    const number = storeCorrection(context.db, id, melding)
    return redirect(`/toezeggingen/${encodeURIComponent(id)}/melding?nummer=${number}`)
  } catch (error) {
    if (!(error instanceof CorrectionRefused)) throw error
    const problem = context.language === 'en' ? error.english : error.message
    return json({ problem, melding }, { status: 400 })
  }
}

export default function ReportPage() {
  const { quote, url, document, words, number } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const language = useLanguage()
  const texts = useWords(REPORT_WORDS)
  const [thanks, changes, answer] = texts.thanks(number ?? '')
  return (
    <div className="prose">
      <h1>{texts.title}</h1>
      <p>
        <PageLink className="row-link" to={url}>
          <Quote quote={quote} term={words} />
        </PageLink>
      </p>
      <p className="quiet">{citeDocument(document, language)}</p>
      {number ? (
        <p role="status">
          {thanks}
          <PageLink to="/wijzigingen">{changes}</PageLink>
          {answer}
        </p>
      ) : (
        <>
          {failed ? <Problem text={failed.problem} /> : null}
          <Form method="post" className="decision-form">
            <p>
              <label htmlFor="melding">{texts.question}</label>
              <textarea id="melding" name="melding" required maxLength={2000} defaultValue={failed?.melding} />
            </p>
            <p className="quiet">{texts.about}</p>
            <button type="submit" className="main">
              {texts.send}
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
