/**
 * Pages as ratios taken in turns in one run, in processor time of the server, printed as JSON: `npm run bench:pages`.
 * P14 a public page that is not kept against one with the same frame and nothing in it; P15 requests of a kept page against bare node:http with
 * the same bytes, asked by another process over eight connections that stay open; P21 the bytes of every public page, packed, with the data for
 * the browser in it. With `-- PATH` the pages of that database (made by `npm run generate`), else those of the samples.
 */
import { spawn } from 'node:child_process'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'
import { type Database, openDatabase } from '#db/open.server'
import { loadSamples } from '#seeds/load'
import { createApp } from '#server/app'
import { buildWhenOld, importBuild } from '#server/build'
import { listPublicPages } from './public-pages'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ORIGIN = 'http://127.0.0.1'
const ROUNDS = 5
/** Renders of a page in one turn, fewer of one that takes long: the cost is that of one render. */
const RENDERS = 40
const MOST_MS = 1_000
const REQUESTS = 3_000
const PAGES = [
  '/',
  '/toezeggingen',
  '/documenten',
  '/ministeries/BZK',
  '/commissies',
  '/scorekaart?onbeoordeeld=1&periode=2018-07-01/2019-12-31',
  '/agenda?peildatum=2018-10-01',
  '/regels',
  '/methode',
  '/methode/kalender',
]
/** Asks an address many times, as a program of its own, so that asking is not counted. */
const ASK = `
  const { Agent, get } = require('node:http')
  const [url, count] = process.argv.slice(1)
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  let left = Number(count)
  const next = () => left-- > 0 && get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => answer.resume().on('end', next))
  for (let lane = 0; lane < 8; lane++) next()`

/** The processor time of something, for each of the times that it says it ran. */
async function cost(run: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage()
  const times = await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const round = (value: number) => Number(value.toPrecision(3))

/** Both sides in turn, after a first time that is not counted: the median cost of each. */
async function race(ours: () => Promise<number>, theirs: () => Promise<number>) {
  const costs: [ours: number, theirs: number][] = []
  for (let turn = 0; turn <= ROUNDS; turn++) costs.push([await cost(ours), await cost(theirs)])
  const counted = costs.slice(1)
  return { ours: median(counted.map(([one]) => one)), theirs: median(counted.map(([, one]) => one)) }
}

/** What the server hands to a loader for a reader who is not signed in. */
function makeContext(db: Database): AppLoadContext {
  const context = { db, nonce: 'bench', origin: ORIGIN, language: 'nl', account: null, token: null, sendMail: null }
  return context as unknown as AppLoadContext
}

/** Renders a page of a build many times, each after a write, so that nothing is answered from memory. */
function render(build: ServerBuild, db: Database, path: string): () => Promise<number> {
  const handle = createRequestHandler(build, 'production')
  return async () => {
    const end = performance.now() + MOST_MS
    let turn = 0
    for (; turn < RENDERS && (turn === 0 || performance.now() < end); turn++) {
      db.$client.exec('update counted_day set id = id')
      const response = await handle(new Request(ORIGIN + path), makeContext(db))
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
      await response.text()
    }
    return turn
  }
}

/** The same build, where the front page is empty: the frame of every page (header, menu, footer, scripts) around nothing. */
function makeEmpty(build: ServerBuild): ServerBuild {
  const id = 'routes/_index'
  const [route, asset] = [build.routes[id], build.assets.routes[id]]
  if (!route || !asset) throw new Error('De build heeft geen voorpagina')
  return {
    ...build,
    assets: { ...build.assets, routes: { ...build.assets.routes, [id]: { ...asset, hasLoader: false } } },
    routes: { ...build.routes, [id]: { ...route, module: { default: () => null } as never } },
  }
}

async function measureRenders(build: ServerBuild, db: Database) {
  const empty = render(makeEmpty(build), db, '/')
  const pages: Record<string, number> = {}
  for (const path of PAGES) {
    const { ours, theirs } = await race(render(build, db, path), empty)
    pages[path] = round(ours / theirs)
  }
  return { ratio: Math.max(...Object.values(pages)), pages, goal: 2.5, most: 4 }
}

/** Thousands of bytes of each page as it leaves, packed. */
async function measureBytes(build: ServerBuild, db: Database) {
  const handle = createRequestHandler(build, 'production')
  const pages: Record<string, number> = {}
  for (const path of new Set([...PAGES, ...listPublicPages(db).map(({ address }) => address)])) {
    const response = await handle(new Request(ORIGIN + path), makeContext(db))
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    pages[path] = round(gzipSync(await response.text()).length / 1000)
  }
  return { kilobytes: Math.max(...Object.values(pages)), pages, most: 15 }
}

async function listen(answer: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `${ORIGIN}:${(server.address() as AddressInfo).port}/toezeggingen` }
}

function ask(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', ASK, url, String(REQUESTS)], { stdio: 'inherit' })
    child.on('exit', (status) => (status === 0 ? resolve(REQUESTS) : reject(new Error(`asking ended with ${status}`))))
  })
}

async function measureKept(build: ServerBuild, db: Database) {
  const ours = await listen(createApp({ db, build, origin: ORIGIN, version: 'bench' }))
  // Node's own client: it does not unpack, so these are the bytes as sent.
  const { get } = await import('node:http')
  const bytes = await new Promise<Buffer>((resolve) =>
    get(ours.url, { headers: { 'Accept-Encoding': 'gzip' } }, async (answer) =>
      resolve(Buffer.concat(await answer.toArray())),
    ),
  )
  const bare = await listen((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': bytes.length })
    response.end(bytes)
  })
  const costs = await race(
    () => ask(ours.url),
    () => ask(bare.url),
  )
  for (const { server } of [ours, bare]) server.close()
  return {
    ratio: round(costs.theirs / costs.ours),
    ms_per_request: round(costs.ours),
    bytes: bytes.length,
    goal: 0.6,
    least: 0.25,
  }
}

buildWhenOld(ROOT)
const build = await importBuild(ROOT)
const [path] = process.argv.slice(2)
const db = openDatabase(path ?? ':memory:')
if (!path) await loadSamples(db)
const measured = {
  P14: await measureRenders(build, db),
  P15: await measureKept(build, db),
  P21: await measureBytes(build, db),
}
console.log(JSON.stringify(measured, null, 2))
db.$client.close()
