import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { checkDatabase } from '#db/check.server'
import { type Database, openDatabase } from '#db/open.server'
import { ingest } from '#sources/ingest'

const root = mkdtempSync(join(tmpdir(), 'kill-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const CHILD = fileURLToPath(new URL('./ingest-child.ts', import.meta.url))
const FOLDER = join(root, 'brieven')
const DOCUMENTS = 12

mkdirSync(FOLDER)
for (let number = 10; number < 10 + DOCUMENTS; number++) {
  const promises = Array.from(
    { length: 40 },
    (_, index) => `Ik zal uw Kamer uiterlijk ${1 + (index % 28)} mei 2021 over brug ${number}-${index} informeren.`,
  )
  writeFileSync(join(FOLDER, `brief-${number}.txt`), `Den Haag, ${number} maart 2020\n\n${promises.join('\n\n')}\n`)
}

/** Loads the folder in a process of its own and kills it as soon as it has said that `lines` documents are stored. */
function killAfter(lines: number, database: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, database, FOLDER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line)
    if (said.length === lines) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', () => resolve(said)))
}

function dump(db: Database): unknown {
  return ['documents', 'document_versions', 'document_names', 'commitments', 'problems', 'acknowledgements'].map(
    (table) =>
      db.$client
        .prepare(`select * from ${table}`)
        .all()
        .map((row) => ({ ...(row as object), recorded_at: null })),
  )
}

test('killed at any document and run again: the same database', async () => {
  const clean = openDatabase(join(root, 'clean.db'))
  await ingest(clean, [FOLDER])
  const expected = dump(clean)
  clean.$client.close()

  await Promise.all(
    [1, 4, DOCUMENTS - 1].map(async (lines) => {
      const path = join(root, `killed-${lines}.db`)
      const said = await killAfter(lines, path)
      expect(said.length).toBeGreaterThanOrEqual(lines)
      const db = openDatabase(path)
      expect(checkDatabase(db)).toEqual([])
      const names = db.$client.prepare('select source_name from documents').pluck().all()
      expect(names).toEqual(expect.arrayContaining(said.map((line) => line.split(' ')[0])))
      const summary = await ingest(db, [FOLDER])
      expect(summary).toMatchObject({ unchanged: names.length, inserted: DOCUMENTS - names.length, failed: [] })
      expect(dump(db)).toEqual(expected)
      expect(checkDatabase(db)).toEqual([])
      db.$client.close()
    }),
  )
})
