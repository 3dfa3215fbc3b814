import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { matchRoutes } from '@remix-run/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '#db/accounts.server'
import { importBuild } from '#server/build'
import { createLimits } from '#server/limits'
import { findPermission, isAllowed, PERMISSIONS } from '#server/permissions'
import { createRateLimit } from '#server/rate-limit'
import { openSmallDatabase } from '../app/small-database'
import { addAll, askAs, signIn } from './people'
import { type Served, serve } from './serve'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

describe('the table of permissions', () => {
  test.each([
    ['/toezeggingen/kst-1-1.a', 'GET', 'anyone'],
    ['/toezeggingen/kst-1-1.a', 'POST', null],
    ['/toezeggingen/kst-1-1.a/besluit', 'POST', 'editor'],
    ['/toezeggingen/kst-1-1.a/besluit/', 'POST', 'editor'],
    ['/documenten/kst-1-1.txt', 'GET', 'anyone'],
    ['/beoordelen', 'GET', 'editor'],
    ['/beoordelen', 'HEAD', 'editor'],
    ['/beoordelen', 'POST', 'editor'],
    ['/beoordelen', 'DELETE', null],
    ['/onbekend', 'POST', null],
    ['/Beoordelen', 'GET', 'editor'],
    ['/beoordele%6E', 'GET', 'editor'],
    ['/beoordelen//', 'GET', 'editor'],
  ])('%s %s needs %s', (path, method, permission) => {
    expect(findPermission(path, method)).toBe(permission)
  })

  test('a role may do what the roles below it may', () => {
    expect(isAllowed('editor', null)).toBe(false)
    expect(isAllowed('editor', 'reader')).toBe(false)
    expect(isAllowed('editor', 'editor')).toBe(true)
    expect(isAllowed('editor', 'administrator')).toBe(true)
    expect(isAllowed('administrator', 'editor')).toBe(false)
    expect(isAllowed('anyone', null)).toBe(true)
  })

  test('nothing that only editors may read can be written by others', () => {
    const wrong = Object.entries(PERMISSIONS).filter(([, { read, write }]) => read === 'editor' && write === 'anyone')
    expect(wrong).toEqual([])
  })
})

test('the rate limit counts per key, within its window', () => {
  let now = 0
  const limit = createRateLimit({ most: 2, window: 1000, clock: () => now })
  expect([limit.allow('a'), limit.allow('a'), limit.allow('a'), limit.allow('b')]).toEqual([true, true, false, true])
  now = 1000
  expect(limit.allow('a')).toBe(true)
})

test('ten tries a minute per address and per account; a stopped address costs the account nothing', () => {
  let now = 0
  const limits = createLimits(() => now)
  const tries = (count: number, address: string, name: string) =>
    Array.from({ length: count }, () => limits.allowSignIn(address, name)).filter(Boolean).length
  expect(tries(30, '192.0.2.1', 'jan')).toBe(10)
  expect(tries(1, '192.0.2.2', 'jan')).toBe(0)
  expect(tries(30, '192.0.2.2', 'piet')).toBe(9)
  expect(tries(1, '192.0.2.3', 'Piet')).toBe(1)
  expect(tries(1, '192.0.2.3', 'piet')).toBe(0)
  now = 60_000
  expect(tries(1, '192.0.2.1', 'jan')).toBe(1)
})

