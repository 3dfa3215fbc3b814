import { createHash } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import type { Extraction } from '#extractors/types'
import type { Database, Writer } from './open.server'
import { stampNow } from './recorded-at.server'
import { type DocumentRows, toRows } from './rows.server'
import {
  acknowledgements,
  commitmentRedirects,
  commitments,
  documentNames,
  documents,
  documentVersions,
  problems,
} from './schema'
import { findSuccessors } from './succession.server'
import { rebuildTracking, startTracking } from './tracking.server'

/** Where an extraction came from: a file name, with folders where it had them, and the SHA-256 of its bytes (hexadecimal). */
export interface Source {
  name: string
  sha256: string
}

export type Stored = 'inserted' | 'updated' | 'unchanged'

/** Two different documents claim one id. The message is Dutch and names the other file. */
export class DocumentConflict extends Error {
  override name = 'DocumentConflict'
}

/**
 * Stores a document with all that was found in it, as one transaction: all of it or nothing. Storing the same again changes
 * nothing; the same bytes under another name only add that name. Ids stay: a document keeps the id it first had, and a
 * commitment that a better reading replaced leads to its successor. Throws DocumentConflict when another file holds the id.
 */
export function storeExtraction(db: Database, extraction: Extraction, source: Source): Stored {
  return db.transaction(
    (tx) => {
      const match = matchStored(tx, extraction, source)
      const rows = toRows(extraction, match?.stored.id ?? extraction.document.id)
      const fingerprint = hash(JSON.stringify(rows))
      if (match) recordName(tx, match.stored.id, source.name)
      if (!match) return insert(tx, rows, source, fingerprint)
      const same = match.stored.fingerprint === fingerprint && match.stored.sha256 === source.sha256
      if (same || match.how === 'alias') return 'unchanged'
      return update(tx, match.stored, rows, source, fingerprint)
    },
    { behavior: 'immediate' },
  )
}

/** Notes that a document whose bytes are already stored was met under another name. */
export function storeName(db: Database, sha256: string, name: string): void {
  const stored = db.select({ id: documents.id }).from(documents).where(eq(documents.sha256, sha256)).get()
  if (stored) recordName(db, stored.id, name)
}

type StoredDocument = typeof documents.$inferSelect

/**
 * The stored document that this one is: by id, else by bytes. `alias`: the same bytes under another name and another id,
 * so nothing to write but the name.
 */
function matchStored(tx: Writer, extraction: Extraction, source: Source) {
  const { id, date } = extraction.document
  const byId = tx.select().from(documents).where(eq(documents.id, id)).get()
  if (byId) {
    const other = date !== null && byId.date !== null && date !== byId.date
    if (byId.sha256 !== source.sha256 && (other || !hasName(tx, id, source.name))) throw conflict(byId, source)
    return { stored: byId, how: 'same' as const }
  }
  const bySha = tx.select().from(documents).where(eq(documents.sha256, source.sha256)).get()
  if (!bySha) return null
  return { stored: bySha, how: hasName(tx, bySha.id, source.name) ? ('same' as const) : ('alias' as const) }
}

/** Folders do not count: moving a collection does not make other documents of it. */
function hasName(tx: Writer, id: string, name: string): boolean {
  const names = tx.select().from(documentNames).where(eq(documentNames.documentId, id)).all()
  return names.some((known) => lastPart(known.name) === lastPart(name))
}

function lastPart(name: string): string {
  return name.split(/[\\/]/u).at(-1) ?? name
}

function conflict(stored: StoredDocument, source: Source): DocumentConflict {
  const file = lastPart(source.name)
  return new DocumentConflict(
    `een ander document heeft al het kenmerk ${stored.id} (geladen als ${stored.sourceName}). ` +
      `Geef dit bestand een eigen id in ${file}.meta.json, of laad een nieuwe versie onder de oude naam.`,
  )
}

