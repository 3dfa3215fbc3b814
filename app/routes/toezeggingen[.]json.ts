import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeListQuery } from '#db/list-query'
import { listCommitments } from '#db/queries/commitments.server'
import { readListRequest } from '../list-page.server'

/** The list as the command gives it; `next` is the address of the next page. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { query, asOf, given } = readListRequest(request)
  const list = listCommitments(db, query, asOf)
  const next = list.next && `/toezeggingen.json?${writeListQuery({ ...query, page: (query.page ?? 1) + 1 }, given)}`
  return new Response(`${JSON.stringify({ ...list, next }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