describe('each route, asked by each role', () => {
  let served: Served
  let db: ReturnType<typeof openSmallDatabase>
  let routes: string[]
  beforeAll(async () => {
    db = openSmallDatabase()
    addAll(db)
    served = await serve(db)
    routes = await listRoutes()
  })
  afterAll(() => served.close())

  test('stands in the table, and the table holds no other', () => {
    expect(routes.toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted())
    const files = readdirSync(`${ROOT}/app/routes`).filter((name) => /\.tsx?$/u.test(name))
    expect(routes).toHaveLength(files.length)
  })

  test.each(Object.keys(PERMISSIONS))('%s', async (route) => {
    const path = pathOf(route)
    const { read, write } = PERMISSIONS[route] ?? { read: 'administrator', write: null }
    const id = await routeId(path)
    const asData = `${path}?_data=${encodeURIComponent(id)}`
    for (const who of [null, ...ROLES]) {
      const role = who ?? 'anonymous'
      let cookie: string | null = null
      for (const address of [path, asData]) {
        cookie = who && signIn(db, who)
        const response = await askAs(served, cookie, address)
        const where = `${role} GET ${address}`
        const closed = !isAllowed(read, who)
        expect(`${where}: ${isRefused(response)}`).toBe(`${where}: ${closed}`)
        if (cookie) expect(response.headers.get('cache-control')).toMatch(closed ? /no-store/u : /^private, no-store$/u)
      }
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        for (const address of [path, asData]) {
          cookie = who && signIn(db, who)
          const response = await askAs(served, cookie, address, { method, fields: { wat: 'niets' } })
          const where = `${role} ${method} ${address}`
          const allowed = method === 'POST' && write !== null && isAllowed(write, who)
          expect(`${where}: ${isRefused(response)}`).toBe(`${where}: ${!allowed}`)
        }
      }
    }
  })

  test.each([
    '/Beoordelen',
    '/beoordele%6e',
    '/beoordelen//',
    '/x/../beoordelen',
    '/%2e/beoordelen',
    '/?_data=routes%2Fbeoordelen',
    '/toezeggingen?_data=routes%2Fbeoordelen',
    '/beoordelen?_data=root',
  ])('no side door: %s', async (path) => {
    const response = await served.ask(path)
    expect(response.status).not.toBe(200)
    expect(await response.text()).not.toContain('kandida')
  })

  test('a session that was ended opens nothing', async () => {
    const cookie = signIn(db, 'administrator')
    expect((await askAs(served, cookie, '/beoordelen')).status).toBe(200)
    await askAs(served, cookie, '/afmelden', { fields: {} })
    expect((await askAs(served, cookie, '/beoordelen')).status).toBe(302)
  })
})

/** Refused before the page: by the table, or sent to the form to sign in. */
function isRefused(response: Response): boolean {
  const to = response.headers.get('location') ?? response.headers.get('x-remix-redirect') ?? ''
  return [403, 405].includes(response.status) || to.startsWith('/aanmelden?verder=')
}

/** Every page of the build by its full path. */
async function listRoutes(): Promise<string[]> {
  const { routes } = await importBuild(ROOT)
  const pages = Object.values(routes).filter((route) => route?.id !== 'root')
  return pages.map((route) => `/${route?.path ?? ''}`.replace('/*', '*'))
}

async function routeId(path: string): Promise<string> {
  const { routes } = await importBuild(ROOT)
  const pages = Object.values(routes).flatMap((route) =>
    route && route.id !== 'root' ? [{ id: route.id, path: `/${route.path ?? ''}` }] : [],
  )
  return matchRoutes(pages, path)?.[0]?.route.id ?? ''
}

/** An address of the route that exists in the small database. */
function pathOf(route: string): string {
  if (route === '*') return '/bestaat-niet'
  const names: [string, string][] = [
    ['/ministeries/:code', '/ministeries/BZK'],
    ['/bewindspersonen/:slug', '/bewindspersonen/kajsa-ollongren'],
    ['/commissies/:slug', '/commissies/binnenlandse-zaken'],
    ['/kabinetten/:slug', '/kabinetten/rutte-iii'],
    ['/dossiers/:number', '/dossiers/99001'],
    ['/fracties/:code', '/fracties/ABC'],
    ['/leden/:slug', '/leden/de-wit'],
    ['/regels/:regel', '/regels/reces'],
  ]
  const named = names.find(([pattern]) => pattern === route)?.[1]
  if (named) return named
  return route
    .replace(':naam', 'termijnen')
    .replace(':id', route.startsWith('/toezeggingen') ? 'kst-99001-7.0059' : 'kst-99001-7')
}
