import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server'
import { openSmallDatabase } from '../app/small-database'
import { addAll } from '../server/people'
import { type Served, serve } from '../server/serve'
import { hasBrowser, startBrowser } from './browser'
import { openAsEditor } from './editor'

const PAGES = [
  '/rappel?ministerie=BZK&peildatum=2019-01-01&kies=A',
  '/beoordelen',
  '/koppelingen',
  '/wijzigingen',
  '/toezeggingen/kst-99001-7.0059/besluit',
  '/documenten/kst-99001-7/markeren',
]
const COLOURS: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
]

describe.skipIf(!hasBrowser)('the pages of an editor, in a browser', { timeout: 180_000 }, () => {
  let db: Database
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    db = openSmallDatabase()
    addAll(db)
    served = await serve(db)
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function open(path: string, options: BrowserContextOptions) {
    const opened = await openAsEditor(browser, { db, served }, path, options)
    expect(opened.response?.status()).toBe(200)
    return opened
  }

  describe.each(COLOURS)('%s', (_name, options) => {
    test.each(PAGES)('%s: axe finds nothing wrong', async (path) => {
      const { page, wrongs } = await open(path, options)
      const { violations, incomplete } = await new AxeBuilder({ page }).analyze()
      const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
      )
      expect(found).toEqual([])
      expect(wrongs).toEqual([])
      await page.context().close()
    })
  })

  test.each(PAGES)('%s: fits 320 pixels', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } })
    const tooWide = await page.evaluate(() =>
      document.documentElement.scrollWidth === 320
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((one) => one.getBoundingClientRect().right > 320)
            .map((one) => one.outerHTML.slice(0, 160)),
    )
    expect(tooWide).toEqual([])
    await page.context().close()
  })
})