function insert(tx: Writer, rows: DocumentRows, source: Source, fingerprint: string): Stored {
  const head = { sha256: source.sha256, sourceName: source.name, fingerprint, version: 1, recordedAt: stampNow() }
  tx.insert(documents)
    .values({ ...rows.document, ...head })
    .run()
  writeVersion(tx, rows, source, 1)
  recordName(tx, rows.document.id, source.name)
  writeFindings(tx, rows)
  return 'inserted'
}

function update(tx: Writer, stored: StoredDocument, rows: DocumentRows, source: Source, fingerprint: string): Stored {
  const { id } = stored
  const changed = stored.sha256 !== source.sha256 || !sameDocument(stored, rows.document)
  const version = stored.version + (changed ? 1 : 0)
  tx.update(documents)
    .set({ ...rows.document, sha256: source.sha256, fingerprint, version, recordedAt: stampNow() })
    .where(eq(documents.id, id))
    .run()
  if (changed) writeVersion(tx, rows, source, version)
  const kept = redirectReplaced(tx, id, rows, stored.text === rows.document.text)
  tx.delete(problems).where(eq(problems.documentId, id)).run()
  tx.delete(acknowledgements).where(eq(acknowledgements.documentId, id)).run()
  writeFindings(tx, rows, kept)
  return 'updated'
}

/** Whether the document itself reads the same; what was found in it may differ. */
function sameDocument(stored: StoredDocument, document: DocumentRows['document']): boolean {
  return Object.entries(document).every(
    ([name, value]) => JSON.stringify(stored[name as keyof StoredDocument]) === JSON.stringify(value),
  )
}

function writeVersion(tx: Writer, rows: DocumentRows, source: Source, version: number): void {
  const { id, text, blocks: _, ...facts } = rows.document
  tx.insert(documentVersions)
    .values({
      documentId: id,
      version,
      sha256: source.sha256,
      sourceName: source.name,
      facts,
      text,
      recordedAt: stampNow(),
    })
    .run()
}

function recordName(tx: Writer, documentId: string, name: string): void {
  tx.insert(documentNames).values({ documentId, name, recordedAt: stampNow() }).onConflictDoNothing().run()
}

/** A commitment that is still found is changed in place: it keeps its `seq`. New rows go in many at once. */
function writeFindings(tx: Writer, rows: DocumentRows, kept: Set<string> = new Set()): void {
  for (const row of rows.commitments) {
    if (kept.has(row.id)) tx.update(commitments).set(row).where(eq(commitments.id, row.id)).run()
  }
  const added = rows.commitments.filter((row) => !kept.has(row.id))
  for (const some of chunk(added)) {
    tx.insert(commitments).values(some).run()
    startTracking(tx, some)
  }
  rebuildTracking(tx, kept)
  for (const some of chunk(rows.problems)) tx.insert(problems).values(some).run()
  for (const some of chunk(rows.acknowledgements)) tx.insert(acknowledgements).values(some).run()
}

/** SQLite takes at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 500

function chunk<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  )
}

/** Removes commitments that are no longer found, leads their ids to what took their place, and gives the ids that stay. */
function redirectReplaced(tx: Writer, documentId: string, rows: DocumentRows, sameText: boolean): Set<string> {
  const found = ne(commitments.origin, 'manual')
  const own = and(eq(commitments.documentId, documentId), found)
  const before = tx.select().from(commitments).where(own).all()
  const live = new Set(rows.commitments.map((row) => row.id))
  const gone = before.filter((row) => !live.has(row.id))
  for (const [oldId, newId] of findSuccessors(gone, rows.commitments, sameText)) {
    const redirect = { oldId, newId, documentId, recordedAt: stampNow() }
    tx.insert(commitmentRedirects)
      .values(redirect)
      .onConflictDoUpdate({ target: commitmentRedirects.oldId, set: redirect })
      .run()
    tx.delete(commitments).where(eq(commitments.id, oldId)).run()
  }
  for (const id of live) tx.delete(commitmentRedirects).where(eq(commitmentRedirects.oldId, id)).run()
  return new Set(before.map((row) => row.id).filter((id) => live.has(id)))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
