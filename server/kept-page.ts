import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, brotliCompressSync, gzip, gzipSync, constants as zlib } from 'node:zlib'
import type { Request, Response } from 'express'
import { pinScripts } from './security'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A page as it is kept: all its headers, and its bytes per encoding, each made when first asked. */
export interface Page {
  etag: string
  headers: [name: string, value: string][]
  identity: Buffer
  sent: Partial<Record<Encoding, { headers: string[]; bytes: Buffer }>>
}

const SHARED = 'public, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'
/** Written anew for each answer, or for each encoding. */
const NOT_KEPT = /^(?:content-(?:length|encoding)|transfer-encoding|date|connection|keep-alive)$/u

/** Makes a page of what Remix answered, with every header of the answer; what only this answer may carry (its nonce) is left out. */
export function makePage(request: Request, response: Response, body: Buffer): Page {
  const isData = request.query._data !== undefined
  const pinned = isData ? null : pinScripts(body.toString(), response.locals.nonce as string)
  const identity = pinned ? Buffer.from(pinned.html) : body
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  response.setHeader('Cache-Control', isData ? 'public, no-cache' : SHARED)
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding, Cookie')
  if (pinned) response.setHeader('Content-Security-Policy', pinned.policy)
  const headers = Object.entries(response.getHeaders()).filter(([name]) => !NOT_KEPT.test(name))
  return { etag, headers: headers.map(([name, value]) => [name, String(value)]), identity, sent: {} }
}

/** Sends a page, or 304 to who has it. Its headers go out as they are kept: nothing is worked out again. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  if (isKnown(request, page)) {
    response.writeHead(304, page.headers.filter(([name]) => name !== 'content-type').flat())
    response.end()
    return
  }
  const { headers, bytes } = encode(page, chooseEncoding(request.headers['accept-encoding']))
  response.writeHead(200, headers)
  response.end(bytes)
}

/** Sends a page in the answer that it was made of, whose headers it has already. Compressed beside the work of the server. */
export async function sendFirst(request: Request, response: Response, page: Page): Promise<void> {
  if (isKnown(request, page)) {
    response.status(304).removeHeader('Content-Type')
    response.end()
    return
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const bytes = await FIRST_ENCODERS[encoding](page.identity)
  writeSent(page, encoding, bytes)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}

function isKnown({ headers }: IncomingMessage, { etag }: Page): boolean {
  return headers['if-none-match']?.split(',').some((one) => one.trim() === etag) ?? false
}

function encode(page: Page, encoding: Encoding) {
  const made = page.sent[encoding]
  if (made) return made
  return writeSent(page, encoding, ENCODERS[encoding](page.identity))
}

function writeSent(page: Page, encoding: Encoding, bytes: Buffer) {
  const own = encoding === 'identity' ? [] : ['content-encoding', encoding]
  const headers = [...page.headers.flat(), ...own, 'content-length', String(bytes.length)]
  page.sent[encoding] = { headers, bytes }
  return { headers, bytes }
}

const BROTLI = { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } }
const ENCODERS: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliCompressSync(bytes, BROTLI),
  gzip: (bytes) => gzipSync(bytes),
  identity: (bytes) => bytes,
}

const FIRST_ENCODERS: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)(bytes, BROTLI),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: async (bytes) => bytes,
}

/** What a reader who accepts this is sent: the smaller one where it is liked as well. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const weights = new Map(
    accepted.split(',').map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((part) => part.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight) || 0]
    }),
  )
  const weigh = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const [br, gzip] = [weigh('br'), weigh('gzip')]
  if (br === 0 && gzip === 0) return 'identity'
  return br >= gzip ? 'br' : 'gzip'
}

/** Bytes in memory. */
export function sizeOf({ identity, sent }: Page): number {
  return identity.length + (sent.br?.bytes.length ?? 0) + (sent.gzip?.bytes.length ?? 0)
}
