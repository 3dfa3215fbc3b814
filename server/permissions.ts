import type { RequestHandler } from 'express'
import type { Role } from '#db/accounts.server'
import { writePlainPage } from './plain-page'
import { accountOf } from './session'

/** Who may do what. `anyone` needs no account. */
export type Permission = 'anyone' | Role

/** What each route asks, by its Remix path; `read` for GET and HEAD, `write` for the rest, null where nothing can be written. */
export const PERMISSIONS: Record<string, { read: Permission; write: Permission | null }> = {
  '/': { read: 'anyone', write: null },
  '/toezeggingen': { read: 'anyone', write: null },
  '/toezeggingen.json': { read: 'anyone', write: null },
  '/toezeggingen.csv': { read: 'anyone', write: null },
  '/toezeggingen/:id': { read: 'anyone', write: null },
  '/toezeggingen/:id/besluit': { read: 'editor', write: 'editor' },
  '/toezeggingen/:id/melding': { read: 'anyone', write: 'anyone' },
  '/documenten': { read: 'anyone', write: null },
  '/documenten/:id': { read: 'anyone', write: null },
  '/documenten/:id.txt': { read: 'anyone', write: null },
  '/documenten/:id/markeren': { read: 'editor', write: 'editor' },
  '/regels': { read: 'anyone', write: null },
  '/regels/proef': { read: 'anyone', write: null },
  '/methode': { read: 'anyone', write: null },
  '/beoordelen': { read: 'editor', write: 'editor' },
  '/koppelingen': { read: 'editor', write: 'editor' },
  '/wijzigingen': { read: 'anyone', write: 'editor' },
  '/wijzigingen.atom': { read: 'anyone', write: null },
  '/aanmelden': { read: 'anyone', write: 'anyone' },
  '/afmelden': { read: 'anyone', write: 'reader' },
}

const RANK: Record<Permission, number> = { anyone: 0, reader: 1, editor: 2, administrator: 3 }
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether somebody with this role (null: not signed in) has the permission. */
export function isAllowed(permission: Permission, role: Role | null): boolean {
  return RANK[role ?? 'anyone'] >= RANK[permission]
}

/** The permission a request needs; null when the table knows no such route or nothing can be written there. */
export function findPermission(path: string, method: string): Permission | null {
  const route = Object.entries(PERMISSIONS).find(([pattern]) => matchesPath(pattern, path))?.[1]
  if (!route) return null
  return SAFE_METHODS.has(method) ? route.read : route.write
}

/**
 * Deny by default: a request that writes needs a permission that the table names, and a page that the table closes needs
 * a role. An unknown address passes when it only reads: Remix answers it with 404.
 */
export function checkPermission(): RequestHandler {
  return (request, response, next) => {
    const permission = findPermission(request.path, request.method)
    if (permission === null && SAFE_METHODS.has(request.method)) return next()
    const role = accountOf(response)?.role ?? null
    if (permission !== null && isAllowed(permission, role)) return next()
    if (permission !== null && role === null && SAFE_METHODS.has(request.method)) {
      const back = encodeURIComponent(request.originalUrl)
      return response.redirect(302, `/aanmelden?verder=${back}`)
    }
    response.status(403).type('html').send(writePlainPage('Dit mag niet met uw account', EXPLANATION))
  }
}

const EXPLANATION =
  'Beslissen over toezeggingen kan alleen wie daarvoor is aangemeld. Er is niets gewijzigd. Lezen kan zonder account.'

/** `/toezeggingen/:id` against `/toezeggingen/kst-1-1.a`; a parameter is one part, and may have an ending after it. */
function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.replace(/(?<=.)\/$/u, '').split('/')
  if (parts.length !== given.length) return false
  return parts.every((part, index) => {
    const value = given[index] ?? ''
    if (!part.startsWith(':')) return part === value
    const ending = part.slice(1).replace(/^\w+/u, '')
    return value.length > ending.length && value.endsWith(ending)
  })
}
