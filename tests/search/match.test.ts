import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BulkDocument, loadBulk } from '#db/bulk.server'
import { type Database, openDatabase } from '#db/open.server'
import { writeSearch } from '#db/queries/found.server'
import { readSearch, type SearchTerm } from '#extractors/search/read-search'
import { foldWords } from '../../db/search-text.mjs'
import { generateDocuments } from '../../scripts/generate'

const DAY = '2026-11-30'
const ROWS = 600

/** Pieces that make words which share their threes of letters, so that what only narrows down is told from what is there. */
const PIECES = [
  ...[
    'ing',
    'eren',
    'ren',
    'aan',
    'ver',
    'campagne',
    'bewust',
    'wordings',
    'de',
    'in',
    'kamer',
    'mer',
    'kam',
    'e',
    '1',
    '2019',
  ],
  ...['één', 'coördi', 'natie', 'ç', 'Ω', 'σς', 'ß', 'Ĳ', '漢字', 'e\u0301', '𝒜', 'naïef', 'ÉÉN'],
]
const GLUE = [' ', ' ', ' ', ' ', '', '', '', '-', ', ', '. ', '/', ' (', ') ', '’', '"', '|', ' | ', '\u00ad', '—']
const pieces = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE)), { minLength: 1, maxLength: most })
    .map((parts) => parts.map((part) => part.join('')).join(''))

let db: Database
let texts: { seq: number; quote: string; title: string }[]

beforeAll(() => {
  db = openDatabase(':memory:')
  const samples = fc.sample(pieces(14), { numRuns: ROWS * 2, seed: 5 })
  loadBulk(db, spoken(generateDocuments(ROWS), samples))
  indexPlainly()
})

afterAll(() => db.$client.close())

function* spoken(documents: Iterable<BulkDocument>, samples: string[]): Generator<BulkDocument> {
  let at = 0
  for (const one of documents) {
    const commitments = one.commitments.map((own) => ({ ...own, quote: samples[at++] ?? '' }))
    yield { ...one, title: samples[at++] ?? '', commitments }
  }
}

/** The same texts in the two indexes that SQLite has for words and for parts of words, each with its own reading of letters. */
function indexPlainly(): void {
  db.$client.exec(`
    drop table if exists plain_words; drop table if exists plain_parts;
    create virtual table plain_words using fts5(quote, title, tokenize="unicode61 remove_diacritics 2");
    create virtual table plain_parts using fts5(quote, title, tokenize="trigram remove_diacritics 1");
    insert into plain_words (rowid, quote, title) select seq, search_text, coalesce(title, '') from commitments c join documents d on d.id = document_id;
    insert into plain_parts (rowid, quote, title) select rowid, quote, title from plain_words`)
  texts = db.$client.prepare('select rowid as seq, quote, title from plain_words').all() as typeof texts
}

function having({ kind, text }: SearchTerm): Set<number> {
  const inside = kind === 'word' && [...text].length >= 3
  const table = inside ? 'plain_parts' : 'plain_words'
  const asked = `"${text.replaceAll('"', '')}"${kind === 'prefix' ? '*' : ''}`
  const rows = db.$client.prepare(`select rowid from ${table} where ${table} match ?`).pluck().all(asked) as number[]
  return new Set(rows)
}

function findPlainly(text: string): number[] {
  const { all, none } = readSearch(text)
  const groups = all.map((group) => group.map(having))
  const excluded = none.map(having)
  return texts
    .map(({ seq }) => seq)
    .filter((seq) => groups.every((group) => group.some((rows) => rows.has(seq))))
    .filter((seq) => !excluded.some((rows) => rows.has(seq)))
    .toReversed()
}

function find(text: string): number[] {
  const statement = writeSearch(text, DAY)
  if (!statement) throw new Error('nothing asked')
  const ids = db.$client.prepare(statement.sql).pluck().all(statement.params)
  const seqs = db.$client
    .prepare('select seq from json_each(?) join commitments c on c.id = value order by key')
    .pluck()
  return seqs.all(JSON.stringify(ids)) as number[]
}

const bare = pieces(4).map((text) => text.replace(/["*^]|(?<=^|\s)-/gu, ''))
const word = bare
  .map((text) => text.replace(/\s+/gu, ''))
  .filter((text) => /^\p{L}/u.test(text) && !/^(?:OR|OF)$/u.test(text))
const term = fc.oneof(
  word,
  word.map((text) => text.slice(1)),
  word.map((text) => `${text}*`),
  bare.map((text) => `"${text.trim()}"`),
)
const searches = fc
  .array(fc.tuple(fc.constantFrom('', '', '', 'OR ', '-'), term), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(' '))
  .filter((text) => {
    const { all, none } = readSearch(text)
    return all.length + none.length > 0
  })

describe('a search finds what two plain indexes find', () => {
  const compare = (runs: number) =>
    fc.assert(
      fc.property(searches, (text) => {
        expect(find(text)).toEqual(findPlainly(text))
      }),
      { numRuns: runs },
    )

  test('of any words', () => compare(1500), 60_000)

  test('of any piece of a text', () => {
    const piece = fc.tuple(fc.nat(ROWS - 1), fc.nat(40), fc.integer({ min: 3, max: 30 })).map(([at, from, length]) => {
      const { quote = '', title = '' } = texts[at] ?? {}
      return [...`${quote} ${title}`]
        .slice(from, from + length)
        .join('')
        .replace(/["*^]/gu, '')
    })
    const asked = piece.map((text) => text.trim()).filter((text) => readSearch(text).all.length > 0)
    fc.assert(
      fc.property(asked, (text) => {
        expect(find(text)).toEqual(findPlainly(text))
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('after texts and titles have changed and promises have gone', () => {
    const samples = fc.sample(pieces(14), { numRuns: ROWS, seed: 9 })
    const change = db.$client.prepare('update commitments set search_text = ? where seq % 3 = 0 and seq = ?')
    samples.forEach((text, at) => {
      change.run(text, at)
    })
    const rename = db.$client.prepare(
      'update documents set title = ? where id = (select document_id from commitments where seq = ?)',
    )
    samples.forEach((text, at) => {
      if (at % 7 === 0) rename.run(text, at)
    })
    db.$client.exec('delete from commitments where seq % 11 = 0')
    indexPlainly()
    compare(500)
  }, 60_000)
})

test('letters are folded as SQLite folds them', () => {
  db.$client.exec(`create virtual table letters using fts5(letter, tokenize="unicode61 remove_diacritics 2");
    create virtual table letter_terms using fts5vocab(letters, instance)`)
  const insert = db.$client.prepare('insert into letters (rowid, letter) values (?, ?)')
  // In between are letters that Unicode counted as marks when SQLite's tables were made.
  const codes = Array.from({ length: 0x2000 }, (_, code) => code).filter(
    (code) => code >= 32 && (code < 0x1900 || code >= 0x1d00),
  )
  for (const code of codes) insert.run(code, `a${String.fromCodePoint(code)}`)
  const rows = db.$client.prepare('select doc, term from letter_terms where offset = 0').raw().all() as [
    number,
    string,
  ][]
  const wrong = rows.filter(
    ([code, folded]) => foldWords(folded) !== foldWords(`a${String.fromCodePoint(code)}`).split(' ')[0],
  )
  expect(wrong.map(([code, folded]) => `${code.toString(16)} ${String.fromCodePoint(code)} ${folded}`)).toEqual([])
})
