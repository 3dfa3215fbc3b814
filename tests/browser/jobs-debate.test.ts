import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCalendar } from '../exports/readers'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer } from './browser'

const DAY = 'peildatum=2019-01-05'

let server: RunningServer
let browser: Browser

/** Clicks, keys and filled fields, each one step, as PRODUCT counts them. */
function countSteps(page: Page) {
  let steps = 0
  const step = async (act: () => Promise<unknown>) => {
    steps += 1
    await act()
  }
  return {
    click: (role: 'link' | 'button', name: RegExp | string) =>
      step(() => page.getByRole(role, { name }).first().click()),
    choose: (label: string, value: string) => step(() => page.getByLabel(label).first().selectOption(value)),
    fill: (label: string, value: string) => step(() => page.getByLabel(label).first().fill(value)),
    download: async (name: string): Promise<string> => {
      const waiting = page.waitForEvent('download')
      await step(() => page.getByRole('link', { name }).first().click())
      return (await waiting).suggestedFilename()
    },
    taken: () => steps,
  }
}

async function open(path: string) {
  const { page } = await openPage(browser, server.origin, { javaScriptEnabled: false })
  await page.goto(server.origin + path)
  return page
}

/** The numbers shown in the heads of sections and in counters. */
const numberIn = (text: string | null) => Number(/\d+/u.exec(text ?? '')?.[0])

describe.skipIf(!hasBrowser)('jobs without script, in their number of steps', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('Kamerlid 1: what is late in my portfolio, worst first (1)', async () => {
    const page = await open(`/?commissie=binnenlandse-zaken&${DAY}`)
    const steps = countSteps(page)
    const counter = page.locator('.counter', { hasText: 'te laat' }).first()
    const count = numberIn(await counter.locator('.counter-number').textContent())
    await steps.click('link', /^\d+ te laat$/u)
    await page.waitForURL(/\/toezeggingen\?.*commissie=binnenlandse-zaken/u)
    const late = (await page.locator('.row-status').allTextContents()).map(numberIn)
    expect(late).toHaveLength(count)
    expect(late.length).toBeGreaterThan(1)
    expect(late).toEqual(late.toSorted((a, b) => b - a))
    expect(await page.locator('.sort [aria-current]').textContent()).toContain('te laat')
    expect(steps.taken()).toBe(1)
    await page.context().close()
  })

  test('Kamerlid 4: from a list to a written question with quote, date and days late (2)', async () => {
    const page = await open(`/toezeggingen?klok=te-laat&sort=te-laat&${DAY}`)
    const steps = countSteps(page)
    const status = (await page.locator('.row-status').first().textContent()) ?? ''
    await steps.click('link', 'stel een vraag')
    await page.waitForURL(/\/vraag/u)
    const draft = (await page.locator('.draft').textContent()) ?? ''
    expect(draft).toContain('Herinnert u zich de toezegging van')
    expect(draft).toContain(`met ${numberIn(status)} ${numberIn(status) === 1 ? 'dag' : 'dagen'} was overschreden`)
    expect(draft).toMatch(/«.+»/u)
    expect(await steps.download('Download als Word-bestand')).toMatch(/^vraag.*\.docx$/u)
    expect(steps.taken()).toBe(2)
    await page.context().close()
  })

  test('Kamerlid 5: the item shows its follow-up, or up to which day none was found (2)', async () => {
    const page = await open(`/?${DAY}`)
    const steps = countSteps(page)
    await steps.click('link', /te laat$/u)
    const links = page.locator('.row-link')
    await links.first().click()
    await page.waitForURL(/\/toezeggingen\/kst/u)
    const followUp = page.locator('section', { has: page.getByRole('heading', { name: 'Vervolg', exact: true }) })
    const linked = await followUp.locator('a[href^="/documenten/"]').count()
    const said = (await followUp.textContent()) ?? ''
    expect(linked > 0 ? 'linked' : said).toMatch(
      /^linked$|Geen vervolg gevonden in de documenten die zijn gelezen tot en met/u,
    )
    expect(steps.taken() + 1).toBe(2)
    await page.context().close()
  })

  test('Griffie 1: a debate pack as a Word file (3)', async () => {
    const page = await open(`/dossier?${DAY}`)
    const steps = countSteps(page)
    await steps.choose('Commissie', 'binnenlandse-zaken')
    await steps.click('button', 'Maak het dossier')
    expect(new URL(page.url()).search).toBe(`?commissie=binnenlandse-zaken&${DAY}`)
    const late = page.locator('section', { has: page.getByRole('heading', { name: 'Te laat' }) })
    expect(await late.locator('.pack > li').count()).toBe(
      numberIn(await late.getByRole('link', { name: /als lijst/u }).textContent()),
    )
    expect(await late.locator('blockquote').first().textContent()).not.toBe('')
    expect(await late.getByText('De toezegging van').first().isVisible()).toBe(true)
    expect(await steps.download('Download als Word-bestand')).toBe('debatdossier-binnenlandse-zaken-2019-01-05.docx')
    expect(steps.taken()).toBe(3)
    await page.context().close()
  })

  test('Griffie 4: without an account, the rappel of a ministry as Word file and CSV (3)', async () => {
    const page = await open('/rappel?peildatum=2019-07-01')
    const steps = countSteps(page)
    await steps.click('link', /^Binnenlandse Zaken en Koninkrijksrelaties$/u)
    expect(await page.locator('h1').textContent()).toContain('Binnenlandse Zaken')
    const lists = page.locator('section', { has: page.getByRole('heading', { name: /^Lijst [AB]/u }) })
    expect(await lists.count()).toBe(2)
    expect(await steps.download('Download als Word-bestand')).toBe('rappel-BZK-2019-07-01.docx')
    expect(await steps.download('Download als CSV')).toBe('rappel-BZK-2019-07-01.csv')
    expect(steps.taken()).toBe(3)
    await page.context().close()
  })

  test('Griffie 5: what falls due, to subscribe to (1)', async () => {
    const page = await open(`/agenda?commissie=binnenlandse-zaken&${DAY}`)
    expect(await page.locator('.rows > li').count()).toBeGreaterThan(0)
    const steps = countSteps(page)
    const count = numberIn(await page.locator('.list-tools a').first().textContent())
    const waiting = page.waitForEvent('download')
    await steps.click('link', /^agenda$/u)
    const file = await waiting
    expect(file.suggestedFilename()).toMatch(/\.ics$/u)
    const { events } = readCalendar(readFileSync(await file.path(), 'utf8'))
    expect(events).toHaveLength(count)
    expect(steps.taken()).toBe(1)
    await page.context().close()
  })
})
