import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequestHandler } from '@remix-run/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import { type Database, openDatabase } from '#db/open.server'
import { writeSearch } from '#db/queries/found.server'
import { buildWhenOld, importBuild } from '#server/build'
import { type Made, type PageTask, PageThread } from '#server/page-thread'
import { SearchThread } from '#server/search-thread'
import { generateDocuments } from '../../scripts/generate'
import { readerContext } from '../app/reader-context'
import { type Served, serve } from './serve'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DAY = '2026-11-30'
const folder = mkdtempSync(join(tmpdir(), 'search-page-'))
const path = join(folder, 'test.db')
let db: Database
let served: Served
let task: PageTask

beforeAll(async () => {
  buildWhenOld(ROOT)
  db = openDatabase(path)
  loadBulk(db, generateDocuments(500))
  served = await serve(db)
  task = await makeTask('kamer -campagne')
})

afterAll(async () => {
  await served.close()
  db.$client.close()
  rmSync(folder, { recursive: true })
})

async function makeTask(text: string): Promise<PageTask> {
  const statement = writeSearch(text, DAY)
  const thread = new SearchThread(path, 60_000)
  const searched = statement && (await thread.ask(statement))
  await thread.close()
  if (searched === null || typeof searched === 'string') throw new Error('nothing found')
  const url = `http://localhost/toezeggingen?${new URLSearchParams({ q: text, peildatum: DAY })}`
  const search = { text, day: DAY, rows: searched.rows }
  return { url, headers: [], nonce: 'bm9uY2U=', origin: 'http://localhost', language: 'nl', search }
}

/** What the thread makes of a task once it is ready. */
async function askReady(thread: PageThread, task: PageTask) {
  const answers: Made[] = []
  await expect
    .poll(
      async () => {
        answers.push(await thread.ask(task))
        return answers.at(-1)
      },
      { timeout: 60_000 },
    )
    .not.toBeNull()
  const made = answers.at(-1)
  if (!made || made === 'too-busy') throw new Error(String(made))
  return made
}

test('the thread makes the page that the server would make', async () => {
  const thread = new PageThread(path)
  const made = await askReady(thread, task)
  const here = createRequestHandler(await importBuild(ROOT), 'production')
  const response = await here(new Request(task.url), { ...readerContext(db), nonce: task.nonce, origin: task.origin })
  expect(made.status).toBe(200)
  expect(made.headers).toEqual([...response.headers])
  expect(Buffer.from(made.body).toString()).toBe(await response.text())
  await thread.close()
})

test('a page that the thread cannot make is made by the server', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const thread = new PageThread(join(folder, 'none.db'))
  expect(await thread.ask(task)).toBeNull()
  await expect.poll(() => told.mock.calls.length, { timeout: 60_000 }).toBeGreaterThan(0)
  expect(await thread.ask(task)).toBeNull()
  await thread.close()
  told.mockRestore()
})

test('searches are answered before the thread is ready and after, in both languages', async () => {
  for (let turn = 0; turn < 12; turn++) {
    for (const root of ['', '/en']) {
      const response = await served.ask(`${root}/toezeggingen?q=kamer+-x${turn}&peildatum=${DAY}`)
      expect(response.status).toBe(200)
      expect(await response.text()).toMatch(root ? /<html lang="en"/u : /<html lang="nl"/u)
    }
  }
})
