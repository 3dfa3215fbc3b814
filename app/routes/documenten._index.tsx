import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DayText } from '../components/day'
import { DocumentFilter } from '../components/document-filter'
import { DocumentTable } from '../components/document-table'
import { ExportLinks } from '../components/export-links'
import { ChosenFilters, FacetLists } from '../components/facets'
import { Pager } from '../components/pager'
import { type AtFirst, Still } from '../components/still'
import { buildDocumentsPage, type DocumentsPage, readDocumentRequest } from '../document-list.server'
import { countOf, LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { addressOf } from '../list-page.server'
import type { PageHandle } from '../page-handle'
import { titled } from '../page-title'
import { DOCUMENTS_WORDS } from '../words/documents'
import { LIST_WORDS } from '../words/list'

export const handle: PageHandle = { still: ['list.items', 'facets'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** The documents for the address, newest first. A form sends its empty fields along: those go out of the address. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const asked = readDocumentRequest(db, request)
  const given = new URL(request.url).searchParams
  if ([...given.values()].includes('')) throw redirect(addressOf('/documenten', asked.query, asked.given))
  return { ...buildDocumentsPage(db, asked, language), title: DOCUMENTS_WORDS[language].title }
}

export default function DocumentListPage() {
  const page: AtFirst<DocumentsPage, 'facets'> = useLoaderData<typeof loader>()
  const { first, last, previous, next, chosen, facets, search, form } = page
  const { peildatum, count, items }: AtFirst<DocumentsPage['list'], 'items'> = page.list
  const language = useLanguage()
  const words = useWords(DOCUMENTS_WORDS)
  const { asOf, filters } = useWords(LIST_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet" role="status">
          {countOf(count, ...LABELS[language].document, language)} {words.read}, {asOf} <DayText day={peildatum} />
        </p>
      </div>
      <a className="to-filters" href="#filters">
        {filters}
      </a>
      <div className="with-side">
        <section aria-label={words.found}>
          <ChosenFilters chosen={chosen} />
          {count > 0 ? (
            <>
              <div className="list-tools">
                <ExportLinks list="documenten" search={search} />
              </div>
              <Still id="rijen" data={items}>
                {(rows) => <DocumentTable documents={rows} />}
              </Still>
            </>
          ) : (
            <p>{words.none}</p>
          )}
          <Pager first={first} last={last} count={count} previous={previous} next={next} />
        </section>
        <div className="filters" id="filters">
          <DocumentFilter {...form} />
          <Still id="facetten" className="facets" data={facets}>
            {(groups) => <FacetLists facets={groups} />}
          </Still>
        </div>
      </div>
    </>
  )
}
