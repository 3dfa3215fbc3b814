import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { tellLastContact } from '../asking/last-contact'
import { suggestQuestion } from '../asking/question'
import { citeDocument, titleBeside } from '../kamerstuk'
import { nameActor, tellUnreviewed } from '../labels'
import { printTerm } from '../printed-term.server'
import { printQuote, tidyQuote } from '../source-text'

/** One promise as a debate pack tells it. The question is null unless the promise is late. */
export interface PackRow extends Pick<ListedCommitment, 'id' | 'url' | 'outcome' | 'clock' | 'daysLate'> {
  quote: string
  place: string
  /** Of the document; empty without one. */
  title: string
  sourceUrl: string
  who: string
  term: string
  contact: string
  note: string
  question: string | null
}

export function toPackRow(commitment: ListedCommitment, asOf: Day): PackRow {
  const { id, url, outcome, clock, daysLate, document, actor, deadline } = commitment
  return {
    ...{ id, url, outcome, clock, daysLate },
    quote: printQuote(commitment.quote),
    place: citeDocument(document),
    title: tidyQuote(titleBeside(document) ?? ''),
    sourceUrl: `${document.url}#${id}`,
    who: nameActor(actor),
    term: printTerm(deadline),
    contact: tellLastContact(commitment, asOf),
    note: tellUnreviewed(commitment),
    question: clock === 'overdue' ? suggestQuestion(commitment) : null,
  }
}
