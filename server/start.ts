import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { readToday } from '#app/clock.server'
import { countOf } from '#app/labels'
import { defaultTermMonths } from '#db/default-term.server'
import { type Database, databasePath, openDatabase } from '#db/open.server'
import { countOverview } from '#db/queries/commitments.server'
import { VERSION } from '#db/release.server'
import { openSender } from '#mail/sender'
import { readMailSettings } from '#mail/settings'
import { loadSamples } from '#seeds/load'
import { answerBrokenRequests } from './broken-request'
import { buildWhenOld, importBuild } from './build'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLOSE_LIMIT_MS = 5_000
/** So often the loop still goes round before the door closes: each time Node takes in one connection that waits, or reads it. */
const LAST_TURNS = 1_000

/** Something the person who starts the server can mend: shown as one line, without a stack. */
class StartError extends Error {}

/**
 * `npm start`: takes the port, builds when needed, opens and fills the database, then answers. The port comes first,
 * so that a second copy stops before it touches anything; requests that arrive early wait.
 */
async function start(): Promise<void> {
  const began = performance.now()
  const host = process.env.HOST?.trim() || '127.0.0.1'
  let answer: (app: RequestListener) => void = () => {}
  const ready = new Promise<RequestListener>((resolve) => {
    answer = resolve
  })
  const server = createServer((request, response) => void ready.then((app) => app(request, response)))
  answerBrokenRequests(server)
  await listen(server, readPort(process.env.PORT), host)
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`

  defaultTermMonths()
  buildWhenOld(ROOT)
  const path = databasePath({ DATABASE_PATH: process.env.DATABASE_PATH })
  const db = openDatabase(path, { serving: true })
  console.log(await fill(db, path))
  // Imported last: Express and React look at NODE_ENV when they load.
  const { createApp } = await import('./app')
  const origin = process.env.ORIGIN?.trim().replace(/\/+$/u, '') || address
  const contact = process.env.SECURITY_CONTACT?.trim() || undefined
  const proxies = readProxies(process.env.PROXIES)
  const mail = readMailSettings(process.env)
  const sendMail = mail ? openSender(mail) : undefined
  answer(
    createApp({
      db,
      build: await importBuild(ROOT),
      origin,
      contact,
      proxies,
      version: VERSION,
      sendMail,
      ready: true,
    }),
  )
  stopOnSignals(server, db)
  console.log(`Toezeggingenmonitor ${VERSION} staat op ${address} (gestart in ${seconds(performance.now() - began)}).`)
}

/** Loads the samples into an empty database, and says what the database holds. */
async function fill(db: Database, path: string): Promise<string> {
  const loaded = await loadSamples(db)
  const { documents, commitments } = countOverview(db, readToday())
  const held = `${countOf(documents, 'document', 'documenten')} en ${countOf(commitments, 'toezegging', 'toezeggingen')}`
  return loaded ? `Voorbeelden geladen in ${path}: ${held}.` : `In ${path}: ${held}.`
}

function readPort(text: string | undefined): number {
  if (!text?.trim()) return 3000
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartError(`PORT=${text} is geen poort: kies een getal van 0 tot en met 65535.`)
  }
  return port
}

function readProxies(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined
  if (!/^[0-9]$/u.test(text.trim())) {
    throw new StartError(`PROXIES=${text} is geen aantal: kies 0 tot en met 9 proxy’s voor deze server.`)
  }
  return Number(text)
}

function listen(server: Server, port: number, host: string): Promise<void> {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Poort ${port} op ${host} is al in gebruik. Stop het andere programma of kies een andere poort: PORT=3001 npm start`,
    EACCES: `Poort ${port} mag niet worden gebruikt. Kies een poort boven 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `Het adres HOST=${host} is er niet op deze machine.`,
    ENOTFOUND: `Het adres HOST=${host} bestaat niet.`,
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(reasons[error.code ?? ''] ?? error.message))
    })
    server.listen(port, host, resolve)
  })
}

/**
 * On SIGTERM or SIGINT: finish the requests that have come in (at most five seconds), close the database, leave with 0. Node
 * cuts off what it has not read yet, so the door stays open until that is read.
 */
function stopOnSignals(server: Server, db: Database): void {
  const close = () => {
    server.close(() => {
      db.$client.close()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  const closeAfter = (turns: number) => void setImmediate(() => (turns > 0 ? closeAfter(turns - 1) : close()))
  const stop = () => {
    setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS).unref()
    closeAfter(LAST_TURNS)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`
}

process.env.NODE_ENV ??= 'production'
start().catch((error: unknown) => {
  const expected =
    error instanceof StartError || (error instanceof Error && /^(?:Database|Build|Setting)Error$/u.test(error.name))
  console.error(expected ? `Starten lukt niet. ${(error as Error).message}` : error)
  process.exit(1)
})
