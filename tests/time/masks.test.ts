import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskText } from '#extractors/time/masks'

/** What is left of the digits. */
const digitsLeft = (text: string) => maskText(text).text.replace(/[^\d]/gu, '')

describe('masks', () => {
  it.each([
    ['vindplaats', 'Zie Kamerstuk 36 600 VII, nr. 12 en verder.'],
    ['vindplaats', '(Handelingen II 2021/22, nr. 8, item 3)'],
    ['vindplaats', 'Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 55.'],
    ['vindplaats', 'Stb. 2021, 44'],
    ['stuknummer', 'de brief 36 600-14, nr. 9'],
    ['stuknummer', 'ontvangen onder 2021Z01234'],
    ['stuknummer', 'toezegging TZ202101-012'],
    ['webadres', 'https://www.voorbeeld.nl/2021/07/rapport-mei-2021.pdf'],
    ['webadres', 'rapport_2021-05-01.pdf'],
    ['jarenreeks', 'De Waterambitie 2022-2026 is af.'],
    ['naam-met-jaar', 'de Subsidieregeling 2023 geldt'],
    ['naam-met-jaar', 'in het jaarverslag 2023'],
    ['bestemd-voor-jaar', 'het budget voor 2026'],
    ['bedrag', 'een bedrag van € 2.030 en 2030 euro'],
    ['bedrag', '30 procent van 2000 woningen'],
    ['leeftijd', 'jongeren van 12 tot 18 jaar'],
    ['leeftijd', '16-jarigen'],
    ['onderdeelnummer', 'artikel 5.12 en paragraaf 3.2'],
    ['kloktijd', 'om 14.00 uur'],
  ])('%s: %s', (mask, text) => {
    const { masked } = maskText(text)
    expect(masked.map((span) => span.mask)).toContain(mask)
    expect(digitsLeft(text)).toBe('')
    for (const span of masked) expect(span.title.length).toBeGreaterThan(5)
  })

  it('cuts a note digit off a year', () => {
    expect(maskText('in het voorjaar van 20252 volgt').text).toMatch(/2025[^\d] volgt/u)
    expect(maskText('eind 202512 volgt').masked[0]).toMatchObject({ mask: 'nootcijfer', start: 9, end: 11 })
  })

  it.each([
    'op 1 juli 2026',
    'per 1-7-2026',
    'in week 24',
    'in de periode 2026-2029',
    'in het schooljaar 2026-2027',
    'de brief, nr. 12, 5 maart 2026',
  ])('leaves a date alone: %s', (text) => {
    expect(digitsLeft(text)).toContain(text.match(/\d{4}|24/u)?.[0])
  })

  it('never changes the length, and blanks only what it reports', () => {
    const pieces = [
      'Kamerstuk ',
      '36 600 VII',
      ', nr. ',
      '12',
      ' 2024',
      '-2026',
      'https://',
      'a@b.nl',
      '€ ',
      'artikel ',
      ' jaar',
      'é',
      '\u{1f600}',
      ' mei ',
    ]
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { text: blanked, masked } = maskText(text)
        expect(blanked.length).toBe(text.length)
        for (let at = 0; at < text.length; at++) {
          const inside = masked.some(({ start, end }) => start <= at && at < end)
          if (!inside) expect(blanked[at]).toBe(text[at])
        }
      }),
    )
  })
})
