import type { LoaderFunctionArgs } from '@remix-run/node'
import { questionParts, readAskPage } from '../asking/ask-page.server'
import { answerExport } from '../exports/answer.server'
import { writeDocx } from '../exports/docx-document.server'
import { formatDay } from '../format-day'

/** The draft of written questions as a Word file. */
export function loader(args: LoaderFunctionArgs) {
  const page = readAskPage(args, '/vraag.docx')
  const { db } = args.context
  return answerExport(args.request, { db, format: 'docx', asOf: page.asOf }, async () => ({
    name: `vraag-${page.commitment.id.replace(/[^\w.-]+/gu, '-').slice(0, 100)}`,
    body: await writeDocx({
      title: `Schriftelijke vragen over ${page.question.about}`,
      parts: questionParts(page),
      foot: `Toezeggingenmonitor, stand op ${formatDay(page.asOf)}`,
    }),
  }))
}
