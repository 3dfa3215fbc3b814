import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { markCommitment } from '#db/mark.server'
import { findDocument } from '#db/queries/documents.server'
import { DocumentText } from '../components/document-text'
import { FailureNotice } from '../components/failure'
import { Choice, Field } from '../components/field'
import { PageLink } from '../components/links'
import { QuoteField } from '../components/quote-field'
import { answerDecision } from '../decisions/answer.server'
import { readKind } from '../decisions/read-act.server'
import { layOutDocument } from '../document-view'
import { requireEditor } from '../editor.server'
import { readFields } from '../form-fields.server'
import { nameDocument } from '../kamerstuk'
import { LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { refuse } from '../refusal'
import { MARK_WORDS } from '../words/mark'
import { REFUSALS } from '../words/refusals'

export const meta = titledAs({ nl: MARK_WORDS.nl.title, en: MARK_WORDS.en.title })

/** The text to take the words from, with what is known already marked. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireEditor(context)
  const { asOf } = readPageQuery(request)
  const document = findDocument(context.db, params.id ?? '', asOf)
  if (!document) throw refuse(404, REFUSALS.noDocument())
  return {
    name: nameDocument(document, context.language),
    url: document.url,
    known: document.commitments.map(({ id, url, outcome, clock }) => ({ id, url, outcome, clock })),
    blocks: layOutDocument(document),
  }
}

/** Adds the promise; words that do not stand in the document are refused, and stay in the form. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { name: author } = requireEditor(context)
  const fields = await readFields(request)
  const { citaat: quote = '', reden: reason = '' } = fields
  return answerDecision(fields, () => {
    const kind = readKind(fields.soort)
    const id = markCommitment(context.db, { document: params.id ?? '', quote, kind, author, reason })
    return redirect(`/toezeggingen/${encodeURIComponent(id)}`)
  })
}

export default function MarkPage() {
  const { name, url, known, blocks } = useLoaderData<typeof loader>()
  const { kinds } = LABELS[useLanguage()]
  const words = useWords(MARK_WORDS)
  const failure = useActionData<typeof action>()
  const typed = failure?.typed ?? {}
  return (
    <article>
      <div className="page-heading">
        <h1>{words.heading}</h1>
        <p>
          {words.about[0]} <PageLink to={url}>{name}</PageLink> {words.about[1]}
        </p>
      </div>
      <FailureNotice failure={failure} />
      <Form method="post" className="decision-form">
        <QuoteField typed={typed.citaat} />
        <Choice form="markeer" name="soort" label={words.kind} typed={typed} words={kinds} />
        <Field form="markeer" name="reden" label={words.note} typed={typed} />
        <button type="submit" className="main">
          {words.mark}
        </button>
      </Form>
      <section className="section" aria-labelledby="tekst">
        <h2 id="tekst">{words.text}</h2>
        <DocumentText blocks={blocks} commitments={known} />
      </section>
    </article>
  )
}
