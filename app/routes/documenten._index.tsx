import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDocuments } from '#db/queries/documents.server'
import { DayText } from '../components/day'
import { PageLink } from '../components/links'
import { Pager } from '../components/pager'
import { nameDocument } from '../kamerstuk'
import { capitalise, countOf, DOCUMENT_KIND_WORDS, formatCount } from '../labels'
import { readPageNumber, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'

export const meta: MetaFunction = () => [{ title: 'Documenten · Toezeggingenmonitor' }]

/** The documents known on the peildatum, newest first. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asOf, params } = readPageQuery(request, ['pagina'])
  const list = listDocuments(db, asOf, { page: readPageNumber(params) })
  if (list.page > list.pages) throw refuse(404, 'Deze bladzijde is er niet', 'De lijst van documenten houdt eerder op.')
  return list
}

export default function DocumentsPage() {
  const { peildatum, count, page, pages, items } = useLoaderData<typeof loader>()
  const first = (page - 1) * Math.ceil(count / pages) + 1
  const at = (number: number) => (number === 1 ? '/documenten' : `/documenten?pagina=${number}`)
  return (
    <>
      <div className="page-heading">
        <h1>Documenten</h1>
        <p className="quiet">
          {countOf(count, 'document', 'documenten')} gelezen, stand op <DayText day={peildatum} />
        </p>
      </div>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">Datum</th>
            <th scope="col">Document</th>
            <th scope="col">Van</th>
            <th scope="col" className="number">
              Toezeggingen
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((document) => (
            <tr key={document.id}>
              <td>{document.date ? <DayText day={document.date} /> : <span className="quiet">onbekend</span>}</td>
              <th scope="row">
                <PageLink to={document.url}>{nameDocument(document)}</PageLink>
                {document.number ? <span className="quiet"> · {DOCUMENT_KIND_WORDS[document.kind]}</span> : null}
                {document.title ? <span className="block">{capitalise(document.title)}</span> : null}
                {document.problems > 0 ? <span className="tag">gelezen met opmerkingen</span> : null}
              </th>
              <td>{document.ministries.join(', ')}</td>
              <td className="number">
                <PageLink className="target" to={`/toezeggingen?document=${encodeURIComponent(document.id)}`}>
                  {formatCount(document.commitments)}
                  <span className="stack-word"> toezeggingen</span>
                  <span className="hidden-text"> in {nameDocument(document)}</span>
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager
        first={first}
        last={first + items.length - 1}
        count={count}
        previous={page > 1 ? at(page - 1) : null}
        next={page < pages ? at(page + 1) : null}
      />
    </>
  )
}
