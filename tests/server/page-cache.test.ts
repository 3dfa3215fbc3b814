import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/open.server'
import { openDatabase } from '#db/open.server'
import { chooseEncoding } from '#server/kept-page'
import { createPageCache } from '#server/page-cache'
import { setSecurityHeaders } from '#server/security'
import { openSmallDatabase } from '../app/small-database'
import { addAll, askAs, signIn } from './people'
import { type Served, serve } from './serve'

const SHARED = 'public, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'
const folder = mkdtempSync(join(tmpdir(), 'toezeggingen-'))
let db: Database
let other: Database
let served: Served
beforeAll(async () => {
  const path = join(folder, 'test.db')
  db = openSmallDatabase(path)
  addAll(db)
  other = openDatabase(path)
  served = await serve(db)
})
afterAll(async () => {
  await served.close()
  other.$client.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => void vi.useRealTimers())

const tag = async (path: string, init?: RequestInit) => (await served.ask(path, init)).headers.get('etag')

describe.each(['/', '/toezeggingen', '/en', '/documenten/kst-99001-7', '/regels?peildatum=2019-01-05'])(
  '%s',
  (path) => {
    test('is for every cache, with an ETag that answers 304', async () => {
      const [first, second] = [await served.ask(path), await served.ask(path)]
      expect(second.headers.get('cache-control')).toBe(SHARED)
      expect(second.headers.get('vary')).toBe('Accept-Encoding, Cookie')
      expect(await second.text()).toBe(await first.text())
      const etag = second.headers.get('etag') ?? ''
      expect(first.headers.get('etag')).toBe(etag)
      const known = await served.ask(path, { headers: { 'If-None-Match': etag } })
      expect(known.status).toBe(304)
      expect(await known.text()).toBe('')
      expect(known.headers.get('content-security-policy')).toBe(second.headers.get('content-security-policy'))
      expect((await served.ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    })

    test('reads the same in each encoding, and HEAD has the headers of GET', async () => {
      const texts: string[] = []
      for (const encoding of ['br', 'gzip', 'identity']) {
        const got = await served.ask(path, { headers: { 'Accept-Encoding': encoding } })
        expect(got.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
        texts.push(await got.text())
        const head = await served.ask(path, { method: 'HEAD', headers: { 'Accept-Encoding': encoding } })
        const own = ({ headers }: Response) =>
          [...headers].filter(([name]) => !/^(?:date|connection|keep-alive)$/u.test(name))
        expect(own(head)).toEqual(own(got))
        expect(await head.text()).toBe('')
      }
      expect(texts[0]).toContain('</html>')
      expect(new Set(texts).size).toBe(1)
    })
  },
)

test('a HEAD that comes first leaves the whole page for the GET after it', async () => {
  const head = await served.ask('/kabinetten', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(await (await served.ask('/kabinetten')).text()).toContain('</html>')
})

test.each(['db', 'other'] as const)('a write through %s shows in the very next answer', async (which) => {
  const title = `Gewijzigd door ${which}`
  const before = await served.ask('/documenten/kst-99001-7')
  expect(await before.text()).not.toContain(title)
  const { $client } = which === 'db' ? db : other
  $client.prepare("update documents set title = ? where id = 'kst-99001-7'").run(title)
  const after = await served.ask('/documenten/kst-99001-7', {
    headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
  })
  expect([after.status, (await after.text()).includes(title)]).toEqual([200, true])
})

test('the day, the language and each parameter make another page; the order of names does not', async () => {
  const paths = [
    '/toezeggingen',
    '/en/toezeggingen',
    '/toezeggingen?klok=te-laat',
    '/toezeggingen?peildatum=2019-01-05',
  ]
  expect(new Set(await Promise.all(paths.map((path) => tag(path)))).size).toBe(paths.length)
  const sorted = await tag('/toezeggingen?klok=te-laat&peildatum=2019-01-05')
  expect(await tag('/toezeggingen?peildatum=2019-01-05&klok=te-laat')).toBe(sorted)
})

test('at midnight in Amsterdam the page is made anew', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2018-12-30T22:59:59Z') })
  const text = async () => (await served.ask('/toezeggingen')).text()
  expect(await text()).toContain('30 december 2018')
  vi.setSystemTime(new Date('2018-12-30T23:00:00Z'))
  const after = await text()
  expect(after).toContain('31 december 2018')
  expect(after).not.toContain('op 30 december 2018')
})

test('who carries a session gets a page of their own and leaves none behind', async () => {
  const cookie = signIn(db, 'editor')
  await served.ask('/toezeggingen')
  for (let turn = 0; turn < 2; turn++) {
    const own = await askAs(served, cookie, '/toezeggingen')
    expect(own.headers.get('cache-control')).toBe('private, no-store')
    expect(own.headers.get('etag')).toBeNull()
    expect(await own.text()).toContain('<strong>editor</strong>')
    expect(await (await served.ask('/toezeggingen')).text()).not.toContain('<strong>editor</strong>')
  }
  const dead = await askAs(served, 'sessie=verlopen', '/toezeggingen')
  expect([dead.headers.get('cache-control'), dead.headers.get('etag')]).toEqual(['private, no-cache', null])
})

test.each([
  '/aanmelden',
  '/regels/proef?zin=Ik+zal+u+in+mei+informeren.&datum=2019-01-05',
  '/volgen',
  '/toezeggingen/kst-99001-7.0059/melding',
  '/?onbekend=1',
  '/bestaat-niet',
  '/?_data=root',
])('%s is not kept', async (path) => {
  for (let turn = 0; turn < 2; turn++) {
    const { headers } = await served.ask(path)
    expect([headers.get('etag'), headers.get('cache-control') ?? '']).toEqual([
      null,
      expect.not.stringMatching('public'),
    ])
  }
})

test('the data of a page is asked after each time, and answers 304 too', async () => {
  const path = '/toezeggingen?_data=routes%2Ftoezeggingen._index'
  const first = await served.ask(path)
  expect(first.headers.get('cache-control')).toBe('public, no-cache')
  expect(first.headers.get('content-type')).toContain('application/json')
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
  expect((await served.ask(path, { headers })).status).toBe(304)
})

test('a host that is more than a name puts no other page in the place of this one', async () => {
  const { port } = new URL(served.origin)
  const path = '/ministeries?peildatum=2019-01-01'
  for (const Host of ['x/regels#', 'x/methode?', `127.0.0.1:${port}`]) {
    await new Promise((done) =>
      request({ host: '127.0.0.1', port, path, headers: { Host } }, (answer) => answer.resume().on('end', done)).end(),
    )
  }
  expect(await (await served.ask(path)).text()).toContain('<h1>Ministeries</h1>')
})

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['gzip;q=0, identity', 'identity'],
  ['GZIP ; Q=0.3', 'gzip'],
  ['', 'identity'],
])('who accepts %s is sent %s', (accepted, encoding) => expect(chooseEncoding(accepted)).toBe(encoding))

test('a kept page has every security header of an answer that is not kept', async () => {
  const [path, fresh] = ['/kabinetten', await served.ask('/aanmelden')]
  await served.ask(path)
  const kept = await served.ask(path)
  for (const name of fresh.headers.keys()) {
    if (!/^(?:x-|cross-|referrer-|permissions-|content-security-)/u.test(name) || name === 'x-remix-response') continue
    expect(kept.headers.has(name), name).toBe(true)
  }
})

test('holds no more pages and bytes than it may; the one that was asked longest ago leaves', async () => {
  const app = express()
  const cache = createPageCache({ db, origin: '' }, { pages: 3, bytes: 2_500 })
  let made: string[] = []
  app.use((asked, response, next) => void (cache.answer(asked, response) || next()))
  app.use(setSecurityHeaders({ origin: '' }), cache.fill, (asked, response) => {
    made.push(asked.url)
    response.set({ 'Content-Type': 'text/html', 'Cache-Control': 'private, no-cache' })
    if (asked.query.q === 'koek') response.append('Set-Cookie', 'a=b')
    response.end('x'.repeat(asked.query.q === 'groot' ? 3_000 : 700))
  })
  const server = app.listen(0)
  const at = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const ask = (path: string) => fetch(at + path, { headers: { 'Accept-Encoding': 'identity' } })
  for (const path of ['/?q=1', '/?q=2', '/?q=3', '/?q=1', '/?q=4', '/?q=2']) await ask(path)
  expect(made).toEqual(['/?q=1', '/?q=2', '/?q=3', '/?q=4', '/?q=2'])
  expect(cache.measure()).toEqual({ pages: 3, bytes: 2_100 })
  made = []
  for (const path of ['/?q=koek', '/?q=koek', '/?q=groot', '/?q=groot']) await ask(path)
  expect(made).toHaveLength(4)
  expect(cache.measure().bytes).toBeLessThanOrEqual(2_500)
  server.close()
})

test('a database that does not answer costs the request, not the server', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = openSmallDatabase()
  const own = await serve(broken)
  for (let time = 0; time < 2; time++) expect((await own.ask('/')).status).toBe(200)
  broken.$client.close()
  const response = await own.ask('/')
  expect(response.status).toBe(500)
  expect(await response.text()).toContain('De fout ligt bij ons')
  expect(told).toHaveBeenCalled()
  told.mockRestore()
  await own.close()
})
