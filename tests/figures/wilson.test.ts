import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveWilsonInterval } from '#extractors/wilson'

test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
])('%i of %i lies between %f and %f', (hits, total, low, high) => {
  const [lowest, highest] = deriveWilsonInterval(hits, total)
  expect(lowest).toBeCloseTo(low, 3)
  expect(highest).toBeCloseTo(high, 3)
})

test('the interval holds the share and stays between 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const hits = Math.floor(part * total)
      const [low, high] = deriveWilsonInterval(hits, total)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(hits / total + 1e-12)
      expect(high).toBeGreaterThanOrEqual(hits / total - 1e-12)
    }),
  )
})
