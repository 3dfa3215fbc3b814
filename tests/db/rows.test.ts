import { and, asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { countList } from '#db/queries/cells.server'
import { listCondition, onDay } from '#db/queries/conditions.server'
import { type Key, listWalks } from '#db/queries/order.server'
import { takeRows, walkIndex } from '#db/queries/rows.server'
import { spells } from '#db/tracking-schema'
import { generateDocuments } from '../../scripts/generate'

const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(1500))
db.$client.exec(`update spells set outcome = 'lapsed' where rowid % 17 = 0; update spells set outcome = 'partly' where rowid % 13 = 0;
  update spells set ministry = null where rowid % 11 = 0; update spells set made = '0001-01-01' where rowid % 19 = 0`)
const first = (sql: string) => db.$client.prepare(`${sql} limit 1`).pluck().get() as string
const slug = first('select slug from commitment_members')
const holder = first('select holder from spells where holder is not null')

const SORTS = Object.keys(SORT_WORDS) as ListSort[]
const QUERIES: ListQuery[] = [
  { termless: 'long' },
  { termless: 'long', ministries: ['BZK', 'JenV'], outcomes: ['partly'] },
  { moved: 'yes' },
  { moved: 'no', clocks: ['overdue'] },
  { moved: 'yes', termless: 'long', kinds: ['act'] },
  { clocks: ['overdue'], dueFrom: '2015-01-01' },
  { dueTo: '2020-01-01', unreviewed: 'all' },
  { fulfilledFrom: '2018-01-01' },
  { officeHolders: [holder] },
  { members: [slug] },
]

/** The rows of a list as one question to SQLite. */
function ask(query: ListQuery, asOf: string): Key[] {
  return listWalks(query).flatMap((walk) => walkIndex(db, query, walk, asOf, { most: 10_000, skip: 0 }).rows)
}

test.each(SORTS)(
  'under filters that are no cells the order %s gives the rows of the condition, and their number',
  (sort) => {
    let compared = 0
    for (const asOf of ['2026-11-30', '2014-06-01'])
      for (const one of QUERIES) {
        const query = { ...one, sort }
        const about = JSON.stringify([query, asOf])
        const asked = ask(query, asOf)
        compared += asked.length
        expect(countList(db, query, asOf).tally.total, about).toBe(asked.length)
        expect(takeRows(db, query, asOf, 30, 7), about).toEqual(asked.slice(7, 37))
        for (const key of asked.filter((_, index) => index % 60 === 5))
          for (const side of ['after', 'before'] as const) {
            const beside = { ...query, [side]: key.join('*') }
            expect(takeRows(db, beside, asOf, 30, 0), JSON.stringify(beside)).toEqual(ask(beside, asOf).slice(0, 30))
          }
      }
    expect(compared).toBeGreaterThan(1000)
  },
)

test.each(QUERIES)('walked over or read at once, %j means the same', (query) => {
  const [walk] = listWalks(query)
  const [walked, read] = [walk, undefined].map((asWalk) =>
    db
      .select({ id: spells.commitmentId })
      .from(spells)
      .where(and(onDay('2026-11-30'), listCondition(db, query, '2026-11-30', asWalk)))
      .orderBy(asc(spells.commitmentId))
      .all(),
  )
  expect(walked).toEqual(read)
})
