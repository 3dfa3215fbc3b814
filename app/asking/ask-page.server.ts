import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import type { CommitmentDetail } from '#db/contract'
import { findCommitment } from '#db/queries/commitments.server'
import type { Day } from '#extractors/types'
import { writeCitation } from '../citation'
import { withAsOf } from '../components/links'
import type { DocxPart } from '../exports/docx-document.server'
import { formatDay } from '../format-day'
import { readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'
import { type Question, writeQuestion } from './question'

export interface AskPage {
  asOf: Day
  commitment: CommitmentDetail
  question: Question
  citation: string
}

/** The promise of the address with its draft; `ending` is what stands after the promise's own address. */
export function readAskPage({ request, params, context }: LoaderFunctionArgs, ending: string): AskPage {
  const { asOf, given } = readPageQuery(request)
  const id = params.id ?? ''
  const commitment = findCommitment(context.db, id, asOf)
  if (!commitment) throw refuse(404, REFUSALS.noPromiseThen())
  if (commitment.id !== id) throw redirect(withAsOf(`${commitment.url}${ending}`, given), 301)
  return {
    asOf,
    commitment,
    question: writeQuestion(commitment, asOf),
    citation: writeCitation(commitment, context.origin),
  }
}

/** The draft as plain text, ready to paste. */
export function printQuestion({ question, citation, asOf }: Omit<AskPage, 'commitment'>): string {
  const points = question.points.map((point, index) => `${index + 1}. ${point}`)
  return [headOf(question), ...points, `Bron: ${citation}`, standOf(asOf)].join('\n\n')
}

/** The draft as the parts of a Word file. */
export function questionParts({ question, citation, asOf }: Omit<AskPage, 'commitment'>): DocxPart[] {
  return [
    { kind: 'heading', level: 1, text: headOf(question) },
    ...question.points.flatMap((point, index): DocxPart[] => [
      { kind: 'heading', level: 3, text: `Vraag ${index + 1}` },
      { kind: 'text', text: [point] },
    ]),
    { kind: 'heading', level: 3, text: 'Bron' },
    { kind: 'text', text: [citation] },
    { kind: 'text', text: [standOf(asOf)] },
  ]
}

function headOf(question: Question): string {
  return `Vragen van het lid … aan de ${question.to} over ${question.about}`
}

function standOf(asOf: Day): string {
  return `Stand op ${formatDay(asOf)}, volgens de Toezeggingenmonitor.`
}
