import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ListedCommitment } from '#db/contract'
import { findDocument } from '#db/queries/documents.server'
import { useIsEditor } from '../components/account-menu'
import { DocumentFacts } from '../components/document-facts'
import { DocumentText } from '../components/document-text'
import { PageLink } from '../components/links'
import { StatusLabel } from '../components/status'
import { layOutDocument } from '../document-view'
import { nameDocument } from '../kamerstuk'
import { capitalise, countOf, UNREVIEWED } from '../labels'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { tidyQuote } from '../source-text'

export const handle = STATIC

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? nameDocument(data.document) : 'Document'} · Toezeggingenmonitor` },
]

/** The whole text, cut into pieces with the published promises marked. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  const found = findDocument(db, params.id ?? '', asOf)
  if (!found) {
    throw refuse(404, 'Dit document is er niet', 'Het is niet gelezen, of het is van na de peildatum in het adres.')
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
function toMarked({ id, url, outcome, clock, daysLate, quote }: ListedCommitment) {
  return { id, url, outcome, clock, daysLate, words: shorten(tidyQuote(quote)) }
}

export default function DocumentPage() {
  const { document, commitments, blocks } = useLoaderData<typeof loader>()
  const isEditor = useIsEditor()
  return (
    <article>
      <div className="page-heading">
        <h1>{nameDocument(document)}</h1>
        {document.title ? <p>{capitalise(document.title)}</p> : null}
      </div>
      <div className="with-side side-right">
        <div className="document-side">
          <DocumentFacts document={document} />
          <nav className="section" aria-labelledby="in-dit-document">
            <h2 id="in-dit-document">{countOf(commitments.length, 'toezegging', 'toezeggingen')} in dit document</h2>
            {commitments.length > 0 ? <p className="quiet small">{UNREVIEWED}</p> : null}
            <ol className="marks">
              {commitments.map((commitment) => (
                <li key={commitment.id}>
                  <StatusLabel {...commitment} />
                  <a href={`#${commitment.id}`}>{commitment.words}</a>
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <section aria-labelledby="tekst">
          <div className="section-head text-head">
            <h2 id="tekst">Tekst</h2>
            <p className="quiet small">
              <mark>Gemarkeerd</mark> is een toezegging, <span className="term">onderstreept</span> de termijn.{' '}
              <PageLink to={`${document.url}.txt`} reloadDocument>
                Als platte tekst
              </PageLink>
              {isEditor ? (
                <>
                  {' '}
                  · <PageLink to={`${document.url}/markeren`}>Markeer een toezegging</PageLink>
                </>
              ) : null}
            </p>
          </div>
          <DocumentText blocks={blocks} commitments={commitments} />
        </section>
      </div>
    </article>
  )
}

/** The first words of a quote, cut between words. */
function shorten(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 110).replace(/\s+\S*$/u, '')} …`
}
