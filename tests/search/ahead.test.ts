import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import { type Database, openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { settleNewDay } from '#server/new-day'
import { searchAhead } from '#server/search'
import { generateDocuments } from '../../scripts/generate'

const DAY = '2026-11-30'
const folder = mkdtempSync(join(tmpdir(), 'ahead-'))
let db: Database
let server: Server
let held: string[] = []

async function ask(query: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/toezeggingen?${query}`)
}

beforeAll(async () => {
  db = openDatabase(join(folder, 'test.db'))
  loadBulk(db, generateDocuments(3000))
  const app = express()
  app.use(searchAhead({ db }))
  app.get('*', (request, response) => {
    held = [...db.$found.keys()]
    const text = String(request.query.q ?? '')
    response.json(listCommitments(db, text ? { text } : {}, DAY))
  })
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  db.$client.close()
  rmSync(folder, { recursive: true })
})

describe('a server that searches ahead', () => {
  test('gives the page what it would have found, and keeps it no longer than the request', async () => {
    const direct = listCommitments(db, { text: 'campagne' }, DAY)
    const response = await ask(`q=campagne&peildatum=${DAY}`)
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(direct)))
    expect(held).toEqual(['campagne'])
    await expect.poll(() => db.$found.size).toBe(0)
  })

  test('shows what was written since', async () => {
    const count = async () => ((await (await ask(`q=campagne&peildatum=${DAY}`)).json()) as { count: number }).count
    const before = await count()
    const { id } = listCommitments(db, { text: 'campagne' }, DAY).items[0] ?? { id: '' }
    db.$client.prepare('delete from commitments where id = ?').run(id)
    expect(await count()).toBe(before - 1)
  })

  test('has nothing to do without words', async () => {
    await ask('q=30821-51')
    expect(held).toEqual([])
    await ask('')
    expect(held).toEqual([])
  })
})

test('a new day on a closed database is no error', () => {
  const closed = openDatabase(':memory:')
  closed.$client.close()
  let passed = 0
  settleNewDay({ db: closed })({} as express.Request, {} as express.Response, () => passed++)
  expect(passed).toBe(1)
})
