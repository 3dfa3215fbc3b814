import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addUser, disableUser } from '#db/accounts.server'
import type { Database } from '#db/open.server'
import { sessions } from '#db/tracking-schema'
import { createLimits } from '#server/limits'
import { readReturnPath } from '../../app/return-path'
import { openSmallDatabase } from '../app/small-database'
import { askAs, PASSWORD } from './people'
import { type Served, serve } from './serve'

const FOREIGN = [
  '//evil.example',
  '//evil.example/%2e%2e',
  '/\\evil.example',
  '/%5cevil.example',
  '/%5Cevil.example',
  '/%2fevil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'https://evil.example',
  'https:evil.example',
  'evil.example',
  ' /toezeggingen',
  '\\\\evil.example',
  '@evil.example',
  '',
]

describe('where a reader goes on to', () => {
  test.each(FOREIGN)('never %j', (path) => {
    expect(readReturnPath(path)).toBeNull()
  })

  test.each([
    ['/', '/'],
    ['/beoordelen?ministerie=BZK#lijst', '/beoordelen?ministerie=BZK#lijst'],
    ['/toezeggingen?q=%2F%2Fx', '/toezeggingen?q=%2F%2Fx'],
  ])('%s is a path of our own', (path, expected) => {
    expect(readReturnPath(path)).toBe(expected)
  })
})

describe('signing in', () => {
  let db: Database
  let served: Served
  let now = 0
  beforeAll(async () => {
    db = openSmallDatabase()
    addUser(db, 'griffie', 'editor', PASSWORD)
    served = await serve(db, { limits: createLimits(() => now) })
  })
  beforeEach(() => {
    now += 120_000
  })
  afterAll(() => served.close())

  const signIn = (fields: Record<string, string>) =>
    askAs(served, null, '/aanmelden', { fields: { naam: 'griffie', wachtwoord: PASSWORD, ...fields } })

  test('opens a session, shows the name, and goes on to the page that was asked for', async () => {
    const asked = await askAs(served, null, '/beoordelen?ministerie=BZK')
    expect(asked.status).toBe(302)
    expect(asked.headers.get('location')).toBe('/aanmelden?verder=%2Fbeoordelen%3Fministerie%3DBZK')
    const response = await signIn({ verder: '/beoordelen?ministerie=BZK' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/beoordelen?ministerie=BZK')
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u)
    const page = await askAs(served, cookie.split(';')[0] ?? '', '/')
    expect(await page.text()).toContain('<strong>griffie</strong>')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect((await askAs(served, cookie.split(';')[0] ?? '', '/toezeggingen.json')).headers.get('cache-control')).toBe(
      'private, no-store',
    )
  })

  test('signing out ends the session in the database', async () => {
    const cookie = (await signIn({})).headers.get('set-cookie')?.split(';')[0] ?? ''
    const out = await askAs(served, cookie, '/afmelden', { fields: {} })
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(db.select().from(sessions).all().at(-1)?.revokedAt).not.toBeNull()
    expect(await (await askAs(served, cookie, '/')).text()).not.toContain('<strong>griffie</strong>')
  })

  test('a wrong name and a wrong password get the same answer', async () => {
    const wrongName = await signIn({ naam: 'niemand' })
    const wrongPassword = await signIn({ wachtwoord: 'iets heel anders dan dit' })
    expect([wrongName.status, wrongPassword.status]).toEqual([401, 401])
    const tidy = (html: string) => html.replace(/nonce="[^"]*"|niemand|griffie/gu, '')
    expect(tidy(await wrongName.text())).toBe(tidy(await wrongPassword.text()))
  })

  test('the eleventh try in a minute is not looked at, even with the right password', async () => {
    for (let index = 0; index < 10; index += 1) await signIn({ naam: 'niemand', wachtwoord: 'x' })
    const stopped = await signIn({})
    expect(stopped.status).toBe(429)
    expect(stopped.headers.get('retry-after')).toBe('60')
    now += 60_000
    expect((await signIn({})).status).toBe(302)
  })

  test.each(FOREIGN.filter(Boolean))('does not lead to %j', async (verder) => {
    const response = await signIn({ verder })
    expect(response.status).toBe(400)
    expect(response.headers.get('location')).toBeNull()
    expect((await askAs(served, null, `/aanmelden?verder=${encodeURIComponent(verder)}`)).status).toBe(400)
  })

  test('a closed account is out at once', async () => {
    addUser(db, 'vertrokken', 'editor', PASSWORD)
    const cookie = (await signIn({ naam: 'vertrokken' })).headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await askAs(served, cookie, '/beoordelen')).status).not.toBe(302)
    disableUser(db, 'vertrokken')
    expect((await askAs(served, cookie, '/beoordelen')).status).toBe(302)
  })

  test('a form that is too large is refused unread', async () => {
    const response = await signIn({ wachtwoord: 'x'.repeat(300_000) })
    expect(response.status).toBe(413)
  })
})

test('on https the cookie belongs to this host alone', async () => {
  const db = openSmallDatabase()
  addUser(db, 'griffie', 'editor', PASSWORD)
  const origin = 'https://monitor.example'
  const served = await serve(db, { origin })
  // Whether or not the proxy tells under which name it was asked.
  for (const told of [{ 'X-Forwarded-Host': 'monitor.example' }, {}] as Record<string, string>[]) {
    const response = await served.ask('/aanmelden', {
      method: 'POST',
      headers: { Origin: origin, ...told },
      body: new URLSearchParams({ naam: 'griffie', wachtwoord: PASSWORD }),
    })
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/u,
    )
  }
  await served.close()
})
