import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { backUp, notePath, readNote } from '#db/backup.server'
import { checkFile } from '#db/check-file.server'
import { decide } from '#db/decide.server'
import { listDecisions, verifyDecisions } from '#db/decision-log.server'
import { type Database, openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { checkBackup, restore } from '#db/restore.server'
import { storeExtraction } from '#db/write.server'
import { letter } from './fixtures'

const root = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder: string
let path: string
let copies: string

beforeEach(() => {
  folder = mkdtempSync(join(root, 'een-'))
  path = join(folder, 'toezeggingen.db')
  copies = join(folder, 'kopieen')
})

/** A database with promises of one letter, the first of which was accepted. */
function fill(at = path, id = 'kst-1'): Database {
  const db = openDatabase(at)
  const quotes = ['Ik stuur u een brief.', 'Ik bel u.', 'Ik kom erop terug.'].map((quote) => ({ quote }))
  storeExtraction(db, letter(id, quotes), { name: `${id}.txt`, sha256: '1'.repeat(64) })
  const commitment = listCommitments(db, {}, '2019-01-05').items[0]?.id ?? ''
  decide(db, { commitment, act: { action: 'accept' }, author: 'anna', reason: '', evidence: null, version: 0 })
  return db
}

/** All rows of all tables. */
function dump(at: string): unknown {
  const db = openDatabase(at, { readonly: true })
  const tables = db.$client
    .prepare("select name from sqlite_master where type = 'table' and sql not like 'create virtual%' order by name")
    .pluck()
    .all() as string[]
  const rows = tables.map((table) => [table, db.$client.prepare(`select * from "${table}"`).all()])
  db.$client.close()
  return rows
}

/** What a restore that ended may not leave behind. */
const listRests = () => readdirSync(folder).filter((name) => name.includes('.terug'))

test('drill: a backup made in use, put back on an empty disk, holds the same and is sound', async () => {
  const db = fill()
  const { file, note } = await backUp(path, copies)
  const before = dump(path)
  db.$client.close()
  const elsewhere = join(folder, 'nieuwe', 'schijf.db')
  expect(await checkBackup(file, false)).toEqual([])
  expect(await restore(file, elsewhere)).toEqual({ note, aside: null })
  expect(dump(elsewhere)).toEqual(before)
  expect(await checkFile(elsewhere, true)).toEqual([])
  const again = openDatabase(elsewhere)
  expect(verifyDecisions(again)).toEqual([])
  expect(listDecisions(again).at(-1)?.hash).toBe(note.headHash)
  again.$client.close()
  expect(readNote(file)).toEqual(note)
})

describe('backup', () => {
  test('tells what it holds, and stands by itself under a name of its own each time', async () => {
    const db = fill()
    const first = await backUp(path, copies)
    const second = await backUp(path, copies)
    db.$client.close()
    expect(first.note).toMatchObject({ commitments: 3, documents: 1, decisions: 1, bytes: statSync(first.file).size })
    expect(basename(first.file)).toBe(`toezeggingen-${first.note.madeAt.replaceAll(/[-:]/gu, '')}.db`)
    expect(readdirSync(copies).toSorted()).toEqual(
      [first.file, second.file].flatMap((file) => [basename(file), basename(notePath(file))]).toSorted(),
    )
    expect(statSync(first.file).mode & 0o077).toBe(0)
    chmodSync(first.file, 0o400)
    expect(await checkFile(first.file)).toEqual([])
    expect(readdirSync(copies)).toHaveLength(4)
  })

  test('is the database of one moment, though an editor writes during all of it', async () => {
    const db = fill()
    // Large enough that the copy takes several steps; a copy that followed each write would begin again every time.
    db.$client.exec("update documents set text = text || printf('%.*c', 90000000, 'x')")
    const write = db.$client.prepare(
      "insert into corrections (recorded_at, commitment_id, quote, message) values ('', ?, '', ?)",
    )
    const id = db.$client.prepare('select id from commitments limit 1').pluck().get()
    let done = false
    const copying = backUp(path, copies).finally(() => {
      done = true
    })
    let written = 0
    while (!done) {
      write.run(id, `melding ${written++}`)
      await new Promise((resolve) => setImmediate(resolve))
    }
    const { file } = await copying
    db.$client.close()
    const copy = openDatabase(file, { readonly: true })
    const kept = copy.$client.prepare('select count(*), max(number) from corrections').raw().get() as number[]
    copy.$client.close()
    expect(written).toBeGreaterThan(3)
    expect(kept[0]).toBeLessThan(written)
    expect(kept[0]).toBe(kept[1] ?? 0)
    // Large enough to be checked in threads too.
    expect(await checkFile(file)).toEqual([])
    change(file, 'delete from commitment_search where rowid = 1')
    expect(await checkFile(file)).toEqual([expect.stringMatching(/commitment_search: 1 toezeggingen ontbreken/u)])
  })

  test('is made of an older database too, before that is brought up to date', async () => {
    const db = fill()
    db.$client.exec(
      'delete from __drizzle_migrations where id is null and rowid = (select max(rowid) from __drizzle_migrations)',
    )
    db.$client.close()
    const { note } = await backUp(path, copies)
    expect(note.commitments).toBe(3)
  })

  test('says why it cannot, names the files, and leaves nothing', async () => {
    await expect(backUp(path, copies)).rejects.toThrow(
      /toezeggingen\.db kan geen reservekopie worden gemaakt in .*kopieen/u,
    )
    expect(readdirSync(copies)).toEqual([])
    writeFileSync(path, 'geen database, maar wel een bestand\n'.repeat(400))
    await expect(backUp(path, copies)).rejects.toThrow(/geen SQLite-database/u)
    expect(readdirSync(copies)).toEqual([])
    fill(join(folder, 'goed.db')).$client.close()
    writeFileSync(join(folder, 'bestand'), '')
    await expect(backUp(join(folder, 'goed.db'), join(folder, 'bestand'))).rejects.toThrow(
      /staat al een bestand waar een map/u,
    )
  })
})

describe('restore', () => {
  async function makeCopy(): Promise<string> {
    const other = join(folder, 'ander.db')
    fill(other, 'kst-2').$client.close()
    return (await backUp(other, copies)).file
  }

  test('keeps what it replaces under a name it tells, with its last writes, owner and mode', async () => {
    const copy = await makeCopy()
    fill().$client.close()
    chmodSync(path, 0o640)
    const before = dump(path)
    const { aside } = await restore(copy, path)
    expect(dirname(aside ?? '')).toBe(folder)
    expect(dump(aside ?? '')).toEqual(before)
    expect(dump(path)).toEqual(dump(copy))
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(listRests()).toEqual([])
  })

  test.each<[string, (copy: string) => void, RegExp]>([
    ['a bit that turned', (copy) => turnByte(copy), /beschadigd: het controlegetal is een ander/u],
    [
      'a copy that was cut off',
      (copy) => writeFileSync(copy, readFileSync(copy).subarray(0, -4096)),
      /het bestand is beschadigd/u,
    ],
    [
      'a note that is gone',
      (copy) => rmSync(notePath(copy)),
      /ontbreekt het bijschrift .*\.json.*--zonder-bijschrift/u,
    ],
    ['a note that is no note', (copy) => writeFileSync(notePath(copy), '{'), /\.json is geen bijschrift/u],
    [
      'a copy of a newer program',
      (copy) => change(copy, "insert into __drizzle_migrations (hash, created_at) values ('x', 9e13)"),
      /nieuwere versie/u,
    ],
    ['another file', (copy) => writeFileSync(copy, 'tekst\n'.repeat(1000)), /geen SQLite-database/u],
    ['no file', (copy) => rmSync(copy), /het bestand bestaat niet/u],
  ])('%s is refused, and all stays as it was', async (_, damage, message) => {
    const copy = await makeCopy()
    damage(copy)
    fill().$client.close()
    const before = dump(path)
    await expect(restore(copy, path)).rejects.toThrow(message)
    expect(dump(path)).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.includes('vervangen'))).toEqual([])
    expect(listRests()).toEqual([])
  })

  test.each([
    ['delete from commitment_search', /commitment_search: 3 toezeggingen ontbreken/u],
    [
      "drop trigger decisions_fixed; update decisions set author = 'iemand'",
      /Besluit 1 is na het vastleggen gewijzigd/u,
    ],
  ])('without a note, what the copy holds is still checked: %s', async (damage, message) => {
    const copy = await makeCopy()
    change(copy, damage)
    rmSync(notePath(copy))
    await expect(restore(copy, path, { unproven: true })).rejects.toThrow(message)
    expect(existsSync(path)).toBe(false)
  })

  test('without a note a sound copy is put back when asked to', async () => {
    const copy = await makeCopy()
    rmSync(notePath(copy))
    expect(await restore(copy, path, { unproven: true })).toEqual({ note: null, aside: null })
    expect(dump(path)).toEqual(dump(copy))
  })

  test('a database in use is left alone until who uses it stops', async () => {
    const copy = await makeCopy()
    const server = fill()
    await expect(restore(copy, path)).rejects.toThrow(/toezeggingen\.db is in gebruik: stop eerst de server/u)
    expect(listCommitments(server, {}, '2019-01-05').count).toBe(3)
    server.$client.close()
    expect((await restore(copy, path)).aside).not.toBeNull()
  })

  test('a database that nobody can open any more is kept with all that belongs to it', async () => {
    const copy = await makeCopy()
    writeFileSync(path, 'stuk'.repeat(5000))
    writeFileSync(`${path}-wal`, 'wal')
    const { aside } = await restore(copy, path)
    expect(readFileSync(aside ?? '', 'utf8')).toBe('stuk'.repeat(5000))
    expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('wal')
    expect(dump(path)).toEqual(dump(copy))
  })

  test('a copy that was moved with its note is as good', async () => {
    const copy = await makeCopy()
    const away = join(folder, 'elders')
    mkdirSync(away)
    for (const file of [copy, notePath(copy)]) {
      copyFileSync(file, join(away, `x-${basename(file)}`))
      renameSync(file, join(away, basename(file)))
    }
    expect(await checkBackup(join(away, `x-${basename(copy)}`), false)).toEqual([])
  })
})

function turnByte(copy: string) {
  const bytes = readFileSync(copy)
  bytes[5000] = (bytes[5000] ?? 0) ^ 1
  writeFileSync(copy, bytes)
}

/** Writes into a copy, as no program does. */
function change(copy: string, sql: string) {
  const db = openDatabase(copy)
  db.$client.exec(sql)
  db.$client.pragma('journal_mode = delete')
  db.$client.close()
}
