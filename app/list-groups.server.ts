import type { Grouping, ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { listGroups, MOST_GROUPS } from '#db/queries/groups.server'
import type { Day } from '#extractors/types'
import { addressOf, type Choice, type To } from './list-page.server'
import type { ListWords } from './words/list'

/** The counts of a list per value of one grouping; a number is a link to its rows, or has none when no filter gives them. */
export interface GroupTable {
  title: string
  note: string | null
  rows: { name: string; count: number; overdue: number; to: string | null; lateTo: string | null }[]
}

/** The ways to count a list, each as a link; the one in use is marked and leads back to the rows alone. */
export function listGroupings(query: ListQuery, words: ListWords, to: To): Choice[] {
  return (Object.keys(words.groupings) as Grouping[]).map((grouping) => ({
    word: words.groupings[grouping],
    to: to({ grouping: query.grouping === grouping ? undefined : grouping }),
    current: query.grouping === grouping,
  }))
}

/** The table for the grouping of the query. */
export function buildGroups(
  db: Database,
  query: ListQuery,
  asOf: Day,
  given: Day | null,
  words: ListWords,
): GroupTable {
  const groups = listGroups(db, query, asOf)
  const rows = groups.map(({ value, name, count, overdue, query: own }) => ({
    name: value === null ? words.none : name,
    count,
    overdue,
    to: own && addressOf('/toezeggingen', own, given),
    lateTo: own && !own.clocks ? addressOf('/toezeggingen', { ...own, clocks: ['overdue'] }, given) : null,
  }))
  return {
    title: words.groupings[query.grouping ?? 'ministry'],
    note: groups.length === MOST_GROUPS ? words.biggest(MOST_GROUPS) : null,
    rows,
  }
}
