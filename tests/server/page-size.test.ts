import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/open.server'
import { loadSamples } from '#seeds/load'
import { listPublicPages } from '../../scripts/public-pages'
import { type Served, serve } from './serve'

const MOST_BYTES = 15_000
const db = openDatabase(':memory:')
await loadSamples(db)
const PAGES = listPublicPages(db).map(({ address }) => address)

let served: Served
beforeAll(async () => {
  served = await serve(db)
}, 120_000)
afterAll(() => served.close())

test('there is a page of every kind that the samples have', () => {
  expect(PAGES.length).toBeGreaterThan(35)
})

test.each(PAGES.flatMap((address) => [`nl ${address}`, `en ${address}`]))('%s weighs at most 15 kB', async (name) => {
  const [language = '', address = ''] = name.split(' ')
  const response = await served.ask(`${language === 'en' ? '/en' : ''}${address}`)
  expect(response.status).toBe(200)
  expect(gzipSync(await response.text()).length).toBeLessThanOrEqual(MOST_BYTES)
})
