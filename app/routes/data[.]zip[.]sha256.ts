import type { LoaderFunctionArgs } from '@remix-run/node'
import { hashArchive, nameArchive } from '../exports/archive-builds.server'
import { readPageQuery } from '../page-query.server'

/** The checksum of the ZIP itself, as `sha256sum -c` reads it. */
export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  const line = `${await hashArchive(db, asOf)}  ${nameArchive(asOf)}.zip\n`
  return new Response(line, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' } })
}
