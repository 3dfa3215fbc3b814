import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { type Database, openDatabase } from '#db/open.server'
import { settleCounts } from '#db/queries/cells.server'
import { listPage } from '#db/queries/commitments.server'
import { isNarrow } from '#db/queries/lanes.server'
import { listWalks, type Walk } from '#db/queries/order.server'
import { takeWay, walkIndex } from '#db/queries/rows.server'
import { isOne } from '#db/queries/ways.server'
import { generateDocuments } from '../../scripts/generate'
import { listWays } from './ways'

const DAY = '2026-11-30'
const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(2000))
settleCounts(db, DAY)

/** How SQLite finds the rows that are asked for: the plans of every statement over the spells. */
function plansOf(ask: (db: Database) => unknown): string[] {
  const asked: string[] = []
  const original = db.$client.prepare
  const prepare = ((sql: string) => {
    asked.push(sql)
    return original.call(db.$client, sql)
  }) as typeof original
  db.$client.prepare = prepare
  // Another client to those who keep statements by it, so that each page asks them anew.
  const $client = new Proxy(db.$client, {
    get(client, name) {
      const value: unknown = Reflect.get(client, name)
      return typeof value === 'function' ? value.bind(client) : value
    },
  })
  ask(Object.assign(Object.create(db), { $client }))
  db.$client.prepare = original
  return asked.filter((sql) => /\bspells\b/u.test(sql)).flatMap(explain)
}

function explain(sql: string): string[] {
  const names = Array.from(sql.matchAll(/@(\w+)/gu), ([, name = '']) => [
    name,
    /^(?:names|lanes)/u.test(name) ? '[]' : 0,
  ])
  const places = Array.from(sql.matchAll(/\?/gu), () => 0)
  const rows = db.$client.prepare(`explain query plan ${sql}`).all(places, Object.fromEntries(names)) as {
    detail: string
  }[]
  return rows.map(({ detail }) => detail)
}

const plansOfPage = (query: ListQuery) => plansOf((watched) => listPage(watched, query, DAY))

const FILTERS: ListQuery[] = [
  {},
  { clocks: ['overdue'] },
  { clocks: ['due-soon'] },
  { clocks: ['no-deadline'] },
  { clocks: ['overdue', 'late'] },
  { ministries: ['BZK'] },
  { ministries: ['BZK', 'JenV'], outcomes: ['fulfilled'] },
  { committees: ['binnenlandse-zaken'] },
  { outcomes: ['fulfilled'] },
  { kinds: ['act'], strengths: ['intended'] },
  { sources: ['debate'], unreviewed: 'reviewed' },
  { kinds: ['external'], clocks: ['on-track'], unreviewed: 'only' },
]

const SORTS = Object.keys(SORT_WORDS) as ListSort[]

test.each(SORTS)('a page in the order %s comes from an index, under every filter', (sort) => {
  for (const filter of FILTERS) {
    const plans = plansOfPage({ ...filter, sort, pageSize: 20 })
    expect(plans.length, JSON.stringify(filter)).toBeGreaterThan(0)
    for (const plan of plans)
      expect(plan, JSON.stringify(filter)).not.toMatch(/^SCAN (?:spells|commitments|documents|tracking)$/u)
  }
})

/** The order by ministry under several of them is merged from one after the other, never walked. */
function isWalked(filter: ListQuery, { columns }: Pick<Walk, 'columns'>): boolean {
  return columns[0] !== 'ministry_order' || !isNarrow(filter) || isOne(filter)
}

/** The place from which SQLite reads an index: a key, or its text. */
const FROM_KEY = /commitment_id\)[<>]\(|<expr>[<>]\?/u

test.each(SORTS)('in the order %s a walk or a merge begins at its key, and sorts nothing', (sort) => {
  let walked = 0
  for (const filter of FILTERS)
    for (const { dated, ...walk } of listWalks({ ...filter, sort })) {
      const query = { ...filter, sort }
      const [from] = walkIndex(db, query, { ...walk, dated }, DAY, { most: 1, skip: 4 }).rows.slice(-1)
      const ways = listWays(db, filter, { ...walk, dated }, DAY).filter(({ name }) => name === 'merge')
      for (const down of [walk.down, !walk.down])
        for (const way of [...(isWalked(filter, walk) ? [{ name: 'walk' as const }] : []), ...ways]) {
          const on = { ...walk, dated, down, from: from?.slice(walk.lead.length) ?? null }
          const plans = plansOf((watched) => takeWay(watched, way, query, on, DAY, { most: 5, skip: 0 }))
          const about = JSON.stringify([filter, walk.columns, down, way.name, 'lanes' in way && way.lanes.kind])
          expect(plans.join('\n'), about).not.toMatch(/TEMP B-TREE/u)
          const searches = plans.filter((plan) => /\bspells\b.*INDEX/u.test(plan))
          if (from) for (const plan of searches) expect(plan, about).toMatch(FROM_KEY)
          walked += from ? searches.length : 0
        }
    }
  expect(walked).toBeGreaterThan(20)
})

test.each<[ListQuery, RegExp]>([
  [{}, /spells_due/u],
  [{ sort: 'made' }, /spells_made/u],
  [{ sort: 'ministry' }, /spells_ministry/u],
  [{ sort: 'shifts' }, /spells_moved/u],
  [{ kinds: ['act'], strengths: ['intended'], sources: ['answer'], ministries: ['BZK', 'JenV'] }, /spells_cell_due/u],
  [{ dossiers: ['30100'] }, /spells_dossier/u],
  [{ officeHolders: ['mark-rutte.gedaan'] }, /spells_holder/u],
  [{ fulfilledFrom: '2026-10-31', sort: 'late' }, /spells_kept/u],
])('the page of %j uses its own index', (query, index) => {
  expect(plansOfPage(query).join('\n')).toMatch(index)
})

test.each<[ListSort, RegExp]>([
  ['term', /spells_class_due/u],
  ['made', /spells_class_made/u],
])('in the order %s lanes of classes read nothing of the spells but an index', (sort, index) => {
  const query: ListQuery = { kinds: ['act'], strengths: ['intended'], sources: ['answer'], sort }
  for (const walk of listWalks(query))
    for (const way of listWays(db, query, walk, DAY).filter(({ lanes }) => lanes.kind === 'class')) {
      const plans = plansOf((watched) => takeWay(watched, way, query, walk, DAY, { most: 5, skip: 0 })).filter((plan) =>
        /INDEX spells/u.test(plan),
      )
      expect(plans.length).toBeGreaterThan(0)
      for (const plan of plans) expect(plan).toMatch(/COVERING INDEX/u)
      if (way.name === 'merge') expect(plans.join()).toMatch(index)
    }
})

test('SQLite knows of the indexes what every file knows, and has no samples for which it would plan each question anew', () => {
  const count = (sql: string) => db.$client.prepare(`select count(*) from ${sql}`).pluck().get()
  const fresh = openDatabase(':memory:')
  const known = (from: Database) => from.$client.prepare('select * from sqlite_stat1 order by tbl, idx').all()
  expect(known(fresh).length).toBeGreaterThan(20)
  expect(known(db)).toEqual(known(fresh))
  expect(count('sqlite_stat4')).toBe(0)
  expect(count("sqlite_stat1 where idx not in (select name from sqlite_master where type = 'index')")).toBe(0)
})
