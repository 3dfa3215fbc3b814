import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askToFollow } from '#db/mail-readers.server'
import { openDatabase } from '#db/open.server'
import { freezeWeek } from '#db/snapshots.server'
import { loadSamples } from '#seeds/load'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer, waitForScript } from './browser'

const DAY = 'peildatum=2019-01-05'
const TRIAL = new URLSearchParams({
  zin: 'Over Kamerstuk 30 821, nr. 51 zal ik uw Kamer uiterlijk 15 mei 2019 informeren.',
  datum: '2019-01-05',
})

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
let server: RunningServer
let browser: Browser
/** One late promise of Kamerstuk 30 821, nr. 51. */
let promise = ''
/** What a reader who follows by mail has as key. */
let reader = ''

/** Every page; the one of a promise is known only once the samples are loaded. */
const ROUTES: [name: string, path: () => string][] = [
  ['overview', () => `/?${DAY}`],
  ['list', () => `/toezeggingen?${DAY}`],
  ['filtered list', () => `/toezeggingen?klok=te-laat&klok=loopt&termijn_van=2018-01-01&q=uw&${DAY}`],
  ['empty list', () => `/toezeggingen?q=xyzzy&${DAY}`],
  ['promise', () => `${promise}?${DAY}`],
  ['documents', () => '/documenten'],
  ['filtered documents', () => `/documenten?bron=brief&ministerie=BZK&${DAY}`],
  ['ministry page', () => `/ministeries/BZK?${DAY}`],
  ['office holder page', () => `/bewindspersonen/kajsa-ollongren?${DAY}`],
  ['committee page', () => `/commissies/binnenlandse-zaken?${DAY}`],
  ['cabinet page', () => `/kabinetten/rutte-iii?${DAY}`],
  ['ministries page', () => `/ministeries?${DAY}`],
  ['dossier page', () => `/dossiers/30821?${DAY}`],
  ['member page', () => '/leden/boswijk'],
  ['members page', () => '/leden'],
  ['fractie page', () => '/fracties/CDA'],
  ['debate pack page', () => `/dossier?commissie=binnenlandse-zaken&datum=2019-02-01&${DAY}`],
  ['agenda page', () => `/agenda?${DAY}`],
  ['rappel page', () => '/rappel?peildatum=2019-01-01&ministerie=BZK'],
  ['ask page', () => `${promise}/vraag?${DAY}`],
  ['letter', () => `/documenten/kst-30821-51?${DAY}`],
  ['rules', () => '/regels?q=zomer'],
  ['rule', () => '/regels/voor-de-zomer'],
  ['hearing a ministry', () => `/wederhoor/BZK?${DAY}`],
  ['sample', () => '/methode/steekproef?n=10&zaad=7'],
  ['empty trial', () => '/regels/proef'],
  ['trial', () => `/regels/proef?${TRIAL}`],
  ['method', () => '/methode'],
  ['calendar', () => '/methode/kalender'],
  ['scorecard', () => `/scorekaart?onbeoordeeld=1&periode=2018-07-01/2019-12-31&peildatum=2019-12-01`],
  [
    'charts of a scorecard',
    () => `/scorekaart/grafieken?onbeoordeeld=1&periode=2018-07-01/2019-12-31&peildatum=2019-12-01`,
  ],
  ['embedded scorecard', () => `/scorekaart/insluiten?onbeoordeeld=1&peildatum=2019-12-01`],
  ['frozen week', () => '/scorekaart/2019-w01?onbeoordeeld=1'],
  ['all data', () => '/data'],
  ['the API', () => '/api'],
  ['following', () => `/volgen?ministerie=BZK&klok=te-laat&${DAY}`],
  ['following by mail', () => `/volgen/mail?code=${reader}`],
  ['help', () => '/help'],
  ['English help', () => '/en/help'],
  ['accessibility', () => '/toegankelijkheid'],
]
const ERRORS: [name: string, path: () => string][] = [
  ['not found', () => '/bestaat-niet'],
  ['refused', () => '/toezeggingen?klok=morgen'],
]

