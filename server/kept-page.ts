import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import type { Request, Response } from 'express'
import { pinScripts } from './security'

/** A page as it is kept: its bytes per encoding, each made when first asked, and the headers that belong to it. */
export interface Page {
  headers: [name: string, value: string][]
  bytes: { identity: Buffer; br?: Buffer; gzip?: Buffer }
}

const SHARED = 'public, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'

/** Makes a page of what Remix answered; what only this answer may carry (its nonce) is left out. */
export function makePage(request: Request, response: Response, body: Buffer): Page {
  const isData = request.query._data !== undefined
  const pinned = isData ? null : pinScripts(body.toString(), response.locals.nonce as string)
  const identity = pinned ? Buffer.from(pinned.html) : body
  const headers: Page['headers'] = [
    ['Cache-Control', isData ? 'public, no-cache' : SHARED],
    ['ETag', `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`],
    ['Vary', 'Accept-Encoding, Cookie'],
  ]
  for (const name of ['Content-Type', 'X-Remix-Response']) {
    const value = response.get(name)
    if (value) headers.push([name, value])
  }
  if (pinned) headers.push(['Content-Security-Policy', pinned.policy])
  return { headers, bytes: { identity } }
}

/** Sends a page, or 304 to who has it. */
export function sendPage(request: Request, response: Response, page: Page): void {
  for (const [name, value] of page.headers) response.setHeader(name, value)
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim())
  if (known?.includes(String(response.getHeader('ETag')))) {
    response.statusCode = 304
    response.removeHeader('Content-Type')
    response.end()
    return
  }
  const encoding = request.acceptsEncodings('br', 'gzip') || 'identity'
  const bytes = encode(page, encoding)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}

function encode({ bytes }: Page, encoding: string): Buffer {
  if (encoding === 'br') {
    bytes.br ??= brotliCompressSync(bytes.identity, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } })
    return bytes.br
  }
  if (encoding === 'gzip') bytes.gzip ??= gzipSync(bytes.identity)
  return (encoding === 'gzip' && bytes.gzip) || bytes.identity
}

/** Bytes in memory. */
export function sizeOf({ bytes }: Page): number {
  return bytes.identity.length + (bytes.br?.length ?? 0) + (bytes.gzip?.length ?? 0)
}
