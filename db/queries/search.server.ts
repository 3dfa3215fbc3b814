import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { readNumber, type SearchNumber } from '#extractors/search/read-number'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { registerDocumentId } from '../register.server'
import { documents } from '../schema'
import { spells } from '../tracking-schema'
import { findWords } from './found.server'

/** The promises that a search asks for on a day: by a number, or by words (the newest MOST_FOUND, see `findWords`). */
export function searchCondition(db: Database, text: string, asOf: Day): SQL {
  const number = readNumber(text)
  if (number?.kind === 'register') return registerCondition(db, number.code, asOf)
  if (number) return kamerstukCondition(number)
  const ids = JSON.stringify(findWords(db, text, asOf).ids)
  return sql`${spells.commitmentId} in (select value from json_each(${ids}))`
}

/** Whether a list covers only the newest promises with its words: its counts are then lower bounds. */
export function isSearchCut(db: Database, { text }: ListQuery, asOf: Day): boolean {
  return text !== undefined && !readNumber(text) && findWords(db, text, asOf).cut
}

/** The promise with this number of the register, and those whose words hold the number. */
function registerCondition(db: Database, code: string, asOf: Day): SQL {
  const ids = JSON.stringify(findWords(db, `"${code}"`, asOf).ids)
  const worded = sql`${spells.commitmentId} in (select value from json_each(${ids}))`
  return or(eq(spells.documentId, registerDocumentId(code)), worded) ?? worded
}

/** The promises of the documents with this number. */
function kamerstukCondition(number: Kamerstuk): SQL {
  return sql`${spells.documentId} in (select ${documents.id} from ${documents} where ${numbered(number)})`
}

/** The one document or promise that bears a number, null when there is none or more than one. */
export function findByNumber(
  db: Database,
  number: SearchNumber,
  asOf: Day,
): { document: string } | { commitment: string } | null {
  if (number.kind === 'register') {
    const bears = registerCondition(db, number.code, asOf)
    const found = db.selectDistinct({ id: spells.commitmentId }).from(spells).where(bears).limit(2).all()
    return found.length === 1 && found[0] ? { commitment: found[0].id } : null
  }
  const rows = db.select({ id: documents.id }).from(documents).where(numbered(number)).limit(2).all()
  return rows.length === 1 && rows[0] ? { document: rows[0].id } : null
}

type Kamerstuk = Extract<SearchNumber, { kind: 'kamerstuk' }>

function numbered({ dossier, number }: Kamerstuk): SQL | undefined {
  return and(eq(documents.dossier, dossier), eq(documents.number, number))
}
