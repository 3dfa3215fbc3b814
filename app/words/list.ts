import type { Grouping, ListQuery, SourceKind, TermKnown } from '#db/contract'
import type { Keys } from '../keys'
import type { Words } from '../language'

type Reviewed = NonNullable<ListQuery['unreviewed']>

/** What the list of promises says beside the words of statuses and kinds. */
export interface ListWords {
  reviewed: Record<Reviewed, string>
  sources: Record<SourceKind, string>
  /** Names of the groupings, as the title of their filter and as the head of their table. */
  groupings: Record<Grouping, string>
  per: string
  overdue: string
  all: string
  none: string
  /** Said of a table that shows the biggest groups only. */
  biggest: (number: number) => string
  /** Of an office holder: made by, and taken over from another. */
  made: (name: string) => string
  termless: string
  inherited: (name: string) => string
  nowKeptBy: (name: string) => string
  toMember: (name: string) => string
  dossier: string
  document: string
  terms: Record<TermKnown, string>
  moved: Record<NonNullable<ListQuery['moved']>, string>
  dueFrom: string
  dueTo: string
  madeFrom: string
  madeTo: string
  fulfilledFrom: string
  title: string
  found: string
  asOf: string
  nothing: string
  /** Behind a count that is a lower bound, and what is said of it. */
  orMore: string
  cut: string
  filters: string
  facets: Record<'clocks' | 'outcomes' | 'kinds' | 'strengths' | 'review', string>
  pages: string
  previous: string
  next: string
  of: string
  order: string
  chosen: string
  remove: string
  anyValue: string
  moreValues: (count: number) => string
  inPromise: string
  /** How to search, in a line. */
  searchHint: string
  byDay: string
  lastDay: string
  madeOn: string
  filter: string
  from: string
  upTo: string
  who: string
  noTerm: string
  noDay: string
  byRule: string
  /** In the place of the rule, of a last day that a later paper or a person set. */
  setLater: string
  ask: string
  notReviewed: string
  maybe: string
}

/** The keys of `/toezeggingen`. */
export const LIST_KEYS: Words<Keys> = {
  nl: { r: 'naar de rijen' },
  en: { r: 'to the rows' },
}

