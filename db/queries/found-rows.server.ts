import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { CELL_FILTERS } from './cell-table.server'
import { countList, UNCOUNTED } from './cells.server'
import { readFew } from './few-rows.server'
import type { FoundRow } from './found.server'
import { cellsOf, LAST } from './lanes.server'
import { compareKeys, type Key, listWalks, NO_DAY, type Walk } from './order.server'

/**
 * The keys of a page of a list that has few, without asking for its rows again: the walks of the order over those at hand. Null for a
 * list that has more, or asks more than cells answer.
 */
export function takeFound(db: Database, query: ListQuery, asOf: Day, most: number, skip: number): Key[] | null {
  const rest = { ...query }
  for (const name of [...CELL_FILTERS, ...UNCOUNTED]) delete rest[name]
  if (readFew(db, rest, asOf) === null) return null
  // The cells of what was found are its rows.
  const rows = countList(db, query, asOf).cells as FoundRow[]
  return listWalks(query)
    .flatMap((walk) => takeFirst(rows, walk, skip + most))
    .slice(skip, skip + most)
}

/** The first rows of a walk, by their keys. */
function takeFirst(rows: FoundRow[], walk: Walk, most: number): Key[] {
  const { columns, down, lead, from, moved, dated } = walk
  const keyOf = (row: FoundRow) => columns.map((column) => READ[column as keyof typeof READ](row))
  const compare = (a: Key, b: Key) => (down ? compareKeys(b, a) : compareKeys(a, b))
  const first: Key[] = []
  for (const row of cellsOf(rows, walk) as FoundRow[]) {
    if (moved !== undefined && row.shifts > 0 !== moved) continue
    if (dated !== undefined && row.due < NO_DAY !== dated) continue
    const key = keyOf(row)
    const last = first.length === most ? first[most - 1] : undefined
    if ((from !== null && compare(key, from) <= 0) || (last && compare(key, last) > 0)) continue
    first.splice(findPlace(first, key, compare), 0, key)
    if (first.length > most) first.pop()
  }
  return lead.length > 0 ? first.map((key) => [...lead, ...key]) : first
}

/** Where a key goes among keys in order. */
function findPlace(keys: Key[], key: Key, compare: (a: Key, b: Key) => number): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(keys[middle] as Key, key) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const READ = {
  due: ({ due }: FoundRow) => due,
  made: ({ made }: FoundRow) => made,
  commitment_id: ({ id }: FoundRow) => id,
  ministry_order: ({ ministry }: FoundRow) => ministry ?? LAST,
  moves_down: ({ shifts }: FoundRow) => -shifts,
}
