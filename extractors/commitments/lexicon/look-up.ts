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
/** What is looked at of each word stands together, so that the processor fetches it in one go. */
const WIDTH = 8
const HASH = 0
const BEGIN = 1
const LENGTH = 2
const SIGNS = 3
const VERBS = 4
const SHY = 5
const records = new Int32Array(MEMORY * WIDTH)
/** The code units of the words, one behind the other; `BEGIN` says where. */
let letters = new Uint16Array(1 << 16)
let lettersEnd = 0
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
    const record = place * WIDTH
    if (records[record + HASH] === hash && stands(codes, start, end, record)) return place
    slot = (slot + 1) & (SLOTS - 1)
  }
  return known.length < MEMORY ? remember(codes.subarray(start, end), hash, slot) : -1
}

export function factsAt(place: number): WordFacts {
  return known[place] as WordFacts
}

/** See `Cues` of `word-cues.ts`. */
export function signsAt(place: number): number {
  return records[place * WIDTH + SIGNS] as number
}

export function verbsAt(place: number): number {
  return records[place * WIDTH + VERBS] as number
}

export function shyAt(place: number): number {
  return records[place * WIDTH + SHY] as number
}

/** Forgets all words when the memory could be too small for a text of so many words. */
export function makeRoom(count: number): void {
  if (known.length === 0 || known.length + count <= MEMORY) return
  slots.fill(0)
  known = []
  lettersEnd = 0
}

function remember(word: Uint16Array, hash: number, slot: number): number {
  const facts = readFacts(String.fromCharCode(...word))
  const place = known.length
  if (lettersEnd + word.length > letters.length) {
    const larger = new Uint16Array(2 * (lettersEnd + word.length))
    larger.set(letters)
    letters = larger
  }
  letters.set(word, lettersEnd)
  const { signs, verbs, shy } = facts.cues
  records.set([hash, lettersEnd, word.length, signs, verbs, shy], place * WIDTH)
  lettersEnd += word.length
  known.push(facts)
  slots[slot] = place + 1
  return place
}

function stands(codes: Uint16Array, start: number, end: number, record: number): boolean {
  if (records[record + LENGTH] !== end - start) return false
  for (let i = start, j = records[record + BEGIN] as number; i < end; i++, j++)
    if (codes[i] !== letters[j]) return false
  return true
}
