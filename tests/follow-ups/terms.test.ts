import { describe, expect, it } from 'vitest'
import { countTerms, rarityOf, readTerms } from '#extractors/follow-ups/terms'
import { measureCost } from '../processor-time'

const keys = (text: string, isWord: (key: string) => boolean = () => false) =>
  readTerms(text, isWord).map((term) => term.key)

describe('readTerms', () => {
  it('leaves out empty words and lets numbers and accents fall together', () => {
    expect(keys('De Kamer wordt over de uitkomsten geïnformeerd')).toEqual([])
    expect(keys('veerponten')).toEqual(keys('Veerpont'))
    expect(keys('reünies')).toEqual(keys('reunie'))
    expect(keys('veer-\nponten')).toEqual(keys('veerponten'))
  })

  it('splits a compound whose parts are words', () => {
    const known = new Set([...keys('bewustwording'), ...keys('campagne')])
    expect(keys('bewustwordingscampagne', (key) => known.has(key))).toEqual(
      expect.arrayContaining([...keys('bewustwording'), ...keys('campagnes')]),
    )
    expect(keys('bewustwordingscampagne')).toHaveLength(1)
  })

  it('stays linear on a long text', () => {
    const costOf = (text: string): number => measureCost(() => readTerms(text, (key) => key.length > 3))
    const text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-'.repeat(2_000)
    expect(costOf(text + text)).toBeLessThanOrEqual(costOf(text) * 2.5 + 30)
  })
})

describe('rarityOf', () => {
  it('calls a word of every document common and an unseen one rare', () => {
    const frequencies = countTerms(Array.from({ length: 200 }, (_, at) => (at % 100 === 0 ? 'veren pontons' : 'veren')))
    const [common, rare, unseen] = ['veren', 'pontons', 'vuurtorens'].map((word) =>
      rarityOf(keys(word)[0] ?? '', frequencies),
    )
    expect(common).toBeLessThan(0.2)
    expect(rare).toBeGreaterThan(0.7)
    expect(unseen).toBeGreaterThan(rare ?? 1)
  })
})
