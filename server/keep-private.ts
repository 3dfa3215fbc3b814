import type { RequestHandler } from 'express'
import { accountOf } from './session'

/**
 * What somebody who is signed in gets to see is kept by no cache, the browser's own included: whatever a page says of
 * caching is replaced when the headers leave.
 */
export function keepPrivate(): RequestHandler {
  return (_request, response, next) => {
    if (accountOf(response) === null) return next()
    const writeHead = response.writeHead
    response.writeHead = function (this: typeof response, ...head: unknown[]) {
      this.setHeader('Cache-Control', 'private, no-store')
      return Reflect.apply(writeHead, this, head)
    } as typeof writeHead
    next()
  }
}
