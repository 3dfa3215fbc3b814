import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READ_CAP } from '#extractors/documents/problems'
import { readText } from '#extractors/documents/read-text'
import { splitSentences } from '#extractors/sentences/split'
import type { ParsedDocument } from '#extractors/types'
import { measureCost } from '../processor-time'
import * as forms from './forms'

const codes = (document: ParsedDocument): string[] => document.problems.map((problem) => problem.code)
const read = (text: string): ParsedDocument => readText(text, { name: 'kapot.txt' })

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\f\u00a0'],
    ['marks only', '... --- !!!'],
  ])('%s is empty', (_, text) => {
    const document = read(text)
    expect(codes(document)).toEqual(['empty'])
    expect(document.problems[0]?.message).toMatch(/tekst/u)
    expect(splitSentences(document)).toEqual([])
    expect(document.id).toBe('kapot')
  })

  it('refuses binary data and says so', () => {
    const document = read('PK\u0003\u0004\u0000\u0000Ik zal uw Kamer in mei informeren.')
    expect(codes(document)).toEqual(['binary'])
    expect(splitSentences(document)).toEqual([])
  })

  it('reads on through wrong encodings, a BOM and lone surrogates, and says what is wrong', () => {
    expect(codes(read(`${forms.tokenised} de vertegenwoordiger van cliÃ«nten`))).toEqual(['invalid-utf8'])
    expect(codes(read(`${forms.tokenised}\ud800`))).toEqual(['invalid-utf8'])
    expect(read(`\ufeff${forms.kamerstuk}`)).toMatchObject({ id: 'kst-31234-17', problems: [] })
  })

  it.each([
    ['markdown', forms.kamerstuk],
    ['a PDF', forms.ministryPdf],
    ['an Aanhangsel', forms.aanhangsel],
    ['an OCR', forms.ocrLetter],
  ])('reads %s the same with CRLF', (_, text) => {
    const plain = splitSentences(read(text)).map((sentence) => sentence.text)
    expect(plain.length).toBeGreaterThan(0)
    expect(splitSentences(read(text.replaceAll('\n', '\r\n'))).map((sentence) => sentence.text)).toEqual(plain)
  })

  it('reads the beginning of a text that is too long, and leaves the text whole', () => {
    const text = 'Ik zal de Kamer in mei informeren. '.repeat(300_000)
    const document = read(text)
    expect(codes(document)).toEqual(['too-long', 'no-date'])
    expect(document.text).toBe(text)
    expect(document.blocks.at(-1)?.end).toBeLessThanOrEqual(READ_CAP)
    const sentences = splitSentences(document)
    expect(sentences.length).toBeGreaterThan(100_000)
    expect(sentences.at(-1)?.end).toBeLessThanOrEqual(READ_CAP)
  })
})

function checkShape(document: ParsedDocument): void {
  let before = 0
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(before)
    expect(block.end).toBeGreaterThan(block.start)
    before = block.end
    let inside = block.start
    for (const gap of block.gaps ?? []) {
      expect(gap.start).toBeGreaterThanOrEqual(inside)
      expect(gap.end).toBeGreaterThanOrEqual(gap.start)
      inside = gap.end
    }
    expect(inside).toBeLessThanOrEqual(block.end)
  }
  expect(before).toBeLessThanOrEqual(document.text.length)
  for (const sentence of splitSentences(document)) {
    expect(sentence.start).toBeGreaterThanOrEqual(sentence.block.start)
    expect(sentence.end).toBeLessThanOrEqual(sentence.block.end)
    sentence.offsets.slice(0, -1).forEach((place, i) => {
      if (sentence.text[i] !== ' ') expect(document.text[place]).toBe(sentence.text[i])
    })
  }
}

const all = Object.values(forms)
const snippets = fc.constantFrom(
  'Vraag 1\n',
  'Antwoord 1\n',
  'Antwoord op vraag 2 en 3:',
  '1 Kamerstuk 31 000, nr. 4\n',
  'Pagina 1 van 3\n',
  '\f',
  '\n\n',
  '-\n',
  '<sup>1</sup>',
  '[1] noot',
  'Den Haag, 31 februari 2024\n',
  'Datum\n',
  'De Minister van Financiën,\n',
  'W. Kok',
  'Vragen van het lid Bos (CDA) aan de Minister van Defensie over ',
  '(ontvangen ',
  '2 maart 2020)',
  'De voorzitter:\n',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\n',
  'Ik zal uw Kamer in mei informeren.',
  '- ',
  '1. ',
  ' ',
  '?',
  '"',
  '(',
  '\u0000',
  '\ud83d',
)

describe('for any text', () => {
  it('gives ordered blocks and sentences inside them', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(snippets, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => checkShape(read(text))),
      { numRuns: 300 },
    )
  })

  it('also when random text is spliced into real forms, or a form is cut', () => {
    const splices = fc.record({
      form: fc.nat(all.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(200),
      put: fc.string({ unit: 'binary', maxLength: 40 }),
    })
    fc.assert(
      fc.property(splices, ({ form, at, cut, put }) => {
        const text = all[form] as string
        const place = Math.floor(at * text.length)
        checkShape(read(text.slice(0, place) + put + text.slice(place + cut)))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the shape of every form', () => {
    for (const text of all) checkShape(read(text))
  })
})

/** What reading and splitting a text costs, in milliseconds of the processor. */
function costOf(text: string): number {
  return measureCost(() => splitSentences(read(text)))
}

describe('time stays in step with length', () => {
  it.each([
    ['spaces', 'a '.repeat(20_000)],
    ['one word', 'a'.repeat(40_000)],
    ['hyphens', 'ab-\ncd '.repeat(6_000)],
    ['marks', '. '.repeat(20_000)],
    ['note numbers', 'woord1 \n1\n'.repeat(4_000)],
    ['offices', 'mede namens de Minister van '.repeat(1_500)],
    ['members', `Vragen van de leden ${'A, '.repeat(12_000)}`],
    ['notes', 'tekst\n1 Kamerstuk 31 000, nr. 4\nPagina 1\n'.repeat(1_000)],
    ['questions', 'Vraag 1\nBent u?\nAntwoord 1\nJa.\n'.repeat(1_300)],
    ['brackets', '[1 ]('.repeat(8_000)],
    ['tags', '<a '.repeat(13_000)],
  ])('%s', (_, text) => {
    const [once, twice] = [costOf(text.repeat(2)), costOf(text.repeat(4))]
    expect(twice).toBeLessThanOrEqual(once * 2.5 + 30)
  })
})
