import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerExport } from '../exports/answer.server'
import { writeDocx } from '../exports/docx-document.server'
import { IN_FILE, listRappel, rappelName, readRappelRequest } from '../rappel/rappel.server'
import { rappelFile } from '../rappel/rappel-file.server'

/** Both lists as a Word file, in the form of the Kamer. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readRappelRequest(request, '/rappel.docx')
  return answerExport(request, { db, format: 'docx', asOf: asked.asOf }, async () => ({
    name: rappelName(asked),
    body: await writeDocx(rappelFile(listRappel(db, asked, IN_FILE), asked, origin)),
  }))
}
