import type { LoaderFunctionArgs } from '@remix-run/node'
import { listChanges } from '#db/queries/changes.server'
import { writeAtom } from '../exports/atom'
import { readPageQuery } from '../page-query.server'

/** The newest changes as a feed. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  readPageQuery(request)
  return new Response(writeAtom(listChanges(db).items, origin), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
