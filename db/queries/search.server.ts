import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
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
  if (number) return paperCondition(number, asOf)
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
function paperCondition(number: PaperNumber, asOf: Day): SQL {
  return sql`${spells.documentId} in (select ${documents.id} from ${documents} where ${numbered(number, asOf)})`
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
  const rows = db.select({ id: documents.id }).from(documents).where(numbered(number, asOf)).limit(2).all()
  return rows.length === 1 && rows[0] ? { document: rows[0].id } : null
}

type PaperNumber = Exclude<SearchNumber, { kind: 'register' }>

/** The first year of which the Kamer publishes its papers by these ids. */
const FIRST_SESSION = 1994

/** Answers bear their parliamentary year in their id: without one, each year up to this one is looked up. */
function numbered(paper: PaperNumber, asOf: Day): SQL | undefined {
  if (paper.kind === 'kamerstuk') return and(eq(documents.dossier, paper.dossier), eq(documents.number, paper.number))
  const years = Array.from(
    { length: Number(asOf.slice(0, 4)) - FIRST_SESSION + 1 },
    (_, index) => FIRST_SESSION + index,
  )
  const sessions = paper.session ? [paper.session] : years.map((year) => `${year}${year + 1}`)
  return inArray(
    documents.id,
    sessions.flatMap((session) => ['tk', 'ek'].map((chamber) => `ah-${chamber}-${session}-${paper.number}`)),
  )
}
