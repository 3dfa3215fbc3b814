import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { decideAll } from '#db/decide.server'
import { DatabaseError, databasePath, openDatabase } from '#db/open.server'
import { storeExtraction } from '#db/write.server'
import { commitmentAt, deadlineOn, letter } from './fixtures'

const root = mkdtempSync(join(tmpdir(), 'open-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('opening a database', () => {
  test('makes the folder and the file, and opens it again with what it holds', () => {
    const path = join(root, 'nieuwe', 'map', 'toezeggingen.db')
    const db = openDatabase(path)
    expect(db.$client.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
    storeExtraction(db, letter('a', [{ quote: 'Ik kom erop terug.' }]), { name: 'a.txt', sha256: '0' })
    const second = openDatabase(path)
    expect(second.$client.prepare('select id from documents').pluck().all()).toEqual(['a'])
    second.$client.close()
    db.$client.close()
  })

  test('folds an older file anew, once', () => {
    const path = join(root, 'ouder.db')
    const db = openDatabase(path)
    const change = { conditional: true, deadline: deadlineOn('2019-05-31') }
    storeExtraction(db, letter('a', [{ quote: 'Zo nodig kom ik erop terug.', change }]), { name: 'a.txt', sha256: '0' })
    const latest = (from: typeof db) => from.$client.prepare('select latest from spells').pluck().all()
    db.$client.exec("update spells set latest = '2019-05-31'; pragma user_version = 0")
    db.$client.close()
    const again = openDatabase(path)
    expect(latest(again)).toEqual([null])
    again.$client.exec("update spells set latest = '2019-05-31'")
    again.$client.close()
    const third = openDatabase(path)
    expect(latest(third)).toEqual(['2019-05-31'])
    third.$client.close()
  })

  test('a file of before has what rows of lists are shown with', () => {
    const path = join(root, 'eerder.db')
    const db = openDatabase(path)
    storeExtraction(db, letter('a', [{ quote: 'Ik kom erop terug.' }]), { name: 'a.txt', sha256: '0' })
    const facts = 'seq, document_date, document_kind, document_number'
    const read = (from: typeof db) => from.$client.prepare(`select ${facts} from spells`).raw().all()
    const before = read(db)
    expect(before).toEqual([[1, '2018-12-13', 'letter', '51']])
    const dropped = ['spells_listed', 'tracking_listed', 'commitments_listed', 'documents_listed']
    for (const name of dropped) db.$client.exec(`drop trigger ${name}`)
    db.$client.exec('drop view listed_facts; create view listed_facts as select 1')
    for (const name of dropped)
      db.$client.exec(`create trigger ${name} after insert on corrections begin select 1; end`)
    for (const name of facts.split(', ')) db.$client.exec(`alter table spells drop column ${name}`)
    db.$client.exec('delete from __drizzle_migrations where rowid > 16')
    db.$client.close()
    const again = openDatabase(path)
    expect(read(again)).toEqual(before)
    const other = letter('a', [{ quote: 'Ik kom erop terug.' }], { number: '52', kind: 'debate', date: '2018-12-14' })
    storeExtraction(again, other, { name: 'a.txt', sha256: '0' })
    expect(read(again)).toEqual([[1, '2018-12-14', 'debate', '52']])
    again.$client.close()
  })

  test('folds anew what was decided', () => {
    const path = join(root, 'besloten.db')
    const db = openDatabase(path)
    const made = letter('a', [{ quote: 'Ik kom hierop terug.' }, { quote: 'Ik kom daarop terug.' }])
    storeExtraction(db, made, { name: 'a.txt', sha256: '0' })
    const commitment = commitmentAt(made, 0).id
    const act = { action: 'outcome', outcome: 'fulfilled', since: '2019-01-01' } as const
    decideAll(db, [{ commitment, act, author: 'proef', reason: 'proef', evidence: null, version: 0 }])
    db.$client.exec("update tracking set review = 'unreviewed'; pragma user_version = 1")
    db.$client.close()
    const again = openDatabase(path)
    const reviews = again.$client.prepare("select review from tracking where review <> 'unreviewed'").pluck().all()
    expect(reviews).toEqual(['accepted'])
    again.$client.close()
  })

  test('read-only reads and cannot write', () => {
    const path = join(root, 'lezen.db')
    openDatabase(path).$client.close()
    const db = openDatabase(path, { readonly: true })
    expect(db.$client.prepare('select count(*) from documents').pluck().get()).toBe(0)
    expect(() => db.$client.exec('delete from documents')).toThrow(/readonly/u)
    db.$client.close()
  })

  test('says in Dutch why it cannot, with the path', () => {
    const text = join(root, 'tekst.db')
    writeFileSync(text, 'dit is geen database, maar een lange regel tekst die lang genoeg is\n'.repeat(40))
    const folder = join(root, 'map.db')
    mkdirSync(folder)
    const old = join(root, 'oud.db')
    new BetterSqlite3(old).exec('create table x (y)').close()
    expect(() => openDatabase(text)).toThrow(/tekst\.db kan niet worden geopend: het bestand is geen SQLite-database/u)
    expect(() => openDatabase(folder)).toThrow(DatabaseError)
    expect(() => openDatabase(join(text, 'x.db'))).toThrow(/map moet komen/u)
    expect(() => openDatabase(join(root, 'weg.db'), { readonly: true })).toThrow(/bestaat niet/u)
    expect(() => openDatabase(join(root, 'geen', 'map', 'weg.db'), { readonly: true })).toThrow(/bestaat niet/u)
    expect(() => openDatabase(old, { readonly: true })).toThrow(/oudere versie/u)
  })

  test('a file of a newer program is left alone', () => {
    const path = join(root, 'nieuw.db')
    const db = openDatabase(path)
    db.$client.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)")
    db.$client.close()
    expect(() => openDatabase(path)).toThrow(/nieuwere versie/u)
  })

  test('the path is DATABASE_PATH, else data/toezeggingen.db', () => {
    expect(databasePath({ DATABASE_PATH: '/elders/x.db' })).toBe('/elders/x.db')
    expect(databasePath({ DATABASE_PATH: ' ' })).toBe(join('data', 'toezeggingen.db'))
    expect(databasePath({})).toBe(join('data', 'toezeggingen.db'))
  })
})
