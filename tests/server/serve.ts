import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Database } from '#db/open.server'
import { createApp } from '#server/app'
import { answerBrokenRequests } from '#server/broken-request'
import { buildWhenOld, importBuild } from '#server/build'
import type { Limits } from '#server/limits'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Served {
  origin: string
  /** Asks without following redirects. */
  ask: (path: string, init?: RequestInit) => Promise<Response>
  close: () => Promise<void>
}

/** The whole application over a database, on a free port; builds the pages when they are old. */
export async function serve(
  db: Database,
  options: { origin?: string; contact?: string; limits?: Limits } = {},
): Promise<Served> {
  buildWhenOld(ROOT)
  const server = createServer()
  answerBrokenRequests(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { contact, limits, origin = address } = options
  server.on('request', createApp({ db, build: await importBuild(ROOT), origin, contact, limits, version: 'test' }))
  return {
    origin: address,
    ask: (path, init) => fetch(address + path, { redirect: 'manual', ...init }),
    close: () => closeServer(server),
  }
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
