import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { tellLastContact } from '../asking/last-contact'
import { suggestQuestion } from '../asking/question'
import { citeDocument, titleBeside } from '../kamerstuk'
import { nameActor } from '../labels'
import { printTerm } from '../printed-term.server'
import { printQuote, printSubject } from '../source-text'

/** One promise as a debate pack tells it. The question is null unless the promise is late. */
export interface PackRow
  extends Pick<ListedCommitment, 'id' | 'url' | 'outcome' | 'clock' | 'daysLate' | 'origin' | 'reviewed'> {
  quote: string
  place: string
  /** Of the document; empty without one. */
  title: string
  sourceUrl: string
  who: string
  term: string
  contact: string
  question: string | null
}

/** `readThrough` is the day of the newest document read, up to which a follow-up was looked for. */
export function toPackRow(commitment: ListedCommitment, readThrough: Day | null): PackRow {
  const { id, url, outcome, clock, daysLate, origin, reviewed, document, actor, deadline } = commitment
  return {
    ...{ id, url, outcome, clock, daysLate, origin, reviewed },
    quote: printQuote(commitment.quote),
    place: citeDocument(document),
    title: printSubject(titleBeside(document) ?? ''),
    sourceUrl: `${document.url}#${id}`,
    who: [nameActor(actor), actor.person].filter(Boolean).join(', '),
    term: printTerm(deadline),
    contact: tellLastContact(commitment, readThrough),
    question: clock === 'overdue' ? suggestQuestion(commitment) : null,
  }
}
