import type { LoaderFunctionArgs } from '@remix-run/node'
import { buildPack, MOST_IN_FILE, readPackRequest } from '../debate/pack.server'
import { packFile } from '../debate/pack-file.server'
import { answerExport } from '../exports/answer.server'
import { writeDocx } from '../exports/docx-document.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

/** A debate pack as a Word file. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readPackRequest(request, '/dossier.docx')
  const { asOf, committee, subject } = asked
  if (!committee && !subject) throw refuse(400, REFUSALS.noDebate())
  return answerExport(request, { db, format: 'docx', asOf }, async () => ({
    name: `debatdossier-${committee?.slug ?? 'onderwerp'}-${asked.day ?? asOf}`,
    body: await writeDocx(packFile(buildPack(db, asked, MOST_IN_FILE) ?? [], asked, origin)),
  }))
}
