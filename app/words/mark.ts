import type { Words } from '../language'

/** The form that points out a promise which the reading missed. */
interface MarkWords {
  title: string
  heading: string
  /** Before the name of the document, and after it. */
  about: [before: string, after: string]
  quote: string
  takeSelection: string
  kind: string
  note: string
  mark: string
  text: string
}

export const MARK_WORDS: Words<MarkWords> = {
  nl: {
    title: 'Markeren',
    heading: 'Markeer een toezegging',
    about: [
      'Plak de zin uit',
      'waarin iets wordt toegezegd. De termijn wordt eruit gelezen zoals bij elke toezegging.',
    ],
    quote: 'De woorden, letterlijk',
    takeSelection: 'Neem de selectie over',
    kind: 'Soort',
    note: 'Toelichting (mag leeg)',
    mark: 'Markeer',
    text: 'Tekst',
  },
  en: {
    title: 'Mark',
    heading: 'Mark a promise',
    about: ['Paste the sentence of', 'in which something is promised. The term is read from it as with every promise.'],
    quote: 'The words, exactly',
    takeSelection: 'Take the selection',
    kind: 'Kind',
    note: 'Note (may be empty; the log is Dutch)',
    mark: 'Mark',
    text: 'Text',
  },
}
