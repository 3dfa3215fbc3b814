import { and, eq, type SQL, sql } from 'drizzle-orm'
import { readNumber, type SearchNumber } from '#extractors/search/read-number'
import { readSearch, type SearchTerm } from '#extractors/search/read-search'
import type { Database } from '../open.server'
import { commitments, documents } from '../schema'
import { spells } from '../tracking-schema'

/**
 * The promises in whose quote or title stands what the search asks (`readSearch`). Words of three letters or more also match
 * inside other words; shorter ones, beginnings and phrases only as they stand. Capitals and accents do not matter.
 */
export function searchCondition(text: string): SQL {
  const number = readNumber(text)
  if (number) return numberCondition(number)
  const { all, none } = readSearch(text)
  if (all.length + none.length === 0) return sql`0`
  const parts = [...all.map((group) => foundIn(group)), ...none.map((term) => sql`not ${foundIn([term])}`)]
  return sql`${spells.commitmentId} in (select ${commitments.id} from ${commitments} where ${and(...parts)})`
}

/** One of the terms; those of one table are asked at once. */
function foundIn(terms: SearchTerm[]): SQL {
  const inside = terms.filter(isInside).map(quoteTerm)
  const whole = terms.filter((term) => !isInside(term)).map(quoteTerm)
  const parts: SQL[] = []
  if (inside.length > 0) {
    parts.push(sql`select rowid from commitment_parts where commitment_parts match ${inside.join(' OR ')}`)
  }
  if (whole.length > 0) {
    parts.push(sql`select rowid from commitment_words where commitment_words match ${whole.join(' OR ')}`)
  }
  return sql`${commitments.seq} in (${sql.join(parts, sql` union `)})`
}

function isInside({ kind, text }: SearchTerm): boolean {
  return kind === 'word' && [...text].length >= 3
}

/** One quoted FTS5 string, so that none of its signs is read as search syntax. */
function quoteTerm({ kind, text }: SearchTerm): string {
  return `"${text.replaceAll('"', '').replaceAll('\0', '')}"${kind === 'prefix' ? '*' : ''}`
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
