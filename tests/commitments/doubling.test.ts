import { describe, expect, it } from 'vitest'
import { COMMITMENT_RULES, EXCLUSION_RULES } from '#extractors/commitments/rules/index'
import { judgeSentence } from '#extractors/commitments/sentence'
import { SENTENCE_CAP } from '#extractors/sentences/boundaries'
import { sentencesOf } from '#extractors/sentences/split'
import { measureCost } from '../processor-time'

/** A few sentences of the greatest length that rules ever see, and four times as many. */
const SIZE = 2 * SENTENCE_CAP
/** Milliseconds below which a measurement says little. */
const MIN_COST = 8

const fill = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length)).slice(0, size)

function read(text: string, times: number): void {
  const sentences = sentencesOf(text)
  for (let time = 0; time < times; time++)
    for (const sentence of sentences) judgeSentence(sentence.text, { written: '2030-11-04', kind: 'letter' })
}

/** How much dearer each doubling makes a text, over two; both are read over and over, the least of the rounds counts. */
function growth(seed: string): number {
  const [small, large] = [fill(seed, SIZE), fill(seed, SIZE * 4)]
  let times = 1
  while (measureCost(() => read(small, times), 1) < MIN_COST && times < 512) times *= 2
  const [once, more] = [small, large].map((text) => measureCost(() => read(text, times))) as [number, number]
  return Math.sqrt(more / Math.max(once, 0.5))
}

describe('a text twice as long takes at most two and a half times as long', () => {
  it.each([...COMMITMENT_RULES, ...EXCLUSION_RULES].map((rule) => ({ id: rule.id, example: rule.examples[0] })))(
    'rule $id',
    ({ example }) => {
      if (example === undefined) return
      // Without its full stop, so that sentences end at the cap only; a busy machine may spoil one measurement.
      const seed = `${example.sentence.replace(/[.?]$/u, '')} en `
      const ratios = [growth(seed)]
      while ((ratios.at(-1) ?? 0) > 2.5 && ratios.length < 3) ratios.push(growth(seed))
      expect(Math.min(...ratios), seed).toBeLessThanOrEqual(2.5)
    },
  )
})
