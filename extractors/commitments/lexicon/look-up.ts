import { hashOf } from '../tokens'
import { readFacts, type WordFacts } from './facts'

/**
 * The words seen so far, each looked up in the lexicon once. A word is found by its hash and its code units, without cutting
 * it out of its text; what the prefilter needs of it stands in lists of numbers. The memory is bounded and changes
 * no outcome.
 */

/** How many words are remembered, and the longest word that is. */
const MEMORY = 60_000
/** Open addressing: each slot holds the place of its word plus one. */
const SLOTS = 1 << 17

const slots = new Int32Array(SLOTS)
const hashes = new Int32Array(MEMORY)
const signs = new Int32Array(MEMORY)
const verbs = new Int32Array(MEMORY)
const shy = new Int32Array(MEMORY)
/** Where the code units of each word begin in `letters`; one more than there are words. */
const begins = new Int32Array(MEMORY + 1)
let letters = new Uint16Array(1 << 16)
let known: WordFacts[] = []

/** The facts of a word as written. */
export function lookUp(word: string): WordFacts {
  const codes = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
  const place = placeOf(codes, 0, word.length, hashOf(word))
  return place < 0 ? readFacts(word) : factsAt(place)
}

/**
 * The place in the memory of the word that stands in `codes` from `start` to `end`; -1 when the memory is full. Places hold
 * until `makeRoom` is called.
 */
export function placeOf(codes: Uint16Array, start: number, end: number, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (;;) {
    const place = (slots[slot] as number) - 1
    if (place < 0) break
    if (hashes[place] === hash && stands(codes, start, end, place)) return place
    slot = (slot + 1) & (SLOTS - 1)
  }
  return known.length < MEMORY ? remember(codes.subarray(start, end), hash, slot) : -1
}

export function factsAt(place: number): WordFacts {
  return known[place] as WordFacts
}

/** See `Cues` of `word-cues.ts`. */
export function signsAt(place: number): number {
  return signs[place] as number
}

export function verbsAt(place: number): number {
  return verbs[place] as number
}

export function shyAt(place: number): number {
  return shy[place] as number
}

/** Forgets all words when the memory could be too small for a text of so many words. */
export function makeRoom(count: number): void {
  if (known.length === 0 || known.length + count <= MEMORY) return
  slots.fill(0)
  known = []
}

function remember(word: Uint16Array, hash: number, slot: number): number {
  const facts = readFacts(String.fromCharCode(...word))
  const place = known.length
  const begin = begins[place] as number
  if (begin + word.length > letters.length) {
    const larger = new Uint16Array(2 * (begin + word.length))
    larger.set(letters)
    letters = larger
  }
  letters.set(word, begin)
  begins[place + 1] = begin + word.length
  hashes[place] = hash
  signs[place] = facts.cues.signs
  verbs[place] = facts.cues.verbs
  shy[place] = facts.cues.shy
  known.push(facts)
  slots[slot] = place + 1
  return place
}

function stands(codes: Uint16Array, start: number, end: number, place: number): boolean {
  const begin = begins[place] as number
  if ((begins[place + 1] as number) - begin !== end - start) return false
  for (let i = start, j = begin; i < end; i++, j++) if (codes[i] !== letters[j]) return false
  return true
}
