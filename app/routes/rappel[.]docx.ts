import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerDocx } from '../exports/docx-answer.server'
import { IN_FILE, listRappel, readRappelRequest } from '../rappel/rappel.server'
import { rappelFile } from '../rappel/rappel-file.server'

/** Both lists as a Word file, in the form of the Kamer. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readRappelRequest(request, '/rappel.docx')
  const name = `rappel-${asked.ministry?.code ?? 'alle'}-${asked.asOf}`
  return answerDocx(name, rappelFile(listRappel(db, asked, IN_FILE), asked, origin))
}
