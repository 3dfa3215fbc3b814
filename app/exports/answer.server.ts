import { createHash } from 'node:crypto'
import { readDataVersion } from '#db/data-version.server'
import type { Database } from '#db/open.server'
import { VERSION } from '#db/release.server'
import type { Day } from '#extractors/types'
import { FORMATS, type Format } from './formats'

/** What an export answers: text at once, bytes, or pieces that are made while they are sent. */
export interface Export {
  /** Name of the file without its ending: our own words and days only, never what somebody typed. */
  name: string
  body: string | Uint8Array<ArrayBuffer> | Iterable<string | Uint8Array>
  /** Rows of the list and rows in the file, where they can differ. */
  count?: number
  held?: number
}

/**
 * The answer of an export. It carries an ETag of the data and the address, so that a reader who has it already gets 304
 * before anything is asked of the database; `make` is not called then, nor for HEAD does a body leave.
 */
export function answerExport(
  request: Request,
  { db, format, asOf }: { db: Database; format: Format; asOf: Day },
  make: () => Export | Promise<Export>,
): Response | Promise<Response> {
  const etag = writeEtag(request, db, asOf)
  if (isKnown(request, etag))
    return new Response(null, { status: 304, headers: { ETag: etag, 'Cache-Control': FRESH } })
  const made = make()
  return made instanceof Promise
    ? made.then((one) => send(request, format, etag, one))
    : send(request, format, etag, made)
}

/** Caches keep it, and ask each time whether it changed. */
const FRESH = 'no-cache'

function send(request: Request, format: Format, etag: string, { name, body, count, held }: Export): Response {
  const { mediaType, inline } = FORMATS[format]
  const headers = new Headers({ 'Content-Type': mediaType, 'Cache-Control': FRESH, ETag: etag })
  headers.set('Content-Disposition', `${inline ? 'inline' : 'attachment'}; filename="${name}.${format}"`)
  if (count !== undefined) headers.set('Toezeggingen-Aantal', String(count))
  if (held !== undefined) headers.set('Toezeggingen-In-Bestand', String(held))
  const isMade = typeof body === 'string' || body instanceof Uint8Array
  // What is made while it is sent has no place to go on from: a client then does not ask for one.
  if (!isMade) headers.set('Accept-Ranges', 'none')
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(isMade ? body : streamOf(body, request.signal), { headers })
}

/** Weak: the same rows, whatever the compression of the bytes. The day counts, for a status is about a day. */
function writeEtag(request: Request, db: Database, asOf: Day): string {
  const { pathname, search } = new URL(request.url)
  const hash = createHash('sha256').update(JSON.stringify([VERSION, readDataVersion(db), asOf, pathname, search]))
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}

function isKnown(request: Request, etag: string): boolean {
  const given = request.headers.get('If-None-Match') ?? ''
  return given.split(',').some((one) => one.trim() === etag || one.trim() === '*')
}

/** Each piece is made when the reader has taken the one before; others are served in between. Stops when the reader leaves. */
function streamOf(pieces: Iterable<string | Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve))
      const { done, value } = signal.aborted ? { done: true, value: undefined } : iterator.next()
      if (done || value === undefined) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    cancel() {
      iterator.return?.()
    },
  })
}
