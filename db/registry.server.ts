import { eq } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from './open.server'
import { stampNow } from './recorded-at.server'
import { cabinets, calendar, committees, ministries, officeHolders, registryEditions } from './schema'
import type { Stored } from './write.server'

/** The register files and the tables that hold them. */
export type RegistryName = 'ministries' | 'cabinets' | 'office-holders' | 'committees' | 'calendar'

type Row = Record<string, unknown>

/** A register file as a table: the names that differ between them; `position` keeps the order of the file. */
const TABLES: Record<RegistryName, { table: SQLiteTable; toRow: (row: Row, position: number) => Row }> = {
  ministries: { table: ministries, toRow: (row) => row },
  cabinets: { table: cabinets, toRow: (row) => row },
  'office-holders': {
    table: officeHolders,
    toRow: (row, position) => ({ ...row, position, validFrom: row.from, validTo: row.to }),
  },
  committees: { table: committees, toRow: (row, position) => ({ ...row, position, abbreviation: row.afkorting }) },
  calendar: { table: calendar, toRow: (row, position) => ({ ...row, position, startDay: row.start, endDay: row.end }) },
}

/** Replaces a register table by the rows of its file, in one transaction; the same edition changes nothing. */
export function storeRegistry(db: Database, name: RegistryName, rows: Row[], sha256: string): Stored {
  return db.transaction(
    (tx) => {
      const held = tx.select().from(registryEditions).where(eq(registryEditions.name, name)).get()
      if (held?.sha256 === sha256) return 'unchanged'
      const { table, toRow } = TABLES[name]
      tx.delete(table).run()
      for (const [position, row] of rows.entries()) {
        tx.insert(table).values(toRow(row, position)).run()
      }
      storeEdition(tx, name, sha256)
      return held ? 'updated' : 'inserted'
    },
    { behavior: 'immediate' },
  )
}

/** What was last noted about the loading of a file or collection, null when nothing was. */
export function findEdition(db: Database, name: string): string | null {
  return db.select().from(registryEditions).where(eq(registryEditions.name, name)).get()?.sha256 ?? null
}

/** Notes which edition of a file or collection was loaded. */
export function storeEdition(db: Pick<Database, 'insert'>, name: string, sha256: string): void {
  const edition = { name, sha256, recordedAt: stampNow() }
  db.insert(registryEditions).values(edition).onConflictDoUpdate({ target: registryEditions.name, set: edition }).run()
}
