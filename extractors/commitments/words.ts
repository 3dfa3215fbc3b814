import { mayHoldTimes } from '../time/read'
import type { DocumentKind, Span } from '../types'
import { CUE_BITS, type WordFacts } from './lexicon/facts'
import { lookUp, lookUpAt } from './lexicon/look-up'
import type { VerbReading } from './lexicon/vocabulary'
import type { WordSlot } from './lexicon/words'
import { readTokens, type Tokens } from './tokens'

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
  return buildWords(text, lookUpAll(text))
}

/** The words of a text that may hold a promise by its words alone; null for the many that cannot. `kind` as in the rules. */
export function readPromisingWords(text: string, kind?: DocumentKind): Word[] | null {
  if (QUESTION.test(text)) return null
  const found = lookUpAll(text)
  return mayPromise(text, found.facts, kind === 'debate') ? buildWords(text, found) : null
}

/** A question promises nothing, whatever its words (rule `geen-vraag`). */
export const QUESTION = /\?["”’»)]?\s*$/u

interface Found {
  tokens: Tokens
  facts: readonly WordFacts[]
}

function lookUpAll(text: string): Found {
  const tokens = readTokens(text)
  const facts: WordFacts[] = []
  for (let i = 0; i < tokens.count; i++)
    facts.push(lookUpAt(text, tokens.starts[i] as number, tokens.ends[i] as number, tokens.hashes[i] as number))
  return { tokens, facts }
}

/**
 * Whether a text has what every rule needs: an auxiliary of the future or an intention; a verb that can promise with the
 * government, the Kamer, a letter or an agency for it; a work of the government that runs its course; such a verb with anyone or
 * anything else and a time; a state that must be reached on one; or such a verb in the passive. In a debate the Kamer, a letter, a toezegging or a time must be
 * spoken of as well.
 */
function mayPromise(text: string, facts: readonly WordFacts[], debate: boolean): boolean {
  let cues = 0
  for (const one of facts) cues |= one.cues
  if (debate && (cues & SPOKEN) === 0 && ((cues & CUE_BITS.time) === 0 || !mayHoldTimes(text))) return false
  if ((cues & CUE_BITS.auxiliary) !== 0 || ENOUGH.some((bits) => (cues & bits) === bits)) return true
  return DATED.some((bits) => (cues & bits) === bits) && mayHoldTimes(text)
}

const SPOKEN = CUE_BITS.chamber | CUE_BITS.letter
const ENOUGH = [
  CUE_BITS.verb | CUE_BITS.government,
  CUE_BITS.verb | CUE_BITS.agency,
  CUE_BITS.runs | CUE_BITS.process,
  CUE_BITS.verb | CUE_BITS.letter,
  CUE_BITS.passive | CUE_BITS.participle,
] as const
/** With a time: anyone's act, a state that must be reached, anything that runs its course. */
const DATED = [
  CUE_BITS.verb | CUE_BITS.other,
  CUE_BITS.duty | CUE_BITS.participle,
  CUE_BITS.duty | CUE_BITS.runs,
  CUE_BITS.runs | CUE_BITS.time,
] as const

function buildWords(text: string, { tokens, facts }: Found): Word[] {
  const words: Word[] = []
  for (let i = 0; i < facts.length; i++) {
    const one = facts[i] as WordFacts
    const [start, end] = [tokens.starts[i] as number, tokens.ends[i] as number]
    if (one.glue > 0) {
      addWord(words, lookUp(text.slice(start, start + one.glue)), start)
      addWord(words, lookUp(text.slice(start + one.glue, end)), start + one.glue)
    } else addWord(words, one, start)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.facts.phrases.length > 0) word.slots = slotsAt(words, at)
  }
  return words
}

function addWord(words: Word[], facts: WordFacts, start: number): void {
  const before = words[words.length - 1]
  words.push({
    text: facts.text,
    start,
    end: start + facts.text.length,
    lower: facts.lower,
    kind: facts.kind,
    forms: facts.forms,
    facts,
    slots: NO_SLOTS,
    withTe: before !== undefined && facts.canBeInfinitive && (before.withTe || before.lower === 'te'),
  })
}

function slotsAt(words: readonly Word[], at: number): Word['slots'] {
  let slots = NO_SLOTS as { value: WordSlot; length: number }[]
  for (const phrase of words[at]?.facts.phrases ?? []) {
    if (!standsAt(words, at, phrase.words)) continue
    if (slots === NO_SLOTS) slots = []
    slots.push({ value: phrase.value, length: phrase.words.length })
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
