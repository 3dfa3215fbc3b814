import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { tellLastContact } from '../asking/last-contact'
import { suggestQuestion } from '../asking/question'
import { formatDay } from '../format-day'
import { citeDocument } from '../kamerstuk'
import { ACTOR_WORDS, tellUnreviewed } from '../labels'
import { printQuote, tidyQuote } from '../source-text'

/** One promise as a debate pack tells it. The question is null unless the promise is late. */
export interface PackRow extends Pick<ListedCommitment, 'id' | 'url' | 'outcome' | 'clock' | 'daysLate'> {
  quote: string
  place: string
  sourceUrl: string
  who: string
  term: string
  contact: string
  note: string
  question: string | null
}

export function toPackRow(commitment: ListedCommitment, asOf: Day): PackRow {
  const { id, url, outcome, clock, daysLate, document, actor, deadline } = commitment
  const words = deadline ? tidyQuote(deadline.words) : ''
  const rule = deadline ? ` (regel ${deadline.rule})` : ''
  const latest = deadline?.latest ? `uiterlijk ${formatDay(deadline.latest)}${rule}` : 'geen dag'
  return {
    ...{ id, url, outcome, clock, daysLate },
    quote: printQuote(commitment.quote),
    place: citeDocument(document),
    sourceUrl: `${document.url}#${id}`,
    who: [actor.office ?? ACTOR_WORDS[actor.type], actor.person].filter(Boolean).join(', '),
    term: deadline ? [words && `«${words}»`, latest].filter(Boolean).join(', ') : 'geen termijn genoemd',
    contact: tellLastContact(commitment, asOf),
    note: tellUnreviewed(commitment),
    question: clock === 'overdue' ? suggestQuestion(commitment) : null,
  }
}
