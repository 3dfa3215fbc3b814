import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer } from './browser'

let server: RunningServer
let browser: Browser

describe.skipIf(!hasBrowser)('keys, in a browser', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A page whose keys are listening: the list of keys is there only then. */
  async function open(path: string): Promise<{ page: Page; wrongs: string[] }> {
    const opened = await openPage(browser, server.origin)
    await opened.page.goto(server.origin + path)
    await opened.page.locator('.key-help').waitFor()
    return opened
  }

  /** Holds what the next page is made of: `asked` when the page wants it, until `release`. */
  async function holdData(page: Page): Promise<{ asked: Promise<void>; release: () => void }> {
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    let ask = () => {}
    const asked = new Promise<void>((resolve) => (ask = resolve))
    await page.route(
      (url) => url.searchParams.has('_data'),
      async (route) => {
        ask()
        await released
        await route.continue()
      },
    )
    return { asked, release }
  }

  test('/ searches, g t goes to the list and keeps the peildatum', async () => {
    const { page, wrongs } = await open('/?peildatum=2019-01-05')
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.waitForURL('**/toezeggingen?peildatum=2019-01-05')
    await page.keyboard.press('/')
    await page.keyboard.type('g t/')
    expect(await page.locator('#site-search').inputValue()).toBe('g t/')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('q') === 'g t/')
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  test('who types before the next page is there keeps the field and what is typed', async () => {
    const { page } = await open('/?peildatum=2019-01-05')
    const held = await holdData(page)
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await held.asked
    await page.keyboard.press('/')
    await page.keyboard.type('campagne')
    held.release()
    await page.locator('#rijen').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('q') === 'campagne')
    await page.context().close()
  })

  test('from a search to the copied citation: the keyboard follows, and r and c lead there', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(server.origin)
    await page.locator('.key-help').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('desinformatie')
    await page.keyboard.press('Enter')
    await page.locator('#rijen .row-link').first().waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'inhoud')
    await page.keyboard.press('r')
    const chosen = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${chosen}`)
    await page.getByRole('button', { name: 'Kopieer citaat' }).waitFor()
    await page.keyboard.press('c')
    await page.getByText('Gekopieerd').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${server.origin}${chosen}`)
    await context.close()
  })

  test('? opens the list of keys; switched off they do nothing, also on the next page', async () => {
    const { page } = await open('/toezeggingen')
    const help = page.locator('.key-help')
    await page.keyboard.press('?')
    expect(await help.getAttribute('open')).not.toBeNull()
    await help.getByRole('button').click()
    await page.goto(`${server.origin}/en/help`)
    await help.waitFor()
    expect(await help.locator('summary').textContent()).toContain('Keys (off)')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('site-search')
    await help.locator('summary').click()
    await help.getByRole('button', { name: 'Switch the keys on' }).click()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search')
    await page.context().close()
  })
})
