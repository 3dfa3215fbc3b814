import type { LoaderFunctionArgs } from '@remix-run/node'
import { LARGEST_PAGE, listCommitments } from '#db/queries/commitments.server'
import { writeCsv } from '../exports/csv'
import { readListRequest } from '../list-page.server'

/** All rows of the list in one file, page by page; with `pagina` only that page. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { query, asOf } = readListRequest(request)
  const list = listCommitments(db, query.page ? query : { ...query, pageSize: LARGEST_PAGE }, asOf)
  for (let page = 2; !query.page && list.items.length < list.count; page += 1) {
    const more = listCommitments(db, { ...query, page, pageSize: LARGEST_PAGE }, asOf).items
    if (more.length === 0) break
    list.items.push(...more)
  }
  return new Response(writeCsv(list, origin), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="toezeggingen-${asOf}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
