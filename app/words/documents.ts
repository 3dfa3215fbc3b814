import type { Words } from '../language'

interface DocumentsWords {
  title: string
  read: string
  none: string
  found: string
  date: string
  document: string
  from: string
  promises: string
  inDocument: string
  unknown: string
  withProblems: string
  dossier: string
  dossierHint: string
  dated: string
}

/** What the list of documents says beside the words of every list. */
export const DOCUMENTS_WORDS: Words<DocumentsWords> = {
  nl: {
    title: 'Documenten',
    read: 'gelezen',
    none: 'Geen document voldoet aan deze zoekvraag. Haal een filter weg of kies een andere peildatum.',
    found: 'Gevonden documenten',
    date: 'Datum',
    document: 'Document',
    from: 'Van',
    promises: 'toezeggingen',
    inDocument: 'in',
    unknown: 'onbekend',
    withProblems: 'gelezen met opmerkingen',
    dossier: 'Dossier',
    dossierHint: 'een nummer als 30821 of 35000-VII',
    dated: 'Datum van het document',
  },
  en: {
    title: 'Documents',
    read: 'read',
    none: 'No document fits this search. Take a filter away or choose another reference day.',
    found: 'Documents found',
    date: 'Date',
    document: 'Document',
    from: 'From',
    promises: 'promises',
    inDocument: 'in',
    unknown: 'unknown',
    withProblems: 'read with remarks',
    dossier: 'Dossier',
    dossierHint: 'a number such as 30821 or 35000-VII',
    dated: 'Date of the document',
  },
}
