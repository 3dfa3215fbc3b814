import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { chmod, copyFile, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { type BackupNote, hashFile, notePath, readNote, syncFolder } from './backup.server'
import { checkFile } from './check-file.server'
import { verifyDecisions } from './decision-log.server'
import { assertKnown, countMigrations, DatabaseError, explain, openDatabase } from './open.server'
import { stampNow } from './recorded-at.server'

const MOST_FAULTS = 20
const MAGIC = 'SQLite format 3\0'

/** What `restore` did: the note of the copy, and where the database it replaced stands now. */
export interface Restored {
  note: BackupNote | null
  aside: string | null
}

/**
 * Puts a backup in the place of the database. Nothing is lost: what stood there is set aside, and it stays where it is when the
 * copy is damaged, of a newer program, or when the database is in use: then a DatabaseError says so, with what to do.
 */
export async function restore(copy: string, path: string, options: { unproven?: boolean } = {}): Promise<Restored> {
  const note = readProof(copy, options.unproven ?? false)
  assertReadable(copy)
  const target = existsSync(path) ? realpathSync(path) : path
  const fresh = `${target}.${process.pid}.terug`
  const held = hold(target)
  try {
    mkdirSync(dirname(target), { recursive: true })
    await copyProven(copy, fresh, note)
    await assertSound(copy, fresh)
    return { note, aside: swap(fresh, target) }
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw new DatabaseError(`${copy} kan niet worden teruggezet naar ${path}: ${explain(error)}`, { cause: error })
  } finally {
    held?.close()
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(fresh + rest, { force: true })
  }
}

/** What is wrong with a backup, by its note, its checksum and a check of what it holds. Changes nothing. */
export async function checkBackup(copy: string, thorough: boolean): Promise<string[]> {
  const note = readProof(copy, false)
  assertReadable(copy)
  const wrong = note ? compare(await hashFile(copy), note) : null
  return wrong === null ? await checkFile(copy, thorough) : [`${copy} is beschadigd: ${wrong}`]
}

function readProof(copy: string, unproven: boolean): BackupNote | null {
  if (!existsSync(copy)) throw new DatabaseError(`${copy}: het bestand bestaat niet.`)
  const note = readNote(copy)
  if (note || unproven) return note
  throw new DatabaseError(
    `Naast ${copy} ontbreekt het bijschrift ${basename(notePath(copy))}, met het controlegetal. Zet het erbij, of gebruik --zonder-bijschrift.`,
  )
}

function assertReadable(copy: string): void {
  let client: BetterSqlite3.Database | undefined
  try {
    client = new BetterSqlite3(copy, { readonly: true, fileMustExist: true })
    if (countMigrations(client) === 0) throw new DatabaseError('het is geen database van dit programma')
    assertKnown(client)
  } catch (error) {
    throw new DatabaseError(`${copy} kan niet worden teruggezet: ${explain(error)}`, { cause: error })
  } finally {
    client?.close()
  }
}

/**
 * Keeps others out of the database as long as the connection is open, with its last writes in the file itself. Null when there
 * is none, or one too damaged to be opened by anybody.
 */
function hold(path: string): BetterSqlite3.Database | null {
  // SQLite throws away the last writes beside a file that it does not know.
  if (!existsSync(path) || !isSqlite(path)) return null
  let client: BetterSqlite3.Database | undefined
  try {
    client = new BetterSqlite3(path, { timeout: 0 })
    // Fails while another connection is open, even one that does nothing.
    client.pragma('journal_mode = delete')
    client.exec('begin exclusive')
    return client
  } catch (error) {
    client?.close()
    const { code = '' } = error as { code?: string }
    if (/^SQLITE_(?:CORRUPT|NOTADB)/u.test(code)) return null
    const reason = /^SQLITE_(?:BUSY|LOCKED)/u.test(code)
      ? 'is in gebruik: stop eerst de server en andere opdrachten'
      : explain(error)
    throw new DatabaseError(`De database ${path} ${reason}. Er is niets teruggezet.`, { cause: error })
  }
}

function isSqlite(path: string): boolean {
  const start = Buffer.alloc(MAGIC.length)
  const handle = openSync(path, 'r')
  const read = readSync(handle, start)
  closeSync(handle)
  return read === 0 || start.toString('latin1') === MAGIC
}

/** Copies a backup, and holds what then stands there against its note. `swap` sees to it that it is on the disk. */
async function copyProven(copy: string, fresh: string, note: BackupNote | null): Promise<void> {
  const handle = await open(fresh, 'wx')
  const { mode } = await handle.stat()
  await handle.close()
  await copyFile(copy, fresh)
  // A backup may be read by its owner alone; a database is as private as other files made here.
  await chmod(fresh, mode)
  const wrong = note ? compare(await hashFile(fresh), note) : null
  if (wrong !== null) throw new DatabaseError(`${copy} is beschadigd: ${wrong}. Er is niets teruggezet.`)
}

function compare(found: { bytes: number; sha256: string }, note: BackupNote): string | null {
  if (found.sha256 === note.sha256) return null
  return found.bytes === note.bytes
    ? 'het controlegetal is een ander dan in het bijschrift'
    : `het telt ${found.bytes} bytes, volgens het bijschrift moeten het er ${note.bytes} zijn`
}

/** Brings the file to the form of this program, then checks it and the log of decisions in it. */
async function assertSound(copy: string, fresh: string): Promise<void> {
  const db = openDatabase(fresh)
  let faults: string[]
  try {
    const log = verifyDecisions(db).map(({ number, problem }) => `Besluit ${number} ${problem}.`)
    faults = [...(await checkFile(fresh)), ...log]
    db.$client.pragma('journal_mode = delete')
  } finally {
    db.$client.close()
  }
  if (faults.length === 0) return
  const more = faults.length > MOST_FAULTS ? [`en nog ${faults.length - MOST_FAULTS}`] : []
  throw new DatabaseError(
    [`${copy} is niet in orde. Er is niets teruggezet.`, ...faults.slice(0, MOST_FAULTS), ...more].join('\n'),
  )
}

/** Puts the file in place of the other; at any moment one of the two stands under the name. Gives where the other went. */
function swap(fresh: string, target: string): string | null {
  const aside = existsSync(target) ? setAside(fresh, target) : null
  const handle = openSync(fresh, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (aside !== null) rmSync(aside)
    throw error
  }
  syncFolder(dirname(target))
  return aside
}

function setAside(fresh: string, target: string): string {
  const aside = join(dirname(target), `${basename(target, '.db')}-vervangen-${stampNow().replaceAll(/[-:]/gu, '')}.db`)
  const { mode, uid, gid } = statSync(target)
  chmodSync(fresh, mode)
  if (process.getuid?.() === 0) chownSync(fresh, uid, gid)
  linkSync(target, aside)
  // Only a database too damaged to be opened still has these; beside the new file they would spoil it.
  for (const rest of ['-wal', '-shm', '-journal'])
    if (existsSync(target + rest)) renameSync(target + rest, aside + rest)
  return aside
}
