import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addUser } from '#db/accounts.server'
import { openDatabase } from '#db/open.server'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer, waitForScript } from './browser'

const PASSWORD = 'een heel lang wachtwoord'
/** The promise of Kamerstuk 30 821, nr. 51 that the answers of 15 March 2024 come back to. */
const PROMISED = 'ongewenste buitenlandse inmenging'
const LATER = 'ah-2024-03-15-timmermans'

let server: RunningServer
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'walk-'))

describe.skipIf(!hasBrowser)('from the samples to a status and back', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    const path = join(folder, 'walk.db')
    server = await startServer({ DATABASE_PATH: path })
    browser = await startBrowser()
    const db = openDatabase(path)
    for (const name of ['anna', 'bram']) addUser(db, name, 'editor', PASSWORD)
    db.$client.close()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page of somebody who signed in by the form and went on to the address. */
  async function enter(name: string, path: string, options: BrowserContextOptions = {}) {
    const opened = await openPage(browser, server.origin, options)
    const { page } = opened
    await page.goto(`${server.origin}/aanmelden?verder=${encodeURIComponent(path)}`)
    await page.fill('[name=naam]', name)
    await page.fill('[name=wachtwoord]', PASSWORD)
    await page.click('main button[type=submit]')
    await page.waitForURL((url) => url.pathname !== '/aanmelden')
    return opened
  }

  const statusOn = async (page: Page, address: string, day: string) => {
    await page.goto(`${server.origin}${address}?peildatum=${day}`)
    return page.locator('.page-heading .status-line').textContent()
  }
  const ids = async (query: string) => {
    const list = await (await fetch(`${server.origin}/toezeggingen.json?${query}`)).json()
    return (list as { items: { id: string; quote: string; url: string }[] }).items
  }
  async function findPromise() {
    const found = (await ids('document=kst-30821-51&onbeoordeeld=alles')).find(({ quote }) => quote.includes(PROMISED))
    if (!found) throw new Error('the samples no longer hold the promise')
    return found
  }

  test('sign in, accept with a key, confirm a follow-up: the status changes on that day and not before; and undo', async () => {
    const { id, url } = await findPromise()
    const { page, wrongs } = await enter('anna', `/beoordelen?toezegging=${id}`)
    await waitForScript(page)
    await page.keyboard.press('1')
    await page.getByText('Vastgelegd: aangenomen').waitFor()
    expect(new URL(page.url()).searchParams.get('toezegging')).not.toBe(id)
    expect(await page.locator('.decide').count()).toBe(1)

    await page.goto(`${server.origin}/koppelingen?toezegging=${id}&vervolg=${LATER}`)
    await waitForScript(page)
    expect(await page.locator('.pair').textContent()).toMatch(/recentelijk\s+een\s+brief\s+gezonden/u)
    await page.keyboard.press('1')
    await page.getByText('Vastgelegd:').waitFor()
    const confirmed = page.url()

    expect(await statusOn(page, url, '2024-03-14')).toMatch(/^(?!.*voldaan).*dagen\ste\slaat/su)
    expect(await statusOn(page, url, '2024-03-15')).toMatch(/voldaan/u)

    await page.goto(confirmed)
    await waitForScript(page)
    await page.keyboard.press('u')
    await page.waitForURL((address) => address.searchParams.get('vervolg') === LATER)
    expect(await statusOn(page, url, '2024-03-15')).toMatch(/^(?!.*voldaan).*dagen\ste\slaat/su)
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  test('of two editors the second sees what the first decided, keeps what was typed, and can still decide', async () => {
    const [candidate] = await ids('document=kst-30821-42&onbeoordeeld=alles')
    const address = `/beoordelen?toezegging=${candidate?.id}`
    const { page: first } = await enter('anna', address)
    const { page: second } = await enter('bram', address)
    await first.getByRole('button', { name: /^Neem aan/u }).click()
    await first.getByText('Vastgelegd: aangenomen').waitFor()
    await second.locator('summary', { hasText: 'Geen toezegging' }).click()
    await second.fill('#andere-reden', 'Dit is beleid van vroeger.')
    const [answer] = await Promise.all([
      second.waitForResponse((response) => response.request().method() === 'POST'),
      second.getByRole('button', { name: 'Wijs af' }).click(),
    ])
    expect(answer.status()).toBe(409)
    const notice = second.getByRole('alert')
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/Iemand anders heeft intussen[\s\S]*anna/u)
    expect(await second.inputValue('#andere-reden')).toBe('Dit is beleid van vroeger.')
    await second.getByRole('button', { name: 'Wijs af' }).click()
    await second.getByText('Vastgelegd: afgewezen').waitFor()
    for (const page of [first, second]) await page.context().close()
  })

  test('the keys step, skip, explain themselves, rest while somebody types, and stay off when switched off', async () => {
    const { page } = await enter('anna', '/beoordelen')
    await waitForScript(page)
    const place = () => new URL(page.url()).searchParams.get('toezegging')
    const step = async (key: string, number: number) => {
      await page.keyboard.press(key)
      await page.getByText(`dit is nummer ${number}`, { exact: false }).waitFor()
    }
    await step('j', 2)
    await step('j', 3)
    await step('k', 2)
    await step('h', 3)
    const third = place()
    await page.keyboard.press('3')
    expect(await page.locator('details[open] summary', { hasText: 'Geen toezegging' }).count()).toBe(1)
    await page.fill('#andere-reden', 'j')
    await page.locator('#andere-reden').press('j')
    expect(place()).toBe(third)
    await page.locator('body').click({ position: { x: 1, y: 1 } })
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('?')
    expect(await page.locator('.key-help').getAttribute('open')).not.toBeNull()
    await page.getByRole('button', { name: 'Zet de toetsen uit' }).click()
    await page.reload()
    await waitForScript(page)
    await page.locator('.key-help summary', { hasText: '(uit)' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('1')
    expect(place()).toBe(third)
    await page.context().close()
  })

  test('several are accepted at once', async () => {
    const { page } = await enter('bram', '/beoordelen?document=kst-30821-51&zekerheid=zeker')
    const boxes = page.locator('.pick-rows input[type=checkbox]')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page.getByRole('button', { name: 'Neem de aangevinkte aan' }).click()
    await page.getByText('2 toezeggingen aangenomen').waitFor()
    await page.context().close()
  })

  test('without script the same forms do the same', async () => {
    const { page } = await enter('anna', '/beoordelen', { javaScriptEnabled: false })
    expect(await page.locator('.page-heading').textContent()).toMatch(/de oudste is van .* geleden/u)
    await page.getByRole('button', { name: /^Neem aan/u }).click()
    expect(await page.locator('.just-done').textContent()).toContain('Vastgelegd: aangenomen')
    await page.getByRole('button', { name: /^Neem terug/u }).click()
    expect(await page.locator('.decide').count()).toBe(1)
    await page.goto(`${server.origin}/koppelingen`)
    await page.getByRole('button', { name: /^Nee, geen vervolg/u }).click()
    expect(await page.locator('.just-done').textContent()).toContain('Vastgelegd:')
    await page.getByRole('button', { name: /^Neem terug/u }).click()
    expect(await page.locator('.pair').count()).toBe(1)
    await page.context().close()
  })

  test('axe finds nothing wrong with the queues, light and dark; they fit 320 pixels with targets of 24', async () => {
    const { page } = await enter('anna', '/')
    for (const path of ['/beoordelen', '/koppelingen']) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(server.origin + path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual(
          [],
        )
      }
      await page.setViewportSize({ width: 320, height: 640 })
      for (const summary of await page.locator('main summary').all()) await summary.click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(await findSmall(page)).toEqual([])
    }
    await page.context().close()
  })
})

/** Buttons and fields under 24 pixels; a tick counts with its label. */
function findSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main button, main summary, main input:not([type=hidden])')]
      .filter((one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
        return width > 0 && (height < 24 || width < 24)
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  )
}
