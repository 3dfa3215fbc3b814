import { rarityOf } from './known-words'
import { readTerms } from './terms'

/** What a whole document is about. */
export interface Theme {
  /** How often each term stands in the document. */
  counts: Map<string, number>
  /** The terms it comes back to, with their weight (as a vector of length 1) and a word as it stands there. */
  main: Map<string, { weight: number; word: string }>
}

/** Least times that a document comes back to a word of its theme. */
const OFTEN = 2
/** Below this rarity a word is of letters in general. */
const TELLING = 0.35
/** An address on the web; its parts are no words. */
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}/gu

/** Reads the theme of a text. A short text may have none. */
export function readTheme(text: string): Theme {
  const counts = new Map<string, number>()
  const words = new Map<string, string>()
  for (const { key, word, parts } of readTerms(text.replace(ADDRESS, ' '))) {
    for (const term of new Set([key, ...parts])) counts.set(term, (counts.get(term) ?? 0) + 1)
    if (isPlainer(word, words.get(key))) words.set(key, word)
  }
  const weighed = [...counts]
    .filter(([key, count]) => count >= OFTEN && words.has(key) && rarityOf(key) >= TELLING)
    .map(([key, count]) => ({ key, weight: Math.sqrt(count - 1) * rarityOf(key) ** 2 }))
  const length = Math.hypot(...weighed.map(({ weight }) => weight))
  const main = weighed.map(
    ({ key, weight }) => [key, { weight: weight / length, word: words.get(key) as string }] as const,
  )
  return { counts, main: new Map(main) }
}

/** How far two documents are about the same (the cosine of their themes), and the words that make it so, the first most. */
export function compareThemes(one: Theme, other: Theme): { share: number; words: string[] } {
  const shared = [...other.main].flatMap(([key, { weight, word }]) => {
    const own = one.main.get(key)
    return own ? [{ word, both: own.weight * weight }] : []
  })
  shared.sort((a, b) => b.both - a.both || (a.word < b.word ? -1 : 1))
  return { share: shared.reduce((sum, { both }) => sum + both, 0), words: shared.map(({ word }) => word) }
}

/** Whether a word tells a term better than the one so far: in small letters first, then the shorter. */
function isPlainer(word: string, other: string | undefined): boolean {
  if (other === undefined) return true
  const [small, otherSmall] = [word, other].map((one) => one === one.toLowerCase())
  return small === otherSmall ? word.length < other.length : small === true
}
