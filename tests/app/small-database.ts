import type { Database } from '#db/open.server'
import { openDatabase } from '#db/open.server'
import { storeExtraction } from '#db/write.server'
import type { Commitment, Deadline, DocumentFacts, ParsedDocument } from '#extractors/types'

/** A string that shows wherever a page, export or header forgets to escape. */
export const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`
export const FORMULA = '=HYPERLINK("http://example.org";"x")'

/** Four made-up documents: a letter with three terms, an answer without date, a hostile one, and a plain one. */
export function openSmallDatabase(path = ':memory:'): Database {
  const db = openDatabase(path)
  for (const [name, parts] of Object.entries(DOCUMENTS)) storeParts(db, name, parts)
  return db
}

interface Part {
  text: string
  kind?: ParsedDocument['blocks'][number]['kind']
  promise?: Partial<Commitment> & { term?: Partial<Deadline> & { words: string } }
}
interface Made {
  facts: Partial<DocumentFacts>
  parts: Part[]
}

const DOCUMENTS: Record<string, Made> = {
  'kst-99001-7': {
    facts: {
      date: '2018-12-13',
      title: 'Water en wegen',
      dossier: '99001',
      number: '7',
      ministries: ['BZK'],
      to: 'TK',
    },
    parts: [
      { text: 'Den Haag, 13 december 2018', kind: 'letterhead' },
      { text: '### **Dijken**', kind: 'heading' },
      { text: 'De dijken zijn in goede staat.<sup>1</sup> ' },
      {
        text: 'Ik zal uw Kamer in december over de dijken infor-\nmeren.',
        promise: {
          term: { words: 'in december', type: 'month', latest: '2018-12-31', earliest: '2018-12-13', rule: 'maand' },
        },
      },
      { text: '1 Zie het jaarverslag van de dijkgraaf.', kind: 'footnote' },
      {
        text: 'Voor de zomer van 2019 stuur ik een plan voor de wegen.',
        promise: {
          term: {
            words: 'Voor de zomer van 2019',
            type: 'recess',
            latest: '2019-07-04',
            earliest: '2018-12-13',
            rule: 'voor-de-zomer',
            convention: 'C5',
            basis: 'zomerreces 2019 (5 juli t/m 2 september)',
            source: 'https://www.tweedekamer.nl/reces; eigen telling',
            readings: [{ day: '2019-06-20', why: 'voor de zomer van de kalender' }],
          },
        },
      },
      {
        text: 'Over de bruggen informeer ik u zo spoedig mogelijk.',
        promise: { term: { words: 'zo spoedig mogelijk', type: 'vague', latest: null, rule: 'zo-spoedig-mogelijk' } },
      },
    ],
  },
  'ah-zonder-datum': {
    facts: { date: null, kind: 'answer', askedBy: [{ name: 'De Wit', party: 'ABC' }] },
    parts: [
      { text: 'Vraag 1\nKomt er een onderzoek?', kind: 'question' },
      { text: 'Antwoord 1\nIk zal een onderzoek laten doen.', kind: 'answer', promise: { kind: 'act' } },
    ],
  },
  'kst-99002-1': {
    facts: { date: '2018-11-01', title: HOSTILE, dossier: '99002', number: '1', url: 'javascript:alert(3)' },
    parts: [
      {
        text: `Ik zal ${HOSTILE} in mei 2019 sturen.`,
        promise: {
          madeTo: [{ name: HOSTILE, party: FORMULA }],
          term: {
            words: 'in mei 2019',
            type: 'month',
            latest: '2019-05-31',
            rule: 'maand',
            basis: HOSTILE,
            source: 'javascript:alert(4)',
          },
        },
      },
      { text: `${FORMULA}; "dat" stuur ik\nu toe.`, promise: { actor: { type: 'agency', name: FORMULA } } },
    ],
  },
  'kst-99003-2': {
    facts: { date: '2018-12-18', title: 'Scholen', dossier: '99003', number: '2', ministries: ['OCW'] },
    parts: [
      {
        text: 'Uiterlijk 15 januari 2019 ontvangt uw Kamer een overzicht van de scholen.',
        promise: {
          term: {
            words: 'Uiterlijk 15 januari 2019',
            type: 'exact',
            latest: '2019-01-15',
            rule: 'dag',
            convention: 'C1',
          },
        },
      },
      { text: 'Mogelijk kom ik daarop terug.', promise: { certainty: 'possible' } },
    ],
  },
}

function storeParts(db: Database, id: string, { facts, parts }: Made): void {
  const document: ParsedDocument = { ...EMPTY, id, ...facts, text: '', blocks: [], problems: [] }
  const commitments: Commitment[] = []
  for (const { text, kind = 'paragraph', promise } of parts) {
    const start = document.text.length
    document.text += text
    document.blocks.push({ kind, start, end: document.text.length })
    document.text += '\n\n'
    if (promise) commitments.push(makeCommitment(document, start, text, promise))
  }
  storeExtraction(db, { document, commitments, acknowledgements: [] }, { name: `${id}.txt`, sha256: id })
}

function makeCommitment(
  document: ParsedDocument,
  start: number,
  quote: string,
  { term, ...changes }: NonNullable<Part['promise']>,
): Commitment {
  const at = term ? start + quote.indexOf(term.words) : 0
  return {
    id: `${document.id}.${start.toString(16).padStart(4, '0')}`,
    quote,
    start,
    end: start + quote.length,
    kind: 'inform',
    certainty: 'sure',
    actor: { type: 'signer', name: null },
    recipient: 'TK',
    madeTo: [],
    strength: 'firm',
    conditional: false,
    rule: 'kamer-informeren',
    repeats: [],
    deadline: term ? { ...EMPTY_TERM, start: at, end: at + term.words.length, ...term } : null,
    ...changes,
  }
}

const EMPTY: DocumentFacts = {
  id: '',
  date: null,
  kind: 'letter',
  title: null,
  dossier: null,
  number: null,
  aanhangsel: null,
  officeHolders: [
    { name: 'J. Jansen', office: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties', ministry: 'BZK' },
  ],
  ministries: ['BZK'],
  to: 'TK',
  askedBy: [],
  url: null,
}

const EMPTY_TERM: Omit<Deadline, 'words' | 'start' | 'end'> = {
  type: 'month',
  earliest: null,
  latest: null,
  rule: 'maand',
  convention: null,
  basis: null,
  source: null,
  readings: [],
  occurrences: [],
}
