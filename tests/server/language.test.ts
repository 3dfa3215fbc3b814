import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage, readLanguage } from '#app/language'
import { openSmallDatabase } from '../app/small-database'
import { findDutch } from './english'
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

const PROMISE = /^\/toezeggingen\/[^/?]+$/u

describe('in both languages', () => {
  test.each([
    ['/documenten', 'Documenten', 'Documents'],
    ['/documenten/kst-99001-7', 'Kamerstuk 99 001, nr. 7', 'Kamerstuk 99 001, nr. 7'],
    ['a promise', 'Toezegging', 'Promise'],
    ['a report', 'Klopt dit niet?', 'Is this wrong?'],
    ['/regels', 'Regels', 'Rules'],
    ['/regels/proef', 'Proef een zin', 'Try a sentence'],
    [
      `/regels/proef?zin=${encodeURIComponent('Zoals toegezegd in mijn brief van 3 mei 2018 (Kamerstuk 30 821, nr. 51) stuur ik u voor 1 juli 2019 een plan.')}&datum=2019-01-05`,
      'Proef een zin',
      'Try a sentence',
    ],
    ['/wijzigingen', 'Wijzigingen', 'Changes'],
    ['/methode', 'Methode', 'Method'],
    ['/methode/kalender', 'Kalender en bronnen', 'Calendar and sources'],
    ['/scorekaart/grafieken?onbeoordeeld=1', 'Dezelfde toezeggingen in de tijd', 'The same promises over time'],
    ['/aanmelden', 'Aanmelden', 'Sign in'],
  ])('%s', async (given, dutch, english) => {
    const path = given.startsWith('a ') ? `${await findPromise()}${given === 'a report' ? '/melding' : ''}` : given
    const [nl, en] = await Promise.all([readPage(path), readPage(`/en${path === '/' ? '' : path}`)])
    expect([nl.title, en.title]).toEqual([dutch, english])
    expect(findDutch(en.html)).toEqual([])
    // The Dutch page, taken for an English one, is seen through.
    expect(findDutch(nl.html.replace('<html lang="nl"', '<html')).length).toBeGreaterThan(3)
    expect(en.html).toMatch(/<title>[^<]* · Toezeggingenmonitor<\/title>/u)
  })

  test('an address that is wrong is explained in English, and says which name or value', async () => {
    const { html, title } = await readPage('/en/toezeggingen?ministerie=BZK&kleur=rood', 400)
    expect(title).toBe('We do not know this query')
    expect(html).toContain('<title>We do not know this query · Toezeggingenmonitor</title>')
    expect(html).toContain('Unknown filter “kleur”. Known filters: q, ')
    expect((await readPage('/toezeggingen?kleur=rood', 400)).title).toBe('Deze zoekvraag is niet bekend')
    const day = await readPage('/en/toezeggingen?peildatum=gisteren', 400)
    expect(day.html).toContain('“gisteren” is no day.')
    const member = await readPage('/en/toezeggingen?aan=niemand', 400)
    expect(member.html).toContain('no document promises anything to a member of this name')
  })
})

async function findPromise(): Promise<string> {
  const { html } = await readPage('/toezeggingen')
  const found = [...html.matchAll(/href="(?<href>[^"]*)"/gu)].find((link) => PROMISE.test(link.groups?.href ?? ''))
  return found?.groups?.href ?? ''
}

async function readPage(path: string, status = 200): Promise<{ html: string; title: string }> {
  const answer = await served.ask(path)
  expect([path, answer.status]).toEqual([path, status])
  const html = (await answer.text()).replaceAll('<!-- -->', '')
  const heading = /<h1[^>]*>(?<title>.*?)<\/h1>/su.exec(html)?.groups?.title ?? ''
  return {
    html,
    title: heading
      .replace(/<[^>]*>/gu, '')
      .replace(/&#x27;/gu, "'")
      .replaceAll('\u00a0', ' '),
  }
}
