import { measureCost } from './processor-time'

/** Milliseconds below which a measurement says little. */
const MIN_COST = 5
const ROUNDS = 3

/** What a text twice as long may cost more: a linear reader gives 2, a quadratic one 4. */
export const MOST_PER_DOUBLING = 2.5

/** From how many code units, and how often that is doubled. */
export interface Span {
  from: number
  doublings: number
}

/** Repeats a seed up to `size` code units. */
export const fill = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length)).slice(0, size)

/**
 * How much dearer each doubling makes a text, over a whole span: a busy machine, a cache or a compiler's tier can spoil
 * one doubling, but weighs little over many. Shortest and longest are read in turn and the least of the rounds counts;
 * there are more rounds when that least says too much.
 */
export function growthPerDoubling(read: (text: string) => void, seed: string, { from, doublings }: Span): number {
  const [short, long] = [from, from * 2 ** doublings].map((size) => [`${fill(seed, size)}.`, `${fill(seed, size)}!`])
  let turn = 0
  // The end differs from one reading to the next, so that nothing remembered of the last one helps.
  const readOne = (texts: string[]) => read(texts[turn++ % 2] ?? '')
  const readShort = (times: number) => {
    for (let time = 0; time < times; time++) readOne(short ?? [])
  }
  let times = 1
  while (times < 16_384 && measureCost(() => readShort(times), 1) < MIN_COST) times *= 2
  let growth = Number.POSITIVE_INFINITY
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < ROUNDS || (growth > MOST_PER_DOUBLING && round < 3 * ROUNDS); round++) {
    least = Math.min(least, measureCost(() => readShort(times), 1) / times)
    most = Math.min(
      most,
      measureCost(() => readOne(long ?? []), 1),
    )
    growth = (most / least) ** (1 / doublings)
  }
  return growth
}
