import { createHash, randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** The one page that other sites may put in a frame: it has no form, no account and no script. */
const FRAMED = /^\/(?:en\/)?scorekaart\/insluiten\/?$/u
/** Images that other sites may show. */
const SHOWN = /^\/(?:en\/)?(?:scorekaart|grafieken\/[a-z-]+)\.svg$/u

/** Files for programs, all of them public: a script of another site may read them, without a cookie and so as anybody. */
const READ_ELSEWHERE = /\.(?:json|csv|ics|atom|docx|svg|txt|zip|sha256)$/u

/**
 * The policy of every answer: our own files only, inline script only with this request's nonce or, on a page that is kept,
 * with the hash of its text; in no frame but where told.
 */
export function writeContentSecurityPolicy(inline: string[], framed = false): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inline.map((source) => `'${source}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    framed ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ')
}

/** The security headers of every answer; `framed` and `shown` are the few that other sites may show. */
export function baseHeaders(inline: string[], { framed = false, shown = false } = {}): Record<string, string> {
  return {
    'Content-Security-Policy': writeContentSecurityPolicy(inline, framed),
    'X-Content-Type-Options': 'nosniff',
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': framed || shown ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }
}

/** Sets the security headers and leaves a fresh nonce in `response.locals.nonce` for the page. HSTS only on an https origin. */
export function setSecurityHeaders({ origin }: { origin: string }): RequestHandler {
  const strictTransport = origin.startsWith('https:')
  return (request, response, next) => {
    const framed = FRAMED.test(request.path)
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.set(baseHeaders([`nonce-${nonce}`], { framed, shown: SHOWN.test(request.path) }))
    if (READ_ELSEWHERE.test(request.path)) {
      response.set({
        'Access-Control-Allow-Origin': '*',
        // What a script must be allowed before it may ask whether its copy is still new.
        'Access-Control-Allow-Headers': 'If-None-Match',
        'Access-Control-Expose-Headers': 'ETag, Content-Disposition, Toezeggingen-Aantal, Toezeggingen-In-Bestand',
      })
    }
    if (strictTransport) response.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    next()
  }
}

/**
 * A page that may be sent more than once: its nonce is taken out, and the policy names the hash of each script that
 * carried it. A script without the nonce is not ours, gets no hash and so does not run.
 */
export function pinScripts(html: string, nonce: string): { html: string; policy: string } {
  const mark = ` nonce="${nonce}"`
  const hashes = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gu)]
    .filter(({ groups }) => groups?.attributes?.includes(mark))
    .map(
      ({ groups }) =>
        `sha256-${createHash('sha256')
          .update(groups?.text ?? '')
          .digest('base64')}`,
    )
  return { html: html.replaceAll(mark, ''), policy: writeContentSecurityPolicy([...new Set(hashes)]) }
}
