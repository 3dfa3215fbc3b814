import { describe, expect, it } from 'vitest'
import { readTimes } from '#extractors/time/read'
import { timeRules } from '#extractors/time/rules/index'
import { fill, growthPerDoubling, MOST_PER_DOUBLING } from '../growth'
import { measureCost } from '../processor-time'

/** From a long sentence to eight times the longest that is read in one piece. */
const SPAN = { from: 500, doublings: 5 }

const read = (text: string) => readTimes(text, '2025-05-20')

/** Texts that start a rule's phrase over and over without finishing it, or that finish it over and over. */
function seedsOf(example: string, words: string): string[] {
  const first = words.split(' ').slice(0, -1).join(' ') || words
  return [`${first} ${words.slice(0, -1)}x `, example]
}

describe('a text twice as long takes at most two and a half times as long', () => {
  it.each(timeRules.map((rule) => ({ id: rule.id, example: rule.examples[0] })))('rule $id', ({ example }) => {
    for (const seed of seedsOf(`${example?.sentence} `, example?.text ?? '')) {
      expect(growthPerDoubling(read, seed, SPAN), seed).toBeLessThanOrEqual(MOST_PER_DOUBLING)
    }
  })

  it.each([
    ['white space', ' '],
    ['digits', '20'],
    ['spaced digits', '1 2 '],
    ['letters', 'a'],
    ['hyphens', '1-'],
    ['months', 'mei '],
    ['months with days', '1 mei, 2 '],
    ['conjunctions', 'als de '],
    ['yearly', 'jaarlijks '],
    ['yearly in', 'jaarlijks in '],
    ['counts', 'een maand na '],
    ['citations', 'Kamerstuk 12 345, nr. 6 '],
    ['half citations', 'Kamerstuk, nr, nr '],
    ['addresses', 'a.b@'],
    ['adjectives', 'voor het volgende nieuwe '],
    ['meetings', 'voor het debat over het debat '],
    ['letters of compounds', 'debatdebat'],
    ['emoji', '\u{1f600}'],
  ])('%s', (_name, seed) => {
    expect(growthPerDoubling(read, seed, SPAN)).toBeLessThanOrEqual(MOST_PER_DOUBLING)
  })

  it('reads a megabyte of garbage within seconds', () => {
    const garbage = fill('als 1 mei voor het 20 debat na de in van jaarlijks 1-2- Kamerstuk ', 1_000_000)
    expect(measureCost(() => read(garbage), 1)).toBeLessThan(8_000)
  })
})
