import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPageQuery } from '../page-query.server'
import { requireSnapshot } from '../scorecard/snapshot.server'

/** What was frozen, byte for byte: the hash of the week page is that of this file. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  readPageQuery(request)
  return new Response(requireSnapshot(db, params.week).content, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=86400, immutable' },
  })
}
