import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#db/open.server'
import { storeExtraction } from '#db/write.server'
import { letter } from '../db/fixtures'
import { run } from './run'

const root = mkdtempSync(join(tmpdir(), 'cli-backup-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const database = join(root, 'toezeggingen.db')
const copies = join(root, 'kopieen')

test('backup, check, restore and verify, as an administrator runs them', async () => {
  const db = openDatabase(database)
  storeExtraction(db, letter('kst-1', [{ quote: 'Ik bel u.' }]), { name: 'a.txt', sha256: '1'.repeat(64) })
  const made = await run(['backup', copies], { database })
  const copy = /^Reservekopie (.*\.db)$/mu.exec(made.out)?.[1] ?? ''
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).toMatch(/^\d+ MB, 1 toezeggingen, 1 documenten, 0 besluiten\.\nLaatste hash: -$/mu)
  expect(await run(['check', '--kopie', copy])).toEqual({
    code: 0,
    err: '',
    out: `De reservekopie ${copy} is in orde.\n`,
  })

  expect(await run(['restore', copy], { database })).toMatchObject({
    code: 1,
    out: '',
    err: `toezeggingen: De database ${database} is in gebruik: stop eerst de server en andere opdrachten. Er is niets teruggezet.\n`,
  })
  db.$client.close()
  const restored = await run(['restore', copy], { database })
  expect(restored).toMatchObject({ code: 0, err: '' })
  expect(restored.out).toContain(`De database ${database} is teruggezet naar 20`)
  const aside = /bewaard als (.*)$/mu.exec(restored.out)?.[1] ?? ''
  expect((await run(['check'], { database: aside })).code).toBe(0)
  expect((await run(['check', '--grondig'], { database })).code).toBe(0)
  expect((await run(['verify'], { database })).code).toBe(0)
  expect((await run(['list', '--peildatum', '2019-01-05'], { database })).out).toContain('Ik bel u.')

  writeFileSync(copy, 'x')
  expect((await run(['check', '--kopie', copy])).err).toContain(copy)
  expect((await run(['restore', copy], { database })).code).toBe(1)
  expect(readdirSync(root).filter((name) => name.includes('.terug'))).toEqual([])
})

test.each([
  [['backup'], /MAP ontbreekt/u],
  [['backup', 'a', 'b'], /onverwacht argument “b”/u],
  [['restore'], /KOPIE ontbreekt/u],
  [['restore', 'a', 'b'], /onverwacht argument “b”/u],
  [['check', '--kopie'], /--kopie heeft een waarde nodig/u],
])('%j is called wrongly', async (words, message) => {
  expect(await run(words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
})
