import { matchRoutes } from '@remix-run/react'
import type { Request, RequestHandler, Response } from 'express'
import { inLanguage, readLanguage, type Words } from '#app/language'
import type { Refusal } from '#app/refusal'
import type { Role } from '#db/accounts.server'
import { writePlainPage } from './plain-page'
import { accountOf } from './session'

/** Who may do what. `anyone` needs no account. */
export type Permission = 'anyone' | Role

/** What each route asks, by its Remix path; `read` for GET and HEAD, `write` for POST, null where nothing can be written. */
export const PERMISSIONS: Record<string, { read: Permission; write: Permission | null }> = {
  '/': { read: 'anyone', write: null },
  '/toezeggingen': { read: 'anyone', write: null },
  '/toezeggingen.json': { read: 'anyone', write: null },
  '/toezeggingen.csv': { read: 'anyone', write: null },
  '/toezeggingen.ics': { read: 'anyone', write: null },
  '/toezeggingen.atom': { read: 'anyone', write: null },
  '/toezeggingen.docx': { read: 'anyone', write: null },
  '/toezeggingen/:id': { read: 'anyone', write: null },
  '/toezeggingen/:id.json': { read: 'anyone', write: null },
  '/toezeggingen/:id.ics': { read: 'anyone', write: null },
  '/toezeggingen/:id.atom': { read: 'anyone', write: null },
  '/toezeggingen/:id/besluit': { read: 'editor', write: 'editor' },
  '/toezeggingen/:id/vraag': { read: 'anyone', write: null },
  '/toezeggingen/:id/vraag.docx': { read: 'anyone', write: null },
  '/toezeggingen/:id/melding': { read: 'anyone', write: 'anyone' },
  '/documenten': { read: 'anyone', write: null },
  '/documenten.csv': { read: 'anyone', write: null },
  '/documenten.json': { read: 'anyone', write: null },
  '/documenten/:id': { read: 'anyone', write: null },
  '/documenten/:id.txt': { read: 'anyone', write: null },
  '/documenten/:id/markeren': { read: 'editor', write: 'editor' },
  '/ministeries': { read: 'anyone', write: null },
  '/ministeries/:code': { read: 'anyone', write: null },
  '/bewindspersonen': { read: 'anyone', write: null },
  '/bewindspersonen/:slug': { read: 'anyone', write: null },
  '/leden': { read: 'anyone', write: null },
  '/leden/:slug': { read: 'anyone', write: null },
  '/fracties': { read: 'anyone', write: null },
  '/fracties/:code': { read: 'anyone', write: null },
  '/commissies': { read: 'anyone', write: null },
  '/commissies/:slug': { read: 'anyone', write: null },
  '/dossiers': { read: 'anyone', write: null },
  '/dossiers/:number': { read: 'anyone', write: null },
  '/kabinetten': { read: 'anyone', write: null },
  '/kabinetten/:slug': { read: 'anyone', write: null },
  '/dossier': { read: 'anyone', write: null },
  '/dossier.docx': { read: 'anyone', write: null },
  '/agenda': { read: 'anyone', write: null },
  '/rappel': { read: 'anyone', write: 'editor' },
  '/rappel.docx': { read: 'anyone', write: null },
  '/rappel.csv': { read: 'anyone', write: null },
  '/regels': { read: 'anyone', write: null },
  '/regels/:regel': { read: 'anyone', write: null },
  '/regels/proef': { read: 'anyone', write: null },
  '/scorekaart': { read: 'anyone', write: null },
  '/scorekaart.csv': { read: 'anyone', write: null },
  '/scorekaart.json': { read: 'anyone', write: null },
  '/scorekaart.svg': { read: 'anyone', write: null },
  '/scorekaart/grafieken': { read: 'anyone', write: null },
  '/scorekaart/insluiten': { read: 'anyone', write: null },
  '/scorekaart/:week': { read: 'anyone', write: null },
  '/scorekaart/:week.json': { read: 'anyone', write: null },
  '/wederhoor/:ministerie': { read: 'anyone', write: null },
  '/methode/kalender': { read: 'anyone', write: null },
  '/methode/steekproef': { read: 'anyone', write: null },
  '/methode/steekproef.csv': { read: 'anyone', write: null },
  '/grafieken/:naam.svg': { read: 'anyone', write: null },
  '/grafieken/:naam.csv': { read: 'anyone', write: null },
  '/methode': { read: 'anyone', write: null },
  '/help': { read: 'anyone', write: null },
  '/toegankelijkheid': { read: 'anyone', write: null },
  '/beoordelen': { read: 'editor', write: 'editor' },
  '/koppelingen': { read: 'editor', write: 'editor' },
  '/wijzigingen': { read: 'anyone', write: 'editor' },
  '/wijzigingen.csv': { read: 'anyone', write: null },
  '/wijzigingen.json': { read: 'anyone', write: null },
  '/wijzigingen.atom': { read: 'anyone', write: null },
  '/data': { read: 'anyone', write: null },
  '/data.zip': { read: 'anyone', write: null },
  '/data.zip.sha256': { read: 'anyone', write: null },
  '/volgen': { read: 'anyone', write: 'anyone' },
  '/volgen/mail': { read: 'anyone', write: 'anyone' },
  '/api': { read: 'anyone', write: null },
  '/api/openapi.json': { read: 'anyone', write: null },
  '/aanmelden': { read: 'anyone', write: 'anyone' },
  '/afmelden': { read: 'anyone', write: 'anyone' },
  // Every other address: read as "not found", never written.
  '*': { read: 'anyone', write: null },
}

