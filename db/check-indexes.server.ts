import type BetterSqlite3 from 'better-sqlite3'

/** An index in the words of its table: the columns or expressions it holds, and for which rows. */
interface Index {
  name: string
  values: string[]
  where: string | null
}

/** How many rows were seen, and the sum of a number for each that depends on all its values. */
interface Tally {
  rows: number
  sum: number
}

/**
 * The indexes of a table that hold other entries than its rows ask for, one Dutch line each. Reads each once, in its own order,
 * and compares sums: no entry is looked up, which is what makes SQLite's own check of an index slow. A wrong, missing or
 * extra entry escapes with a chance of one in four thousand million; entries in a wrong order escape always.
 */
export function checkIndexes(client: BetterSqlite3.Database, table: string): string[] {
  const indexes = listIndexes(client, table)
  if (indexes.length === 0) return []
  return client.transaction(() => {
    const expected = tallyRows(client, table, indexes)
    return indexes.flatMap((index, place) => {
      const wanted = expected[place]
      const found = tallyEntries(client, table, index)
      if (wanted?.rows === found.rows && wanted.sum === found.sum) return []
      return [
        `De index ${index.name} komt niet overeen met ${table}: ${wanted?.rows} rijen, ${found.rows} verwijzingen.`,
      ]
    })
  })()
}

/** The tables that have indexes beside them. */
export function listIndexedTables(client: BetterSqlite3.Database): string[] {
  return client
    .prepare(
      `select distinct tbl_name from sqlite_master as entry join pragma_table_list as kept on kept.name = tbl_name
       where entry.type = 'index' and kept.schema = 'main' and not kept.wr`,
    )
    .pluck()
    .all() as string[]
}

function listIndexes(client: BetterSqlite3.Database, table: string): Index[] {
  const rows = client
    .prepare('select list.name, sql from pragma_index_list(?) as list join sqlite_master using (name) order by name')
    .all(table) as { name: string; sql: string | null }[]
  return rows.map(({ name, sql }) => {
    const columns = client
      .prepare('select name from pragma_index_xinfo(?) where key order by seqno')
      .pluck()
      .all(name) as (string | null)[]
    const { terms, where } = sql === null ? { terms: [], where: null } : readTerms(sql)
    return { name, where, values: columns.map((column, place) => (column ? quote(column) : (terms[place] ?? 'null'))) }
  })
}

/** The terms between the outer brackets of `create index`, and the condition behind them. */
function readTerms(sql: string): { terms: string[]; where: string | null } {
  const terms: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index } of sql.matchAll(/'[^']*'|"[^"]*"|`[^`]*`|[(),]/gu)) {
    if (sign === '(' && ++depth === 1) from = index + 1
    if (depth === 1 && (sign === ',' || sign === ')')) {
      terms.push(sql.slice(from, index).trim())
      from = index + 1
    }
    if (sign === ')' && --depth === 0)
      return { terms, where: /^\s*where\s+(.*)$/isu.exec(sql.slice(index + 1))?.[1] ?? null }
  }
  return { terms, where: null }
}

/** What each index should hold, by one walk over the rows. */
function tallyRows(client: BetterSqlite3.Database, table: string, indexes: Index[]): Tally[] {
  const conditions = [...new Set(indexes.flatMap(({ where }) => where ?? []))].map((where) => `((${where}) is true)`)
  const values = [...new Set([...indexes.flatMap((index) => index.values), ...conditions])]
  const tallies = indexes.map((index) => ({
    places: index.values.map((value) => values.indexOf(value) + 1),
    condition: index.where === null ? null : values.indexOf(`((${index.where}) is true)`) + 1,
    tally: { rows: 0, sum: 0 },
  }))
  walk(client, values, `${quote(table)} not indexed`, (numbers) => {
    for (const { places, condition, tally } of tallies) {
      if (condition === null || numbers[condition] === TRUE) count(tally, numbers, places)
    }
  })
  return tallies.map(({ tally }) => tally)
}

function tallyEntries(client: BetterSqlite3.Database, table: string, { name, values, where }: Index): Tally {
  const tally = { rows: 0, sum: 0 }
  const places = values.map((_, place) => place + 1)
  const kept = where === null ? '' : ` where ${where}`
  const from = `${quote(table)} indexed by ${quote(name)}${kept}`
  walk(client, values, from, (numbers) => count(tally, numbers, places))
  return tally
}

/** Calls with a number for the rowid and for each value, row by row. Values come as one text: that costs less than many. */
function walk(
  client: BetterSqlite3.Database,
  values: string[],
  from: string,
  see: (numbers: Int32Array) => void,
): void {
  const numbers = new Int32Array(values.length + 1)
  client.function('seen', { directOnly: true }, (text: string) => {
    readNumbers(text, numbers)
    see(numbers)
    return null
  })
  const asked = values.map((value) => `, ifnull(${value}, char(30))`).join('')
  client.prepare(`select count(seen(concat_ws(char(31), rowid${asked}))) from ${from}`).get()
}

/** A number for each part of a text; parts are divided by the sign 31. */
function readNumbers(text: string, numbers: Int32Array): void {
  let place = 0
  let number = SEED
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 31) {
      numbers[place++] = number
      number = SEED
    } else number = Math.imul(number ^ code, PRIME)
  }
  numbers[place] = number
}

/** The constants of the hash FNV-1a. */
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** The number of the text `1`. */
const TRUE = Math.imul(SEED ^ 49, PRIME)

function count(tally: Tally, numbers: Int32Array, places: number[]): void {
  let number = numbers[0] as number
  for (const place of places) number = mix(number, numbers[place] as number)
  tally.rows++
  // Mixed once more, so that equal differences do not cancel out in the sum.
  tally.sum = (tally.sum + mix(number, 0)) | 0
}

function mix(number: number, next: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) ^ next
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
