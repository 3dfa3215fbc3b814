import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { leaveOutStill } from './handed-over.server'
import { NonceContext } from './nonce'

const RENDER_LIMIT_MS = 10_000

/**
 * Renders a whole page before the first byte leaves: an error still becomes a clean 500 page, and the page is compressed
 * as one piece, which halves its size.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const context = { ...remixContext, serverHandoffString: leaveOutStill(remixContext) }
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} abortDelay={RENDER_LIMIT_MS} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          headers.set('Content-Type', 'text/html; charset=utf-8')
          // Carries a nonce of its own: no cache may hand it on, but ours, which takes the nonce out (server/page-cache.ts).
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
          pipe(collect((html) => resolve(new Response(html, { headers, status: failed ? 500 : status }))))
        },
        onShellError: reject,
        onError(error) {
          failed = true
          console.error(error)
        },
      },
    )
    setTimeout(abort, RENDER_LIMIT_MS).unref()
  })
}

/** Takes in all that is written to it, and hands it over as one piece. */
function collect(done: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const parts: Uint8Array[] = []
  return new Writable({
    write(part: Uint8Array, _encoding, taken) {
      parts.push(part)
      taken()
    },
    final(ended) {
      done(new Uint8Array(Buffer.concat(parts)))
      ended()
    },
  })
}

/** Logs what went wrong on our side; a reader who left and an address that does not exist are no errors of ours. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(error)
}
