/** What is compared of a commitment: its place in the text and its words. */
export interface Found {
  id: string
  start: number
  end: number
  quote: string
}

/** Below this share of the shorter one, two readings are of different promises. */
const SAME = 0.5

/**
 * For each commitment that is gone, the id of the one that took its place, or null. In the same text that is the one that
 * overlaps it most; in another version of the text the one that shares most of its words.
 */
export function findSuccessors(gone: Found[], present: Found[], sameText: boolean): [string, string | null][] {
  return gone.map((old) => {
    const scored = present
      .map((candidate) => ({ id: candidate.id, score: sameText ? overlap(old, candidate) : likeness(old, candidate) }))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]
    return [old.id, best && best.score >= SAME ? best.id : null]
  })
}

/** Shared code units over the length of the shorter span. */
function overlap(a: Found, b: Found): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}

/** Shared words over the number of words of the shorter quote. */
function likeness(a: Found, b: Found): number {
  const [one, other] = [readWords(a.quote), readWords(b.quote)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}

function readWords(quote: string): Set<string> {
  return new Set(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
