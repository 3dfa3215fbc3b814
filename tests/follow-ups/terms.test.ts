import { describe, expect, it } from 'vitest'
import { countTerms, rarityOf, readTerms } from '#extractors/follow-ups/terms'

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
    const milliseconds = (text: string): number => {
      const times = [1, 2, 3, 4, 5].map(() => {
        const started = performance.now()
        readTerms(text, (key) => key.length > 3)
        return performance.now() - started
      })
      return Math.min(...times)
    }
    const text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-'.repeat(2_000)
    expect(milliseconds(text + text)).toBeLessThanOrEqual(milliseconds(text) * 2.5 + 30)
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
