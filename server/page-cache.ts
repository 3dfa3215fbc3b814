import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import { readToday } from '#app/clock.server'
import { readDataVersion } from '#db/data-version.server'
import type { Database } from '#db/open.server'
import { makePage, type Page, sendFirst, sendPage, sizeOf } from './kept-page'
import { findRoute, PERMISSIONS } from './permissions'
import { carriesSession } from './session'

/** What is kept at most. */
export interface CacheBounds {
  pages: number
  bytes: number
}

const BOUNDS: CacheBounds = { pages: 2_000, bytes: 64 * 1024 * 1024 }
/** What the renderer says of a page whose route chose nothing itself. */
const UNCHOSEN = 'private, no-cache'
/** A host that is only a name: with a `/` or `?` in it the page would be that of another address than the key says. */
const PLAIN_HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu
/** A sentence that somebody tries is not kept; the data of the root is less work than a look-up, and knows no parameters. */
const NEVER = new Set(['/regels/proef', '*'])

export type PageCache = ReturnType<typeof createPageCache>

/**
 * Public pages for readers without a session, kept until something is written or the day turns. `answer` stands in front
 * of everything and `fill` right before Remix, behind every check: what is kept has passed them, for the same address, as a stranger.
 */
export function createPageCache({ db, origin }: { db: Database; origin: string }, bounds = BOUNDS) {
  const pages = new Map<string, Page>()
  let state = ''
  let held = 0

  function forget(key: string): void {
    const page = pages.get(key)
    if (page && pages.delete(key)) held -= sizeOf(page)
  }
  function keep(key: string, page: Page): void {
    forget(key)
    pages.set(key, page)
    held += sizeOf(page)
    for (const oldest of pages.keys()) {
      if (pages.size <= bounds.pages && held <= bounds.bytes) break
      forget(oldest)
    }
  }
  /** Empties the cache after a write or at midnight; gives the state that a page made from now on is of. */
  function settle(): string {
    const now = `${readDataVersion(db)} ${readToday()}`
    if (now !== state) pages.clear()
    if (now !== state) held = 0
    state = now
    return now
  }

  /** A database that does not answer is met again, and told, where a page is made: nothing catches an error here. */
  function canSettle(): boolean {
    try {
      settle()
      return true
    } catch {
      return false
    }
  }
  /** Answers with a kept page, before anything else looks at the request; false when there is none. */
  function answer(request: IncomingMessage, response: ServerResponse): boolean {
    const address = request.url ?? ''
    if (pages.size === 0 || !isOpen(request, origin)) return false
    const key = pages.has(address) ? address : writeKey(address)
    if (pages.has(key) && !canSettle()) return false
    const page = pages.get(key)
    if (!page) return false
    forget(key)
    sendPage(request, response, page)
    keep(key, page)
    return true
  }
  const fill: RequestHandler = (request, response, next) => {
    const made = settle()
    if (!isOpen(request, origin) || !isPage(request)) return next()
    // Node leaves the body out of an answer to HEAD; the page itself is made whole, for both.
    request.method = 'GET'
    collect(request, response, (html) => {
      const page = makePage(request, response, html)
      void sendFirst(request, response, page)
        .then(() => {
          if (db.$client.open && settle() === made) keep(writeKey(request.originalUrl), page)
        })
        .catch(next)
    })
    next()
  }
  return { answer, fill, measure: () => ({ pages: pages.size, bytes: held }) }
}

function isOpen({ method, headers }: IncomingMessage, origin: string): boolean {
  const reads = method === 'GET' || method === 'HEAD'
  if (!reads || (headers.cookie !== undefined && carriesSession(headers.cookie, origin))) return false
  const forwarded = headers['x-forwarded-host']
  return PLAIN_HOST.test(headers.host ?? '') && (forwarded === undefined || PLAIN_HOST.test(String(forwarded)))
}

/** Pages that read the same for everybody: not what takes a form from strangers, and no file. */
function isPage(request: Request): boolean {
  const route = findRoute(request.path)
  if (route === undefined || NEVER.has(route) || route.includes('.') || request.query._data === 'root') return false
  return PERMISSIONS[route]?.read === 'anyone' && PERMISSIONS[route].write !== 'anyone'
}

/** The path (and so the language) with its parameters in order of name; a name that is repeated keeps its order. */
function writeKey(address: string): string {
  const at = address.indexOf('?')
  if (at < 0) return address
  const params = new URLSearchParams(address.slice(at))
  params.sort()
  return `${address.slice(0, at)}?${params}`
}

/** Holds the answer back when it may be kept, and passes it on as it is when not. */
function collect(request: Request, response: Response, done: (body: Buffer) => void): void {
  const { write, end } = response
  const parts: Buffer[] = []
  const release = () => Object.assign(response, { write, end })
  const take = (chunk: unknown) => chunk && parts.push(Buffer.from(chunk as Uint8Array))
  response.write = ((...chunk: Parameters<typeof write>) => {
    if (!isKeepable(request, response)) return release().write(...chunk)
    take(chunk[0])
    return true
  }) as typeof write
  response.end = ((...chunk: Parameters<typeof end>) => {
    const keepable = isKeepable(request, response)
    release()
    if (!keepable) return response.end(...chunk)
    take(chunk[0])
    done(Buffer.concat(parts))
    return response
  }) as typeof end
}

function isKeepable(request: Request, response: Response): boolean {
  const type = String(response.get('Content-Type'))
  const control = response.get('Cache-Control')
  if (response.statusCode !== 200 || response.get('Set-Cookie')) return false
  if (request.query._data === undefined) return type.startsWith('text/html') && control === UNCHOSEN
  return type.startsWith('application/json') && control === undefined
}
