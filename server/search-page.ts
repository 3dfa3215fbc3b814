import type { RequestHandler } from 'express'
import { readLanguage } from '#app/language'
import type { Database } from '#db/open.server'
import { PageThread, type Searching } from './page-thread'
import { findRoute } from './permissions'
import { refuse } from './search'
import { accountOf, tokenOf } from './session'

/**
 * Lets the page of a search be made in a thread of its own (page-thread.ts), for readers without an account. All else, and what
 * that thread does not make, goes on to Remix here.
 */
export function makeSearchPage(options: { db: Database; origin: string; ready?: boolean | undefined }): RequestHandler {
  const { db, origin, ready } = options
  const thread = db.$client.memory ? null : new PageThread(db.$client.name)
  if (ready) thread?.open()
  return (request, response, next) => {
    const search = response.locals.search as Searching | undefined
    const own = search && accountOf(response) === null && tokenOf(response) === null && request.method === 'GET'
    if (!thread || !own || findRoute(request.path) !== '/toezeggingen') return next()
    const { language } = readLanguage(request.path)
    const url = `${request.protocol}://${request.get('host')}${request.originalUrl}`
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    )
    void thread
      .ask({ url, headers, nonce: response.locals.nonce as string, origin, language, search })
      .then((made) => {
        if (made === null) return next()
        if (made === 'too-busy') return refuse(request, response, made)
        response.status(made.status)
        for (const [name, value] of made.headers) response.append(name, value)
        response.end(Buffer.from(made.body.buffer as ArrayBuffer, made.body.byteOffset, made.body.byteLength))
      })
      .catch(next)
  }
}
