import type { LoaderFunctionArgs } from '@remix-run/node'
import { questionParts, readAskPage } from '../asking/ask-page.server'
import { answerDocx } from '../exports/docx-answer.server'
import { formatDay } from '../format-day'

/** The draft of written questions as a Word file. */
export function loader(args: LoaderFunctionArgs) {
  const page = readAskPage(args, '/vraag.docx')
  return answerDocx(`vraag-${page.commitment.id}`, {
    title: `Schriftelijke vragen over ${page.question.about}`,
    parts: questionParts(page),
    foot: `Toezeggingenmonitor, stand op ${formatDay(page.asOf)}`,
  })
}
