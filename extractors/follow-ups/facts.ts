import { readReferences } from '../acknowledgements/references'
import { ministriesOfOffice } from '../registry/registry'
import type { Acknowledgement, Commitment, ParsedDocument, Sentence } from '../types'
import type { LaterDocument, PromiseFacts } from './types'

/** Code units before a promise that tell what it is about. */
const CONTEXT = 350

/** The facts of a promise that was read from a document; null when the document has no date. */
export function toPromiseFacts(document: ParsedDocument, commitment: Commitment): PromiseFacts | null {
  if (document.date === null) return null
  const own = commitment.actor.name === null ? [] : ministriesOfOffice(commitment.actor.name, document.date)
  const { id, kind, dossier, number, aanhangsel, ministries } = document
  return {
    id: commitment.id,
    quote: commitment.quote,
    context: contextOf(document, commitment.start),
    document: { id, kind, dossier, number, aanhangsel, ministries },
    made: document.date,
    ministries: own.length > 0 ? own : ministries,
    deadline: commitment.deadline && { earliest: commitment.deadline.earliest, latest: commitment.deadline.latest },
    numbers: numbersOf(document, commitment),
  }
}

/** The facts of a document that may follow earlier promises up; null when it has no date. */
export function toLaterDocument(
  document: ParsedDocument,
  sentences: readonly Sentence[],
  acknowledgements: Acknowledgement[],
  commitments: Commitment[],
): LaterDocument | null {
  if (document.date === null) return null
  const { id, date, kind, title, dossier, ministries, text } = document
  return { id, date, kind, title, dossier, ministries, text, sentences: [...sentences], acknowledgements, commitments }
}

/** The title and the words just before the promise, from the start of a word. */
function contextOf(document: ParsedDocument, start: number): string {
  const before = document.text.slice(Math.max(0, start - CONTEXT), start)
  return `${document.title ?? ''} ${before.slice(before.indexOf(' ') + 1)}`
}

/** Code units after a promise in which its number may stand between brackets. */
const NUMBER_AFTER = 30

/** The T and TZ numbers that the register gave the document, or that stand in the promise or in brackets right after it. */
function numbersOf(document: ParsedDocument, { start, end }: Commitment): string[] {
  const after = document.text.slice(end, end + NUMBER_AFTER)
  const bracketed = /^\s?\([^()]{1,25}\)/u.exec(after)?.[0] ?? ''
  const found = readReferences(`${document.number ?? ''} ${document.text.slice(start, end)}${bracketed}`)
  return found.filter((one) => one.kind === 'toezegging').map((one) => one.id)
}
