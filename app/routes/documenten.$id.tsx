import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ListedCommitment } from '#db/contract'
import { findDocument } from '#db/queries/documents.server'
import { useIsEditor } from '../components/account-menu'
import { DocumentFacts } from '../components/document-facts'
import { DocumentText } from '../components/document-text'
import { PageLink, useAsOf, withAsOf } from '../components/links'
import { StatusLabel } from '../components/status'
import { layOutDocument } from '../document-view'
import { nameDocument, titleBeside } from '../kamerstuk'
import { capitalise, countPromises, tellUnreviewed } from '../labels'
import { useLanguage, useWords } from '../language'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { languageOf, titled } from '../page-title'
import { refuse } from '../refusal'
import { tidyQuote } from '../source-text'
import { DOCUMENT_WORDS } from '../words/document'
import { REFUSALS } from '../words/refusals'

export const handle = STATIC

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(data ? nameDocument(data.document, languageOf(matches)) : 'Document')

/** The whole text, cut into pieces with the published promises marked. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  const found = findDocument(db, params.id ?? '', asOf)
  if (!found) {
    throw refuse(404, REFUSALS.noDocument())
  }
  const published = found.commitments.filter(
    ({ certainty, kind, reviewed }) => (reviewed || certainty === 'sure') && kind !== 'external',
  )
  const { text, blocks, commitments: _, acknowledgements: __, ...document } = found
  return {
    document,
    commitments: published.map(toMarked),
    blocks: layOutDocument({ text, blocks, commitments: published }),
  }
}

/** What the marks and their list need of a promise. */
function toMarked({ id, url, outcome, clock, daysLate, quote, origin, reviewed }: ListedCommitment) {
  return { id, url, outcome, clock, daysLate, origin, reviewed, words: shorten(tidyQuote(quote)) }
}

export default function DocumentPage() {
  const { document, commitments, blocks } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const words = useWords(DOCUMENT_WORDS)
  const title = titleBeside(document)
  return (
    <article>
      <div className="page-heading">
        <h1>{nameDocument(document, language)}</h1>
        {title ? <p lang="nl">{capitalise(title)}</p> : null}
      </div>
      <div className="with-side side-right">
        <div className="document-side">
          <DocumentFacts document={document} />
          <nav className="section" aria-labelledby="in-dit-document">
            <h2 id="in-dit-document">{words.here(countPromises(commitments.length, language))}</h2>
            <Unreviewed commitments={commitments} />
            <ol className="marks">
              {commitments.map((commitment) => (
                <li key={commitment.id}>
                  <StatusLabel {...commitment} />
                  <a href={`#${commitment.id}`} lang="nl">
                    {commitment.words}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <section aria-labelledby="tekst">
          <div className="section-head text-head">
            <h2 id="tekst">{words.text}</h2>
            <Legend url={document.url} />
          </div>
          <DocumentText blocks={blocks} commitments={commitments} />
        </section>
      </div>
    </article>
  )
}

/** Which of the promises nobody reviewed; nothing when all were. */
function Unreviewed({ commitments }: { commitments: Pick<ListedCommitment, 'origin' | 'reviewed'>[] }) {
  const language = useLanguage()
  const words = useWords(DOCUMENT_WORDS)
  const [first, ...others] = commitments.filter(({ reviewed }) => !reviewed)
  if (!first) return null
  const told = tellUnreviewed(first, language)
  const count = others.length + 1
  return <p className="quiet small">{count === commitments.length ? told : words.someOf(count, told)}</p>
}

/** What the marks mean, and the other ways to read the text. */
function Legend({ url }: { url: string }) {
  const { legend, plain, mark } = useWords(DOCUMENT_WORDS)
  const [marked, promise, underlined, term] = legend
  const { given } = useAsOf()
  const isEditor = useIsEditor()
  return (
    <p className="quiet small">
      <mark>{marked}</mark> {promise} <span className="term">{underlined}</span> {term}{' '}
      <a href={withAsOf(`${url}.txt`, given)}>{plain}</a>
      {isEditor ? (
        <>
          {' '}
          · <PageLink to={`${url}/markeren`}>{mark}</PageLink>
        </>
      ) : null}
    </p>
  )
}

/** The first words of a quote, cut between words. */
function shorten(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 110).replace(/\s+\S*$/u, '')} …`
}
