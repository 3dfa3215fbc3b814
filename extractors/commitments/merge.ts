import type { Commitment, Sentence } from '../types'

/** A promise with what merging looks at: its sentence and the ones before it. */
export interface Found {
  commitment: Commitment
  sentence: Sentence
  before: string
  /** Its own words, and those of what stands before it; read when first compared. */
  own?: ReadonlySet<string>
  around?: ReadonlySet<string>
}

/**
 * Makes one of promises that stand twice in a document in all but the same words, on the dated place, else the first.
 * "Ik zal u hierover informeren" under two subjects stays two: what stands before it must agree as well.
 */
export function mergeRepeats(found: readonly Found[]): Commitment[] {
  const kept: Found[] = []
  for (const one of found) {
    const index = kept.findIndex((other) => isRepeat(other, one))
    const earlier = kept[index]
    if (!earlier) kept.push(one)
    else kept[index] = joinRepeats(earlier, one)
  }
  return kept.map((one) => one.commitment).sort((a, b) => a.start - b.start || a.end - b.end)
}

function joinRepeats(first: Found, second: Found): Found {
  const later = !first.commitment.deadline?.latest && Boolean(second.commitment.deadline?.latest)
  const [main, other] = later ? [second, first] : [first, second]
  const { start, end, repeats } = other.commitment
  return {
    ...main,
    commitment: {
      ...main.commitment,
      repeats: [...main.commitment.repeats, { start, end }, ...repeats].sort((a, b) => a.start - b.start),
    },
  }
}

function isRepeat(a: Found, b: Found): boolean {
  const one = a.commitment
  const two = b.commitment
  if (
    a.sentence.index === b.sentence.index ||
    one.kind !== two.kind ||
    one.actor.type !== two.actor.type ||
    one.rule !== two.rule
  )
    return false
  if (one.deadline?.latest && two.deadline?.latest && one.deadline.latest !== two.deadline.latest) return false
  a.own ??= contentWords(one.quote, one.deadline?.words)
  b.own ??= contentWords(two.quote, two.deadline?.words)
  if (similarity(a.own, b.own) < SAME) return false
  a.around ??= contentWords(a.before)
  b.around ??= contentWords(b.before)
  return a.own.size >= ENOUGH || similarity(a.around, b.around) >= SAME_BEFORE
}

const SAME = 0.85
const SAME_BEFORE = 0.5
/** A sentence with so many words of its own tells its subject by itself. */
const ENOUGH = 6

const EMPTY = new Set(
  'de het een en of van in op te ter aan met voor over bij naar door uit om dat die dit deze er ook nog nader zal zullen worden wordt ik u uw kamer hierover daarover hier daar hierop daarop hiervan informeren geïnformeerd sturen stuur informeer zo zoals is zijn als dan tweede'.split(
    ' ',
  ),
)

function contentWords(text: string, without = ''): Set<string> {
  const skipped = new Set(without.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
  return new Set(
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !EMPTY.has(word) && !skipped.has(word)),
  )
}

/** Shared words over all words; two texts without content words are alike. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}
