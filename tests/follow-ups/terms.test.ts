import { describe, expect, it } from 'vitest'
import { rarityOf } from '#extractors/follow-ups/known-words'
import { nameWords, readTerms } from '#extractors/follow-ups/terms'
import { compareThemes, readTheme } from '#extractors/follow-ups/theme'
import { measureCost } from '../processor-time'

const keys = (text: string) => readTerms(text).map((term) => term.key)
const partsOf = (word: string) => readTerms(word).flatMap((term) => term.parts)

describe('readTerms', () => {
  it('leaves out empty words and lets numbers and accents fall together', () => {
    expect(keys('De Kamer wordt over de uitkomsten geïnformeerd')).toEqual([])
    expect(keys('veerponten')).toEqual(keys('Veerpont'))
    expect(keys('reünies')).toEqual(keys('reunie'))
    expect(keys('veer-\nponten')).toEqual(keys('veerponten'))
  })

  it('splits a compound of known words, and finds a long word in one that is not known', () => {
    expect(partsOf('bewustwordingscampagne')).toEqual([...keys('bewustwording'), ...keys('campagnes')])
    expect(partsOf('waterpokkeninenting')).toEqual(expect.arrayContaining(keys('inenting')))
    expect(partsOf('waterpokkeninenting')).toEqual(expect.arrayContaining(keys('waterpokken')))
    expect(partsOf('campagne')).toEqual([])
  })

  it('stays linear on a long text', () => {
    const costOf = (text: string): number => measureCost(() => readTerms(text))
    const text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-'.repeat(2_000)
    expect(costOf(text + text)).toBeLessThanOrEqual(costOf(text) * 2.5 + 30)
  })
})

describe('rarityOf', () => {
  it('calls a word of many letters common and one that was never met rare', () => {
    const [common, rarer, unseen] = ['gemeenten', 'luchthavens', 'vuurtorens'].map((word) =>
      rarityOf(keys(word)[0] ?? ''),
    )
    expect(common).toBeLessThan(0.4)
    expect(rarer).toBeGreaterThan(common ?? 1)
    expect(unseen).toBe(1)
  })
})

describe('nameWords', () => {
  it('names a word once, also within another', () => {
    expect(nameWords(['desinformatie', 'Desinformatiecampagnes', 'kiezers'])).toBe('desinformatie, kiezers')
    expect(nameWords(['een', 'twee', 'drie', 'vier', 'vijf', 'zes'])).toBe('een, twee, drie, vier, vijf')
  })
})

describe('compareThemes', () => {
  const pontons = readTheme(
    'Pontons drijven. Pontons slijten. Veerstoepen slijten. Veerstoepen drijven. Pontons rusten.',
  )

  it('is 1 for a text and itself, 0 for texts that come back to other words', () => {
    expect(compareThemes(pontons, pontons).share).toBeCloseTo(1)
    expect(compareThemes(pontons, readTheme('Vuurtorens doven. Vuurtorens branden. Een ponton drijft.')).share).toBe(0)
  })

  it('does not take addresses on the web for words', () => {
    const linked = 'Zie https://www.zeemerken.nl/boeien en https://www.zeemerken.nl/tonnen.'
    expect([...readTheme(linked).main]).toEqual([])
  })
})
