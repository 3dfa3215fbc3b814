import { describe, expect, it } from 'vitest'
import { readTimes } from '#extractors/time/read'
import { timeRules } from '#extractors/time/rules/index'

const SIZE = 1_000
const DOUBLINGS = 4
/** Milliseconds below which a measurement says little. */
const MIN_COST = 6
const ROUNDS = 3

/** Repeats a seed up to `size` code units. */
function fill(seed: string, size: number): string {
  return seed.repeat(Math.ceil(size / seed.length)).slice(0, size)
}

/**
 * Processor time of reading a text some times, in milliseconds; idle neighbours do not count. The end differs from one
 * reading to the next, so that nothing remembered of the last one helps.
 */
function cost(text: string, times = 1): number {
  const texts = [`${text}.`, `${text}!`]
  const start = process.cpuUsage()
  for (let time = 0; time < times; time++) readTimes(texts[time % 2] ?? text, '2025-05-20')
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * How much dearer each doubling makes a text, over four doublings: a quadratic rule gives 4, a linear one 2. A single
 * doubling can land on a step of the machine (a cache, a compiler's tier), which weighs little over four. Both sizes are
 * read over and over, rounds interleaved, and the least of the rounds is what the work costs.
 */
function growth(seed: string): number {
  const [small, large] = [fill(seed, SIZE), fill(seed, SIZE * 2 ** DOUBLINGS)]
  let times = 1
  while (cost(small, times) < MIN_COST && times < 16_384) times *= 2
  const costs = Array.from({ length: ROUNDS }, () => ({ small: cost(small, times), large: cost(large, times) }))
  const [least, most] = [Math.min(...costs.map((one) => one.small)), Math.min(...costs.map((one) => one.large))]
  return (most / least) ** (1 / DOUBLINGS)
}

/** Texts that start a rule's phrase over and over without finishing it, or that finish it over and over. */
function seedsOf(example: string, words: string): string[] {
  const first = words.split(' ').slice(0, -1).join(' ') || words
  return [`${first} ${words.slice(0, -1)}x `, example]
}

describe('a text twice as long takes at most two and a half times as long', () => {
  it.each(timeRules.map((rule) => ({ id: rule.id, example: rule.examples[0] })))('rule $id', ({ example }) => {
    for (const seed of seedsOf(`${example?.sentence} `, example?.text ?? '')) {
      // A busy machine may spoil one measurement; a rule that explodes fails each time.
      const ratios = [growth(seed)]
      while ((ratios.at(-1) ?? 0) > 2.5 && ratios.length < 3) ratios.push(growth(seed))
      expect(Math.min(...ratios), seed).toBeLessThanOrEqual(2.5)
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
    const ratios = [growth(seed)]
    while ((ratios.at(-1) ?? 0) > 2.5 && ratios.length < 3) ratios.push(growth(seed))
    expect(Math.min(...ratios)).toBeLessThanOrEqual(2.5)
  })

  it('reads a megabyte of garbage within seconds', () => {
    const garbage = fill('als 1 mei voor het 20 debat na de in van jaarlijks 1-2- Kamerstuk ', 1_000_000)
    expect(cost(garbage)).toBeLessThan(8_000)
  })
})
