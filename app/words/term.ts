import type { Words } from '../language'

/** The three-part date: words, reading, rule; and the line of days beside it. */
interface TermWords {
  title: string
  words: string
  reading: string
  rule: string
  none: string
  lastDay: string
  /** Before the first day, between the two, and after the last. */
  interval: [before: string, between: string, after: string]
  kind: string
  /** Where the promise itself names no term and a decision gave it one. */
  noWords: string
  /** Before the day on which a later last day was set. */
  setOn: string
  noDay: string
  /** Before the last day that the promise's own words gave. */
  firstDay: string
  firstNone: string
  other: string
  convention: string
  basis: string
  source: string
  isLastDay: string
  left: (days: string) => string
  past: (days: string) => string
  line: (days: { made: string; earliest: string | null; latest: string; asOf: string }) => string
  lastDayOf: (day: string) => string
  asOf: (day: string) => string
}

export const TERM_PAGE_WORDS: Words<TermWords> = {
  nl: {
    title: 'Termijn',
    words: 'De woorden',
    reading: 'Onze lezing',
    rule: 'De regel',
    none: 'De toezegging noemt geen termijn. Er is dus geen laatste dag, en zij kan niet te laat zijn.',
    lastDay: 'Laatste dag',
    interval: ['Elke dag van', 'tot en met', 'past bij deze woorden; pas daarna is de toezegging te laat.'],
    kind: 'Soort termijn',
    noWords: 'De toezegging zelf noemt geen termijn.',
    setOn: 'Gesteld op',
    noDay: 'geen dag',
    firstDay: 'Uit de woorden zelf volgde, met de regel hieronder:',
    firstNone: 'Uit de woorden zelf volgde geen laatste dag.',
    other: 'Strenger of milder gelezen',
    convention: 'afspraak',
    basis: 'Berust op',
    source: 'Bron',
    isLastDay: 'De peildatum is de laatste dag',
    left: (days) => `Nog ${days} tot en met de laatste dag`,
    past: (days) => `De laatste dag is ${days} voorbij`,
    line: ({ made, earliest, latest, asOf }) =>
      `Gedaan op ${made}${earliest ? `, vanaf ${earliest}` : ''}, laatste dag ${latest}, peildatum ${asOf}.`,
    lastDayOf: (day) => `laatste dag ${day}`,
    asOf: (day) => `peildatum ${day}`,
  },
  en: {
    title: 'Term',
    words: 'The words',
    reading: 'Our reading',
    rule: 'The rule',
    none: 'The promise names no term. So there is no last day, and it cannot be late.',
    lastDay: 'Last day',
    interval: ['Every day from', 'up to and including', 'fits these words; only after that is the promise late.'],
    kind: 'Kind of term',
    noWords: 'The promise itself names no term.',
    setOn: 'Set on',
    noDay: 'no day',
    firstDay: 'By the words themselves and the rule below it was first:',
    firstNone: 'The words themselves gave no last day.',
    other: 'Read more strictly or more mildly (in Dutch)',
    convention: 'convention',
    basis: 'Rests on',
    source: 'Source',
    isLastDay: 'The reference day is the last day',
    left: (days) => `${days} left up to and including the last day`,
    past: (days) => `The last day was ${days} ago`,
    line: ({ made, earliest, latest, asOf }) =>
      `Made on ${made}${earliest ? `, from ${earliest}` : ''}, last day ${latest}, reference day ${asOf}.`,
    lastDayOf: (day) => `last day ${day}`,
    asOf: (day) => `reference day ${day}`,
  },
}
