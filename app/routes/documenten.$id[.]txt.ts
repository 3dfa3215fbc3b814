import type { LoaderFunctionArgs } from '@remix-run/node'
import { findDocument } from '#db/queries/documents.server'
import { readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

/** The stored text, to the byte what every offset counts in. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  const document = findDocument(db, params.id ?? '', asOf)
  if (!document) throw refuse(404, REFUSALS.noDocument())
  return new Response(document.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
