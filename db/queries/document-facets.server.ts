import { and, count, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { findMinistryByCode } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'
import type { DocumentFacets, DocumentQuery } from '../contract'
import { DOCUMENT_SOURCE_WORDS } from '../list-query'
import type { Database } from '../open.server'
import { documents } from '../schema'
import { tellApart } from './tell-apart.server'

/** The condition of a list of documents: known on the day, and within every filter of the query. */
export function documentCondition(query: DocumentQuery, asOf: Day): SQL | undefined {
  const { date, kind, dossier, ministries } = documents
  const parts: (SQL | undefined)[] = [or(isNull(date), lte(date, asOf))]
  if (query.sources?.length) parts.push(inArray(kind, query.sources))
  if (query.ministries?.length) {
    parts.push(sql`exists (select 1 from json_each(${ministries}) where value in ${query.ministries})`)
  }
  if (query.dossiers?.length) parts.push(inArray(dossier, query.dossiers))
  if (query.madeFrom) parts.push(gte(date, query.madeFrom))
  if (query.madeTo) parts.push(lte(date, query.madeTo))
  return and(...parts)
}

/** The number of documents of a query known on a day. */
export function countDocuments(db: Database, asOf: Day, query: DocumentQuery = {}): number {
  const where = documentCondition(query, asOf)
  return db.select({ total: count() }).from(documents).where(where).get()?.total ?? 0
}

/** The values to filter documents by, each with the number of rows that choosing it gives under the other filters. */
export function listDocumentFacets(db: Database, query: DocumentQuery, asOf: Day): DocumentFacets {
  const { kind, ministries } = documents
  const cells = db
    .select({ kind, ministries, count: count() })
    .from(documents)
    .where(documentCondition({ ...query, sources: [], ministries: [] }, asOf))
    .groupBy(kind, ministries)
    .all()
  const { sources = [], ministries: codes = [] } = query
  const ofSources = cells.filter((cell) => sources.length === 0 || sources.includes(cell.kind))
  const ofMinistries = cells.filter(
    (cell) => codes.length === 0 || cell.ministries.some((code) => codes.includes(code)),
  )
  return {
    sources: SOURCES.map((value) => ({ value, count: sum(ofMinistries.filter((cell) => cell.kind === value)) })),
    ministries: tellApart(
      [...new Set(ofSources.flatMap((cell) => cell.ministries))].map((value) => ({
        value,
        name: findMinistryByCode(value, asOf)?.name ?? value,
        count: sum(ofSources.filter((cell) => cell.ministries.includes(value))),
      })),
      ({ value }) => value,
    ).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
  }
}

const SOURCES = Object.keys(DOCUMENT_SOURCE_WORDS) as (keyof typeof DOCUMENT_SOURCE_WORDS)[]

function sum(cells: { count: number }[]): number {
  return cells.reduce((total, cell) => total + cell.count, 0)
}
