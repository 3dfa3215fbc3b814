import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** The policy of every answer: our own files only, inline script only with this request's nonce, never in a frame. */
export function writeContentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Sets the security headers and leaves a fresh nonce in `response.locals.nonce` for the page. HSTS only on an https origin. */
export function setSecurityHeaders({ origin }: { origin: string }): RequestHandler {
  const strictTransport = origin.startsWith('https:')
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.set({
      'Content-Security-Policy': writeContentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    })
    if (strictTransport) response.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    next()
  }
}
