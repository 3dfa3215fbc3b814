import { EMPTY_WORDS } from './empty-words'
import type { Frequencies } from './types'

const EMPTY = new Set(EMPTY_WORDS.map((word) => stem(fold(word))))

/** A word found in a text: what it is matched by, and how it stood there. */
export interface Term {
  key: string
  word: string
}

/** Documents assumed beside the counted ones, in which no counted term occurs. */
const ASSUMED = 60
/** Least letters of a part of a compound, so that chance endings do not count as words. */
const PART = 5
const LONGEST_WORD = 40
/** A hyphen that a line end left inside a word ("plaats- vinden"). */
const LINE_END = /(?<=\p{Ll})-\s{1,3}(?=\p{Ll})(?!(?:en|of)\s)/gu
const WORD = new RegExp(`\\p{L}[\\p{L}’'-]{2,${LONGEST_WORD}}`, 'gu')

/**
 * The words of a text that can tell its subject: without empty words, without endings. A compound also gives its parts
 * when both are words by themselves (`bewustwordingscampagne` gives `bewustwording` and `campagne`).
 */
export function readTerms(text: string, isWord: (key: string) => boolean): Term[] {
  const terms: Term[] = []
  for (const [word] of text.replace(LINE_END, '').matchAll(WORD)) {
    const plain = fold(word)
    const key = stem(plain)
    if (key.length < 4 || EMPTY.has(key)) continue
    terms.push({ key, word })
    for (const part of splitCompound(plain, isWord)) if (!EMPTY.has(part)) terms.push({ key: part, word })
  }
  return terms
}

/**
 * How rare a term is: near 0 for one that every document has, near 1 for one that few have. Documents on other subjects are
 * assumed beside those counted, so that a word is not called common because a small collection is about it.
 */
export function rarityOf(key: string, frequencies: Frequencies): number {
  const documents = frequencies.documents + ASSUMED
  return Math.log(documents / (frequencies.of(key) + 1)) / Math.log(documents)
}

/** Counts in how many of the texts each term occurs; compounds are split by the words of the texts themselves. */
export function countTerms(texts: readonly string[]): Frequencies {
  const words = new Set<string>()
  for (const text of texts) for (const { key } of readTerms(text, () => false)) words.add(key)
  const counts = new Map<string, number>()
  for (const text of texts) {
    const keys = new Set(readTerms(text, (key) => words.has(key)).map((term) => term.key))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { documents: texts.length, of: (term) => counts.get(term) ?? 0 }
}

/** Both parts of a compound, the cut that leaves the longest right part first; empty when it has none. */
function splitCompound(word: string, isWord: (key: string) => boolean): string[] {
  for (let cut = PART; cut <= word.length - PART; cut++) {
    const left = stem(word.slice(0, cut).replace(/-$/u, ''))
    const right = stem(word.slice(cut))
    if (left.length >= PART - 1 && right.length >= PART - 1 && isWord(left) && isWord(right)) return [left, right]
  }
  return []
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/gu, '')
}

/** Cuts Dutch endings so that numbers and linking letters fall together; not a linguist's stem. */
function stem(word: string): string {
  let key = word
  if (key.length > 6 && key.endsWith('en')) key = key.slice(0, -2)
  else if (key.length > 4 && /[es]$/u.test(key)) key = key.slice(0, -1)
  if (key.length > 4 && key.endsWith('e')) key = key.slice(0, -1)
  return /([bdfgklmnprst])\1$/u.test(key) ? key.slice(0, -1) : key
}
