import { hashOf } from '../tokens'
import { readFacts, type WordFacts } from './facts'

/** How many words are remembered. Texts repeat their words; the memory is bounded and changes no outcome. */
const MEMORY = 60_000
const SLOTS = 1 << 17

/** Open addressing: each slot holds the place of its word in `known`, plus one. */
const slots = new Int32Array(SLOTS)
let hashes = new Int32Array(MEMORY)
let known: WordFacts[] = []

/** The facts of a word as written, looked up once. */
export function lookUp(word: string): WordFacts {
  return lookUpAt(word, 0, word.length, hashOf(word))
}

/** The facts of the word that stands in a text, by its hash (see `readTokens`): no word is cut out that was seen before. */
export function lookUpAt(text: string, start: number, end: number, hash: number): WordFacts {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (;;) {
    const place = slots[slot] as number
    if (place === 0) break
    const facts = known[place - 1] as WordFacts
    if (hashes[place - 1] === hash && stands(text, start, end, facts.text)) return facts
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (known.length < MEMORY) return remember(copyOf(text, start, end), hash, slot)
  forget()
  return lookUpAt(text, start, end, hash)
}

function remember(word: string, hash: number, slot: number): WordFacts {
  const facts = readFacts(word)
  hashes[known.length] = hash
  known.push(facts)
  slots[slot] = known.length
  return facts
}

function forget(): void {
  slots.fill(0)
  hashes = new Int32Array(MEMORY)
  known = []
}

function stands(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  return true
}

/** A word of its own: a slice would keep its whole document in memory. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = []
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at))
  return String.fromCharCode(...codes)
}
