import { EMPTY_WORDS } from './empty-words'
import { isKnownWord } from './known-words'
import { fold, stem } from './stem'

const EMPTY = new Set(EMPTY_WORDS.map((word) => stem(fold(word))))

/** A word found in a text: what it is matched by, how it stood there, and the two words it is made of, when it is. */
export interface Term {
  key: string
  word: string
  parts: string[]
}

/** Least letters of a part of a compound, so that chance endings do not count as words. */
const PART = 4
/** Least letters of a part that need not be a known word. */
const LONG = 6
const LONGEST_WORD = 40
/** A hyphen that a line end left inside a word ("plaats- vinden"). */
const LINE_END = /(?<=\p{Ll})-\s{1,3}(?=\p{Ll})(?!(?:en|of)\s)/gu
const WORD = new RegExp(`\\p{L}[\\p{L}’'-]{2,${LONGEST_WORD}}`, 'gu')

/** The words of a text that can tell its subject, each time they stand there: without empty words, without endings. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = []
  for (const [found] of text.replace(LINE_END, '').matchAll(WORD)) {
    const word = found.replace(/-$/u, '')
    const plain = fold(word)
    const key = stem(plain)
    if (key.length >= 4 && !EMPTY.has(key)) terms.push({ key, word, parts: partsOf(plain) })
  }
  return terms
}

const PARTS = new Map<string, string[]>()
const MOST_REMEMBERED = 50_000

function partsOf(word: string): string[] {
  const known = PARTS.get(word)
  if (known) return known
  const parts = splitCompound(word).filter((part) => !EMPTY.has(part))
  if (PARTS.size < MOST_REMEMBERED) PARTS.set(word, parts)
  return parts
}

/**
 * The words a compound is made of (`bewustwordingscampagne`: `bewustwording` and `campagne`). When they are not both known
 * every long head and tail stands for one, since a stretch that is no word is met nowhere else; a short word has none.
 */
function splitCompound(word: string): string[] {
  const known: string[][] = []
  const possible: string[] = []
  for (let cut = PART; cut <= word.length - PART; cut++) {
    const left = stem(word.slice(0, cut).replace(/-$/u, ''))
    const right = stem(word.slice(cut))
    if (left.length >= PART - 1 && isKnownWord(left) && isKnownWord(right)) known.push([left, right])
    possible.push(...[left, right].filter((part) => part.length >= LONG))
  }
  return known.sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0))[0] ?? [...new Set(possible)]
}

/** The first words of a list to name as a reason: one that stands within another, or holds it, is not named again. */
export function nameWords(words: readonly string[], most = 5): string {
  const named: string[] = []
  for (const word of words) {
    const plain = fold(word)
    const repeats = named.some((other) => fold(other).includes(plain) || plain.includes(fold(other)))
    if (named.length < most && !repeats) named.push(word)
  }
  return named.join(', ')
}
