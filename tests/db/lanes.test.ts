import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { listWalks, type Walk } from '#db/queries/order.server'
import { takeWay, walkIndex } from '#db/queries/rows.server'
import { generateDocuments } from '../../scripts/generate'
import { listWays } from './ways'

const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(1500))
db.$client.exec(`update spells set outcome = 'lapsed' where rowid % 17 = 0; update spells set outcome = 'partly' where rowid % 13 = 0;
  update spells set ministry = null where rowid % 11 = 0`)

const SORTS = Object.keys(SORT_WORDS) as ListSort[]
const FILTERS: ListQuery[] = [
  {},
  { clocks: ['overdue'] },
  { clocks: ['due-soon', 'no-deadline'] },
  { clocks: ['no-deadline'] },
  { clocks: ['due-soon'] },
  { clocks: ['overdue'], ministries: ['BZK', 'JenV'] },
  { clocks: ['on-track'], kinds: ['external'] },
  { clocks: ['late', 'on-time'], unreviewed: 'reviewed' },
  { ministries: ['BZK'] },
  { ministries: ['BZK', 'JenV'], outcomes: ['fulfilled', 'lapsed'] },
  { committees: ['binnenlandse-zaken'], sources: ['debate'], unreviewed: 'only' },
  { strengths: ['intended'], unreviewed: 'all' },
]

/** Holds every way to the rows of a walk against the walk over the index, and gives those. */
function compareWays(filter: ListQuery, sort: ListSort, walk: Walk, asOf: string, most: number, skip: number) {
  const query = { ...filter, sort }
  const { rows } = walkIndex(db, query, walk, asOf, { most, skip })
  for (const way of listWays(db, filter, walk, asOf)) {
    const about = JSON.stringify([filter, walk, way.name, way.lanes.kind])
    expect(takeWay(db, way, query, walk, asOf, { most, skip }).rows, about).toEqual(rows)
  }
  return rows
}

test.each(SORTS)('in the order %s every way to the rows gives those of the walk over the index', (sort) => {
  let compared = 0
  for (const asOf of ['2026-11-30', '2014-06-01'])
    for (const filter of FILTERS) {
      const keys = listWalks({ ...filter, sort }).flatMap((walk) => {
        const rows = compareWays(filter, sort, walk, asOf, 40, 15)
        compared += rows.length
        return rows.slice(5, 10)
      })
      for (const key of keys)
        for (const side of ['after', 'before'] as const)
          for (const walk of listWalks({ ...filter, sort, [side]: key.join('*') }))
            compareWays(filter, sort, walk, asOf, 30, 0)
    }
  expect(compared).toBeGreaterThan(100)
})
