import type { Database } from '#db/open.server'
import { listGroups } from '#db/queries/groups.server'
import type { Day } from '#extractors/types'
import { addressOf } from '../list-page.server'

/** A committee to begin a debate pack with. */
export interface LateCommittee {
  slug: string
  name: string
  late: number
  lateTo: string
}

const SHOWN = 12

/** The committees of the Tweede Kamer with most that is late; the form has all of both chambers. */
export function listLateCommittees(db: Database, asOf: Day, given: Day | null): LateCommittee[] {
  return listGroups(db, { clocks: ['overdue'], grouping: 'committee' }, asOf)
    .flatMap(({ value, name, count, query }) =>
      value === null || query === null || value.startsWith('ek-') ? [] : [{ value, name, count, query }],
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
