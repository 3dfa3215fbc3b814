import type { RequestHandler } from 'express'
import type { Words } from '#app/language'
import type { Refusal } from '#app/refusal'
import { writePlainPage } from './plain-page'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

const FORGED: Words<Refusal> = {
  nl: {
    title: 'Dit verzoek komt niet van deze site',
    text: 'Uw verzoek is niet uitgevoerd, omdat het van een andere site lijkt te komen. Open de pagina opnieuw en probeer het nog eens.',
  },
  en: {
    title: 'This request does not come from this site',
    text: 'Your request was not carried out, because it seems to come from another site. Open the page again and try once more.',
  },
}

/**
 * Stops forged requests before Remix sees them, which checks the origin of document requests only: an unsafe method
 * needs `Sec-Fetch-Site: same-origin` (every current browser sends it) or exactly our own `Origin`.
 */
export function checkOrigin({ origin }: { origin: string }): RequestHandler {
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method)) return next()
    if (request.get('Sec-Fetch-Site') === 'same-origin' || request.get('Origin') === origin) {
      // Remix would hold it against `Host`, in which a proxy may have put the name of this machine.
      delete request.headers.origin
      return next()
    }
    response.status(403).type('html').send(writePlainPage(request.originalUrl, FORGED))
  }
}
