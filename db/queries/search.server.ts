import { and, eq, type SQL, sql } from 'drizzle-orm'
import { readNumber, type SearchNumber } from '#extractors/search/read-number'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { commitments, documents } from '../schema'
import { spells } from '../tracking-schema'
import { findWords } from './found.server'

/** The promises that a search asks for on a day: by a number, or by words (the newest MOST_FOUND, see `findWords`). */
export function searchCondition(db: Database, text: string, asOf: Day): SQL {
  const number = readNumber(text)
  if (number) return numberCondition(number)
  const ids = JSON.stringify(findWords(db, text, asOf).ids)
  return sql`${spells.commitmentId} in (select value from json_each(${ids}))`
}

/** Whether a list covers only the newest promises with its words: its counts are then lower bounds. */
export function isSearchCut(db: Database, { text }: ListQuery, asOf: Day): boolean {
  return text !== undefined && !readNumber(text) && findWords(db, text, asOf).cut
}

/** The promises of the documents with this number, or the promise with this number of the register. */
function numberCondition(number: SearchNumber): SQL {
  if (number.kind === 'register') return eq(spells.commitmentId, number.code)
  return sql`${spells.documentId} in (select ${documents.id} from ${documents} where ${numbered(number)})`
}

/** The id of the one document or promise that a number names, null when there is none or more than one. */
export function findByNumber(db: Database, number: SearchNumber): { document: string } | { commitment: string } | null {
  if (number.kind === 'register') {
    const row = db.select({ id: commitments.id }).from(commitments).where(eq(commitments.id, number.code)).get()
    return row ? { commitment: row.id } : null
  }
  const rows = db.select({ id: documents.id }).from(documents).where(numbered(number)).limit(2).all()
  return rows.length === 1 && rows[0] ? { document: rows[0].id } : null
}

function numbered({ dossier, number }: { dossier: string; number: string }): SQL | undefined {
  return and(eq(documents.dossier, dossier), eq(documents.number, number))
}
