import type { DocumentList, DocumentQuery } from '#db/contract'
import { DOCUMENT_NAMES, DOCUMENT_SOURCE_WORDS, MANY_NAMES, readListQuery, writeListQuery } from '#db/list-query'
import { choice } from '#db/list-values'
import type { Database } from '#db/open.server'
import { listDocumentFacets } from '#db/queries/document-facets.server'
import { DOCUMENTS_PER_PAGE, listDocuments } from '#db/queries/documents.server'
import type { Day } from '#extractors/types'
import type { Language } from './language'
import { listChosen } from './list-chosen.server'
import { addressOf, type Choice, type ListPage } from './list-page.server'
import { clip, readPageNumber, readPageQuery, refusePastTheEnd } from './page-query.server'
import { refuse } from './refusal'
import { refuseUnknownValue } from './unknown-value.server'
import { LIST_WORDS } from './words/list'
import { REFUSALS } from './words/refusals'

/** What an address of documents asks for. */
export interface DocumentRequest {
  query: DocumentQuery
  page: number
  asOf: Day
  given: Day | null
}

/** The list of documents with the links that narrow, widen and page it. */
export interface DocumentsPage {
  list: DocumentList
  /** Places in the list of the first and last row here. */
  first: number
  last: number
  previous: string | null
  next: string | null
  chosen: Choice[]
  facets: ListPage['facets']
  /** The query as an address has it, for the other formats. */
  search: string
  /** Values of the form, and the filters it must carry along. */
  form: { fields: Record<DocumentField, string>; carried: [name: string, value: string][] }
}

const FIELDS = ['dossier', 'gedaan_van', 'gedaan_tot'] as const
type DocumentField = (typeof FIELDS)[number]

const readSource = choice(DOCUMENT_SOURCE_WORDS).read

/** Reads the address of a list of documents; an unknown name or value is a 400 that says which. */
export function readDocumentRequest(db: Database, request: Request, { paged = true } = {}): DocumentRequest {
  const many = DOCUMENT_NAMES.filter((name) => MANY_NAMES.includes(name))
  const once = DOCUMENT_NAMES.filter((name) => !many.includes(name))
  const { params, asOf, given } = readPageQuery(request, paged ? [...once, 'pagina'] : once, many)
  const filters = new URLSearchParams([...params].filter(([name]) => DOCUMENT_NAMES.includes(name)))
  for (const source of filters.getAll('bron').filter((value) => value.trim() !== '')) {
    const known = readSource(source.trim())
    if ('expected' in known) {
      throw refuse(400, REFUSALS.valueOf('bron', clip(source), known.expected, known.english))
    }
  }
  const read = readListQuery(filters)
  if ('problem' in read) throw refuseQuery(read.problem, read.english)
  refuseUnknownValue(db, read.query)
  return { query: read.query as DocumentQuery, page: readPageNumber(params), asOf, given }
}

/** The documents of an address; a page after the last is a 404. */
export function buildDocumentsPage(db: Database, request: DocumentRequest, language: Language): DocumentsPage {
  const { query, page, asOf, given } = request
  const list = listDocuments(db, asOf, { ...query, page })
  refusePastTheEnd(page, list.items)
  const first = (page - 1) * DOCUMENTS_PER_PAGE + 1
  const at = (change: DocumentQuery) => addressOf('/documenten', { ...query, ...change }, given)
  return {
    list,
    first,
    last: first + list.items.length - 1,
    previous: page > 1 ? at({ page: page - 1 }) : null,
    next: page < list.pages ? at({ page: page + 1 }) : null,
    chosen: listChosen(query, asOf, language, (change) => at(change as DocumentQuery)),
    facets: listFacets(db, request, language),
    search: writeListQuery(query, given).toString(),
    form: readForm(query, given),
  }
}

function listFacets(db: Database, { query, asOf, given }: DocumentRequest, language: Language): ListPage['facets'] {
  const words = LIST_WORDS[language]
  const found = listDocumentFacets(db, query, asOf)
  const group = (
    title: string,
    field: 'sources' | 'ministries',
    values: { value: string; name: string; count: number }[],
  ) => {
    const chosen: string[] = query[field] ?? []
    const at = (value: string[]) => addressOf('/documenten', { ...query, [field]: value }, given)
    const choices = values
      .filter(({ value, count }) => count > 0 || chosen.includes(value))
      .map(({ value, name, count }) => ({ word: name, count, to: at([value]), current: chosen.includes(value) }))
    return { title, choices, clear: chosen.length > 0 ? at([]) : null }
  }
  const sources = found.sources.map((one) => ({ ...one, name: words.sources[one.value] }))
  return [
    group(words.groupings.source, 'sources', sources),
    group(words.groupings.ministry, 'ministries', found.ministries),
  ].filter(({ choices, clear }) => choices.length > 1 || clear)
}

function readForm(query: DocumentQuery, given: Day | null): DocumentsPage['form'] {
  const params = writeListQuery(query, given)
  const fields = Object.fromEntries(FIELDS.map((name) => [name, params.get(name) ?? ''])) as Record<
    DocumentField,
    string
  >
  return { fields, carried: [...params].filter(([name]) => !(FIELDS as readonly string[]).includes(name)) }
}

function refuseQuery(problem: string, english: string): Response {
  return refuse(400, REFUSALS.query(problem, english))
}
