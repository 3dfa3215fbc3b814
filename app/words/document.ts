import type { Words } from '../language'

/** What the page of one document says. */
interface DocumentWords {
  date: string
  from: string
  facts: string
  kind: string
  notFound: string
  to: string
  questionsOf: string
  dossier: string
  source: string
  problems: string
  here: (promises: string) => string
  /** How many of them nobody reviewed. */
  someOf: (count: number, unreviewed: string) => string
  text: string
  /** Marked, what that is, underlined, what that is. */
  legend: [marked: string, promise: string, underlined: string, term: string]
  plain: string
  mark: string
}

export const DOCUMENT_WORDS: Words<DocumentWords> = {
  nl: {
    date: 'Datum',
    from: 'Van',
    facts: 'Gegevens van het document',
    kind: 'Soort',
    notFound: 'niet gevonden',
    to: 'Aan',
    questionsOf: 'Vragen van',
    dossier: 'Dossier',
    source: 'Bron',
    problems: 'Opmerkingen bij het lezen',
    here: (promises) => `${promises} in dit document`,
    someOf: (count, unreviewed) => `${count} ervan: ${unreviewed}`,
    text: 'Tekst',
    legend: ['Gemarkeerd', 'is een toezegging,', 'onderstreept', 'de termijn.'],
    plain: 'Als platte tekst',
    mark: 'Markeer een toezegging',
  },
  en: {
    date: 'Date',
    from: 'From',
    facts: 'Facts of the document',
    kind: 'Kind',
    notFound: 'not found',
    to: 'To',
    questionsOf: 'Questions by',
    dossier: 'Dossier',
    source: 'Source',
    problems: 'Remarks on the reading',
    here: (promises) => `${promises} in this document`,
    someOf: (count, unreviewed) => `${count} of them: ${unreviewed}`,
    text: 'Text',
    legend: ['Marked', 'is a promise,', 'underlined', 'its term.'],
    plain: 'As plain text',
    mark: 'Mark a promise',
  },
}
