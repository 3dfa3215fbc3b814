import type { LoaderFunctionArgs } from '@remix-run/node'
import type { DocumentQuery, DocumentRow } from '#db/contract'
import { tellListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { listDocuments } from '#db/queries/documents.server'
import { LICENCE, VERSION } from '#db/release.server'
import { exportText } from '#extractors/published-text'
import type { Day } from '#extractors/types'
import { readDocumentRequest } from '../document-list.server'
import { DOCUMENT_KIND_WORDS } from '../labels'
import { addressOf } from '../list-page.server'
import { refusePastTheEnd } from '../page-query.server'
import { answerExport } from './answer.server'
import { type Column, writeCsv } from './csv'
import { CSV_FORMS } from './formats'
import { takeOwn } from './request.server'

/** All documents of the query, without their text. */
export function answerCsv({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { own, rest } = takeOwn(request, { vorm: CSV_FORMS })
  const { query, asOf } = readDocumentRequest(db, rest, { paged: false })
  return answerExport(request, { db, format: 'csv', asOf }, () => {
    const { count } = listDocuments(db, asOf, query)
    const body = writeCsv(columnsOf(origin, asOf, count), eachDocumentPage(db, asOf, query), own.vorm)
    return { name: `documenten-${asOf}`, body, count }
  })
}

/** A page of the documents; `next` is the address of the next one. */
export function answerJson({ request, context: { db } }: LoaderFunctionArgs) {
  const { query, page, asOf, given } = readDocumentRequest(db, request)
  return answerExport(request, { db, format: 'json', asOf }, () => {
    const { peildatum, count, pages, items: rows } = listDocuments(db, asOf, { ...query, page })
    refusePastTheEnd(page, rows)
    const next = page < pages ? addressOf('/documenten.json', { ...query, page: page + 1 }, given) : null
    const items = rows.map(withoutPersonalTitle)
    const told = { peildatum, query: tellListQuery(query), count, next, licence: LICENCE, version: VERSION, items }
    return { name: `documenten-${asOf}`, body: `${JSON.stringify(told, null, 2)}\n`, count, held: items.length }
  })
}

/** The documents of a query known on a day, page by page. */
export function* eachDocumentPage(db: Database, asOf: Day, query: DocumentQuery = {}): Generator<DocumentRow[]> {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const list = listDocuments(db, asOf, { ...query, page })
    pages = list.pages
    yield list.items.map(withoutPersonalTitle)
  }
}

function withoutPersonalTitle(row: DocumentRow): DocumentRow {
  return { ...row, title: row.title === null ? null : exportText(row.title) }
}

function columnsOf(origin: string, asOf: Day, count: number): Column<DocumentRow>[] {
  return [
    ['kenmerk', ({ id }) => id],
    ['datum', ({ date }) => date],
    ['soort', ({ kind }) => DOCUMENT_KIND_WORDS[kind]],
    ['dossier', ({ dossier }) => dossier],
    ['nummer', ({ number }) => number],
    ['titel', ({ title }) => title],
    ['ministeries', ({ ministries }) => ministries.join(', ')],
    [
      'ondertekenaars',
      ({ officeHolders }) => officeHolders.map(({ name, office }) => `${name} (${office})`).join(', '),
    ],
    ['toezeggingen', ({ commitments }) => commitments],
    ['opmerkingen_bij_lezen', ({ problems }) => problems],
    ['adres', ({ url }) => origin + url],
    ['peildatum', () => asOf],
    ['aantal_documenten', () => count],
    ['licentie', () => LICENCE],
  ]
}
