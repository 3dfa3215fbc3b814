import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Database } from '../open.server'
import { CELL_FILTERS } from './cell-table.server'
import { countList, UNCOUNTED } from './cells.server'
import { type FoundRow, findAlone } from './found.server'
import { cellsOf, LAST } from './lanes.server'
import { compareKeys, type Key, listWalks, NO_DAY, type Walk } from './order.server'

/**
 * The keys of a page of what a search found, without asking for its rows again: the walks of the order over the few that were
 * found. Null for a list that is no search by words, or asks more than cells answer.
 */
export function takeFound(db: Database, query: ListQuery, asOf: Day, most: number, skip: number): Key[] | null {
  const rest = { ...query }
  for (const name of [...CELL_FILTERS, ...UNCOUNTED]) delete rest[name]
  if (findAlone(db, rest, asOf) === null) return null
  // The cells of what was found are its rows.
  const rows = countList(db, query, asOf).cells as FoundRow[]
  return listWalks(query)
    .flatMap((walk) => sortFound(rows, walk))
    .slice(skip, skip + most)
}

function sortFound(rows: FoundRow[], walk: Walk): Key[] {
  const { columns, down, lead, from, moved, dated } = walk
  const own = (cellsOf(rows, walk) as FoundRow[]).filter(
    ({ shifts, due }) =>
      (moved === undefined || shifts > 0 === moved) && (dated === undefined || due < NO_DAY === dated),
  )
  const keys = own.map((row) => columns.map((column) => READ[column as keyof typeof READ](row)))
  const left =
    from === null ? keys : keys.filter((key) => compareKeys(key, from) > 0 !== down && compareKeys(key, from) !== 0)
  const sorted = left.sort((a, b) => (down ? compareKeys(b, a) : compareKeys(a, b)))
  return lead.length > 0 ? sorted.map((key) => [...lead, ...key]) : sorted
}

const READ = {
  due: ({ due }: FoundRow) => due,
  made: ({ made }: FoundRow) => made,
  commitment_id: ({ id }: FoundRow) => id,
  ministry_order: ({ ministry }: FoundRow) => ministry ?? LAST,
  moves_down: ({ shifts }: FoundRow) => -shifts,
}
