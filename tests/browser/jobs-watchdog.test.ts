import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openManyPromises } from '../scorecard/many'
import { type Served, serve } from '../server/serve'
import { hasBrowser, openPage, startBrowser, waitForScript } from './browser'

const DAY = 'peildatum=2018-12-31'

/** Clicks, and counts them: the steps a job takes from an open page. */
function countSteps(page: Page) {
  let steps = 0
  const click = async (name: string | RegExp) => {
    steps += 1
    await page
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first()
      .click()
  }
  return { click, steps: () => steps }
}

describe.skipIf(!hasBrowser)('the jobs of a watchdog', { timeout: 180_000 }, () => {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await serve(openManyPromises())
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('1: publish a scorecard, in three steps', async () => {
    const { page, wrongs } = await openPage(browser, served.origin, { acceptDownloads: true })
    await page.goto(`${served.origin}/?${DAY}`)
    await waitForScript(page)
    const { click, steps } = countSteps(page)
    await click('Scorekaart')
    await page.waitForURL(/\/scorekaart/u)
    const citation = (await page.locator('.citation').first().textContent()) ?? ''
    expect(citation).toContain('peildatum=2018-12-31')
    expect(await page.getByText('<iframe').count()).toBe(1)
    const svg = await page.getByRole('link', { name: 'SVG' }).first().getAttribute('href')
    expect((await served.ask(svg ?? '')).headers.get('content-type')).toContain('image/svg+xml')
    const csv = page.waitForEvent('download')
    await click('CSV')
    expect((await csv).suggestedFilename()).toBe('scorekaart-2018-12-31.csv')
    const png = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PNG' }).first().click()
    expect((await png).suggestedFilename()).toBe('scorekaart.png')
    expect(steps() + 1).toBe(3)
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  test('1: the permalink of the citation shows the same finding; without script there is no PNG button', async () => {
    const { page } = await openPage(browser, served.origin, { javaScriptEnabled: false })
    await page.goto(`${served.origin}/scorekaart?${DAY}`)
    const finding = await page.locator('#grafiek-scorekaart h2').textContent()
    const citation = (await page.locator('.citation').first().textContent()) ?? ''
    expect(await page.getByRole('button', { name: 'PNG' }).count()).toBe(0)
    await page.goto(citation.slice(citation.indexOf('http')))
    expect(await page.locator('#grafiek-scorekaart h2').textContent()).toBe(finding)
    await page.context().close()
  })

  test('4: prove a chain of delays, in two steps', async () => {
    const { page } = await openPage(browser, served.origin)
    await page.goto(`${served.origin}/toezeggingen?${DAY}`)
    await waitForScript(page)
    const { click, steps } = countSteps(page)
    await click('vaakst verschoven eerst')
    await page.waitForURL(/sort=-verschuivingen/u)
    // The address changes with the page, but the rows of before may still stand for a moment.
    await page.locator('.sort [aria-current]', { hasText: 'vaakst verschoven eerst' }).first().waitFor()
    await page.locator('.row-link').first().click()
    await page.waitForURL(/\/toezeggingen\/kst/u)
    expect(steps() + 1).toBe(2)
    expect(await page.locator('main').textContent()).toContain('20 november 2018')
    await page.context().close()
  })

  test('5: check us by a sample, in two steps', async () => {
    const { page } = await openPage(browser, served.origin, { acceptDownloads: true, javaScriptEnabled: false })
    await page.goto(`${served.origin}/methode?${DAY}`)
    const { click, steps } = countSteps(page)
    await click(/steekproef/u)
    await page.waitForURL(/\/methode\/steekproef\?n=50&zaad=7/u)
    const download = page.waitForEvent('download')
    await click('CSV')
    expect((await download).suggestedFilename()).toBe('steekproef-2018-12-31-50-7.csv')
    expect(steps()).toBe(2)
    await page.context().close()
  })

  test('a chart comes alive in the same box: nothing moves, and it tells its figures', async () => {
    const { page, wrongs } = await openPage(browser, served.origin)
    await page.goto(`${served.origin}/?${DAY}`)
    const box = page.locator('.chart-box').first()
    const before = await box.boundingBox()
    await page.locator('.chart-box.is-live').first().waitFor()
    expect(await box.boundingBox()).toEqual(before)
    const still = await page.locator('.chart-still text').allTextContents()
    expect(await page.locator('.chart-live text').allTextContents()).toEqual(still)
    await box.hover({ position: { x: 60, y: 28 } })
    await page.locator('.chart-told').waitFor()
    expect(await page.locator('.chart-told').textContent()).toContain('te laat')
    expect(wrongs).toEqual([])
    await page.context().close()
  })
})
