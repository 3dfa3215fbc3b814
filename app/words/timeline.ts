import type { Words } from '../language'

/** How the page of a promise tells what happened to it. */
interface TimelineWords {
  title: string
  unknownDay: string
  /** Before the day of the page. */
  later: (count: number) => string
  toToday: string
  made: string
  noTerm: string
  lastDay: string
  effects: Record<'fulfils' | 'fulfilled-before' | 'renews' | 'none', string>
  perhaps: string
  /** In the place of that, where a person judged it. */
  verdicts: Record<'fulfilled' | 'partly' | 'none', string>
  register: string
  noOutcome: string
  report: (number: number) => string
  answer: (author: string, number: number, accepted: boolean) => string
}

export const TIMELINE_WORDS: Words<TimelineWords> = {
  nl: {
    title: 'Verloop',
    unknownDay: 'dag onbekend',
    later: (count) =>
      count === 1
        ? '1 latere gebeurtenis staat hier niet: zij is van na'
        : `${count} latere gebeurtenissen staan hier niet: zij zijn van na`,
    toToday: 'Naar vandaag',
    made: 'Toegezegd in',
    noTerm: 'zonder termijn',
    lastDay: 'laatste dag',
    effects: {
      fulfils: 'zegt dat hieraan is voldaan',
      'fulfilled-before': 'zegt dat hieraan al was voldaan',
      renews: 'geeft een nieuwe termijn',
      none: 'noemt deze toezegging',
    },
    perhaps: 'is misschien een vervolg; het telt niet mee',
    verdicts: {
      fulfilled: 'is een vervolg: een mens heeft vastgelegd dat ermee is voldaan',
      partly: 'is een vervolg: een mens heeft vastgelegd dat ermee deels is voldaan',
      none: 'leek een vervolg; een mens heeft vastgelegd dat het dat niet is',
    },
    register: 'Het register van de Kamer zegt',
    noOutcome: 'dat telt niet mee als uitkomst',
    report: (number) => `Melding ${number} van een lezer:`,
    answer: (author, number, accepted) =>
      `Antwoord van ${author} op melding ${number} (${accepted ? 'klopt, aangepast' : 'niet overgenomen'}):`,
  },
  en: {
    title: 'Course of events',
    unknownDay: 'day unknown',
    later: (count) =>
      count === 1
        ? '1 later event is not shown: it is from after'
        : `${count} later events are not shown: they are from after`,
    toToday: 'To today',
    made: 'Promised in',
    noTerm: 'without a term',
    lastDay: 'last day',
    effects: {
      fulfils: 'says that this was fulfilled',
      'fulfilled-before': 'says that this had been fulfilled before',
      renews: 'gives a new term',
      none: 'names this promise',
    },
    perhaps: 'is possibly a follow-up; it does not count',
    verdicts: {
      fulfilled: 'is a follow-up: a person recorded that it fulfils this',
      partly: 'is a follow-up: a person recorded that it fulfils this in part',
      none: 'seemed a follow-up; a person recorded that it is none',
    },
    register: 'The register of the Kamer says',
    noOutcome: 'that does not count as an outcome',
    report: (number) => `Report ${number} by a reader:`,
    answer: (author, number, accepted) =>
      `Answer of ${author} to report ${number} (${accepted ? 'right, changed' : 'not taken over'}):`,
  },
}
