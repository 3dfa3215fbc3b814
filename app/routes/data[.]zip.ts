import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerExport } from '../exports/answer.server'
import { buildArchive, nameArchive } from '../exports/archive-builds.server'
import { readPageQuery } from '../page-query.server'

/** Everything that is published, as it stood on the peildatum. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  return answerExport(request, { db, format: 'zip', asOf }, () => ({
    name: nameArchive(asOf),
    body: buildArchive(db, asOf),
  }))
}
