import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Day } from '#extractors/types'
import type { Found } from './queries/found.server'
import { refold } from './refold.server'
import * as schema from './schema'
import { addSqlFunctions } from './sql-functions.server'

/**
 * A connection: Drizzle over better-sqlite3. `db.$client` is the bare connection, for `close` and `pragma`; `db.$found` what
 * searches of requests under way found beforehand, by their text (see server/search.ts).
 */
export type Database = BetterSQLite3Database<typeof schema> & {
  $client: BetterSqlite3.Database
  $found: Map<string, { day: Day; read: () => Found }>
}

/** What can be asked and written inside a transaction as outside it. */
export type Writer = Pick<Database, 'select' | 'insert' | 'update' | 'delete'>

/** Older versions can lose a transaction when two connections reset the WAL at once. */
const OLDEST_SQLITE = '3.51.3'

/**
 * What a connection keeps of the file in memory, at most. A page of a list touches some four hundred pages of the file: a server
 * keeps those of the lists that are asked most, a command only what it works on.
 */
const CACHE_KIB = { serving: 256 * 1024, working: 32 * 1024 }

/** Cannot open: the message is Dutch and names the path. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}

/** The path to use when nobody names one: `DATABASE_PATH`, else `data/toezeggingen.db`. */
export function databasePath(environment: Record<string, string | undefined>): string {
  return environment.DATABASE_PATH?.trim() || join('data', 'toezeggingen.db')
}

/**
 * Opens the database, creating and migrating it where needed; read-only opens it as it is. `:memory:` works.
 * `synchronous` NORMAL is for bulk loads: a power cut may cost the last documents, never the file. `serving`: for a server, that
 * asks the same pages again and again. Throws DatabaseError.
 */
export function openDatabase(
  path: string,
  options: { readonly?: boolean; serving?: boolean; synchronous?: 'FULL' | 'NORMAL' } = {},
): Database {
  let client: BetterSqlite3.Database | undefined
  try {
    if (path !== ':memory:' && !options.readonly) mkdirSync(dirname(path), { recursive: true })
    client = new BetterSqlite3(path, { readonly: options.readonly ?? false, fileMustExist: options.readonly ?? false })
    client.pragma('busy_timeout = 5000')
    client.pragma('foreign_keys = ON')
    client.pragma(`cache_size = -${CACHE_KIB[options.serving ? 'serving' : 'working']}`)
    assertVersion(client)
    addSqlFunctions(client)
    const db = Object.assign(drizzle(client, { schema, casing: 'snake_case' }), { $found: new Map() })
    if (!options.readonly) {
      client.pragma('journal_mode = WAL')
      client.pragma(`synchronous = ${options.synchronous ?? 'FULL'}`)
      migrateOnce(db)
      refold(db)
    } else {
      assertMigrated(db)
    }
    return db
  } catch (error) {
    client?.close()
    if (error instanceof DatabaseError) throw error
    throw new DatabaseError(`De database ${path} kan niet worden geopend: ${explain(error)}`, { cause: error })
  }
}

function assertVersion(client: BetterSqlite3.Database): void {
  const version = client.prepare('select sqlite_version()').pluck().get() as string
  const parts = (text: string) =>
    text
      .split('.')
      .map((part) => part.padStart(4, '0'))
      .join('.')
  if (parts(version) < parts(OLDEST_SQLITE)) {
    throw new DatabaseError(`SQLite ${version} is te oud: versie ${OLDEST_SQLITE} of nieuwer is nodig.`)
  }
}

/** Brings the file up to date. Two processes may start at once: the one that comes second finds the work done. */
function migrateOnce(db: Database): void {
  const migrationsFolder = findMigrations(fileURLToPath(import.meta.url))
  try {
    migrate(db, { migrationsFolder })
  } catch (error) {
    if (!/already exists|database is locked/u.test(explain(error))) throw error
    migrate(db, { migrationsFolder })
  }
  assertMigrated(db)
}

function assertMigrated(db: Database): void {
  assertKnown(db.$client)
  if (countMigrations(db.$client) < readKnown().length)
    throw new DatabaseError('De database is van een oudere versie: voer eerst `toezeggingen migrate` uit.')
}

/** How many steps brought the file to the form it has; 0 for a file that is not of this program. */
export function countMigrations(client: BetterSqlite3.Database): number {
  const made = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  return made ? (client.prepare('select count(*) from __drizzle_migrations').pluck().get() as number) : 0
}

/** Throws DatabaseError for a file of a newer program. */
export function assertKnown(client: BetterSqlite3.Database): void {
  if (countMigrations(client) > readKnown().length)
    throw new DatabaseError('De database is gemaakt met een nieuwere versie van dit programma.')
}

function readKnown() {
  return readMigrationFiles({ migrationsFolder: findMigrations(fileURLToPath(import.meta.url)) })
}

/** Beside this module, or, when it was bundled into another folder, in `db/migrations` of a folder above it. */
function findMigrations(from: string): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    for (const candidate of [join(folder, 'migrations'), join(folder, 'db', 'migrations')]) {
      if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate
    }
    if (folder === dirname(folder)) throw new DatabaseError('De map db/migrations ontbreekt in deze installatie.')
  }
}

/** Why a file cannot be opened or written, in Dutch. */
export function explain(error: unknown): string {
  const reasons: Record<string, string> = {
    SQLITE_NOTADB: 'het bestand is geen SQLite-database',
    SQLITE_CORRUPT: 'het bestand is beschadigd',
    SQLITE_READONLY: 'het bestand mag niet worden geschreven',
    SQLITE_CANTOPEN: 'het bestand of de map bestaat niet, of mag niet worden gelezen',
    SQLITE_FULL: 'de schijf is vol',
    SQLITE_IOERR: 'de schijf geeft een fout',
    SQLITE_BUSY: 'een ander programma houdt het bestand te lang bezet',
    SQLITE_LOCKED: 'een ander programma houdt het bestand te lang bezet',
    EACCES: 'er is geen toegang tot de map',
    EEXIST: 'er staat al een bestand waar een map moet komen',
    ENOSPC: 'de schijf is vol',
    ENOENT: 'het bestand of de map bestaat niet',
    EISDIR: 'het is een map',
    EROFS: 'daar mag niet worden geschreven',
    ENOTDIR: 'er staat een bestand waar een map moet komen',
  }
  const { code = (error as { cause?: { code?: string } }).cause?.code ?? '' } = error as { code?: string }
  // SQLite adds what it was doing ("SQLITE_IOERR_WRITE"); a missing folder has no code.
  const reason = reasons[code] ?? reasons[/^SQLITE_[A-Z]+/u.exec(code)?.[0] ?? '']
  const message = error instanceof Error ? error.message : String(error)
  return reason ?? (/directory does not exist/u.test(message) ? (reasons.ENOENT as string) : message)
}
