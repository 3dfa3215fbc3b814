import { eq, sql } from 'drizzle-orm'
import type { Database } from './open.server'
import { commitmentRedirects, commitments, documents } from './schema'

/** What is wrong with the database, one Dutch line each; empty when all is well. Reads every page of the file. */
export function checkDatabase(db: Database): string[] {
  return [...checkFile(db), ...checkSearch(db), ...checkPlaces(db), ...checkRedirects(db)]
}

function checkFile(db: Database): string[] {
  const integrity = db.all<{ integrity_check: string }>(sql`pragma integrity_check`).map((row) => row.integrity_check)
  const orphans = db.all<{ table: string; parent: string }>(sql`pragma foreign_key_check`)
  return [
    ...integrity.filter((line) => line !== 'ok').map((line) => `Het bestand is beschadigd: ${line}`),
    ...orphans.map((row) => `Een rij van ${row.table} verwijst naar niets in ${row.parent}.`),
  ]
}

/** Each search index holds exactly the commitments. */
function checkSearch(db: Database): string[] {
  return ['commitment_words', 'commitment_parts'].flatMap((name) => {
    const index = sql.identifier(`${name}_docsize`)
    const [row] = db.all<{ missing: number; extra: number }>(sql`select
      (select count(*) from ${commitments} where ${commitments.seq} not in (select id from ${index})) as missing,
      (select count(*) from ${index} where id not in (select ${commitments.seq} from ${commitments})) as extra`)
    return row && row.missing + row.extra > 0
      ? [`Zoekindex ${name}: ${row.missing} toezeggingen ontbreken, ${row.extra} zijn te veel.`]
      : []
  })
}

/** Every promise lies inside the text of its document. */
function checkPlaces(db: Database): string[] {
  // SQLite counts characters, the offsets count code units: a text never has fewer of the second than of the first.
  const suspects = db
    .select({ id: commitments.id, start: commitments.start, end: commitments.end, text: documents.text })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .where(
      sql`${commitments.start} < 0 or ${commitments.end} <= ${commitments.start} or ${commitments.end} > length(${documents.text})`,
    )
    .all()
  return suspects
    .filter(({ start, end, text }) => start < 0 || end <= start || end > text.length)
    .map(({ id }) => `De plaats van ${id} ligt buiten de tekst van zijn document.`)
}

function checkRedirects(db: Database): string[] {
  const live = new Set(
    db
      .select({ id: commitments.id })
      .from(commitments)
      .all()
      .map((row) => row.id),
  )
  const redirects = db.select().from(commitmentRedirects).all()
  const known = new Set([...live, ...redirects.map((row) => row.oldId)])
  return redirects
    .filter((row) => row.newId !== null && !known.has(row.newId))
    .map((row) => `Het oude kenmerk ${row.oldId} leidt naar ${row.newId}, en dat bestaat niet.`)
}
