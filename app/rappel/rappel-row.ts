import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { findLastContact, nameInSentence, tellLastContact } from '../asking/last-contact'
import { citeInFull } from '../kamerstuk'
import { tellStatus, tellUnreviewed } from '../labels'
import { printTerm } from '../printed-term.server'
import { printQuote } from '../source-text'

/** One promise as a rappel tells it, in the four columns of the Kamer and with what we propose. */
export interface RappelRow {
  id: string
  url: string
  ministry: string | null
  description: string
  place: string
  state: string
  term: string
  latest: Day | null
  reviewed: boolean
  proposal: string
  /** The later document that may have kept the promise, with its day; null when none is known. */
  followUp: { document: string; date: Day } | null
  sourceUrl: string
}

/**
 * The promise in the form Omschrijving, Vindplaats, Stand van zaken, Termijn. `readThrough` is the day of the newest
 * document read, up to which a follow-up was looked for.
 */
export function toRappelRow(
  commitment: ListedCommitment,
  readThrough: Day | null,
  decidedSince: string[] = [],
): RappelRow {
  const { id, url, actor, document, deadline, reviewed } = commitment
  const contact = findLastContact(commitment)
  return {
    ...{ id, url, reviewed },
    ministry: actor.ministry,
    description: printQuote(commitment.quote),
    place: `${citeInFull(document)}${actor.office ? `, ${actor.office}` : ''}`,
    state: [...tellState(commitment, readThrough), ...decidedSince.map((told) => `sindsdien besloten: ${told}`)].join(
      '; ',
    ),
    term: printTerm(deadline),
    latest: deadline?.latest ?? null,
    proposal: decidedSince.length > 0 ? 'er is al besloten' : tellProposal(commitment, contact),
    followUp: findFollowUp(commitment),
    sourceUrl: `${document.url}#${id}`,
  }
}

/** The later document that may have kept the promise, with its day. */
export function findFollowUp(commitment: ListedCommitment): RappelRow['followUp'] {
  const contact = findLastContact(commitment)
  return contact?.date ? { document: contact.document, date: contact.date } : null
}

/** The clock, what was partly kept, the last contact, and whether anybody judged the promise. */
function tellState(commitment: ListedCommitment, readThrough: Day | null): string[] {
  const parts = [tellStatus(commitment), tellLastContact(commitment, readThrough), tellUnreviewed(commitment)]
  return parts.filter(Boolean)
}

/** A hint for who decides; it changes nothing by itself. */
function tellProposal({ clock }: ListedCommitment, contact: ReturnType<typeof findLastContact>): string {
  if (contact) return `nagaan of de toezegging is afgedaan met ${nameInSentence(contact)}`
  return clock === 'overdue' ? 'nieuwe termijn vragen' : 'termijn bewaken'
}
