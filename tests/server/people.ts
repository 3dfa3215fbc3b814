import { addUser, openSession, ROLES } from '#db/accounts.server'
import type { Database } from '#db/open.server'
import type { Served } from './serve'

export const PASSWORD = 'een heel lang wachtwoord'

/** An account of each role, with the role as its name. */
export function addAll(db: Database): void {
  for (const role of ROLES) addUser(db, role, role, PASSWORD)
}

/** The cookie of a new session. */
export function signIn(db: Database, name: string): string {
  return `sessie=${openSession(db, name)}`
}

/** Asks as a page of our own does, with the cookie; fields make it a form. */
export function askAs(
  served: Served,
  cookie: string | null,
  path: string,
  options: { method?: string; fields?: Record<string, string> | [string, string][] } = {},
): Promise<Response> {
  const { fields, method = fields ? 'POST' : 'GET' } = options
  const headers: Record<string, string> = { Origin: served.origin }
  if (cookie) headers.Cookie = cookie
  const body = fields ? new URLSearchParams(fields) : undefined
  return served.ask(path, { method, headers, ...(body ? { body } : {}) })
}
