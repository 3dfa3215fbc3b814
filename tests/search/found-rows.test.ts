import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { countList } from '#db/queries/cells.server'
import { MOST_FEW } from '#db/queries/few-rows.server'
import { takeFound } from '#db/queries/found-rows.server'
import { type Key, listWalks } from '#db/queries/order.server'
import { takeRows, walkIndex } from '#db/queries/rows.server'
import { generateDocuments } from '../../scripts/generate'

const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(2500))
db.$client.exec(`update spells set outcome = 'lapsed' where rowid % 17 = 0; update spells set outcome = 'partly' where rowid % 13 = 0;
  update spells set ministry = null where rowid % 11 = 0`)

const slug = db.$client.prepare('select slug from commitment_members limit 1').pluck().get() as string
const dossiers = db.$client.prepare('select distinct dossier from documents limit 40').pluck().all() as string[]

const SORTS = Object.keys(SORT_WORDS) as ListSort[]
const QUERIES: ListQuery[] = [
  { text: 'campagne' },
  { text: 'kamer -campagne', clocks: ['overdue'] },
  { text: 'de', clocks: ['no-deadline'], unreviewed: 'all' },
  { text: 'kamer', outcomes: ['fulfilled', 'lapsed'], ministries: ['BZK', 'JenV'] },
  { text: 'kamer', kinds: ['external'], unreviewed: 'only' },
  { text: 'kamer', madeFrom: '2015-01-01', moved: 'yes' },
  { fulfilledFrom: '2018-01-01', ministries: ['BZK', 'JenV'] },
  { members: [slug], clocks: ['no-deadline'] },
  { dossiers, clocks: ['overdue', 'late'] },
]

/** The rows of a list, asked of SQLite. */
function ask(query: ListQuery, asOf: string): Key[] {
  return listWalks(query).flatMap((walk) => walkIndex(db, query, walk, asOf, { most: 10_000, skip: 0 }).rows)
}

test.each(SORTS)('in the order %s what was found is listed as SQLite lists it', (sort) => {
  let compared = 0
  for (const asOf of ['2026-11-30', '2014-06-01'])
    for (const one of QUERIES) {
      const query = { ...one, sort }
      const asked = ask(query, asOf)
      compared += asked.length
      expect(countList(db, query, asOf).tally.total, JSON.stringify(query)).toBe(asked.length)
      expect(takeFound(db, query, asOf, 30, 7), JSON.stringify(query)).toEqual(asked.slice(7, 37))
      for (const key of asked.filter((_, index) => index % 40 === 5))
        for (const side of ['after', 'before'] as const) {
          const beside = { ...query, [side]: key.join('*') }
          expect(takeFound(db, beside, asOf, 30, 0), JSON.stringify(beside)).toEqual(ask(beside, asOf).slice(0, 30))
        }
    }
  expect(compared).toBeGreaterThan(1000)
})

test('a list that has many, or no filter with an index, is left to SQLite', () => {
  const many = openDatabase(':memory:')
  loadBulk(many, generateDocuments(1.5 * MOST_FEW))
  for (const sort of SORTS) {
    const query: ListQuery = { madeFrom: '1990-01-01', sort, kinds: ['act'] }
    expect(takeFound(many, query, '2026-11-30', 30, 0)).toBeNull()
    const all = takeRows(many, { sort, kinds: ['act'] }, '2026-11-30', 30, 7)
    expect(takeRows(many, query, '2026-11-30', 30, 7)).toEqual(all)
  }
  expect(takeFound(db, { moved: 'yes' }, '2026-11-30', 30, 0)).toBeNull()
  expect(takeFound(db, {}, '2026-11-30', 30, 0)).toBeNull()
})

test('rows at hand are read again after a write', () => {
  const query: ListQuery = { dossiers, sort: 'term' }
  const [first] = takeFound(db, query, '2026-11-30', 1, 0) ?? []
  db.$client.prepare('update spells set shown = 0 where commitment_id = ?').run(first?.at(-1))
  expect(takeFound(db, query, '2026-11-30', 1, 0)).not.toEqual([first])
})
