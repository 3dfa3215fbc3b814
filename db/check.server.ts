import { sql } from 'drizzle-orm'
import { checkIndexes, listIndexedTables } from './check-indexes.server'
import type { Database } from './open.server'

/** A part of the check that stands by itself: what it looks at, of which table. */
export interface CheckPart {
  of: keyof typeof PARTS
  table: string
}

/** What each part looks at. */
const PARTS = {
  pages: (db: Database) => checkFile(db, 'quick_check'),
  everything: (db: Database) => checkFile(db, 'integrity_check'),
  index: (db: Database, table: string) => checkIndexes(db.$client, table),
  references: checkReferences,
  search: checkSearch,
  places: checkPlaces,
  redirects: checkRedirects,
}

/**
 * What is wrong with the database, one Dutch line each; empty when all is well. Reads every page of the file and holds every index
 * against its table. Thorough: has SQLite look up every entry of every row as well, many times as slow.
 */
export function checkDatabase(db: Database, thorough = false): string[] {
  return listParts(db, thorough).flatMap((part) => checkPart(db, part))
}

/** The parts of a check, those that take longest first. */
export function listParts(db: Database, thorough = false): CheckPart[] {
  const rows = (table: string) => db.$client.prepare(`select max(rowid) from "${table}"`).pluck().get() as number | null
  const tables = listIndexedTables(db.$client).toSorted((a, b) => (rows(b) ?? 0) - (rows(a) ?? 0))
  const indexes = tables.map((table) => ({ of: 'index', table }) as const)
  const [largest, ...others] = thorough ? [] : indexes
  const whole = (of: CheckPart['of']) => ({ of, table: '' })
  return [
    ...(largest ? [largest] : []),
    whole(thorough ? 'everything' : 'pages'),
    whole('references'),
    ...others,
    ...(['places', 'search', 'redirects'] as const).map(whole),
  ]
}

/** What one part finds. A file too damaged for it to end is a finding too. */
export function checkPart(db: Database, { of, table }: CheckPart): string[] {
  try {
    return PARTS[of](db, table)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!/^SQLITE_(?:CORRUPT|IOERR|NOTADB)/u.test(code ?? '')) throw error
    return [`Het bestand is beschadigd: ${message}`]
  }
}

function checkFile(db: Database, pragma: 'quick_check' | 'integrity_check'): string[] {
  return (db.$client.prepare(`pragma ${pragma}`).pluck().all() as string[])
    .filter((line) => line !== 'ok')
    .map((line) => `Het bestand is beschadigd: ${line}`)
}

function checkReferences(db: Database): string[] {
  return db
    .all<{ table: string; parent: string }>(sql`pragma foreign_key_check`)
    .map((row) => `Een rij van ${row.table} verwijst naar niets in ${row.parent}.`)
}

/** Each search index of promises holds exactly the promises; what an index is called does not matter. */
function checkSearch(db: Database): string[] {
  const names = db.all<{ name: string }>(
    sql`select name from sqlite_master where sql like 'create virtual table%using fts5(%' and name glob 'commitment_*'`,
  )
  return names.flatMap(({ name }) => {
    const index = sql.identifier(`${name}_docsize`)
    const [row] = db.all<{ missing: number; extra: number }>(sql`select
      (select count(*) from commitments where not exists (select 1 from ${index} as entry where entry.id = commitments.seq)) as missing,
      (select count(*) from ${index} as entry where not exists (select 1 from commitments where commitments.seq = entry.id)) as extra`)
    return row && row.missing + row.extra > 0
      ? [`Zoekindex ${name}: ${row.missing} toezeggingen ontbreken, ${row.extra} zijn te veel.`]
      : []
  })
}

/** Every promise lies inside the text of its document. */
function checkPlaces(db: Database): string[] {
  // SQLite counts characters, the offsets count code units: a text never has fewer of the second than of the first.
  const suspects = db.all<{ id: string; start: number; end: number; text: string }>(sql`
    select c.id, c.start, c.end, d.text from commitments as c join documents as d on d.id = c.document_id
    where c.start < 0 or c.end <= c.start or c.end > length(d.text)`)
  return suspects
    .filter(({ start, end, text }) => start < 0 || end <= start || end > text.length)
    .map(({ id }) => `De plaats van ${id} ligt buiten de tekst van zijn document.`)
}

function checkRedirects(db: Database): string[] {
  const astray = db.all<{ oldId: string; newId: string }>(sql`
    select old_id as "oldId", new_id as "newId" from commitment_redirects where new_id is not null
    and not exists (select 1 from commitments where id = new_id)
    and not exists (select 1 from commitment_redirects as further where further.old_id = commitment_redirects.new_id)`)
  return astray.map(({ oldId, newId }) => `Het oude kenmerk ${oldId} leidt naar ${newId}, en dat bestaat niet.`)
}
