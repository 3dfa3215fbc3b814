import type { RequestHandler } from 'express'
import { readToday } from '#app/clock.server'

/** `/.well-known/security.txt` (RFC 9116). It expires at the end of next year's June or December, always 6 to 12 months away. */
export function answerSecurityText({
  origin,
  contact,
}: {
  origin: string
  contact?: string | undefined
}): RequestHandler {
  return (_request, response) => {
    response
      .type('text/plain')
      .send(
        [
          `Contact: ${contact ?? `${origin}/methode#kwetsbaarheid`}`,
          `Expires: ${deriveExpiry(readToday())}T00:00:00Z`,
          'Preferred-Languages: nl, en',
          `Canonical: ${origin}/.well-known/security.txt`,
          '',
        ].join('\n'),
      )
  }
}

/** The second half-year boundary after a day: between six and twelve months ahead. */
export function deriveExpiry(today: string): string {
  const [year = '', month = ''] = today.split('-')
  const next = Number(year) + 1
  return Number(month) <= 6 ? `${next}-01-01` : `${next}-07-01`
}
