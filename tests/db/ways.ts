import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { countList } from '#db/queries/cells.server'
import { cellsOf, isNarrow, type LaneKind, listLanes } from '#db/queries/lanes.server'
import type { Walk } from '#db/queries/order.server'
import type { Way } from '#db/queries/ways.server'

/** The ways to the rows of a walk over lanes of every kind that it can have, whatever they cost. */
export function listWays(db: Database, filter: ListQuery, walk: Walk, asOf: string): Exclude<Way, { name: 'walk' }>[] {
  const own = cellsOf(countList(db, filter, asOf).cells, walk)
  const lanes = (kind: LaneKind, columns = walk.columns) => listLanes(own, filter, asOf, { ...walk, columns }, kind)
  const narrow = isNarrow(filter)
  const merged: LaneKind[] = narrow
    ? ['cell', 'ministry']
    : walk.columns[0] === 'ministry_order'
      ? ['cell']
      : ['cell', 'class']
  const sorted: LaneKind[] = walk.dated !== undefined ? [] : narrow ? ['cell'] : ['cell', 'class']
  return [
    ...merged.map((kind) => ({ name: 'merge' as const, lanes: lanes(kind) })),
    ...sorted.map((kind) => ({ name: 'sort' as const, lanes: lanes(kind, ['due']) })),
  ]
}
