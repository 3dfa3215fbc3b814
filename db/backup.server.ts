import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { CHAIN_START } from './decision-log.server'
import { countMigrations, DatabaseError, explain } from './open.server'
import { stampNow } from './recorded-at.server'

/** What a backup says of itself, in JSON beside it. */
const backupNote = z.object({
  file: z.string(),
  madeAt: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  commitments: z.number(),
  documents: z.number(),
  decisions: z.number(),
  /** The hash of the last decision: with it, elsewhere, nobody can shorten or rewrite the log unseen. */
  headHash: z.string(),
})
export type BackupNote = z.infer<typeof backupNote>

const PAGES_A_STEP = 10_000
const CHUNK = 2 ** 20

/**
 * Writes a copy of the database into a folder, under a name with the moment, with its note beside it; others go on reading and
 * writing meanwhile. All or nothing: a file under that name is whole and on the disk. Throws DatabaseError.
 */
export async function backUp(path: string, folder: string): Promise<{ file: string; note: BackupNote }> {
  const madeAt = stampNow()
  const name = `toezeggingen-${madeAt.replaceAll(/[-:]/gu, '')}.db`
  const file = join(folder, name)
  const part = `${file}.deel`
  let begun = false
  try {
    mkdirSync(folder, { recursive: true })
    closeSync(openSync(part, 'wx', 0o600))
    begun = true
    if (existsSync(file)) throw new DatabaseError('er staat al een bestand met die naam')
    await copyPages(path, part)
    const facts = readFacts(part)
    const { bytes, sha256 } = await writeThrough(part)
    const note = { file: name, madeAt, bytes, sha256, ...facts }
    writeNew(notePath(file), `${JSON.stringify(note, null, 2)}\n`)
    renameSync(part, file)
    syncFolder(folder)
    return { file, note }
  } catch (error) {
    if (begun) for (const rest of [part, `${part}-journal`]) rmSync(rest, { force: true })
    throw new DatabaseError(`Van ${path} kan geen reservekopie worden gemaakt in ${folder}: ${explain(error)}`, {
      cause: error,
    })
  }
}

/** Where the note of a backup stands. */
export function notePath(file: string): string {
  return file.replace(/\.db$/u, '').concat('.json')
}

/** The note of a backup, null when there is none. Throws DatabaseError when it cannot be read. */
export function readNote(file: string): BackupNote | null {
  const path = notePath(file)
  if (!existsSync(path)) return null
  try {
    return backupNote.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new DatabaseError(`${path} is geen bijschrift van een reservekopie.`, { cause: error })
  }
}

/** Size and SHA-256 of a file. */
export async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const source = await open(path)
  try {
    // Two pieces in turn: one is hashed while the system reads the other.
    const pieces = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)] as const
    const readPiece = (turn: number) => source.read(pieces[turn % 2 === 0 ? 0 : 1], 0, CHUNK, null)
    let read = await readPiece(0)
    for (let turn = 1; read.bytesRead > 0; turn++) {
      const piece = read.buffer.subarray(0, read.bytesRead)
      const reading = readPiece(turn)
      hash.update(piece)
      bytes += piece.length
      read = await reading
    }
  } finally {
    await source.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Holds what a folder lists on the disk. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Copies the database as it is at one moment. A copy that followed later writes would begin again at each of them. */
async function copyPages(path: string, target: string): Promise<void> {
  const source = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    if (countMigrations(source) === 0) throw new DatabaseError('het is geen database van dit programma')
    source.exec('begin')
    source.prepare('select count(*) from sqlite_master').get()
    await source.backup(target, { progress: () => PAGES_A_STEP })
  } finally {
    source.close()
  }
}

/** What the copy holds, read from the copy; it is made a file that stands by itself, to be read from any disk. */
function readFacts(file: string): Pick<BackupNote, 'commitments' | 'documents' | 'decisions' | 'headHash'> {
  const copy = new BetterSqlite3(file)
  try {
    copy.pragma('journal_mode = delete')
    const count = (table: string) => copy.prepare(`select count(*) from ${table}`).pluck().get() as number
    const head = copy.prepare('select hash from decisions order by number desc limit 1').pluck().get() as
      | string
      | undefined
    return {
      commitments: count('commitments'),
      documents: count('documents'),
      decisions: count('decisions'),
      headHash: head ?? CHAIN_START,
    }
  } finally {
    copy.close()
  }
}

async function writeThrough(file: string): Promise<{ bytes: number; sha256: string }> {
  const handle = await open(file, 'r+')
  const syncing = handle.sync()
  const hashed = await hashFile(file)
  await syncing
  await handle.close()
  return hashed
}

function writeNew(path: string, text: string): void {
  const handle = openSync(path, 'wx', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
}
