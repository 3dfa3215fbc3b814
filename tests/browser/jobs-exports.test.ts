import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCalendar, textsOf } from '../exports/readers'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer, waitForScript } from './browser'

const DAY = 'peildatum=2019-01-05'

let server: RunningServer
let browser: Browser

describe.skipIf(!hasBrowser)('jobs in a browser, in their number of steps', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A page at an address, and a counter of what the reader does there. */
  async function start(path: string) {
    const { page } = await openPage(browser, server.origin, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(server.origin + path)
    await waitForScript(page)
    let steps = 0
    const step = async (act: (page: Page) => Promise<unknown>) => {
      steps += 1
      await act(page)
    }
    return { page, step, steps: () => steps }
  }

  /** What a link gives, as a program that follows it sees it. */
  async function follow(page: Page, name: string): Promise<string> {
    const href = await page.getByRole('link', { name, exact: true }).first().getAttribute('href')
    return (await fetch(server.origin + href)).text()
  }

  test('Kamerlid 2: what exactly did the minister say about this? In three steps to a copied quote', async () => {
    const { page, step, steps } = await start(`/?${DAY}`)
    await step(async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('campagne')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/toezeggingen\?.*q=campagne/u)
      // The address may change before the page does.
      await page.locator('h1', { hasText: 'Toezeggingen' }).waitFor()
    })
    await step(async () => {
      await page.locator('.rows a').first().click()
      await page.waitForURL(/\/toezeggingen\/[^?]+/u)
    })
    await step(() => page.getByRole('button', { name: 'Kopieer citaat' }).click())
    await page.getByText('Gekopieerd').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/campagne/u)
    expect(copied).toContain('Kamerstuk')
    expect(copied).toContain(new URL(page.url()).pathname)
    expect(steps()).toBeLessThanOrEqual(3)
    await page.context().close()
  })

  test('Kamerlid 3: follow this promise, in two steps, without an account', async () => {
    const { page, step, steps } = await start(`/toezeggingen?klok=te-laat&${DAY}`)
    await step(async () => {
      await page.locator('.rows a').first().click()
      await page.waitForURL(/\/toezeggingen\/[^?]+/u)
    })
    let calendar = ''
    await step(async () => {
      calendar = await follow(page, 'in uw agenda')
    })
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    expect(readCalendar(calendar).events.map(({ uid }) => uid)).toEqual([`${id}@toezeggingenmonitor`])
    expect(textsOf(await follow(page, 'als feed'), 'entry').length).toBeGreaterThan(0)
    expect(steps()).toBe(2)
    await page.context().close()
  })

  test('Watchdog 2: download everything, in one step, and check it', async () => {
    const { page, step, steps } = await start(`/data?${DAY}`)
    let path = ''
    await step(async () => {
      const waiting = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Download alles (ZIP)' }).click()
      path = await (await waiting).path()
    })
    const files = unzipSync(readFileSync(path))
    expect(Object.keys(files)).toContain('SHA256SUMS')
    expect(new TextDecoder().decode(files['toezeggingen.jsonl']).split('\n').length).toBeGreaterThan(20)
    expect(steps()).toBe(1)
    await page.context().close()
  })

  test('Watchdog 3: follow a subject, in two steps: search, feed', async () => {
    const { page, step, steps } = await start(`/?${DAY}`)
    await step(async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('campagne')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/toezeggingen\?.*q=campagne/u)
      // The address may change before the page does.
      await page.locator('h1', { hasText: 'Toezeggingen' }).waitFor()
    })
    let feed = ''
    await step(async () => {
      feed = await follow(page, 'nieuw')
    })
    const count = await page.locator('.rows > li').count()
    expect(textsOf(feed, 'entry')).toHaveLength(count)
    expect(steps()).toBe(2)
    await page.context().close()
  })
})
