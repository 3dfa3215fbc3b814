import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDecisions } from '#db/decision-log.server'
import type { Database } from '#db/open.server'
import { openSmallDatabase } from '../app/small-database'
import { addAll } from '../server/people'
import { type Served, serve } from '../server/serve'
import { hasBrowser, startBrowser } from './browser'
import { openAsEditor } from './editor'

const LATE = 'kst-99001-7.0059'

describe.skipIf(!hasBrowser)('the jobs of a clerk who signed in', { timeout: 180_000 }, () => {
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

  test('4: rappel, from the proposal for a whole list to Word and CSV, in four steps', async () => {
    const { page, wrongs } = await openAsEditor(
      browser,
      { db, served },
      '/rappel?ministerie=BZK&peildatum=2019-01-01',
      {
        acceptDownloads: true,
      },
    )
    let steps = 0
    const click = async (role: 'link' | 'button', name: RegExp) => {
      steps += 1
      await page.getByRole(role, { name }).first().click()
    }
    const download = async (name: RegExp) => {
      const waiting = page.waitForEvent('download')
      await click('link', name)
      const file = await waiting
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
    }
    await click('link', /^Vink lijst A aan \(1\)$/u)
    await page.waitForURL(/kies=A/u)
    await page.locator('input[name=kies]:checked').waitFor()
    await click('button', /^Leg nieuwe termijn vast$/u)
    await page.getByText('1 besluit vastgelegd').waitFor()
    expect(listDecisions(db)).toMatchObject([
      {
        author: 'editor',
        commitment: LATE,
        reason: 'Rappel per 1 januari 2019.',
        act: { action: 'deadline', words: 'uiterlijk 30 juni 2019', latest: '2019-06-30' },
      },
    ])
    const word = await download(/^Download als Word-bestand$/u)
    expect(word.name).toBe('rappel-BZK-2019-01-01.docx')
    const { value } = await mammoth.extractRawText({ buffer: word.bytes })
    for (const heading of ['Omschrijving', 'Vindplaats', 'Stand van zaken', 'Termijn']) expect(value).toContain(heading)
    const csv = await download(/^Download als CSV$/u)
    expect(csv.name).toBe('rappel-BZK-2019-01-01.csv')
    expect(csv.bytes.toString('utf8')).toContain('omschrijving')
    expect(steps).toBe(4)
    expect(wrongs).toEqual([])
    await page.context().close()
  })
})
