import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { readNumber } from '#extractors/search/read-number'
import { readSearch, type SearchTerm } from '#extractors/search/read-search'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import type { Cell } from './cell-table.server'
import { clockValue } from './clock-value.server'

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
  const rows = found.flatMap((one): FoundRow[] => {
    const [id, ministry, kind, strength, source, shown, outcome, clock, due, made, shifts] = one
    return shown >= 1
      ? [{ id, ministry, kind, strength, source, shown, outcome, clock, due, made, shifts, number: 1 }]
      : []
  })
  return { ids: found.map(([id]) => id), cut: values.length > MOST_FOUND, rows, day }
}

type FoundValues = [
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
 * The statement of a search, null when it asks nothing. It walks one word index from the newest row down and stops when it has
 * enough; what must stand in the other index is taken from there, what may not is looked up row by row. `in_time` ends it when
 * its time is up.
 */
export function writeSearch(text: string, asOf: Day): SearchStatement | null {
  const { all, none } = readSearch(text)
  if (all.length + none.length === 0) return null
  const driver = chooseDriver(all, none)
  const others = all.filter((group) => !driver.groups.includes(group)).map((group, at) => among(group, at, driver.seq))
  const excluded = TABLES.filter(({ table }) => table !== driver.table).flatMap((one) => lacking(one, none))
  const parts = [...others, ...excluded]
  const names = others.length > 0 ? `with ${others.map(({ name }) => name).join(', ')} ` : ''
  const conditions = [
    ...driver.conditions,
    'in_time(c.seq)',
    ...parts.map(({ sql }) => sql),
    "coalesce(c.made, '') <= ?",
  ]
  const newest = `select c.id as id, ${driver.seq} as seq from ${driver.from} where ${conditions.join(' and ')} order by 2 desc limit ${MOST_FOUND + 1}`
  const clock = dialect.sqlToQuery(clockValue(asOf))
  return {
    sql: `${names}select found.id, ministry, kind, strength, source, coalesce(shown, 0), outcome, ${clock.sql}, due, made, shifts
      from (${newest}) found left join spells on commitment_id = found.id and since <= ? and until > ? order by found.seq desc`,
    params: [
      ...others.flatMap(({ named }) => named),
      ...clock.params,
      ...driver.params,
      ...parts.flatMap(({ params }) => params),
      asOf,
      asOf,
      asOf,
    ],
  }
}

interface Driver {
  table: string | null
  groups: SearchTerm[][]
  from: string
  seq: string
  conditions: string[]
  params: string[]
}

/** The two word indexes, each with the terms it answers. */
const TABLES = [
  { table: 'commitment_parts', fits: isInside },
  { table: 'commitment_words', fits: isWhole },
]

/** The index to walk: that of parts for the groups it can answer alone, else that of words, else the promises themselves. */
function chooseDriver(all: SearchTerm[][], none: SearchTerm[]): Driver {
  for (const { table, fits } of TABLES) {
    const groups = all.filter((group) => group.every(fits))
    if (groups.length === 0) continue
    const asked = groups.map((group) => `(${either(group)})`).join(' AND ')
    // A word that may not stand inside another may not stand by itself either: most rows are passed over in the walk.
    const passed = none.filter((term) => fits(term) || (table === 'commitment_words' && LETTERS.test(term.text)))
    const match = passed.length > 0 ? `(${asked}) NOT (${either(passed)})` : asked
    const from = `${table} cross join commitments c on c.seq = ${table}.rowid`
    return { table, groups, from, seq: `${table}.rowid`, conditions: [`${table} match ?`], params: [match] }
  }
  return { table: null, groups: [], from: 'commitments c', seq: 'c.seq', conditions: [], params: [] }
}

/**
 * The promises with one of the terms: the newest of them are taken from their index at once, and where there are more, older
 * ones are looked up row by row. So a word that stands everywhere costs no more than a rare one.
 */
function among(terms: SearchTerm[], number: number, seq: string): Among {
  const asked = TABLES.map(({ table, fits }) => ({ table, own: terms.filter(fits) })).filter(
    ({ own }) => own.length > 0,
  )
  const params = asked.map(({ own }) => either(own))
  const name = `newest_${number}`
  const parts = asked.map(({ table }) => `select rowid from ${table} where ${table} match ? and in_time(rowid)`)
  const each = asked.map(({ table }) => `exists (select 1 from ${table} where ${table} match ? and rowid = c.seq)`)
  const older = `(select count(*) from ${name}) >= ${TAKEN} and c.seq < (select min(rowid) from ${name})`
  return {
    name: `${name}(rowid) as materialized (${parts.join(' union ')} order by 1 desc limit ${TAKEN})`,
    named: params,
    sql: `${seq} between (select case when count(*) >= ${TAKEN} then 0 else coalesce(min(rowid), 1) end from ${name}) and (select coalesce(max(rowid), 0) from ${name})
      and (c.seq in (select rowid from ${name}) or (${older} and (${each.join(' or ')})))`,
    params,
  }
}

interface Among extends Part {
  name: string
  named: string[]
}

/** A condition with its parameters. */
interface Part {
  sql: string
  params: string[]
}

/** Rows taken from an index at once: enough to tell a frequent word, few enough to be quick. */
const TAKEN = 50_000

/** None of the terms that this index answers. */
function lacking({ table, fits }: (typeof TABLES)[number], none: SearchTerm[]): Part[] {
  const own = none.filter(fits)
  if (own.length === 0) return []
  const sql = `not exists (select 1 from ${table} where ${table} match ? and rowid = c.seq)`
  return [{ sql, params: [either(own)] }]
}

/** Without signs that one index keeps and the other reads as the edge of a word. */
const LETTERS = /^\p{L}+$/u

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
