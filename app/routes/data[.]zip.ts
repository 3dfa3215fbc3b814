import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerExport } from '../exports/answer.server'
import { writeArchive } from '../exports/archive.server'
import { listDataFiles } from '../exports/whole-data.server'
import { readPageQuery } from '../page-query.server'

/** Everything that is published, as it stood on the peildatum. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  return answerExport(request, { db, format: 'zip', asOf }, () => ({
    name: `toezeggingenmonitor-${asOf}`,
    body: writeArchive(listDataFiles(db, asOf)),
  }))
}
