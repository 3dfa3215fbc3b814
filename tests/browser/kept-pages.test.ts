import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openPage, type RunningServer, startBrowser, startServer } from './browser'

let server: RunningServer
let browser: Browser

describe.skipIf(!hasBrowser)('a page that is kept, sent for the second time', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each(['', '/en'])('%s runs its own scripts, comes to life and goes on without a new load', async (root) => {
    const path = `${server.origin}${root}/toezeggingen?peildatum=2019-01-05`
    for (let turn = 0; turn < 2; turn++) {
      const { page, wrongs } = await openPage(browser, server.origin)
      const answer = await page.goto(path)
      expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self'(?: 'sha256-[^']+'){3};/u)
      await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))
      await page.evaluate(() => Object.assign(window, { sameLoad: true }))
      await page.locator('nav a[href*="/documenten"]').first().click()
      await page.waitForURL(/\/documenten\?peildatum=2019-01-05$/u)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.goBack()
      await page.waitForURL(/\/toezeggingen\?/u)
      expect(await page.evaluate(() => 'sameLoad' in window)).toBe(true)
      expect(wrongs).toEqual([])
      await page.context().close()
    }
  })

  test('a script that is put into a kept page does not run', async () => {
    const { page, wrongs } = await openPage(browser, server.origin)
    await page.route('**/ministeries', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('</main>', '<script>window.intruded = true</script></main>')
      await route.fulfill({ response, body })
    })
    await page.goto(`${server.origin}/ministeries`)
    expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
    expect(wrongs.join()).toContain('Content Security Policy')
    await page.context().close()
  })
})
