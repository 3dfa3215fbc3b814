import type { Words } from '../language'

/** What stands around the rule book, which itself is Dutch in every language. */
interface RulesWords {
  title: string
  about: string
  /** Said where the page is not Dutch. */
  dutch: string | null
  toTrial: string
  search: string
  submit: string
  count: readonly [one: string, many: string]
  with: (count: string, words: string) => string
  all: string
  convention: string
  figure: (fired: number, right: number) => string
  shortFigure: (fired: number, right: number) => string
  notRead: string
  not: string
  pattern: string
  or: string
  previous: string
  next: string
  neighbours: string
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

export const RULES_WORDS: Words<RulesWords> = {
  nl: {
    title: 'Regels',
    about:
      'Elke toezegging en elke termijn op deze site is gevonden met een van deze regels. Er komt geen taalmodel aan te pas: dezelfde zin geeft altijd dezelfde lezing.',
    dutch: null,
    toTrial: 'Probeer een eigen zin',
    search: 'Zoek een regel',
    submit: 'Zoek',
    count: ['regel', 'regels'],
    with: (count, words) => `${count} met “${words}”`,
    all: 'alle regels',
    convention: 'afspraak',
    figure: (fired, right) => `${fired} keer in de gemeten documenten, ${right} keer goed`,
    shortFigure: (fired, right) => `${right} van ${fired} goed`,
    notRead: 'Niet gelezen:',
    not: 'niet',
    pattern: 'Patroon:',
    or: 'of',
    previous: 'Vorige regel',
    next: 'Volgende regel',
    neighbours: 'Andere regels',
  },
  en: {
    title: 'Rules',
    about:
      'Every promise and every term on this site was found by one of these rules. No language model is involved: the same sentence always gives the same reading.',
    dutch:
      'The rules read Dutch, so the rule book itself is in Dutch: its explanations, its patterns and its example sentences.',
    toTrial: 'Try a sentence of your own',
    search: 'Search the rules',
    submit: 'Search',
    count: ['rule', 'rules'],
    with: (count, words) => `${count} with “${words}”`,
    all: 'all rules',
    convention: 'convention',
    figure: (fired, right) => `fired ${times(fired)} in the measured documents, right ${times(right)}`,
    shortFigure: (fired, right) => `${right} of ${fired} right`,
    notRead: 'Not read:',
    not: 'not',
    pattern: 'Pattern:',
    or: 'or',
    previous: 'Previous rule',
    next: 'Next rule',
    neighbours: 'Other rules',
  },
}
