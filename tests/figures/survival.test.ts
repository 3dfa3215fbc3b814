import { describe, expect, test } from 'vitest'
import { type Duration, deriveMedian, deriveSurvival } from '#extractors/scorecard/survival'

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
