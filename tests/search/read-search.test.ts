import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '#extractors/search/read-number'
import { findMarks, MOST_TERMS, readSearch } from '#extractors/search/read-search'
import { markSearch } from '../../app/mark-search'

/** `a b|c -d`: groups, alternatives, what may not be there; `*` a beginning, `"` a phrase. */
function told(text: string): string {
  const tell = ({ kind, text: words }: { kind: string; text: string }) =>
    kind === 'phrase' ? `"${words}"` : kind === 'prefix' ? `${words}*` : words
  const { all, none } = readSearch(text)
  return [...all.map((group) => group.map(tell).join('|')), ...none.map((term) => `-${tell(term)}`)].join(' ')
}

describe('what a search asks', () => {
  test.each([
    ['brug sluis', 'brug sluis'],
    ['"de brug" open', '"de brug" open'],
    ['brug OR sluis open', 'brug|sluis open'],
    ['brug OF sluis OF dijk', 'brug|sluis|dijk'],
    ['brug -sluis', 'brug -sluis'],
    ['brug NOT sluis', 'brug -sluis'],
    ['brug NIET "de sluis"', 'brug -"de sluis"'],
    ['brug -"de sluis"', 'brug -"de sluis"'],
    ['toezeg*', 'toezeg*'],
    ['to*', 'to'],
    ['a AND', 'a'],
    ['OR brug OR', 'brug'],
    ['NEAR(a b)', 'NEAR(a b'],
    ['brug-sluis', 'brug-sluis'],
    ['"', ''],
    ['- * ^', ''],
    ['nocol:x', 'nocol:x'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected))

  test('is bounded, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { all, none } = readSearch(text)
        expect(all.flat().length + none.length).toBeLessThanOrEqual(MOST_TERMS * 10)
        for (const term of [...all.flat(), ...none]) expect(term.text).toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

describe('marks', () => {
  test.each([
    ['Een bewustwordingscampagne in België.', 'campagne belgie', ['campagne', 'België']],
    ['De EU en de neus.', 'eu', ['EU']],
    ['Toezegging, toe.', 'toez*', ['Toez']],
    ['de brug en de  brug', '"de brug"', ['de brug', 'de  brug']],
    ['brug', '-brug', []],
    ['İstanbul en brug', 'brug', ['brug']],
  ])('%s: %s', (text, search, expected) => {
    expect(findMarks(text, readSearch(search)).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  test('come in order, apart, inside the text, and the pieces are the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 12 }), (text, typed) => {
        let at = 0
        for (const { start, end } of findMarks(text, readSearch(typed))) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeLessThanOrEqual(text.length)
          at = end
        }
        const plain = 'Ik stuur u in mei een brief.'
        const pieces = markSearch(plain, 'in mei', readSearch(typed))
        expect(pieces.map((piece) => piece.text).join('')).toBe(plain)
      }),
    )
  })
})

test.each([
  ['30821-51', '30821', '51'],
  ['30 821, nr. 51', '30821', '51'],
  ['kst-30821-51', '30821', '51'],
  ['Kamerstuk 30 821 nr. 51', '30821', '51'],
  ['35 000 VII, nr. 12', '35000-VII', '12'],
])('%s is a Kamerstuk', (text, dossier, number) =>
  expect(readNumber(text)).toEqual({ kind: 'kamerstuk', dossier, number }),
)

test.each([
  ['ah 612', '612', null],
  ['AH612', null, null],
  ['Aanhangsel 0612', '612', null],
  ['Aanhangsel van de Handelingen, nr. 612', '612', null],
  ['Aanhangsel Handelingen II 2023-2024, nr. 1432', '1432', '20232024'],
  ['aanhangsel handelingen II 2023/24, nr. 1432', '1432', '20232024'],
  ['ah-tk-20232024-1432', '1432', '20232024'],
  ['Aanhangsel 1432 (vergaderjaar 2023–2024)', '1432', '20232024'],
  ['ah 1999-00 12', '12', '19992000'],
  ['ah-ek-20232024-3', '3', '20232024'],
  ['ah 2019-2023 12', null, null],
  ['aanhangsel bij de brief', null, null],
])('%s is a number in the Aanhangsel', (text, number, session) =>
  expect(readNumber(text)).toEqual(number && { kind: 'aanhangsel', number, session }),
)

test('other numbers', () => {
  expect(readNumber('tz 202412-116')).toEqual({ kind: 'register', code: 'TZ202412-116' })
  expect(readNumber('T01970')).toEqual({ kind: 'register', code: 'T01970' })
  expect(['30821', '2019-01-05', 'brug 12', 'nr. 51', `${'1'.repeat(50)}-1`].map(readNumber)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
