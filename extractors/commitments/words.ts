import type { DocumentKind, Span } from '../types'
import { CUE_BITS, lookUp, type WordFacts } from './lexicon/facts'
import type { VerbReading } from './lexicon/vocabulary'
import type { WordSlot } from './lexicon/words'
import { readTokens } from './tokens'

/** A word, number or mark of a sentence with what the lexicon knows of it; `start` and `end` count in the sentence text. */
export interface Word extends Span {
  text: string
  lower: string
  kind: WordFacts['kind']
  forms: readonly VerbReading[]
  facts: WordFacts
  /** Slots of which a word or word group begins here, with its length in words. */
  slots: readonly { value: WordSlot; length: number }[]
  /** `te` stands before it (or before the verbs between): "toe te kunnen sturen". */
  withTe: boolean
}

const NO_SLOTS: Word['slots'] = []

/** The words of a sentence text, looked up; glued cue words are told apart. */
export function readWords(text: string): Word[] {
  return buildWords(text, readTokens(text))
}

/** The words of a text that may hold a promise by its words alone; null for the many that cannot. `kind` as in the rules. */
export function readPromisingWords(text: string, kind?: DocumentKind): Word[] | null {
  const tokens = readTokens(text)
  return mayPromise(text, tokens, kind === 'debate') ? buildWords(text, tokens) : null
}

/**
 * Whether a text has what every rule needs: an auxiliary of the future or an intention; a verb that can promise with the
 * government or the Kamer for it; such a verb with anyone or anything else and a time; or such a verb in the passive.
 * In a debate the Kamer, a letter, a toezegging or a time must be spoken of as well.
 */
function mayPromise(text: string, tokens: readonly Span[], debate: boolean): boolean {
  let cues = 0
  for (const { start, end } of tokens) {
    cues |= lookUp(text.slice(start, end)).cues
    if (debate && (cues & SPOKEN) === 0) continue
    if ((cues & CUE_BITS.auxiliary) !== 0 || ENOUGH.some((bits) => (cues & bits) === bits)) return true
  }
  return false
}

const SPOKEN = CUE_BITS.chamber | CUE_BITS.letter | CUE_BITS.time

const ENOUGH = [
  CUE_BITS.verb | CUE_BITS.government,
  CUE_BITS.verb | CUE_BITS.other | CUE_BITS.time,
  CUE_BITS.passive | CUE_BITS.participle,
] as const

function buildWords(text: string, tokens: readonly Span[]): Word[] {
  const words: Word[] = []
  for (const { start, end } of tokens) {
    const facts = lookUp(text.slice(start, end))
    if (facts.glue > 0) {
      addWord(words, text, start, start + facts.glue)
      addWord(words, text, start + facts.glue, end)
    } else addWord(words, text, start, end, facts)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.facts.phrases.length > 0) word.slots = slotsAt(words, at)
  }
  return words
}

function addWord(words: Word[], sentence: string, start: number, end: number, known?: WordFacts): void {
  const text = sentence.slice(start, end)
  const facts = known ?? lookUp(text)
  const before = words[words.length - 1]
  const withTe = before !== undefined && facts.canBeInfinitive && (before.withTe || before.lower === 'te')
  words.push({
    text,
    start,
    end,
    lower: facts.lower,
    kind: facts.kind,
    forms: facts.forms,
    facts,
    slots: NO_SLOTS,
    withTe,
  })
}

function slotsAt(words: readonly Word[], at: number): Word['slots'] {
  const slots: { value: WordSlot; length: number }[] = []
  for (const phrase of words[at]?.facts.phrases ?? []) {
    if (standsAt(words, at, phrase.words)) slots.push({ value: phrase.value, length: phrase.words.length })
  }
  return slots
}

/** Whether these lower-case words stand from here on. */
export function standsAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let i = 1; i < wanted.length; i++) if (words[at + i]?.lower !== wanted[i]) return false
  return true
}

export function hasSlot(word: Word | undefined, slot: WordSlot): boolean {
  return word?.slots.some((one) => one.value === slot) ?? false
}
