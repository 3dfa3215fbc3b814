import type { Clock, Outcome } from '#extractors/status/status'
import type { Labels } from '../labels'

const CLOCKS: Record<Clock, string> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  'on-track': 'on track',
  'no-deadline': 'no deadline',
  'on-time': 'on time',
  late: 'kept late',
}

const OUTCOMES: Record<Outcome, string> = {
  open: 'open',
  partly: 'partly fulfilled',
  fulfilled: 'fulfilled',
  continuing: 'continuing',
  lapsed: 'lapsed',
  unclear: 'cannot be judged',
}

/** The English words of each stored value on a page. */
export const ENGLISH_LABELS: Labels = {
  clock: (clock) => CLOCKS[clock],
  outcome: (outcome) => OUTCOMES[outcome],
  kinds: { inform: 'inform', act: 'act', external: 'by somebody else' },
  strengths: { firm: 'firm', expected: 'expected', intended: 'intended' },
  certainties: { sure: 'certain', possible: 'possible' },
  documentKinds: {
    letter: 'letter',
    answer: 'answers to written questions',
    debate: 'report of a debate',
    other: 'paper',
  },
  actors: {
    signer: 'the signatory',
    cabinet: 'the cabinet',
    'office-holder': 'another minister',
    ministry: 'a ministry',
    agency: 'a government agency',
    passive: 'the government (not named)',
  },
  ministryOf: (code) => `ministry ${code}`,
  chambers: { TK: 'House of Representatives', EK: 'Senate', both: 'Senate and House of Representatives' },
  terms: {
    exact: 'day',
    month: 'month',
    season: 'season',
    quarter: 'quarter',
    half: 'half-year',
    year: 'year',
    recess: 'recess',
    event: 'event',
    duration: 'duration',
    vague: 'vague',
    conditional: 'conditional',
    recurring: 'recurring',
    vehicle: 'with another paper',
  },
  noDay: {
    vague: 'These words name no day. We do not invent one.',
    conditional: 'The term depends on something else. There is a last day only once that has happened.',
    vehicle: 'The term is that of another paper, whose day does not stand here.',
    recurring: 'The promise returns; these words give no single last day.',
    other: 'No last day follows from these words.',
  },
  effects: {
    fulfils: 'this paper fulfils an earlier promise',
    'fulfilled-before': 'an earlier promise was already fulfilled',
    renews: 'an earlier promise gets a new term',
    reports: 'an earlier promise is mentioned',
  },
  sorts: {
    late: 'longest overdue first',
    term: 'last day',
    made: 'newest promise first',
    ministry: 'ministry',
    shifts: 'most often moved first',
  },
  unreviewed: 'found automatically, not yet reviewed',
  unreviewedRegister: 'from the register of the Kamer, not yet reviewed here',
  overdue: (days) => `${days} overdue`,
  late: (days) => `kept, ${days} late`,
  day: ['day', 'days'],
  promise: ['promise', 'promises'],
  document: ['document', 'documents'],
  thousands: ',',
}