const ROUTES = Object.keys(PERMISSIONS).map((path) => ({ id: path, path }))
const NOTHING = { read: 'administrator', write: null } as const
const RANK: Record<Permission, number> = { anyone: 0, reader: 1, editor: 2, administrator: 3 }
const READING = ['GET', 'HEAD']

/** Whether somebody with this role (null: not signed in) has the permission. */
export function isAllowed(permission: Permission, role: Role | null): boolean {
  return RANK[role ?? 'anyone'] >= RANK[permission]
}

/** The route in the table that Remix will take for this path. */
export function findRoute(path: string): string | undefined {
  return matchRoutes(ROUTES, readLanguage(path).path)?.[0]?.route.id
}

/**
 * The permission a request needs; null where its method does nothing. The path is matched as Remix matches it: capitals,
 * percent signs and slashes at the end make no other page of it, and so open no side door.
 */
export function findPermission(path: string, method: string): Permission | null {
  const { read, write } = findRow(path)
  if (READING.includes(method)) return read
  return method === 'POST' ? write : null
}

function findRow(path: string) {
  return PERMISSIONS[findRoute(path) ?? '*'] ?? NOTHING
}

/**
 * Deny by default: what the table does not give to this role is refused before Remix sees it. Pages know GET, HEAD and
 * POST: to Remix every other method would be a POST, or a fault.
 */
export function checkPermission(): RequestHandler {
  return (request, response, next) => {
    const path = readPath(request.originalUrl)
    const methods = findRow(path).write === null ? READING : [...READING, 'POST']
    if (request.method === 'OPTIONS') return void response.status(204).set('Allow', methods.join(', ')).end()
    const permission = findPermission(path, request.method)
    const role = accountOf(response)?.role ?? null
    if (permission !== null && isAllowed(permission, role)) return next()
    if (permission === null) {
      response.set('Allow', methods.join(', '))
      return refuse(request, response, 405, methods === READING ? NOTHING_TO_WRITE : NO_SUCH_METHOD)
    }
    if (role === null && READING.includes(request.method)) return sendToSignIn(request, response)
    refuse(request, response, 403, role === null ? NOT_SIGNED_IN : NOT_YOURS)
  }
}

/** The path as Remix will see it: `/x/../beoordelen` is `/beoordelen`. Throws on an address that cannot be read. */
export function readPath(address: string): string {
  const { pathname } = new URL(`http://own.invalid${address}`)
  decodeURI(pathname)
  return pathname
}

const NOTHING_TO_WRITE: Words<Refusal> = {
  nl: { title: 'Dat kan hier niet', text: 'Deze pagina kan alleen worden gelezen. Er is niets gewijzigd.' },
  en: { title: 'Not possible here', text: 'This page can only be read. Nothing was changed.' },
}
const NO_SUCH_METHOD: Words<Refusal> = {
  nl: { title: 'Dat kan hier niet', text: 'Deze pagina kent alleen GET, HEAD en POST. Er is niets gewijzigd.' },
  en: { title: 'Not possible here', text: 'This page knows GET, HEAD and POST only. Nothing was changed.' },
}
const NOT_SIGNED_IN: Words<Refusal> = {
  nl: {
    title: 'U bent niet (meer) aangemeld',
    text: 'Er is niets gewijzigd. Meld u aan in een ander tabblad, ga hier terug en probeer het opnieuw.',
  },
  en: {
    title: 'You are not (or no longer) signed in',
    text: 'Nothing was changed. Sign in in another tab, come back here and try again.',
  },
}
const NOT_YOURS: Words<Refusal> = {
  nl: {
    title: 'Dit mag niet met uw account',
    text: 'Beslissen over toezeggingen kan alleen wie redacteur is. Er is niets gewijzigd. Lezen kan zonder account.',
  },
  en: {
    title: 'Not allowed with your account',
    text: 'Only editors can decide on promises. Nothing was changed. Reading needs no account.',
  },
}

/** A page asked for by script gets the answer in the form that Remix's script understands. */
function refuse(request: Request, response: Response, status: number, words: Words<Refusal>): void {
  response.status(status).set('Cache-Control', 'no-store')
  if (request.query._data === undefined) {
    response.type('html').send(writePlainPage(request.originalUrl, words))
  } else {
    response.set('X-Remix-Catch', 'yes').json({ ...words.nl, en: words.en })
  }
}

function sendToSignIn(request: Request, response: Response): void {
  const url = new URL(request.originalUrl, 'http://own.invalid')
  url.searchParams.delete('_data')
  const { language, path } = readLanguage(url.pathname)
  const to = `/aanmelden?verder=${encodeURIComponent(path + url.search)}`
  response.set('Cache-Control', 'no-store')
  if (request.query._data === undefined) response.redirect(302, inLanguage(to, language))
  else response.status(204).set({ 'X-Remix-Redirect': to, 'X-Remix-Status': '302' }).end()
}
