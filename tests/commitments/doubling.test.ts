import { describe, expect, it } from 'vitest'
import { COMMITMENT_RULES, EXCLUSION_RULES } from '#extractors/commitments/rules/index'
import { judgeSentence } from '#extractors/commitments/sentence'
import { SENTENCE_CAP } from '#extractors/sentences/boundaries'
import { sentencesOf } from '#extractors/sentences/split'
import { growthPerDoubling, MOST_PER_DOUBLING } from '../growth'

/** Within one sentence, up to the greatest length that rules ever see. */
const SENTENCE = { from: SENTENCE_CAP / 16, doublings: 4 }
/** A text of sentences of that length: two at least, because only the first begins where the seed does. */
const TEXT = { from: 2 * SENTENCE_CAP, doublings: 3 }

function read(text: string): void {
  for (const sentence of sentencesOf(text)) judgeSentence(sentence.text, { written: '2030-11-04', kind: 'letter' })
}

describe('a text twice as long takes at most two and a half times as long', () => {
  const rules = [...COMMITMENT_RULES, ...EXCLUSION_RULES].flatMap(({ id, examples }) =>
    // Without its full stop, so that sentences end at the cap only.
    examples.slice(0, 1).map(({ sentence }) => ({ id, seed: `${sentence.replace(/[.?]$/u, '')} en ` })),
  )

  it.each(rules)('rule $id, within one sentence and over many', ({ seed }) => {
    for (const span of [SENTENCE, TEXT])
      expect(growthPerDoubling(read, seed, span), seed).toBeLessThanOrEqual(MOST_PER_DOUBLING)
  })
})
