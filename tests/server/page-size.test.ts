import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/open.server'
import { openDatabase } from '#db/open.server'
import { loadSamples } from '#seeds/load'
import { PERMISSIONS } from '#server/permissions'
import { listRuleGroups } from '../../app/rule-book.server'
import { type Served, serve } from './serve'

const MOST_BYTES = 15_000
/** What stands behind each part of an address: a row of the samples of which the page is long. */
const ROWS: Record<string, string> = {
  '/documenten/:id': 'select id from documents order by length(text) desc limit 1',
  '/toezeggingen/:id': 'select id from commitments order by id limit 1',
  '/toezeggingen/:id/vraag': 'select id from commitments order by id limit 1',
  '/toezeggingen/:id/melding': 'select id from commitments order by id limit 1',
}
const NAMES: Record<string, string> = {
  '/ministeries/:code': '/ministeries/BZK',
  '/bewindspersonen/:slug': '/bewindspersonen/kajsa-ollongren',
  '/commissies/:slug': '/commissies/binnenlandse-zaken',
  '/kabinetten/:slug': '/kabinetten/rutte-iii',
  '/dossiers/:number': '/dossiers/30821',
  '/wederhoor/:ministerie': '/wederhoor/BZK',
  '/rappel': '/rappel?peildatum=2019-01-01',
}
/** Nothing in the samples has a page at these. */
const EMPTY = new Set(['/leden/:slug', '/fracties/:code', '/scorekaart/:week'])
const PAGES = Object.keys(PERMISSIONS).filter(
  (route) => PERMISSIONS[route]?.read === 'anyone' && !/\.|\*|afmelden/u.test(route) && !EMPTY.has(route),
)

let db: Database
let served: Served
beforeAll(async () => {
  db = openDatabase(':memory:')
  await loadSamples(db)
  served = await serve(db)
}, 120_000)
afterAll(() => served.close())

/** The longest rule stands for all of them. */
function longestRule(): string {
  const rules = listRuleGroups().flatMap((group) => group.rules)
  return rules.reduce((a, b) => (JSON.stringify(a).length > JSON.stringify(b).length ? a : b)).id
}

function addressOf(route: string): string {
  if (route === '/regels/:regel') return `/regels/${longestRule()}`
  const sql = ROWS[route]
  return NAMES[route] ?? (sql ? route.replace(':id', String(db.$client.prepare(sql).pluck().get())) : route)
}

test.each(PAGES.flatMap((route) => [`nl ${route}`, `en ${route}`]))('%s weighs at most 15 kB', async (name) => {
  const [language = '', route = ''] = name.split(' ')
  const response = await served.ask(`${language === 'en' ? '/en' : ''}${addressOf(route)}`)
  expect(response.status).toBe(200)
  expect(gzipSync(await response.text()).length).toBeLessThanOrEqual(MOST_BYTES)
})
