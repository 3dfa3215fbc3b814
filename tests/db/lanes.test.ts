import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { countList } from '#db/queries/cells.server'
import { cellsOf, listLanes, mergeLanes } from '#db/queries/lanes.server'
import { listWalks } from '#db/queries/order.server'
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
  { clocks: ['on-track'], kinds: ['external'] },
  { clocks: ['late', 'on-time'], unreviewed: 'reviewed' },
  { ministries: ['BZK', 'JenV'], outcomes: ['fulfilled', 'lapsed'] },
  { committees: ['binnenlandse-zaken'], sources: ['debate'], unreviewed: 'only' },
  { strengths: ['intended'], unreviewed: 'all' },
]

test.each(SORTS)('in the order %s the merge of cells gives the rows of the walk over the index', (sort) => {
  let compared = 0
  for (const asOf of ['2026-11-30', '2014-06-01'])
    for (const filter of FILTERS) {
      const { cells } = countList(db, filter, asOf)
      const keys = listWalks({ ...filter, sort }).flatMap((walk) => {
        const lanes = listLanes(cellsOf(cells, walk), filter, asOf, walk)
        const both = (most: number, skip: number) => [
          mergeLanes(db, lanes, walk, asOf, most, skip).rows,
          walkIndex(db, { ...filter, sort }, walk, asOf, most, skip).rows,
        ]
        const [merged, walked] = both(40, 15)
        expect(merged, JSON.stringify([filter, walk])).toEqual(walked)
        compared += walked?.length ?? 0
        if (isOneRunning(filter)) {
          const sorted = walkIndex(db, { ...filter, sort }, walk, asOf, 40, 15, true).rows
          expect(sorted, JSON.stringify([filter, walk])).toEqual(walked)
        }
        return both(25, 0)[0]?.slice(20) ?? []
      })
      for (const key of keys) {
        for (const side of ['after', 'before'] as const) {
          for (const walk of listWalks({ ...filter, sort, [side]: key.join('*') })) {
            const lanes = listLanes(cellsOf(cells, walk), filter, asOf, walk)
            const merged = mergeLanes(db, lanes, walk, asOf, 30, 0).rows
            expect(merged, JSON.stringify([filter, side, key, walk])).toEqual(
              walkIndex(db, { ...filter, sort }, walk, asOf, 30, 0).rows,
            )
          }
        }
      }
    }
  expect(compared).toBeGreaterThan(100)
})
