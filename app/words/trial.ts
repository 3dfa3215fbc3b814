import type { Words } from '../language'

/** What the page to try a sentence says; titles and reasons of rules are Dutch in every language. */
interface TrialWords {
  title: string
  about: string
  sentence: string
  date: string
  submit: string
  outcome: string
  /** Before the day of the letter. */
  inLetter: string
  none: string
  /** Before what it tells, before the title of the rule, and after it. */
  refers: [before: string, rule: string, after: string]
  masked: string
  nothingMasked: string
  times: string
  noTimes: string
  promised: string
  promising: string
  unpromising: string
  limits: (sure: string, possible: string) => string
  words: string
  lastDay: string
  kind: string
  rule: string
  outvoted: string
  past: string
  noDay: string
  byRule: string
  foundBy: string
  outvotedBy: string
  allOutvoted: string
  noRule: string
  noTerm: string
  term: string
  notTerm: string
}

export const TRIAL_WORDS: Words<TrialWords> = {
  nl: {
    title: 'Proef een zin',
    about:
      'Typ een zin zoals een bewindspersoon die zou schrijven, en zie wat de regels erin lezen en waarom. Er wordt niets bewaard.',
    sentence: 'Zin',
    date: 'Datum van de brief',
    submit: 'Lees deze zin',
    outcome: 'Uitkomst',
    inLetter: 'in een brief van',
    none: 'Geen toezegging.',
    refers: ['De zin verwijst naar een eerdere toezegging:', '(regel', ').'],
    masked: '1. Wat wordt afgedekt',
    nothingMasked: 'Niets: er staan geen vindplaatsen, nummers of namen van wetten in die op een datum lijken.',
    times: '2. Welke tijden er staan',
    noTimes: 'Geen.',
    promised: '3. Of er iets wordt toegezegd',
    promising: 'De zin wordt in deelzinnen geknipt; elke deelzin wordt langs alle regels gelegd.',
    unpromising: 'Geen woord in deze zin wijst op een toezegging; de regels slaan haar over.',
    limits: (sure, possible) =>
      `Wat de regels zien is ${sure} of ${possible}; in een heel document tellen ook de zinnen eromheen mee, dus daar kan een termijn uit de vorige zin komen.`,
    words: 'Woorden',
    lastDay: 'Laatste dag',
    kind: 'Soort',
    rule: 'Regel',
    outvoted: 'valt af tegen',
    past: 'ligt achter ons: geen termijn',
    noDay: 'geen dag',
    byRule: 'Toezegging, volgens regel',
    foundBy: 'Gevonden door',
    outvotedBy: 'Overstemd door',
    allOutvoted: 'Geen toezegging: wat er gevonden is, is overstemd.',
    noRule: 'Geen regel vindt hier een toezegging.',
    noTerm: 'Er staat geen tijd bij: geen termijn.',
    term: 'de termijn',
    notTerm: 'niet de termijn',
  },
  en: {
    title: 'Try a sentence',
    about:
      'Type a Dutch sentence as a minister would write it, and see what the rules read in it and why. The rules themselves are in Dutch. Nothing is kept.',
    sentence: 'Sentence',
    date: 'Date of the letter',
    submit: 'Read this sentence',
    outcome: 'Outcome',
    inLetter: 'in a letter of',
    none: 'No promise.',
    refers: ['The sentence refers to an earlier promise:', '(rule', ').'],
    masked: '1. What is masked',
    nothingMasked: 'Nothing: there are no references, numbers or names of laws in it that look like a date.',
    times: '2. Which times it names',
    noTimes: 'None.',
    promised: '3. Whether something is promised',
    promising: 'The sentence is cut into clauses; each clause is held against all rules.',
    unpromising: 'No word in this sentence points to a promise; the rules skip it.',
    limits: (sure, possible) =>
      `What the rules see is ${sure} or ${possible}; in a whole document the sentences around it count too, so that a term can come from the sentence before.`,
    words: 'Words',
    lastDay: 'Last day',
    kind: 'Kind',
    rule: 'Rule',
    outvoted: 'loses to',
    past: 'lies behind us: not a term',
    noDay: 'no day',
    byRule: 'A promise, by rule',
    foundBy: 'Found by',
    outvotedBy: 'Outvoted by',
    allOutvoted: 'Not a promise: what was found was outvoted.',
    noRule: 'No rule finds a promise here.',
    noTerm: 'It names no time: no term.',
    term: 'the term',
    notTerm: 'not the term',
  },
}
