import { and, asc, count, desc, eq, inArray, lte, max, ne } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { DocumentDetail, DocumentList, DocumentQuery } from '../contract'
import type { Database } from '../open.server'
import { acknowledgements, commitments, documents, problems } from '../schema'
import { spells, tracking } from '../tracking-schema'
import { kindCondition, onDay, publishedCondition, spellOn, TRACKED } from './conditions.server'
import { countDocuments, documentCondition } from './document-facets.server'
import { deadlineSpan, toListed, toListedDocument } from './listed.server'

export const DOCUMENTS_PER_PAGE = 50

/** The documents of a query known on a day, newest first, each with its number of published commitments. */
export function listDocuments(db: Database, asOf: Day, query: DocumentQuery = {}): DocumentList {
  const page = query.page ?? 1
  const rows = db
    .select({
      id: documents.id,
      date: documents.date,
      kind: documents.kind,
      dossier: documents.dossier,
      number: documents.number,
      title: documents.title,
      ministries: documents.ministries,
      officeHolders: documents.officeHolders,
    })
    .from(documents)
    .where(documentCondition(query, asOf))
    .orderBy(desc(documents.date), asc(documents.id))
    .limit(DOCUMENTS_PER_PAGE)
    .offset((page - 1) * DOCUMENTS_PER_PAGE)
    .all()
  const ids = rows.map((row) => row.id)
  const [promised, wrong] = [countPublished(db, ids, asOf), countProblems(db, ids)]
  const total = countDocuments(db, asOf, query)
  return {
    peildatum: asOf,
    count: total,
    page,
    pages: Math.max(1, Math.ceil(total / DOCUMENTS_PER_PAGE)),
    items: rows.map((row) => ({
      ...toListedDocument(row),
      ministries: row.ministries,
      officeHolders: row.officeHolders,
      commitments: promised.get(row.id) ?? 0,
      problems: wrong.get(row.id) ?? 0,
    })),
  }
}

/**
 * The day of the newest document read by `asOf`: what a minister sent after it cannot have been found here. Null when no
 * document has a day.
 */
export function findReadThrough(db: Database, asOf: Day): Day | null {
  const newest = db
    .select({ day: max(documents.date) })
    .from(documents)
    .where(lte(documents.date, asOf))
    .get()
  return newest?.day ?? null
}

/** A document with its text and everything found in it, also what is only possible. Null when unknown on `asOf`. */
export function findDocument(db: Database, id: string, asOf: Day): DocumentDetail | null {
  const document = db
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), documentCondition({}, asOf)))
    .get()
  if (!document) return null
  return {
    ...toListedDocument(document),
    aanhangsel: document.aanhangsel,
    to: document.addressee,
    sourceUrl: document.url,
    officeHolders: document.officeHolders,
    ministries: document.ministries,
    askedBy: document.askedBy,
    text: document.text,
    blocks: document.blocks,
    problems: listProblems(db, id),
    commitments: listOwnCommitments(db, document, asOf),
    acknowledgements: listAcknowledgements(db, id),
  }
}

function countPublished(db: Database, ids: string[], asOf: Day): Map<string, number> {
  const rows = db
    .select({ id: spells.documentId, count: count() })
    .from(spells)
    .where(and(inArray(spells.documentId, ids), onDay(asOf), publishedCondition(), kindCondition()))
    .groupBy(spells.documentId)
    .all()
  return new Map(rows.map((row) => [row.id, row.count]))
}

function countProblems(db: Database, ids: string[]): Map<string, number> {
  const rows = db
    .select({ id: problems.documentId, count: count() })
    .from(problems)
    .where(inArray(problems.documentId, ids))
    .groupBy(problems.documentId)
    .all()
  return new Map(rows.map((row) => [row.id, row.count]))
}

function listProblems(db: Database, id: string): DocumentDetail['problems'] {
  const { code, message } = problems
  return db
    .select({ code, message })
    .from(problems)
    .where(eq(problems.documentId, id))
    .orderBy(asc(problems.position))
    .all()
}

function listOwnCommitments(db: Database, document: typeof documents.$inferSelect, asOf: Day) {
  const rows = db
    .select({ commitment: commitments, spell: spells, tracking })
    .from(commitments)
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(and(eq(commitments.documentId, document.id), ne(tracking.review, 'rejected')))
    .orderBy(asc(commitments.start), asc(commitments.end), asc(commitments.id))
    .all()
  return rows.map(({ commitment, spell, tracking: tracked }) => ({
    ...toListed({ commitment, document, spell, tracking: tracked }, asOf),
    span: { start: commitment.start, end: commitment.end },
    deadlineSpan: deadlineSpan(commitment),
    repeats: commitment.repeats,
  }))
}

function listAcknowledgements(db: Database, id: string): DocumentDetail['acknowledgements'] {
  const rows = db
    .select()
    .from(acknowledgements)
    .where(eq(acknowledgements.documentId, id))
    .orderBy(asc(acknowledgements.position))
    .all()
  return rows.map(({ documentId: _, position: __, place, ...rest }) => ({ ...rest, where: place }))
}
