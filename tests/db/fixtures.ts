import { openDatabase } from '#db/open.server'
import { storeExtraction } from '#db/write.server'
import type { Commitment, Deadline, Extraction, ParsedDocument } from '#extractors/types'

/** A deadline on a day; without a day a vague one. */
export function deadlineOn(latest: string | null, change: Partial<Deadline> = {}): Deadline {
  return {
    start: 0,
    end: 5,
    words: latest === null ? 'zo spoedig mogelijk' : `uiterlijk ${latest}`,
    type: latest === null ? 'vague' : 'exact',
    earliest: null,
    latest,
    rule: 'proefregel',
    convention: 'C1',
    basis: null,
    source: null,
    readings: [],
    occurrences: [],
    ...change,
  }
}

/** A promise of the signer; the quote decides the id, as with real ones. */
export function promise(documentId: string, quote: string, change: Partial<Commitment> = {}): Commitment {
  return {
    id: `${documentId}.${[...quote].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7).toString(16)}`,
    quote,
    start: 0,
    end: quote.length,
    kind: 'inform',
    certainty: 'sure',
    actor: { type: 'signer', name: null },
    recipient: 'TK',
    madeTo: [],
    deadline: null,
    strength: 'firm',
    conditional: false,
    rule: 'proefregel',
    repeats: [],
    ...change,
  }
}

/** A letter whose text is its promises, one on a line, so that every offset is right. */
export function letter(
  id: string,
  promises: { quote: string; change?: Partial<Commitment> }[],
  facts: Partial<ParsedDocument> = {},
): Extraction {
  const text = promises.map(({ quote }) => quote).join('\n')
  let start = 0
  const commitments = promises.map(({ quote, change }) => {
    const span = { start, end: start + quote.length }
    start = span.end + 1
    return promise(id, quote, { ...span, ...change })
  })
  const document: ParsedDocument = {
    id,
    date: '2018-12-13',
    kind: 'letter',
    title: 'Een brief over bruggen',
    dossier: '30821',
    number: '51',
    aanhangsel: null,
    officeHolders: [
      { name: 'K.H. Ollongren', office: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties', ministry: 'BZK' },
    ],
    ministries: ['BZK'],
    to: 'TK',
    askedBy: [],
    url: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    problems: [],
    ...facts,
  }
  return { document, commitments, acknowledgements: [] }
}

/** A database in memory with these letters, each stored under its id as a file name. */
export function databaseWith(...letters: Extraction[]) {
  const db = openDatabase(':memory:')
  for (const [index, one] of letters.entries()) {
    storeExtraction(db, one, { name: `${one.document.id}.txt`, sha256: `${index}`.padStart(64, '0') })
  }
  return db
}

/** The commitment at this place; a test that asks for one that is not there fails. */
export function commitmentAt(extraction: Extraction, index: number): Commitment {
  const found = extraction.commitments[index]
  if (!found) throw new Error(`no commitment ${index}`)
  return found
}
