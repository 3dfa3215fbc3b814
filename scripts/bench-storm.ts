/**
 * P13: a fast route while others search, against the same route at rest, on a generated database
 * (`npm run bench:storm -- PATH`), printed as JSON. Server, fast reader and searchers are three processes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '#db/open.server'
import { createApp } from '#server/app'
import { buildWhenOld, importBuild } from '#server/build'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = 3
const REQUESTS = 200
const SEARCHES = ['de -zal', 'bew*', 'ing OR aan OR ver', '"zal ik uw Kamer"', 'bewustwordingscampagne grensstreek']

/** Asks an address one time after the other and prints the milliseconds of each. */
const READ = `
  const { Agent, get } = require('node:http')
  const [url, count] = process.argv.slice(1)
  const agent = new Agent({ keepAlive: true })
  const times = []
  const next = () => {
    if (times.length === Number(count)) return console.log(JSON.stringify(times)), process.exit()
    const began = performance.now()
    get(url, { agent }, (answer) => answer.resume().on('end', () => { times.push(performance.now() - began); setTimeout(next, 5) }))
  }
  next()`
/** Searches over eight connections until it is ended; each search is another one, so that none is answered from memory. */
const SEARCH = `
  const { Agent, get } = require('node:http')
  const [url, searches] = process.argv.slice(1)
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  let asked = 0
  const next = () => {
    const texts = JSON.parse(searches)
    const text = texts[asked++ % texts.length] + ' -' + 'abcdefgh'[asked % 8] + asked
    get(url + encodeURIComponent(text), { agent }, (answer) => answer.resume().on('end', next)).on('error', next)
  }
  for (let lane = 0; lane < 8; lane++) next()`

function read(url: string): Promise<number[]> {
  const child = spawn(process.execPath, ['-e', READ, url, String(REQUESTS)], { stdio: ['ignore', 'pipe', 'inherit'] })
  return collect(child)
}

async function collect(child: ChildProcess): Promise<number[]> {
  let text = ''
  for await (const part of child.stdout ?? []) text += part
  return (JSON.parse(text) as number[]).toSorted((a, b) => a - b)
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const median = (values: number[]) =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  )
const round = (value: number) => Number(value.toPrecision(3))

async function main(): Promise<void> {
  const path = process.argv[2]
  if (!path) throw new Error('Gebruik: npm run bench:storm -- PAD')
  buildWhenOld(ROOT)
  const db = openDatabase(path, { serving: true })
  const server = createServer(
    createApp({ db, build: await importBuild(ROOT), origin: 'http://127.0.0.1', version: 'bench', ready: true }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await read(`${origin}/gezondheid`)
  const rounds: { p50: number; p99: number }[] = []
  for (let turn = 0; turn < ROUNDS; turn++) {
    const idle = await read(`${origin}/gezondheid`)
    const storm = spawn(process.execPath, ['-e', SEARCH, `${origin}/toezeggingen?q=`, JSON.stringify(SEARCHES)])
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const busy = await read(`${origin}/gezondheid`)
    storm.kill()
    rounds.push({ p50: at(busy, 0.5) / at(idle, 0.5), p99: at(busy, 0.99) / at(idle, 0.99) })
  }
  const ratio = (key: 'p50' | 'p99') => round(median(rounds.map((one) => one[key])))
  console.log(JSON.stringify({ P13: { p50: ratio('p50'), p99: ratio('p99'), goal: 3 } }, null, 2))
  server.closeAllConnections()
  server.close()
  db.$client.close()
  process.exit()
}

process.env.NODE_ENV ??= 'production'
await main()
