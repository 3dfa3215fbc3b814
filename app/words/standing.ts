import type { OccurrenceState } from '#extractors/status/occurrence-list'
import { countDays } from '../labels'
import type { Words } from '../language'

/** How a promise stands beside its status: chain of terms, occurrences, condition, age. */
interface StandingWords {
  days: (count: number) => string
  chain: string
  /** How often it moved, and by how much in all; negative: earlier. */
  moved: (times: number, days: number) => string
  first: string
  shift: (number: number) => string
  lastDay: string
  setOn: string
  source: string
  difference: string
  later: (days: number) => string
  noDay: string
  decision: (number: number) => string
  ownWords: string
  /** Days late by each of the two, null when not late. */
  late: (current: string | null, first: string | null) => string
  occurrences: string
  aboutOccurrences: string
  occurrence: string
  state: string
  earlier: (count: number) => string
  states: Record<OccurrenceState, string>
  keptOn: string
  /** Promises without a last day that are older than the default term. */
  termless: (count: number) => string
  termlessAbout: (months: number) => string
  holder: string
  partOf: [before: string, after: string]
  waits: string
  met: [before: string, after: string]
  age: (days: number) => string
  open: (days: number) => string
}

const daysNl = (count: number) => countDays(count)
const daysEn = (count: number) => countDays(count, 'en')

export const STANDING_WORDS: Words<StandingWords> = {
  nl: {
    days: daysNl,
    chain: 'Hoe de termijn verschoof',
    moved: (times, days) =>
      `${times} keer verschoven${days === 0 ? '' : `, samen ${tellMove(days, daysNl, 'later', 'eerder')}`}.`,
    first: 'eerste termijn',
    shift: (number) => `verschuiving ${number}`,
    lastDay: 'Laatste dag',
    setOn: 'Gesteld op',
    source: 'Blijkt uit',
    difference: 'Verschil',
    later: (days) => tellMove(days, daysNl, 'later', 'eerder'),
    noDay: 'geen dag',
    decision: (number) => `besluit ${number}`,
    ownWords: 'de toezegging zelf',
    late: (current, first) =>
      `Met de termijn die geldt ${current ? `${current} te laat` : 'niet te laat'}; met de eerste termijn ${first ? `${first} te laat` : 'niet te laat'}.`,
    occurrences: 'Elke keer',
    aboutOccurrences:
      'Deze toezegging keert terug. De klok is die van de keer die aan de beurt is: de eerste na de laatste die is nagekomen.',
    occurrence: 'Keer',
    state: 'Stand',
    earlier: (count) => `${count} eerdere ${count === 1 ? 'keer' : 'keren'}`,
    states: {
      kept: 'op tijd nagekomen',
      'kept-late': 'te laat nagekomen',
      missed: 'niets gevonden; een latere keer is wel nagekomen',
      overdue: 'te laat',
      running: 'aan de beurt',
      coming: 'komt nog',
    },
    keptOn: 'op',
    termless: (count) => `${count} ${count === 1 ? 'toezegging staat' : 'toezeggingen staan'} lang zonder termijn open`,
    termlessAbout: (months) =>
      `: zonder laatste dag en langer dan ${countMonths(months, 'maand', 'maanden')} geleden gedaan. Te laat zijn zij niet.`,
    holder: 'Op de peildatum',
    partOf: ['Dit is dezelfde toezegging als ', '; daar staat hoe het ermee staat.'],
    waits:
      'Deze toezegging hangt van een voorwaarde af. Zolang niet is vastgelegd dat die is vervuld, heeft zij geen laatste dag en is zij niet te laat.',
    met: ['De voorwaarde is vervuld op ', '; vanaf die dag telt de termijn.'],
    open: (days) => `${daysNl(days)} open`,
    age: (days) => `Zonder laatste dag, ${daysNl(days)} geleden gedaan.`,
  },
  en: {
    days: daysEn,
    chain: 'How the term moved',
    moved: (times, days) =>
      `Moved ${times === 1 ? 'once' : `${times} times`}${days === 0 ? '' : `, ${tellMove(days, daysEn, 'later', 'earlier')} in all`}.`,
    first: 'first term',
    shift: (number) => `shift ${number}`,
    lastDay: 'Last day',
    setOn: 'Set on',
    source: 'Shown by',
    difference: 'Difference',
    later: (days) => tellMove(days, daysEn, 'later', 'earlier'),
    noDay: 'no day',
    decision: (number) => `decision ${number}`,
    ownWords: 'the promise itself',
    late: (current, first) =>
      `By the term in force ${current ? `${current} late` : 'not late'}; by the first term ${first ? `${first} late` : 'not late'}.`,
    occurrences: 'Each occurrence',
    aboutOccurrences:
      'This promise returns. The clock is that of the occurrence whose turn it is: the first after the last one that was kept.',
    occurrence: 'Occurrence',
    state: 'State',
    earlier: (count) => `${count} earlier ${count === 1 ? 'occurrence' : 'occurrences'}`,
    states: {
      kept: 'kept on time',
      'kept-late': 'kept late',
      missed: 'nothing found; a later one was kept',
      overdue: 'late',
      running: 'its turn',
      coming: 'to come',
    },
    keptOn: 'on',
    termless: (count) => `${count} ${count === 1 ? 'promise has' : 'promises have'} long been open without a term`,
    termlessAbout: (months) =>
      `: without a last day and made more than ${countMonths(months, 'month', 'months')} ago. They are not late.`,
    holder: 'On the reference day',
    partOf: ['This is the same promise as ', '; see there how it stands.'],
    waits:
      'This promise depends on a condition. Until it is recorded that the condition was met, it has no last day and is not late.',
    met: ['The condition was met on ', '; the term counts from that day.'],
    open: (days) => `open for ${daysEn(days)}`,
    age: (days) => `Without a last day, made ${daysEn(days)} ago.`,
  },
}

function countMonths(months: number, one: string, many: string): string {
  return `${months} ${months === 1 ? one : many}`
}

function tellMove(days: number, count: (days: number) => string, later: string, earlier: string): string {
  return `${count(Math.abs(days))} ${days >= 0 ? later : earlier}`
}
