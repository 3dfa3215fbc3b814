import type { ListQuery } from '#db/contract'
import { writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { listCommitments, listFacets } from '#db/queries/commitments.server'
import type { Day } from '#extractors/types'
import { exportAddress, FEEDS, type FeedName } from '../exports/formats'
import type { Language } from '../language'
import { tellView } from './tell-view.server'

/** The fields of the form; other filters of the query are carried along. */
const FIELDS = ['q', 'ministerie', 'dossier'] as const
export type FollowField = (typeof FIELDS)[number]

/** What the page shows for a query. Addresses are whole, to be copied, and without a peildatum: they follow today. */
export interface FollowPage {
  fields: Record<FollowField, string>
  carried: [name: string, value: string][]
  /** What those filters ask, in words. */
  carriedWords: string
  ministries: { code: string; name: string }[]
  count: number
  list: string
  calendar: string
  feeds: { feed: FeedName; address: string }[]
}

export function buildFollowPage(
  db: Database,
  asked: ListQuery,
  { asOf, origin, language }: { asOf: Day; origin: string; language: Language },
): FollowPage {
  const query = followedQuery(asked)
  const params = writeListQuery(query)
  const search = params.toString()
  const carried = [...params].filter(
    ([name], at, all) => !isField(name) || all.findIndex((one) => one[0] === name) < at,
  )
  return {
    fields: Object.fromEntries(FIELDS.map((name) => [name, params.get(name) ?? ''])) as FollowPage['fields'],
    carried,
    carriedWords: tellView(new URLSearchParams(carried).toString(), asOf, language),
    ministries: listFacets(db, {}, asOf).ministries.map(({ value, name }) => ({ code: value, name })),
    count: listCommitments(db, { ...query, pageSize: 1 }, asOf).count,
    list: search ? `/toezeggingen?${search}` : '/toezeggingen',
    calendar: origin + exportAddress('toezeggingen', 'ics', search),
    feeds: FEEDS.map((feed) => ({ feed, address: origin + exportAddress('toezeggingen', 'atom', search, { feed }) })),
  }
}

/** The query without what is about a page of it: what is followed is the list. */
export function followedQuery(query: ListQuery): ListQuery {
  return { ...query, page: 1, after: undefined, before: undefined, sort: undefined, grouping: undefined }
}

function isField(name: string): boolean {
  return (FIELDS as readonly string[]).includes(name)
}
