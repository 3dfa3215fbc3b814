import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage, readLanguage } from '#app/language'
import { openSmallDatabase } from '../app/small-database'
import { type Served, serve } from './serve'

let served: Served
beforeAll(async () => {
  served = await serve(openSmallDatabase())
})
afterAll(() => served.close())

describe('an address says the language', () => {
  test.each([
    ['/', 'nl', '/'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/toezeggingen', 'en', '/toezeggingen'],
    ['/energie', 'nl', '/energie'],
    ['/EN/toezeggingen', 'nl', '/EN/toezeggingen'],
  ])('%s', (path, language, rest) => {
    expect(readLanguage(path)).toEqual({ language, path: rest })
  })

  test('and is written into one', () => {
    expect(inLanguage('/', 'en')).toBe('/en')
    expect(inLanguage('/?peildatum=2019-01-05', 'en')).toBe('/en?peildatum=2019-01-05')
    expect(inLanguage('/methode#c5', 'en')).toBe('/en/methode#c5')
    expect(inLanguage('/methode', 'nl')).toBe('/methode')
  })
})

describe('an English page', () => {
  test('says so, and leads to English pages and to itself in Dutch', async () => {
    const html = await (await served.ask('/en/toezeggingen?peildatum=2019-01-05')).text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Skip to content')
    const links = [...html.matchAll(/<a [^>]*href="(?<href>\/[^"]*)"/gu)].map((link) => link.groups?.href ?? '')
    expect(links.length).toBeGreaterThan(10)
    // Downloads are the same files in every language and stay at one address.
    const pages = links.filter((href) => !/\.(?:csv|json|ics|atom|docx|svg|zip)(?:\?|$)/u.test(href))
    expect(pages.filter((href) => !/^\/en(?:[/?#]|$)/u.test(href))).toEqual(['/toezeggingen?peildatum=2019-01-05'])
  })

  test('sends its forms to English addresses', async () => {
    const html = await (await served.ask('/en')).text()
    const actions = [...html.matchAll(/<form [^>]*action="(?<action>[^"]*)"/gu)].map((form) => form.groups?.action)
    expect(actions).toContain('/en/toezeggingen')
    expect(actions.filter((action) => !action?.startsWith('/en'))).toEqual([])
  })

  test('keeps redirects in English', async () => {
    const asked = await served.ask('/en/toezeggingen?q=&klok=te-laat')
    expect([asked.status, asked.headers.get('location')]).toEqual([302, '/en/toezeggingen?klok=te-laat'])
    const locked = await served.ask('/en/beoordelen?ministerie=BZK')
    expect(locked.headers.get('location')).toBe('/en/aanmelden?verder=%2Fbeoordelen%3Fministerie%3DBZK')
    expect((await served.ask('/en/toezeggingen/bestaat-niet')).status).toBe(404)
  })

  test('cannot be written where the Dutch one cannot', async () => {
    const init = { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } }
    expect((await served.ask('/en/toezeggingen', init)).status).toBe(405)
    expect((await served.ask('/en/beoordelen', init)).status).toBe(403)
  })
})
