import type { Span } from '../types'
import type { WordFacts } from './lexicon/facts'
import { factsAt, lookUp } from './lexicon/look-up'
import type { VerbReading } from './lexicon/vocabulary'
import type { WordSlot } from './lexicon/words'
import { type Survey, surveyWords } from './survey'

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
  return buildWords(text, surveyWords(text))
}

/** A question promises nothing, whatever its words (rule `geen-vraag`). */
export function isQuestion(text: string): boolean {
  return text.includes('?') && QUESTION.test(text)
}

const QUESTION = /\?["”’»)]?\s*$/u

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
