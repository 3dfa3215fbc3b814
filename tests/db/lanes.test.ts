import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { countList } from '#db/queries/cells.server'
import { canJoin, cellsOf, type Lanes, listLanes } from '#db/queries/lanes.server'
import { mergeLanes, sortLanes } from '#db/queries/merge.server'
import { listWalks, type Walk } from '#db/queries/order.server'
import { walkIndex } from '#db/queries/rows.server'
import { generateDocuments } from '../../scripts/generate'

const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(1500))
db.$client.exec(`update spells set outcome = 'lapsed' where rowid % 17 = 0; update spells set outcome = 'partly' where rowid % 13 = 0;
  update spells set ministry = null where rowid % 11 = 0`)

function isOneRunning({ clocks }: ListQuery): boolean {
  return clocks?.length === 1 && ['overdue', 'due-soon', 'on-track'].includes(clocks[0] ?? '')
}

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
  { ministries: ['BZK', 'JenV'], outcomes: ['fulfilled', 'lapsed'] },
  { committees: ['binnenlandse-zaken'], sources: ['debate'], unreviewed: 'only' },
  { strengths: ['intended'], unreviewed: 'all' },
]

/** The lanes of a walk: of each cell, and where the list asks for no ministry also of each class. */
function lanesOf(filter: ListQuery, walk: Walk, asOf: string): Lanes[] {
  const own = cellsOf(countList(db, filter, asOf).cells, walk)
  const ways = canJoin(filter, walk) ? [false, true] : [false]
  return ways.map((together) => listLanes(own, filter, asOf, walk, together))
}

/** Holds every way to the rows of a walk against the walk over the index, and gives those. */
function compareWays(filter: ListQuery, sort: ListSort, walk: Walk, asOf: string, most: number, skip: number) {
  const { rows } = walkIndex(db, { ...filter, sort }, walk, asOf, most, skip)
  const about = JSON.stringify([filter, walk])
  for (const lanes of lanesOf(filter, walk, asOf))
    expect(mergeLanes(db, lanes, walk, asOf, most, skip).rows, about).toEqual(rows)
  if (isOneRunning(filter) && walk.columns[0] !== 'due') {
    const { cells } = countList(db, filter, asOf)
    const lanes = listLanes(cells, filter, asOf, { columns: ['due'] }, true)
    expect(sortLanes(db, lanes, filter.ministries ?? null, walk, asOf, most, skip).rows, about).toEqual(rows)
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
