import { type PastDate, readPastDates } from '../acknowledgements/past-dates'
import { type Reference, readReferences } from '../acknowledgements/references'
import type { Span } from '../types'
import { rarityOf, readTerms } from './terms'
import type { Frequencies, LaterDocument, PromiseFacts } from './types'

/** The subject of a promise: its terms with their rarity. Made once per promise, used against many documents. */
export interface PreparedPromise {
  facts: PromiseFacts
  terms: Map<string, number>
  frequencies: Frequencies
}

/** A later document with the places of its terms. Made once per document. */
export interface PreparedLater {
  facts: LaterDocument
  /** Per term the sentences (by index) it stands in, each once. */
  places: Map<string, number[]>
  /** Per term a word as it stands in the document. */
  words: Map<string, string>
  references: Reference[]
  dates: PastDate[]
}

/** How far a passage speaks of the promise's subject. */
export interface SharedSubject {
  /** Summed rarity of the shared terms, against what a full agreement needs; 0 to 1. */
  strength: number
  /** The shared words as they stand in the document, the rarest first. */
  words: string[]
  passage: Span
}

/** Terms of the words around a promise count half: they may speak of something else. */
const CONTEXT_SHARE = 0.5
/** Sentences that are read together as one passage. */
const WINDOW = 3
/** Summed rarity that counts as full agreement: some six rare words; less for a promise that has fewer. */
const FULL = 4
/** Below this rarity a term tells too little to be named as a reason. */
const TELLING = 0.4

/** Reads the subject of a promise. */
export function preparePromise(facts: PromiseFacts, frequencies: Frequencies): PreparedPromise {
  const isWord = (key: string): boolean => frequencies.of(key) > 0
  const terms = new Map<string, number>()
  for (const { key } of readTerms(facts.quote, isWord)) terms.set(key, rarityOf(key, frequencies))
  for (const { key } of readTerms(facts.context, isWord))
    if (!terms.has(key)) terms.set(key, rarityOf(key, frequencies) * CONTEXT_SHARE)
  return { facts, terms, frequencies }
}

/** Reads where a later document speaks of what. */
export function prepareLater(facts: LaterDocument, frequencies: Frequencies): PreparedLater {
  const isWord = (key: string): boolean => frequencies.of(key) > 0
  const places = new Map<string, number[]>()
  const words = new Map<string, string>()
  facts.sentences.forEach((sentence, index) => {
    for (const { key, word } of readTerms(sentence.text, isWord)) {
      const at = places.get(key)
      if (!at) places.set(key, [index])
      else if (at[at.length - 1] !== index) at.push(index)
      if (!words.has(key)) words.set(key, word)
    }
  })
  const references = readReferences(facts.text)
  return { facts, places, words, references, dates: readPastDates(facts.text, facts.date) }
}

/** The passage of the document that shares most with the promise; null when nothing is shared. */
export function findSharedSubject(promise: PreparedPromise, later: PreparedLater): SharedSubject | null {
  const windows = new Map<number, Set<string>>()
  for (const key of promise.terms.keys())
    for (const index of later.places.get(key) ?? [])
      for (let first = Math.max(0, index - WINDOW + 1); first <= index; first++) {
        const window = windows.get(first) ?? new Set()
        window.add(key)
        windows.set(first, window)
      }
  let best: { first: number; keys: Set<string>; sum: number } | null = null
  for (const [first, keys] of windows) {
    const sum = sumOf(promise, keys)
    if (!best || sum > best.sum) best = { first, keys, sum }
  }
  return best ? describe(promise, later, best.first, best.keys) : null
}

/** What the words of one stretch share with the promise; the context of the promise does not count. */
export function shareWith(promise: PreparedPromise, text: string): number {
  const isWord = (key: string): boolean => promise.frequencies.of(key) > 0
  const own = new Set(readTerms(promise.facts.quote, isWord).map((term) => term.key))
  const found = new Set(readTerms(text, isWord).map((term) => term.key))
  const total = sumOf(promise, own)
  const common = new Set([...own].filter((key) => found.has(key)))
  return total > 0 && common.size >= 2 ? sumOf(promise, common) / total : 0
}

function describe(promise: PreparedPromise, later: PreparedLater, first: number, keys: Set<string>): SharedSubject {
  const sentences = later.facts.sentences.slice(first, first + WINDOW)
  const telling = [...keys].filter((key) => (promise.terms.get(key) ?? 0) >= TELLING)
  const words = telling
    .sort((a, b) => (promise.terms.get(b) ?? 0) - (promise.terms.get(a) ?? 0))
    .map((key) => later.words.get(key) ?? key)
  const start = sentences[0]?.start ?? 0
  return {
    strength: Math.min(1, sumOf(promise, keys) / (Math.min(FULL, sumOf(promise, promise.terms.keys())) || 1)),
    words: [...new Set(words)],
    passage: { start, end: sentences.at(-1)?.end ?? start },
  }
}

function sumOf(promise: PreparedPromise, keys: Iterable<string>): number {
  let sum = 0
  for (const key of keys) sum += promise.terms.get(key) ?? 0
  return sum
}
