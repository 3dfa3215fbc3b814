import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAcknowledgements, traceAcknowledgements } from '#extractors/acknowledgements/read'
import { sentencesOf } from '#extractors/sentences/split'
import type { DocumentKind, ParsedDocument } from '#extractors/types'
import { measureCost } from '../processor-time'

function letterOf(text: string, kind: DocumentKind = 'letter'): ParsedDocument {
  return {
    id: 'proef',
    date: '2020-05-01',
    kind,
    title: null,
    dossier: null,
    number: null,
    aanhangsel: null,
    officeHolders: [],
    ministries: [],
    to: 'TK',
    askedBy: [],
    url: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    problems: [],
  }
}

const read = (text: string, kind?: DocumentKind) => readAcknowledgements(letterOf(text, kind), sentencesOf(text))

describe('readAcknowledgements', () => {
  it('reads promise and delivery of a letter, with the keys of the promise', () => {
    const text =
      'In het commissiedebat Water van 3 februari jl. heb ik het lid Van der Berg (ABC) toegezegd de dijken te laten meten (Kamerstuk 12 345, nr. 67). ' +
      'Met deze brief kom ik mijn toezegging na. De dijken zijn hoog genoeg.'
    const [report, delivery, ...rest] = read(text)
    expect(rest).toEqual([])
    expect(report).toMatchObject({
      effect: 'fulfils',
      madeOn: '2020-02-03',
      where: 'commissiedebat Water van 3 februari jl.',
      refs: ['Kamerstuk 12 345, nr. 67'],
      members: [{ name: 'Van der Berg', party: 'ABC' }],
      start: 0,
    })
    expect(delivery).toMatchObject({ effect: 'fulfils', madeOn: '2020-02-03', rule: 'hiermee-afgedaan' })
    for (const one of [report, delivery]) expect(text.slice(one?.start, one?.end)).toBe(one?.quote)
  })

  it('gives the sentence that points back the debate of the one before', () => {
    const text =
      'Op 3 maart 2020 vond het vragenuur plaats. Daarbij heb ik toegezegd de Kamer de cijfers te sturen. Dat is gebeurd.'
    expect(read(text)).toMatchObject([{ rule: 'heb-toegezegd', madeOn: '2020-03-03' }])
  })

  it('takes no report from a debate, where anyone may speak', () => {
    const text = 'De Minister heeft uw Kamer een brief toegezegd.'
    expect(read(text)).toHaveLength(1)
    expect(read(text, 'debate')).toEqual([])
  })

  it('never throws, and keeps its quotes inside the document', () => {
    const pieces = fc.constantFrom(
      'heb ik toegezegd',
      'Zoals toegezegd',
      'motie van de leden ',
      'Van der A (B)',
      'Kamerstuk 12 345, nr. ',
      '6, 7 en 8',
      ' is aangekondigd dat ',
      ' zal ',
      ' op 30 februari 2020 ',
      ' jl. ',
      '. ',
      '\n',
      '\u{1F600}',
      '\ud800',
      '(((',
      ' conform ',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        for (const one of read(text)) {
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(one.start, one.end)).toBe(one.quote)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('adversarial input', () => {
  const context = { around: '', kind: 'letter' as const, written: '2020-05-01' }
  const seeds = [
    'heb ',
    'conform ',
    'motie ',
    'toezegging ',
    'zoals is aangegeven dat ',
    'de leden Van der Van der ',
    'motie van de leden A, B, C, ',
    '12 345, nr. 1, 2, 3, ',
    'van de brief ',
    'aaaaaaaaaa',
    '1 mei ',
    'is heb was zal motie toezegging aangekondigd ',
  ]
  const costOf = (text: string): number => measureCost(() => traceAcknowledgements(text, context))

  it.each(seeds)('stays linear on %j', (seed) => {
    const small = seed.repeat(Math.ceil(8_000 / seed.length))
    const [once, twice] = [costOf(small), costOf(small + small)]
    expect(twice).toBeLessThanOrEqual(once * 2.5 + 30)
    expect(twice).toBeLessThan(1_000)
  })
})
