import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Duration,
  deriveMedian,
  deriveSurvival,
  deriveSurvivalInterval,
  findLastFollowed,
} from '#extractors/scorecard/survival'

/** The 6-MP arm of the leukaemia trial by which textbooks show the estimator (Freireich and others, 1963): weeks, + is censored. */
const FREIREICH = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'

function read(text: string): Duration[] {
  return text.split(' ').map((word) => ({ days: Number.parseInt(word, 10), happened: !word.endsWith('+') }))
}

describe('the product-limit estimator', () => {
  test('gives the published values', () => {
    const steps = deriveSurvival(read(FREIREICH))
    expect(steps.map(({ days, waiting, happened }) => [days, waiting, happened])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ])
    expect(steps.map(({ share }) => share.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ])
    expect(deriveMedian(steps)).toBe(23)
  })

  /**
   * Greenwood's sum by hand, a term per week with an event: happened / (waiting × (waiting − happened)). Standard errors
   * (share × √sum) and limits are those printed for this trial by G. Rodríguez, The Gehan survival data
   * (data.princeton.edu/pop509/gehan.html).
   */
  test('has the interval that is published: Greenwood, log-log', () => {
    const terms = [3 / (21 * 18), 1 / (17 * 16), 1 / (15 * 14), 1 / (12 * 11), 1 / (11 * 10), 1 / (7 * 6), 1 / (6 * 5)]
    const published: [share: number, error: string, low: string, high: string][] = [
      [18 / 21, '0.0764', '0.6197', '0.9516'],
      [(18 / 21) * (16 / 17), '0.0869', '0.5631', '0.9228'],
      [(18 / 21) * (16 / 17) * (14 / 15), '0.0963', '0.5032', '0.8894'],
      [(18 / 21) * (16 / 17) * (14 / 15) * (11 / 12), '0.1068', '0.4316', '0.8491'],
      [(18 / 21) * (16 / 17) * (14 / 15) * (11 / 12) * (10 / 11), '0.1141', '0.3675', '0.8049'],
      [(18 / 21) * (16 / 17) * (14 / 15) * (11 / 12) * (10 / 11) * (6 / 7), '0.1282', '0.2678', '0.7468'],
      [(18 / 21) * (16 / 17) * (14 / 15) * (11 / 12) * (10 / 11) * (6 / 7) * (5 / 6), '0.1346', '0.1881', '0.6801'],
    ]
    const steps = deriveSurvival(read(FREIREICH))
    let spread = 0
    for (const [index, [share, error, low, high]] of published.entries()) {
      spread += terms[index] ?? Number.NaN
      expect((share * Math.sqrt(spread)).toFixed(4)).toBe(error)
      const interval = steps[index]?.interval
      expect(interval?.map((limit) => limit.toFixed(4))).toEqual([low, high])
      const [fromHand = 0, toHand = 0] = deriveSurvivalInterval(share, spread) ?? []
      expect([interval?.[0], interval?.[1]]).toEqual([expect.closeTo(fromHand, 12), expect.closeTo(toHand, 12)])
    }
  })

  test('has the published interval of the other arm of that trial, where nothing is censored', () => {
    const control = deriveSurvival(read('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'))
    expect(control.slice(0, 2).map(({ interval }) => interval?.map((limit) => limit.toFixed(4)))).toEqual([
      ['0.6700', '0.9753'],
      ['0.5689', '0.9239'],
    ])
    expect(control.at(-1)).toMatchObject({ share: 0, interval: null })
  })

  test('has no interval at all or none; any other holds its share and stays within 0 and 1', () => {
    expect(deriveSurvival(read('4 4')).map(({ interval }) => interval)).toEqual([null])
    expect(deriveSurvivalInterval(1, 0)).toBeNull()
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat(50), happened: fc.boolean(), count: fc.integer({ min: 1, max: 400 }) })),
        (durations) => {
          for (const { share, interval } of deriveSurvival(durations)) {
            if (interval === null) expect(share).toBe(0)
            else {
              const [low, high] = interval
              expect([0 <= low && low < share, share < high && high <= 1]).toEqual([true, true])
            }
          }
        },
      ),
    )
  })

  test('knows for how long at least so many were followed', () => {
    const durations = read('6 6+ 9 10+ 12+')
    expect([1, 2, 3, 4, 5, 6].map((least) => findLastFollowed(durations, least))).toEqual([12, 10, 9, 6, 6, null])
    expect(findLastFollowed([{ days: 3, happened: true, count: 10 }], 10)).toBe(3)
  })

  test('without censoring is the plain share, and its median the plain one', () => {
    const steps = deriveSurvival(read('4 1 3 2'))
    expect(steps.map(({ share }) => share)).toEqual([0.75, 0.5, 0.25, 0])
    expect(deriveMedian(steps)).toBe(2)
  })

  test('has no median when more than half still waits, and no step when nothing happened', () => {
    expect(deriveMedian(deriveSurvival(read('1 5+ 5+ 5+')))).toBeNull()
    expect(deriveSurvival(read('5+ 9+'))).toEqual([])
    expect(deriveSurvival([])).toEqual([])
    expect(deriveMedian([])).toBeNull()
  })

  test('takes cases that are alike together', () => {
    const apart = deriveSurvival(read('1 1 2+ 2+ 3'))
    const together = deriveSurvival([
      { days: 1, happened: true, count: 2 },
      { days: 2, happened: false, count: 2 },
      { days: 3, happened: true },
    ])
    expect(together).toEqual(apart)
  })

  test('finds a half that comes out a hair above it', () => {
    expect(deriveMedian(deriveSurvival(read('1 2 3 4 5 6 7 7 7 7 7 7 7 7')))).toBe(7)
  })
})
