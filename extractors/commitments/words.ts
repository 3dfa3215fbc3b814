import type { DocumentKind, Span } from '../types'
import { CUE_BITS, EVERY_CUE, type WordFacts } from './lexicon/facts'
import { cuesAt, factsAt, lookUp, makeRoom, placeOf } from './lexicon/look-up'
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
  return buildWords(text, survey(text))
}

/** The words of a text that may hold a promise by its words alone; null for the many that cannot. `kind` as in the rules. */
export function readPromisingWords(text: string, kind?: DocumentKind): Word[] | null {
  if (isQuestion(text)) return null
  const tokens = survey(text)
  return mayPromise(tokens.cues, kind === 'debate') ? buildWords(text, tokens) : null
}

/** Whether some word of a text may report an earlier promise. */
export function hasReportingWord(text: string): boolean {
  return (survey(text).cues & CUE_BITS.report) !== 0
}

/** A question promises nothing, whatever its words (rule `geen-vraag`). */
export function isQuestion(text: string): boolean {
  return text.includes('?') && QUESTION.test(text)
}

const QUESTION = /\?["”’»)]?\s*$/u

/** The tokens of a text with their places in the lexicon's memory, and all their cues together. */
interface Survey {
  tokens: Tokens
  places: Int32Array
  cues: number
}

let placesOfTokens = new Int32Array(512)

function survey(text: string): Survey {
  const tokens = readTokens(text)
  const { count, codes, starts, ends, hashes } = tokens
  if (placesOfTokens.length < count) placesOfTokens = new Int32Array(2 * count)
  const places = placesOfTokens
  makeRoom(count)
  let cues = 0
  for (let i = 0; i < count; i++) {
    const place = placeOf(codes, starts[i] as number, ends[i] as number, hashes[i] as number)
    places[i] = place
    cues |= place < 0 ? EVERY_CUE : cuesAt(place)
  }
  return { tokens, places, cues }
}

/**
 * Whether a text has what every rule needs: an auxiliary of the future or an intention; a verb that can promise with the
 * government, the Kamer, a letter or an agency for it; a work of the government that runs its course; such a verb with anyone or
 * anything else and a time; a state that must be reached on one; or such a verb in the passive. In a debate the Kamer, a
 * letter, a toezegging or a time must be spoken of as well.
 */
function mayPromise(cues: number, debate: boolean): boolean {
  if (debate && (cues & SPOKEN) === 0) return false
  if ((cues & CUE_BITS.auxiliary) !== 0) return true
  for (const bits of ENOUGH) if ((cues & bits) === bits) return true
  return false
}

const SPOKEN = CUE_BITS.chamber | CUE_BITS.letter | CUE_BITS.time
const ENOUGH = [
  CUE_BITS.verb | CUE_BITS.government,
  CUE_BITS.verb | CUE_BITS.agency,
  CUE_BITS.runs | CUE_BITS.process,
  CUE_BITS.verb | CUE_BITS.letter,
  CUE_BITS.verb | CUE_BITS.other | CUE_BITS.time,
  CUE_BITS.duty | CUE_BITS.participle | CUE_BITS.time,
  CUE_BITS.duty | CUE_BITS.runs | CUE_BITS.time,
  CUE_BITS.runs | CUE_BITS.time,
  CUE_BITS.passive | CUE_BITS.participle,
] as const

function buildWords(text: string, { tokens, places }: Survey): Word[] {
  const words: Word[] = []
  for (let i = 0; i < tokens.count; i++) {
    const [start, end, place] = [tokens.starts[i] as number, tokens.ends[i] as number, places[i] as number]
    const one = place < 0 ? lookUp(text.slice(start, end)) : factsAt(place)
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
