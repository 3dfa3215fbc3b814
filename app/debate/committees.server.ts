import type { Database } from '#db/open.server'
import { listGroups } from '#db/queries/groups.server'
import type { Day } from '#extractors/types'
import { addressOf } from '../list-page.server'

/** Committees to begin a debate pack with, those with most that is late. */
export interface LateCommittee {
  slug: string
  name: string
  late: number
  lateTo: string
}

const SHOWN = 12

export function listLateCommittees(db: Database, asOf: Day, given: Day | null): LateCommittee[] {
  return listGroups(db, { clocks: ['overdue'], grouping: 'committee' }, asOf)
    .flatMap(({ value, name, count, query }) =>
      value === null || query === null ? [] : [{ value, name, count, query }],
    )
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, SHOWN)
    .map(({ value, name, count, query }) => ({
      slug: value,
      name,
      late: count,
      lateTo: addressOf('/toezeggingen', { ...query, sort: 'late' }, given),
    }))
}
