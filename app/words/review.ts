import type { Words } from '../language'

/** The queue of candidates. Reasons are stored in Dutch, for the public log is; here stands what a button says of each. */
interface ReviewWords {
  title: string
  empty: string
  waiting: readonly [one: string, many: string]
  position: (number: number) => string
  /** Before the day of the oldest, and after its age. */
  oldest: [before: string, after: string]
  filters: string
  facets: Record<'certainty' | 'ministry' | 'document', string>
  accepted: (promises: string) => string
  done: string
  inQueue: string
  previous: string
  later: string
  next: string
  certainty: Record<'sure' | 'possible', string>
  reviewed: Record<'accepted' | 'rejected' | 'duplicate', string>
  allDecisions: string
  accept: string
  duplicate: string
  idOrAddress: string
  merge: string
  reject: string
  reasons: Record<'policy' | 'done' | 'other' | 'vague', string>
  otherReason: string
  rejectIt: string
  afterwards: string
  pick: string
  acceptTicked: string
}

export const REVIEW_WORDS: Words<ReviewWords> = {
  nl: {
    title: 'Beoordelen',
    empty: 'Er wacht niets.',
    waiting: ['kandidaat wacht', 'kandidaten wachten'],
    position: (number) => `dit is nummer ${number}`,
    oldest: ['de oudste is van', 'geleden'],
    filters: 'Filters',
    facets: { certainty: 'Zekerheid', ministry: 'Ministerie', document: 'Document' },
    accepted: (promises) => `${promises} aangenomen.`,
    done: 'Alles in deze rij is beoordeeld.',
    inQueue: 'In de rij',
    previous: 'vorige',
    later: 'later',
    next: 'volgende',
    certainty: { sure: 'zeker, dus al te zien', possible: 'mogelijk' },
    reviewed: {
      accepted: 'Deze kandidaat is al aangenomen.',
      rejected: 'Deze kandidaat is al afgewezen.',
      duplicate: 'Deze kandidaat is al samengevoegd.',
    },
    allDecisions: 'Alle besluiten over deze toezegging',
    accept: 'Neem aan',
    duplicate: 'Dubbel van …',
    idOrAddress: 'Kenmerk of adres',
    merge: 'Voeg samen',
    reject: 'Geen toezegging, omdat …',
    reasons: {
      policy: 'Beschrijft beleid of wat al gebeurt.',
      done: 'Vertelt wat al is gedaan of toegezegd.',
      other: 'Is van een ander dan het kabinet.',
      vague: 'Is te vaag om te volgen.',
    },
    otherReason: 'Andere reden',
    rejectIt: 'Wijs af',
    afterwards: 'Hierna',
    pick: 'Kies deze toezegging',
    acceptTicked: 'Neem de aangevinkte aan',
  },
  en: {
    title: 'Review',
    empty: 'Nothing is waiting.',
    waiting: ['candidate is waiting', 'candidates are waiting'],
    position: (number) => `this is number ${number}`,
    oldest: ['the oldest is of', 'ago'],
    filters: 'Filters',
    facets: { certainty: 'Certainty', ministry: 'Ministry', document: 'Document' },
    accepted: (promises) => `${promises} accepted.`,
    done: 'Everything in this queue has been reviewed.',
    inQueue: 'In the queue',
    previous: 'previous',
    later: 'later',
    next: 'next',
    certainty: { sure: 'certain, and so public already', possible: 'possible' },
    reviewed: {
      accepted: 'This candidate has been accepted already.',
      rejected: 'This candidate has been rejected already.',
      duplicate: 'This candidate has been merged already.',
    },
    allDecisions: 'All decisions on this promise',
    accept: 'Accept',
    duplicate: 'Duplicate of …',
    idOrAddress: 'Id or address',
    merge: 'Merge',
    reject: 'No promise, because …',
    reasons: {
      policy: 'Describes policy or what already happens.',
      done: 'Tells what has been done or promised already.',
      other: 'Is of somebody other than the cabinet.',
      vague: 'Is too vague to follow.',
    },
    otherReason: 'Another reason (the log is Dutch)',
    rejectIt: 'Reject',
    afterwards: 'Next in the queue',
    pick: 'Choose this promise',
    acceptTicked: 'Accept the ticked ones',
  },
}
