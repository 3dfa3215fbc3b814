/** A word says something of the subject from this length on. */
const SHORTEST_WORD = 5
const MOST = 4

/** Of the others those whose words are most like the quote, best first; at most four, and none without a shared word. */
export function listSimilar<Other extends { quote: string }>(quote: string, others: Other[]): Other[] {
  const own = wordsOf(quote)
  return others
    .map((other) => ({ other, likeness: compare(own, wordsOf(other.quote)) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ other }) => other)
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD))
}

/** Shared words as part of all words, 0 to 1. */
function compare(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}
