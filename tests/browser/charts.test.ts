import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '#db/open.server'
import { loadSamples } from '#seeds/load'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer } from './browser'

const CARD = 'onbeoordeeld=1&periode=2018-07-01/2019-12-31&peildatum=2019-12-01'
const PAGES = ['/?peildatum=2019-01-05', `/scorekaart?${CARD}`, `/scorekaart/grafieken?${CARD}`]
const folder = mkdtempSync(join(tmpdir(), 'charts-'))
let server: RunningServer
let browser: Browser

describe.skipIf(!hasBrowser)('charts on a page of 320 pixels', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    const path = join(folder, 'test.db')
    const db = openDatabase(path)
    await loadSamples(db)
    db.$client.close()
    server = await startServer({ DATABASE_PATH: path })
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['as they are sent', false, '.chart-still'],
    ['once script runs', true, '.chart-live'],
  ])('%s: no word is cut or runs through another', async (_state, javaScriptEnabled, drawn) => {
    const { page } = await openPage(browser, server.origin, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    })
    let seen = 0
    for (const path of PAGES) {
      await page.goto(server.origin + path)
      await page.waitForFunction(isDrawn, drawn)
      const { words, wrongs } = await readWords(page, drawn)
      expect(wrongs).toEqual([])
      seen += words
    }
    expect(seen).toBeGreaterThan(20)
    await page.context().close()
  })
})

/** Both pictures of a chart have the same words: the one of the library is there when it has as many. */
function isDrawn(drawn: string): boolean {
  return [...document.querySelectorAll('.chart-box')].every((box) => {
    const [still, asked] = ['.chart-still', drawn].map((one) => box.querySelectorAll(`${one} text`).length)
    return still !== undefined && still > 0 && still === asked
  })
}

/** The words in pictures that stick out of theirs, or lie over others. Numbers in a bar lie on it by design. */
function readWords(page: Page, drawn: string): Promise<{ words: number; wrongs: string[] }> {
  return page.evaluate((selector) => {
    let words = 0
    const wrongs: string[] = []
    for (const picture of document.querySelectorAll(selector)) {
      const whole = picture.getBoundingClientRect()
      const texts = [...picture.querySelectorAll('text')].map((text) => ({
        said: text.textContent,
        place: text.getBoundingClientRect(),
      }))
      words += texts.length
      for (const [index, { said, place }] of texts.entries()) {
        if (place.left < whole.left - 1 || place.right > whole.right + 1) wrongs.push(`sticks out: ${said}`)
        for (const other of texts.slice(index + 1)) {
          const isBeside = other.place.left >= place.right - 1 || other.place.right <= place.left + 1
          // A line of letters is higher than the letters themselves.
          const isBelow = other.place.top >= place.bottom - 4 || other.place.bottom <= place.top + 4
          if (!isBeside && !isBelow) wrongs.push(`${said} runs through ${other.said}`)
        }
      }
    }
    return { words, wrongs }
  }, drawn)
}
