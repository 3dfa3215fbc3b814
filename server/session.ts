import type { RequestHandler, Response } from 'express'
import { type Account, findSession } from '#db/accounts.server'
import type { Database } from '#db/open.server'

/**
 * The cookie that holds the token of a session. `__Host-` binds it to this host over https; browsers refuse that prefix
 * without https, so a plain-http server (one's own machine) uses a name without it.
 */
export function sessionCookieName(origin: string): string {
  return origin.startsWith('https:') ? '__Host-sessie' : 'sessie'
}

const LONGEST_TOKEN = 200

/** Puts who is signed in, or null, in `response.locals.account`, and the token in `response.locals.token`. */
export function readAccount({ db, origin }: { db: Database; origin: string }): RequestHandler {
  const name = sessionCookieName(origin)
  return (request, response, next) => {
    const token = readCookie(request.get('Cookie'), name)
    response.locals.token = token
    response.locals.account = token ? findSession(db, token) : null
    next()
  }
}

/** The `Set-Cookie` value that starts a session in the browser, or ends it when the token is null. */
export function writeSessionCookie(origin: string, token: string | null): string {
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  const life = token === null ? '; Max-Age=0' : ''
  return `${sessionCookieName(origin)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure}${life}`
}

/** Whether a token comes with the cookies of a request, good or not. */
export function carriesSession(cookies: string, origin: string): boolean {
  return readCookie(cookies, sessionCookieName(origin)) !== null
}

/** The account that `readAccount` found. */
export function accountOf(response: Response): Account | null {
  return response.locals.account as Account | null
}

/** The token that came with the request, whether or not it still opens a session. */
export function tokenOf(response: Response): string | null {
  return response.locals.token as string | null
}

function readCookie(cookies: string | undefined, name: string): string | null {
  for (const pair of (cookies ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1, at + LONGEST_TOKEN).trim() || null
  }
  return null
}