export const LIST_WORDS: Words<ListWords> = {
  nl: {
    reviewed: {
      published: 'zekere en beoordeelde',
      reviewed: 'alleen beoordeelde',
      only: 'alleen nog niet beoordeelde',
      all: 'ook mogelijke toezeggingen',
    },
    sources: {
      letter: 'brief',
      answer: 'antwoord op Kamervragen',
      debate: 'debatverslag',
      other: 'ander stuk',
      register: 'register van de Kamer',
      manual: 'met de hand aangewezen',
    },
    groupings: {
      ministry: 'Ministerie',
      committee: 'Commissie',
      'office-holder': 'Bewindspersoon',
      'post-holder': 'Wie nu de post bekleedt',
      cabinet: 'Kabinet',
      member: 'Kamerlid',
      party: 'Fractie',
      dossier: 'Dossier',
      source: 'Bron',
      month: 'Maand van toezegging',
      'due-month': 'Maand van de laatste dag',
    },
    per: 'Tel per',
    overdue: 'Te laat',
    all: 'Alle',
    none: 'onbekend',
    biggest: (number) => `De ${number} grootste staan er; verfijn de zoekvraag om de andere te zien.`,
    termless: 'lang zonder termijn',
    made: (name) => `gedaan door ${name}`,
    inherited: (name) => `overgenomen door ${name}`,
    nowKeptBy: (name) => `nu aan de post van ${name}`,
    toMember: (name) => `aan ${name}`,
    dossier: 'dossier',
    document: 'document',
    terms: { day: 'met een laatste dag', words: 'met woorden voor een termijn, zonder dag', none: 'zonder termijn' },
    moved: { yes: 'laatste dag verschoven', no: 'laatste dag niet verschoven' },
    dueFrom: 'termijn vanaf',
    dueTo: 'termijn tot en met',
    madeFrom: 'gedaan vanaf',
    madeTo: 'gedaan tot en met',
    fulfilledFrom: 'voldaan vanaf',
    title: 'Toezeggingen',
    found: 'Gevonden toezeggingen',
    asOf: 'stand op',
    nothing: 'Geen toezegging voldoet aan deze zoekvraag. Haal een filter weg of kies een andere peildatum.',
    orMore: 'of meer',
    cut: 'De woorden van deze zoekvraag staan in meer dan 2.000 toezeggingen. De lijst en alle aantallen gaan over de 2.000 die het laatst zijn opgenomen. Verfijn de zoekvraag met meer of langere woorden; een filter erbij haalt de andere niet op.',
    filters: 'Filters',
    facets: { clocks: 'Klok', outcomes: 'Uitkomst', kinds: 'Soort', strengths: 'Hardheid', review: 'Beoordeling' },
    pages: 'Bladzijden',
    previous: 'Vorige',
    next: 'Volgende',
    of: 'van',
    order: 'Volgorde',
    chosen: 'Gekozen filters',
    remove: 'weghalen',
    anyValue: 'alle',
    moreValues: (count) => `nog ${count}`,
    inPromise: 'Woorden in de toezegging',
    searchHint: '“tussen aanhalingstekens”, OF, -\u2060zonder, begin*, of een nummer als 30821-51',
    byDay: 'Op datum',
    lastDay: 'Laatste dag',
    madeOn: 'Gedaan',
    filter: 'Filter',
    from: 'van',
    upTo: 'tot en met',
    who: 'Wie',
    noTerm: 'geen termijn genoemd',
    noDay: 'geen dag',
    byRule: 'volgens regel',
    setLater: 'later gesteld',
    ask: 'stel een vraag',
    notReviewed: 'nog niet beoordeeld',
    maybe: 'mogelijk een toezegging',
  },
  en: {
    reviewed: {
      published: 'certain and reviewed ones',
      reviewed: 'reviewed ones only',
      only: 'unreviewed ones only',
      all: 'possible promises too',
    },
    sources: {
      letter: 'letter',
      answer: 'answer to written questions',
      debate: 'report of a debate',
      other: 'another document',
      register: 'register of the House',
      manual: 'marked by hand',
    },
    groupings: {
      ministry: 'Ministry',
      committee: 'Committee',
      'office-holder': 'Minister or state secretary',
      'post-holder': 'Who holds the post now',
      cabinet: 'Cabinet',
      member: 'Member',
      party: 'Parliamentary party',
      dossier: 'Dossier',
      source: 'Source',
      month: 'Month of the promise',
      'due-month': 'Month of the last day',
    },
    per: 'Count per',
    overdue: 'Overdue',
    all: 'All',
    none: 'unknown',
    biggest: (number) => `The ${number} biggest are shown; narrow the search to see the others.`,
    termless: 'long without a term',
    made: (name) => `made by ${name}`,
    inherited: (name) => `taken over by ${name}`,
    nowKeptBy: (name) => `now due from the post of ${name}`,
    toMember: (name) => `to ${name}`,
    dossier: 'dossier',
    document: 'document',
    terms: { day: 'with a last day', words: 'with words for a term, without a day', none: 'without a term' },
    moved: { yes: 'last day moved', no: 'last day not moved' },
    dueFrom: 'term from',
    dueTo: 'term up to',
    madeFrom: 'made from',
    madeTo: 'made up to',
    fulfilledFrom: 'fulfilled from',
    title: 'Promises',
    found: 'Promises found',
    asOf: 'as of',
    nothing: 'No promise fits this search. Take a filter away or choose another reference day.',
    orMore: 'or more',
    cut: 'More than 2,000 promises contain the words of this search. The list and all its numbers cover the 2,000 that were added last. Narrow the search with more or longer words; adding a filter does not bring back the others.',
    filters: 'Filters',
    facets: { clocks: 'Clock', outcomes: 'Outcome', kinds: 'Kind', strengths: 'Firmness', review: 'Review' },
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    of: 'of',
    order: 'Order',
    chosen: 'Chosen filters',
    remove: 'remove',
    anyValue: 'all',
    moreValues: (count) => `${count} more`,
    inPromise: 'Words in the promise (Dutch)',
    searchHint: '“in quotes”, OR, -without, beginning*, or a number such as 30821-51',
    byDay: 'By date',
    lastDay: 'Last day',
    madeOn: 'Made',
    filter: 'Filter',
    from: 'from',
    upTo: 'up to',
    who: 'Who',
    noTerm: 'no term named',
    noDay: 'no day',
    byRule: 'by rule',
    setLater: 'set later',
    ask: 'ask a question',
    notReviewed: 'not yet reviewed',
    maybe: 'possibly a promise',
  },
}
