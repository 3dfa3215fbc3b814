import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimes } from '#extractors/time/read'
import { timeRules } from '#extractors/time/rules/index'
import { traceTimes } from '#extractors/time/trace'

const WRITTEN = '2025-05-20'
const latest = (sentence: string, written: string | null = WRITTEN) =>
  readTimes(sentence, written).map((time) => time.latest)

describe('readTimes', () => {
  it('reads the terms of the product’s own examples', () => {
    const [summer] = readTimes('Ik stuur uw Kamer de brief voor de zomer van 2019.', '2018-12-13')
    expect(summer).toMatchObject({
      rule: 'voor-de-zomer',
      type: 'recess',
      earliest: '2018-12-13',
      latest: '2019-07-04',
    })
    expect(summer?.basis).toContain('zomerreces 2019')
    expect(summer?.source).toMatch(/^https?:/u)
    expect(summer?.readings?.map(({ day }) => day)).toEqual(['2019-05-31', '2019-06-20', '2019-07-05'])
    expect(latest('In september begint een verkenning.', '2025-07-07')).toEqual(['2025-09-30'])
  })

  it.each([
    [
      'Ik stuur dit zo spoedig mogelijk, doch uiterlijk 1 juli.',
      ['zo spoedig mogelijk', 'uiterlijk 1 juli'],
      [null, '2025-07-01'],
    ],
    [
      'Dat volgt in het najaar, voor het herfstreces.',
      ['in het najaar', 'voor het herfstreces'],
      ['2025-12-20', '2025-10-02'],
    ],
  ])('reads two terms: %s', (sentence, texts, days) => {
    const times = readTimes(sentence, WRITTEN)
    expect(times.map(({ text }) => text)).toEqual(texts)
    expect(times.map((time) => time.latest)).toEqual(days)
  })

  it.each([
    ['De proef start ditvoorjaar.', '2025-06-20'],
    ['Op 1 juli2025 is het zover.', '2025-07-01'],
    ['Injuni is het zover.', '2025-06-30'],
    ['In september 20 25 is het zover.', '2025-09-30'],
    ['In het voorjaar van 20262 is het zover.', '2026-06-20'],
    ['Vóór 1 juli a . s . is het zover .', '2025-06-30'],
    ["In juni '25 is het zover.", '2025-06-30'],
    ['Voorde zomer is het zover.', '2025-07-03'],
    ['Per1 januari 2026 is het zover.', '2026-01-01'],
  ])('reads damaged text: %s', (sentence, day) => {
    expect(latest(sentence)).toEqual([day])
  })

  it.each([
    ['In september is een verkenning gestart.', '2024-09-30'],
    ['Op 3 mei heb ik met de sector gesproken.', '2025-05-03'],
    ['Dit voorjaar werd het plan gepresenteerd.', WRITTEN],
    ['Op 12 november jl. is dat gemeld.', '2024-11-12'],
    ['Vorig jaar is de regeling verruimd.', '2024-12-31'],
    ['De op 1 april ingevoerde regeling werkt.', '2025-04-01'],
    ['In de brief van 9 november staat dat.', '2024-11-09'],
    ['De regeling geldt sinds 2021.', '2021-01-01'],
  ])('marks what lies in the past: %s', (sentence, day) => {
    const [time] = readTimes(sentence, WRITTEN)
    expect(time).toMatchObject({ past: true, latest: day })
  })

  it.each([
    ['In september zijn de resultaten voorzien.', '2025-09-30'],
    ['De gesprekken zijn in het najaar gepland.', '2025-12-20'],
    ['In september start een onderzoek dat is uitgezet bij het RIVM.', '2025-09-30'],
    ['Het rapport wordt in mei verwacht.', '2025-05-31'],
  ])('looks ahead: %s', (sentence, day) => {
    const [time] = readTimes(sentence, WRITTEN)
    expect(time?.latest).toBe(day)
    expect(time?.past).toBeUndefined()
  })

  it('keeps relative terms as words when the letter has no date', () => {
    for (const sentence of [
      'Dat komt voor de zomer.',
      'Dat komt binnen zes weken.',
      'Dat komt in mei.',
      'Dat komt eind dit jaar.',
      'Dat komt volgende week.',
      'Dat komt op 1 juli.',
      'Dat komt na het reces.',
      'Dat komt met Prinsjesdag.',
      'Dat komt rond de kerst.',
    ])
      expect(
        readTimes(sentence, null).map((time) => [time.latest, time.past]),
        sentence,
      ).toEqual([[null, undefined]])
    expect(latest('Dat komt voor de zomer van 2019.', null)).toEqual(['2019-07-04'])
    expect(latest('Dat komt op 1 juli 2026.', null)).toEqual(['2026-07-01'])
    expect(latest('Dat komt eind 2026.', null)).toEqual(['2026-12-31'])
  })

  it('takes an impossible date of the letter as none', () => {
    expect(latest('Dat komt binnen zes weken.', '2025-02-30')).toEqual([null])
    expect(latest('Dat komt in mei.', 'gisteren')).toEqual([null])
    expect(latest('Dat komt in mei.', '1000-01-01')).toEqual([null])
  })

  it.each([
    'Zie Kamerstuk 36 600 VII, nr. 12.',
    'Het jaarverslag 2026 is uit.',
    'De Agenda 2030 blijft leidend.',
    'Er zijn 2030 personen geteld.',
    'Een bedrag van € 2.030 is gereserveerd.',
    'Zo niet, waarom niet?',
    'Hier wordt niets beloofd.',
    '',
  ])('finds no time in: %s', (sentence) => {
    expect(readTimes(sentence, WRITTEN)).toEqual([])
  })

  it('gives the occurrences of a term that returns', () => {
    const [quarterly] = readTimes('Ik informeer u elk kwartaal.', WRITTEN)
    expect(quarterly).toMatchObject({ type: 'recurring', latest: null })
    expect(quarterly?.occurrences?.map((one) => one.latest).slice(0, 3)).toEqual([
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
    ])
    const [yearly] = readTimes('Ik informeer u jaarlijks voor 1 oktober.', WRITTEN)
    expect(yearly?.occurrences?.map((one) => one.latest).slice(0, 2)).toEqual(['2025-09-30', '2026-09-30'])
  })

  it('never throws, keeps its spans inside the sentence, in order and apart', () => {
    const words = timeRules
      .flatMap((rule) => [...rule.examples, ...rule.counterexamples])
      .flatMap(({ sentence }) => sentence.split(' '))
    const jumble = fc
      .array(fc.constantFrom(...words, '1', '31', '2025', ',', 'en', 'voor', 'na'), { maxLength: 30 })
      .map((parts) => parts.join(' '))
    const writtens = fc.constantFrom(WRITTEN, '1985-02-28', '2099-12-31', '1000-01-01', '9999-12-31', '', null)
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: 'grapheme' })), writtens, (sentence, written) => {
        let end = 0
        for (const time of readTimes(sentence, written)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.end).toBeLessThanOrEqual(sentence.length)
          expect(time.text).toBe(sentence.slice(time.start, time.end))
          for (const day of [time.earliest, time.latest])
            if (day !== null) expect(day).toMatch(/^\d{4,5}-\d{2}-\d{2}$/u)
          if (time.earliest && time.latest && !time.past) expect(time.earliest <= time.latest).toBe(true)
          end = time.end
        }
      }),
      { numRuns: 600 },
    )
  })
})

describe('traceTimes', () => {
  const sentence = 'Zie Kamerstuk 36 600 VII, nr. 12: als ik in mei 2026 meer weet, volgt eind 2026 een brief.'

  it('gives the same times as readTimes, and what it masked and outvoted', () => {
    const trace = traceTimes(sentence, WRITTEN)
    expect(trace.times).toEqual(readTimes(sentence, WRITTEN))
    expect(trace.masked.map(({ start, end }) => sentence.slice(start, end)).join()).toContain('36 600 VII, nr. 12')
    expect(trace.outvoted.map(({ time, by }) => [time.rule, by.rule])).toContainEqual(['als-of-indien', 'maand'])
    for (const { why } of trace.outvoted) expect(why.length).toBeGreaterThan(10)
    expect(trace.candidates.length).toBe(trace.times.length + trace.outvoted.length)
  })
})
