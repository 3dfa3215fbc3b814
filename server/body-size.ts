import type { RequestHandler } from 'express'
import type { Words } from '#app/language'
import type { Refusal } from '#app/refusal'
import { writePlainPage } from './plain-page'

/** More than any form of ours holds: a quote, a reason and their names. */
const LARGEST_BODY = 256 * 1024

const TOO_LARGE: Words<Refusal> = {
  nl: { title: 'Dit formulier is te groot', text: 'Er is niets gewijzigd. Kort de tekst in en probeer het opnieuw.' },
  en: { title: 'This form is too large', text: 'Nothing was changed. Shorten the text and try again.' },
}

/** Refuses a body that is too large before a byte of it is read, and one that does not say how large it is. */
export function checkBodySize(): RequestHandler {
  return (request, response, next) => {
    const length = request.get('Content-Length')
    const unknown = length === undefined && request.get('Transfer-Encoding') !== undefined
    if (!unknown && Number(length ?? 0) <= LARGEST_BODY) return next()
    response
      .status(unknown ? 411 : 413)
      .set('Connection', 'close')
      .type('html')
      .send(writePlainPage(request.originalUrl, TOO_LARGE))
  }
}
