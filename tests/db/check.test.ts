import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkDatabase } from '#db/check.server'
import { checkFile } from '#db/check-file.server'
import { checkIndexes, listIndexedTables } from '#db/check-indexes.server'
import { openDatabase } from '#db/open.server'
import { storeExtraction } from '#db/write.server'
import { databaseWith, deadlineOn, letter } from './fixtures'

const root = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const SOUND = join(root, 'heel.db')
makeSound()

/** A file with promises enough for several pages an index; open, kept, moved and changed ones, so that no index is empty. */
function makeSound() {
  const db = openDatabase(SOUND)
  for (let number = 10; number < 40; number++) {
    const promises = Array.from({ length: 20 }, (_, index) => ({
      quote: `Ik informeer uw Kamer over brug ${number}-${index}.`,
      change: {
        deadline: deadlineOn(`20${number}-05-${10 + index}`),
        madeTo: [{ name: 'Jan de Vries', party: 'VVD' }],
      },
    }))
    storeExtraction(db, letter(`brief-${number}`, promises), { name: `${number}.txt`, sha256: `${number}` })
  }
  db.$client.exec(`update spells set shifts = 2, outcome = 'fulfilled' where rowid % 3 = 0;
    update tracking set changes = '{"kind":"act"}' where rowid % 5 = 0`)
  db.$client.pragma('journal_mode = delete')
  db.$client.close()
}

/** A copy of the sound file in which something was done to the bytes of a page of this tree. */
function damaged(tree: string, damage: (page: Buffer) => void): string {
  const db = openDatabase(SOUND, { readonly: true })
  const ask = db.$client.prepare("select pageno from dbstat where name = ? and pagetype = 'leaf' limit 1").pluck()
  const page = ask.get(tree) as number
  const size = db.$client.pragma('page_size', { simple: true }) as number
  db.$client.close()
  const bytes = readFileSync(SOUND)
  damage(bytes.subarray((page - 1) * size, page * size))
  const path = join(root, 'stuk.db')
  writeFileSync(path, bytes)
  return path
}

function checkPath(path: string): string[] {
  const db = openDatabase(path, { readonly: true })
  const faults = checkDatabase(db)
  db.$client.close()
  return faults
}

/** Changes one bit of what the first entry of a page of an index holds, as a tired disk does. */
function turnBit(page: Buffer) {
  const entry = page.readUInt16BE(8)
  const header = page[entry + 1] ?? 0
  const at = entry + 1 + header
  page[at] = (page[at] ?? 0) ^ 1
}

function listIndexes(): { name: string; table: string }[] {
  const db = openDatabase(SOUND, { readonly: true })
  const tables = listIndexedTables(db.$client).filter((table) => !table.startsWith('__'))
  const rows = tables.flatMap((table) => {
    const filled = db.$client.prepare(`select 1 from "${table}"`).get()
    const names = db.$client.prepare('select name from pragma_index_list(?)').pluck().all(table) as string[]
    return filled ? names.map((name) => ({ name, table })) : []
  })
  db.$client.close()
  return rows
}

describe('a sound database', () => {
  test('has no faults, quick or thorough, in threads or in one', async () => {
    const db = openDatabase(SOUND, { readonly: true })
    expect(checkDatabase(db)).toEqual([])
    expect(checkDatabase(db, true)).toEqual([])
    db.$client.close()
    expect(await checkFile(SOUND)).toEqual([])
    expect(await checkFile(SOUND, true)).toEqual([])
  })
})

describe('damage to the file is found', () => {
  test.each(['commitments', 'documents', 'spells', 'spells_due', 'commitment_search_data'])(
    'a torn page of %s',
    async (tree) => {
      const torn = damaged(tree, (page) => page.fill(0, page.length / 2))
      expect(checkPath(torn)).not.toEqual([])
      expect(await checkFile(torn)).not.toEqual([])
    },
  )

  test('a file that was cut off', () => {
    const cut = join(root, 'kort.db')
    copyFileSync(SOUND, cut)
    truncateSync(cut, readFileSync(SOUND).length - 40 * 4096)
    expect(() => checkPath(cut)).toThrow(/kort\.db kan niet worden geopend: het bestand is beschadigd/u)
  })

  test.each(listIndexes())('one bit of one entry of $name', ({ name, table }) => {
    expect(checkPath(damaged(name, turnBit))).toContainEqual(
      expect.stringMatching(`De index ${name} komt niet overeen met ${table}`),
    )
  })

  test.each(['spells_due', 'spells_running', 'commitments_id_unique'])('an entry that %s lacks', (name) => {
    const table = name.split('_')[0] ?? ''
    const lacking = damaged(name, (page) => page.writeUInt16BE(page.readUInt16BE(3) - 1, 3))
    const db = openDatabase(lacking, { readonly: true })
    expect(checkIndexes(db.$client, table)).toEqual([
      expect.stringMatching(`De index ${name} .*: \\d+ rijen, \\d+ verw`),
    ])
    db.$client.close()
  })

  test('an index that was not kept with its rows, though it has as many entries', () => {
    const path = join(root, 'oud.db')
    copyFileSync(SOUND, path)
    const db = openDatabase(path)
    const schema = "from sqlite_master where name = 'spells_running'"
    const row = db.$client.prepare(`select * ${schema}`).get()
    db.$client.unsafeMode()
    db.$client.pragma('writable_schema = on')
    db.$client.exec(`delete ${schema}`)
    db.$client.pragma('writable_schema = reset')
    db.$client.exec("update spells set latest = '2099-01-01' where rowid = 1")
    db.$client.pragma('writable_schema = on')
    db.$client.prepare('insert into sqlite_master values (@type, @name, @tbl_name, @rootpage, @sql)').run(row)
    db.$client.pragma('writable_schema = reset')
    db.$client.close()
    expect(checkPath(path)).toEqual([expect.stringMatching('De index spells_running komt niet overeen met spells')])
  })
})

describe('what does not hang together is found', () => {
  test.each([
    ['delete from commitment_search where rowid = 1', /commitment_search: 1 toezeggingen ontbreken/u],
    ["insert into commitment_search(rowid, line) values (99, 'x')", /commitment_search: 0 .* 1 zijn te veel/u],
    [
      "create virtual table commitment_stems using fts5(quote, content='', contentless_delete=1)",
      /commitment_stems: 1 toezeggingen ontbreken/u,
    ],
    ['update commitments set "end" = 4000', /buiten de tekst/u],
    ["pragma foreign_keys = off; update commitments set document_id = 'weg'", /verwijst naar niets in documents/u],
    ['pragma foreign_keys = off; delete from commitments', /verwijst naar niets in commitments/u],
    ["insert into commitment_redirects values ('a', 'b', 'a', '')", /leidt naar b/u],
  ])('%s', (damage, fault) => {
    const db = databaseWith(letter('a', [{ quote: 'Ik kom erop terug.' }]))
    expect(checkDatabase(db)).toEqual([])
    db.$client.exec(damage)
    expect(checkDatabase(db).join('\n')).toMatch(fault)
  })

  test('a chain of old ids that ends in a promise is in order', () => {
    const db = databaseWith(letter('a', [{ quote: 'Ik kom erop terug.' }]))
    const id = db.$client.prepare('select id from commitments').pluck().get()
    db.$client.exec(`insert into commitment_redirects values ('b', 'c', 'a', ''), ('c', '${id}', 'a', '')`)
    expect(checkDatabase(db)).toEqual([])
  })
})
