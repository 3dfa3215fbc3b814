import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkDatabase } from '#db/check.server'
import { openDatabase } from '#db/open.server'
import { ingest } from '#sources/ingest'

const folder = mkdtempSync(join(tmpdir(), 'full-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const [name, month] of [
  ['sluis', 'juni'],
  ['brug', 'juli'],
]) {
  const promise = `Ik zal uw Kamer uiterlijk 1 ${month} 2020 over de ${name} informeren.`
  const rest = `De ${name} is oud. `.repeat(2000)
  writeFileSync(join(folder, `${name}.txt`), `Den Haag, 3 februari 2020\n\n${promise}\n\n${rest}\n`)
}

test('a disk that is full is told so; nothing is half stored, and the same load succeeds when there is room', async () => {
  const db = openDatabase(':memory:')
  const documents = db.$client.prepare('select count(*) from documents').pluck()
  db.$client.pragma(`max_page_count = ${db.$client.pragma('page_count', { simple: true })}`)
  const full = await ingest(db, [folder])
  expect(full.failed.map(({ reason }) => reason)).toEqual(['de schijf is vol', 'de schijf is vol'])
  expect([documents.get(), checkDatabase(db)]).toEqual([0, []])

  db.$client.pragma('max_page_count = 1000000')
  expect(await ingest(db, [folder])).toMatchObject({ inserted: 2, failed: [] })
  expect([documents.get(), checkDatabase(db)]).toEqual([2, []])
  db.$client.close()
})
