import { readSearch, type SearchTerm } from '#extractors/search/read-search'
import type { Day } from '#extractors/types'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'

/** A search finds so many promises, those stored last; a list says when there are more. */
export const MOST_FOUND = 2000

/** The promises in which the words of a search stand. `cut`: there are more, made by that day. */
export interface Found {
  ids: string[]
  cut: boolean
}

/** What is asked of SQLite, here or in the thread of a server that searches. Each row is the id of a promise. */
export interface SearchStatement {
  sql: string
  params: string[]
}

const remember = createMemory<Found>(64)

/**
 * The newest promises made by a day in whose quote or title stands what the search asks (`readSearch`). Words of three letters
 * or more also match inside other words; shorter ones, beginnings and phrases only as they stand. Capitals and accents do not
 * matter. What the server found beforehand in its own thread is used as it is; without that it is asked here.
 */
export function findWords(db: Database, text: string, asOf: Day): Found {
  const held = db.$found.get(text)
  if (held && asOf <= held.until) return held.found
  return remember(db, `${asOf} ${text}`, () => {
    const statement = writeSearch(text, asOf)
    if (!statement) return { ids: [], cut: false }
    return cutFound(db.$client.prepare(statement.sql).pluck().all(statement.params) as string[])
  })
}

/** The rows of a search statement as what was found. */
export function cutFound(ids: string[]): Found {
  return { ids: ids.slice(0, MOST_FOUND), cut: ids.length > MOST_FOUND }
}

/**
 * The statement of a search, null when it asks nothing. It walks one word index from the newest row down and stops when it has
 * enough; what stands in the other index is taken from there at once. `in_time` ends it when its time is up.
 */
export function writeSearch(text: string, asOf: Day): SearchStatement | null {
  const { all, none } = readSearch(text)
  if (all.length + none.length === 0) return null
  const driver = chooseDriver(all)
  const others = all.filter((group) => !driver.groups.includes(group)).map((group) => among('in', group))
  const excluded = none.length > 0 ? [among('not in', none)] : []
  const conditions = [...driver.conditions, ...[...others, ...excluded].map(({ sql }) => sql)]
  return {
    sql: `select c.id from ${driver.from} where ${[...conditions, 'in_time(c.seq)', "coalesce(c.made, '') <= ?"].join(' and ')}
      order by ${driver.seq} desc limit ${MOST_FOUND + 1}`,
    params: [...driver.params, ...[...others, ...excluded].flatMap(({ params }) => params), asOf],
  }
}

interface Driver {
  groups: SearchTerm[][]
  from: string
  seq: string
  conditions: string[]
  params: string[]
}

/** The index to walk: that of parts for the groups it can answer alone, else that of words, else the promises themselves. */
function chooseDriver(all: SearchTerm[][]): Driver {
  for (const [table, fits] of [
    ['commitment_parts', isInside],
    ['commitment_words', isWhole],
  ] as const) {
    const groups = all.filter((group) => group.every(fits))
    if (groups.length === 0) continue
    const asked = groups.map((group) => `(${either(group)})`).join(' AND ')
    const from = `${table} cross join commitments c on c.seq = ${table}.rowid`
    return { groups, from, seq: `${table}.rowid`, conditions: [`${table} match ?`], params: [asked] }
  }
  return { groups: [], from: 'commitments c', seq: 'c.seq', conditions: [], params: [] }
}

/** The promises with, or without, one of the terms; those of one index are asked at once. */
function among(how: 'in' | 'not in', terms: SearchTerm[]): SearchStatement {
  const asked = [
    ['commitment_parts', terms.filter(isInside)] as const,
    ['commitment_words', terms.filter(isWhole)] as const,
  ].filter(([, own]) => own.length > 0)
  const parts = asked.map(([table]) => `select rowid from ${table} where ${table} match ? and in_time(rowid)`)
  return { sql: `c.seq ${how} (${parts.join(' union all ')})`, params: asked.map(([, own]) => either(own)) }
}

function either(terms: SearchTerm[]): string {
  return terms.map(quoteTerm).join(' OR ')
}

function isInside({ kind, text }: SearchTerm): boolean {
  return kind === 'word' && [...text].length >= 3
}

function isWhole(term: SearchTerm): boolean {
  return !isInside(term)
}

/** One quoted FTS5 string, so that none of its signs is read as search syntax. */
function quoteTerm({ kind, text }: SearchTerm): string {
  return `"${text.replaceAll('"', '').replaceAll('\0', '')}"${kind === 'prefix' ? '*' : ''}`
}
