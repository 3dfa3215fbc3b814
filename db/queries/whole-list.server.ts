import type { Day } from '#extractors/types'
import type { CommitmentList, ListQuery } from '../contract'
import { readListQuery } from '../list-query'
import type { Database } from '../open.server'
import { LARGEST_PAGE, listCommitments } from './commitments.server'

/**
 * A whole list, page by page and in its order, so that an export never holds more than a page. It follows `next`, as a
 * reader of the API does. With a page in the query only that page. `pageSize` is at most LARGEST_PAGE.
 */
export function* eachPage(
  db: Database,
  query: ListQuery,
  asOf: Day,
  pageSize: number = LARGEST_PAGE,
): Generator<CommitmentList> {
  if (query.page) return yield listCommitments(db, query, asOf)
  for (let asked: ListQuery | null = query; asked; ) {
    const list: CommitmentList = listCommitments(db, { ...asked, pageSize }, asOf)
    yield list
    asked = list.items.length > 0 && list.next ? readNext(list.next) : null
  }
}

function readNext(next: string): ListQuery | null {
  const read = readListQuery(new URLSearchParams(next))
  return 'query' in read ? read.query : null
}
