import counted from './known-words.json'

const COUNTS = new Map(Object.entries(counted.words as Record<string, number>))
/** Documents on other subjects assumed beside those counted, so that a word is not called common because one letter is about it. */
const ASSUMED = 60
const DOCUMENTS = counted.documents + ASSUMED

/** Whether letters of ministers use this word by itself, so that it can be part of a compound. */
export function isKnownWord(key: string): boolean {
  return COUNTS.has(key)
}

/**
 * How rare a word is in letters of ministers: near 0 for one that every letter has, 1 for one that was never met. The
 * counts come with the code, so that a proposal does not hang on what else is in the database.
 */
export function rarityOf(key: string): number {
  return Math.log(DOCUMENTS / ((COUNTS.get(key) ?? 0) + 1)) / Math.log(DOCUMENTS)
}