describe.skipIf(!hasBrowser)('in a browser', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    server = await startServer({ DATABASE_PATH: await fillDatabase() })
    browser = await startBrowser()
    promise = await findPromise()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The samples, a frozen week and somebody who follows by mail. */
  async function fillDatabase(): Promise<string> {
    const path = join(folder, 'test.db')
    const db = openDatabase(path)
    await loadSamples(db)
    freezeWeek(db, '2019-01-05')
    reader = askToFollow(db, 'lezer@example.org', 'klok=te-laat', '2026-01-01')?.token ?? ''
    db.$client.close()
    return path
  }

  async function findPromise(): Promise<string> {
    const response = await fetch(`${server.origin}/toezeggingen.json?document=kst-30821-51&klok=te-laat&${DAY}`)
    return ((await response.json()) as { items: { url: string }[] }).items[0]?.url ?? ''
  }

  describe.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ])('%s', (_colours, options) => {
    test.each([...ROUTES, ...ERRORS])(
      '%s: axe finds nothing wrong, the policy nothing to block',
      async (name, path) => {
        const { page, wrongs } = await openPage(browser, server.origin, options)
        await page.goto(server.origin + path(), { waitUntil: 'networkidle' })
        const { violations, incomplete } = await new AxeBuilder({ page }).analyze()
        const tell = (found: typeof violations) =>
          found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
        expect(tell(violations)).toEqual([])
        // Text over a picture: its colours are held by tests/app/contrast.test.ts.
        expect(tell(incomplete).filter((found) => !found.includes('<text '))).toEqual([])
        const isError = ERRORS.some(([error]) => error === name)
        expect(wrongs.filter((wrong) => !(isError && wrong.includes('status of 4')))).toEqual([])
        await page.context().close()
      },
    )
  })

  test.each([...ROUTES, ...ERRORS])('%s: fits 320 pixels, also in English', async (_name, path) => {
    const { page } = await openPage(browser, server.origin, { viewport: { width: 320, height: 640 } })
    for (const address of [path(), `/en${path().replace(/^\/en\//u, '/')}`]) {
      await page.goto(server.origin + address)
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, 320])
    }
    await page.context().close()
  })

  test.each(ROUTES)('%s: targets are at least 24 pixels, or stand in a sentence', async (_name, path) => {
    const { page } = await openPage(browser, server.origin, {})
    await page.goto(server.origin + path())
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze()
    expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([])
    await page.context().close()
  })

  describe('without script', () => {
    test.each(ROUTES)('%s shows itself', async (_name, path) => {
      const { page, wrongs } = await openPage(browser, server.origin, { javaScriptEnabled: false })
      const response = await page.goto(server.origin + path())
      expect(response?.status()).toBe(200)
      expect(await page.locator('h1').textContent()).not.toBe('')
      expect(wrongs).toEqual([])
      await page.context().close()
    })

    test('one can go from a counter to a promise, its sentence in the letter, and back', async () => {
      const { page } = await openPage(browser, server.origin, { javaScriptEnabled: false })
      await page.goto(`${server.origin}/?${DAY}`)
      const late = page.locator('.counter', { hasText: 'te laat' }).first()
      const count = await late.locator('.counter-number').textContent()
      await late.click()
      await page.waitForURL(/\/toezeggingen\?/u)
      expect(await page.locator('.rows > li').count()).toBe(Number(count))
      await page.locator('.row-link').first().click()
      await page.waitForURL(/\/toezeggingen\/kst/u)
      const quote = (await page.locator('.lead-quote blockquote').textContent()) ?? ''
      await page.getByRole('link', { name: 'Lees de zin in het document' }).click()
      await page.waitForURL(/\/documenten\//u)
      const mark = page.locator('mark:target')
      const words = (text: string | null) => text?.replace(/^… /u, '').replace(/\s+/gu, ' ').trim().slice(0, 20)
      expect(words(await mark.textContent())).toBe(words(quote))
      await mark.getByRole('link').click()
      await page.waitForURL(/\/toezeggingen\/kst/u)
      expect(await page.locator('.lead-quote blockquote').textContent()).toBe(quote)
      expect(page.url()).toContain(DAY)
      await page.context().close()
    })

    test('the forms work: search, filter, another day, a trial', async () => {
      const { page } = await openPage(browser, server.origin, { javaScriptEnabled: false })
      await page.goto(`${server.origin}/?${DAY}`)
      await page.getByRole('searchbox', { name: 'Zoek in toezeggingen' }).fill('campagne')
      await page.getByRole('search').getByRole('button', { name: 'Zoek' }).click()
      expect(new URL(page.url()).search).toBe('?q=campagne&peildatum=2019-01-05')
      expect(await page.locator('.rows > li').count()).toBeGreaterThan(0)
      await page.getByLabel(/op een andere dag/u).fill('2018-12-20')
      await page.getByRole('button', { name: 'Toon' }).click()
      expect(new URL(page.url()).search).toBe('?q=campagne&peildatum=2018-12-20')
      await page.goto(`${server.origin}/regels/proef`)
      await page.getByLabel('Zin').fill('Ik zal uw Kamer in mei 2019 informeren.')
      await page.getByLabel('Datum van de brief').fill('2019-01-05')
      await page.getByRole('button', { name: 'Lees deze zin' }).click()
      expect(await page.locator('main').textContent()).toContain('1 toezegging in een brief van 5 januari 2019')
      await page.context().close()
    })
  })

  test('with the keyboard: skip link, visible focus, a filter', async () => {
    const { page } = await openPage(browser, server.origin, {})
    await page.goto(`${server.origin}/toezeggingen?${DAY}`)
    await waitForScript(page)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud')
    expect(await page.locator(':focus').boundingBox()).toMatchObject({ x: 16 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    expect(await focused.evaluate((element) => element.closest('main') !== null)).toBe(true)
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
    await page
      .getByRole('link', { name: /^te laat\s*\d+$/u })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/klok=te-laat/u)
    await page.context().close()
  })

  test('with script the client moves between pages without a new load, and copies the citation', async () => {
    const { page, wrongs } = await openPage(browser, server.origin, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.goto(`${server.origin}/toezeggingen?${DAY}`)
    await waitForScript(page)
    await page.evaluate(() => Object.assign(window, { kept: true }))
    await page.locator('.row-link').first().click()
    await page.waitForURL(/\/toezeggingen\/kst/u)
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    await page.getByRole('button', { name: 'Kopieer citaat' }).click()
    await page.getByText('Gekopieerd').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('.citation').textContent(),
    )
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  test('in forced colours the shapes keep a colour of the system', async () => {
    const { page } = await openPage(browser, server.origin, { forcedColors: 'active' })
    await page.goto(`${server.origin}/?${DAY}`)
    const fill = await page
      .locator('.shape-overdue')
      .first()
      .evaluate((element) => getComputedStyle(element).fill)
    expect(fill).toBe(await page.locator('h1').evaluate((element) => getComputedStyle(element).color))
    await page.context().close()
  })

  test('on paper there is the list, and no way to click', async () => {
    const { page } = await openPage(browser, server.origin, {})
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${server.origin}/toezeggingen?${DAY}`)
    expect(await page.locator('.rows > li').first().isVisible()).toBe(true)
    for (const gone of ['.site-nav', '.site-search', '.filters', '.list-tools']) {
      expect(await page.locator(gone).first().isVisible()).toBe(false)
    }
    await page.context().close()
  })
})
