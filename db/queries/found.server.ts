import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { readNumber } from '#extractors/search/read-number'
import { readSearch } from '#extractors/search/read-search'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import type { Cell } from './cell-table.server'
import { clockValue } from './clock-value.server'
import { writeMatch } from './search-match.server'

/** A search finds so many promises, those stored last; a list says when there are more. */
export const MOST_FOUND = 2000

/** The promises in which the words of a search stand. `cut`: there are more, made by that day. */
export interface Found {
  ids: string[]
  cut: boolean
  /** What a list of that day filters and sorts them by; only those that may be shown. */
  rows: FoundRow[]
  day: Day
}

/** A promise found: a cell of one, with its place in each order. */
export interface FoundRow extends Cell {
  id: string
  due: Day
  made: Day
  shifts: number
}

/** What is asked of SQLite, here or in the thread of a server that searches. Each row is a promise, as `readFound` reads it. */
export interface SearchStatement {
  sql: string
  params: unknown[]
}

const remember = createMemory<Found>(64)

/**
 * The newest promises made by a day in whose quote or title stands what the search asks (`readSearch`). Words of three letters
 * or more also match inside other words; shorter ones, beginnings and phrases only as they stand. Capitals and accents do not
 * matter. What the server found beforehand in its own thread is used as it is; without that it is asked here.
 */
export function findWords(db: Database, text: string, asOf: Day): Found {
  const held = db.$found.get(text)
  if (held && asOf <= held.day) return held.read()
  return remember(db, `${asOf} ${text}`, () => {
    const statement = writeSearch(text, asOf)
    return readFound(statement ? db.$client.prepare(statement.sql).raw().all(statement.params) : [], asOf)
  })
}

/** What was found of a list that asks for words and nothing else of that day; null for another list. */
export function findAlone(db: Database, { text, ...others }: ListQuery, asOf: Day): FoundRow[] | null {
  if (!text || readNumber(text) || Object.values(others).some((value) => value !== undefined)) return null
  const { rows, day } = findWords(db, text, asOf)
  return day === asOf ? rows : null
}

/** The rows of a search statement as what was found. */
export function readFound(values: unknown[], day: Day): Found {
  const found = values.slice(0, MOST_FOUND) as FoundValues[]
  const rows = found.map(toFoundRow).filter(({ shown }) => shown >= 1)
  return { ids: found.map(([id]) => id), cut: values.length > MOST_FOUND, rows, day }
}

/** A promise with the values of a statement. */
export function toFoundRow(values: FoundValues): FoundRow {
  const [id, ministry, kind, strength, source, shown, outcome, clock, due, made, shifts] = values
  return { id, ministry, kind, strength, source, shown, outcome, clock, due, made, shifts, number: 1 }
}

export type FoundValues = [
  string,
  Cell['ministry'],
  Cell['kind'],
  Cell['strength'],
  Cell['source'],
  number,
  Cell['outcome'],
  Cell['clock'],
  Day,
  Day,
  number,
]

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' })

/**
 * The statement of a search, null when it asks nothing. It walks the index from the newest row down and stops when it has enough.
 * `in_time` ends it when its time is up; `search_holds` reads the text where the index only narrows down, the title last.
 */
export function writeSearch(text: string, asOf: Day): SearchStatement | null {
  const search = readSearch(text)
  if (search.all.length + search.none.length === 0) return null
  const { match, asked, refused } = writeMatch(search)
  const clock = dialect.sqlToQuery(clockValue(asOf))
  const title = '(select title from documents where id = c.document_id)'
  const conditions = [
    'commitment_search match ?',
    'in_time(c.seq)',
    "coalesce(c.made, '') <= ?",
    ...(asked ? [`(search_holds(c.search_text, '', ?) or search_holds(c.search_text, ${title}, ?))`] : []),
    ...(refused ? [`not search_holds(c.search_text, ${title}, ?)`] : []),
  ]
  const newest = `select c.id as id, c.seq as seq from commitment_search cross join commitments c on c.seq = commitment_search.rowid
    where ${conditions.join(' and ')} order by commitment_search.rowid desc limit ${MOST_FOUND + 1}`
  return {
    sql: `select found.id, ministry, kind, strength, source, coalesce(shown, 0), outcome, ${clock.sql}, due, made, shifts
      from (${newest}) found left join spells on commitment_id = found.id and since <= ? and until > ? order by found.seq desc`,
    params: [...clock.params, match, asOf, ...(asked ? [asked, asked] : []), ...(refused ? [refused] : []), asOf, asOf],
  }
}
