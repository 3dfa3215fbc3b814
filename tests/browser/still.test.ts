import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer, waitForScript } from './browser'

const DAY = 'peildatum=2019-01-05'
/** Pages with parts that stand in the page alone, and how many of those there must be. */
const PAGES: [path: string, least: number][] = [
  [`/?${DAY}`, 1],
  [`/toezeggingen?per=ministerie&${DAY}`, 3],
  [`/documenten?${DAY}`, 2],
  [`/ministeries?${DAY}`, 1],
  [`/ministeries/BZK?${DAY}`, 1],
  [`/agenda?${DAY}`, 1],
  ['/methode/steekproef?n=5&zaad=7&peildatum=2019-01-05', 1],
  [`/wederhoor/BZK?${DAY}`, 1],
  ['/en/scorekaart?onbeoordeeld=1&periode=2018-07-01/2019-12-31&peildatum=2019-12-01', 2],
]

let server: RunningServer
let browser: Browser

describe.skipIf(!hasBrowser)('what only stands in a page', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** The parts that the browser kept as they were sent, by id. */
  function listKept(page: Page): Promise<Record<string, string>> {
    return page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('main [id]')].flatMap((element) => {
          const key = Object.keys(element).find((name) => name.startsWith('__reactProps'))
          const props = key ? (element as unknown as Record<string, Record<string, unknown>>)[key] : undefined
          return props?.dangerouslySetInnerHTML === undefined ? [] : [[element.id, element.innerHTML]]
        }),
      ),
    )
  }

  test.each(PAGES)('%s: is kept as it was sent when the page comes to life', async (path, least) => {
    const { page, wrongs } = await openPage(browser, server.origin)
    await page.goto(server.origin + path)
    await waitForScript(page)
    const kept = Object.entries(await listKept(page))
    expect(kept.length).toBeGreaterThanOrEqual(least)
    const sent = await openPage(browser, server.origin, { javaScriptEnabled: false })
    await sent.page.goto(server.origin + path)
    for (const [id, markup] of kept) {
      expect(markup).not.toBe('')
      expect(markup).toBe(await sent.page.locator(`[id="${id}"]`).innerHTML())
    }
    expect(wrongs).toEqual([])
    await page.context().close()
    await sent.page.context().close()
  })

  test('is drawn anew after a step inside the page, and its links are followed without a new load', async () => {
    const { page, wrongs } = await openPage(browser, server.origin)
    await page.goto(`${server.origin}/toezeggingen?${DAY}`)
    await waitForScript(page)
    await page.evaluate(() => Object.assign(window, { sameLoad: true }))
    const first = await page.locator('#rijen li').first().textContent()
    await page.locator('.sort a', { hasText: 'nieuwste' }).click()
    await page.waitForURL(/sort=/u)
    await page.waitForFunction((text) => document.querySelector('#rijen li')?.textContent !== text, first)
    expect(await page.locator('#rijen > li').count()).toBeGreaterThan(3)
    await page.locator('#facetten a').first().click()
    await page.waitForURL(/klok=/u)
    await page.locator('#rijen .row-link').first().click()
    await page.waitForURL(/\/toezeggingen\/kst-/u)
    expect(await page.evaluate(() => 'sameLoad' in window)).toBe(true)
    expect(wrongs).toEqual([])
    await page.context().close()
  })
})
