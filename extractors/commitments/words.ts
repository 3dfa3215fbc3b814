import type { Span } from '../types'
import type { WordFacts } from './lexicon/facts'
import { factsAt, lookUp } from './lexicon/look-up'
import type { VerbReading } from './lexicon/vocabulary'
import type { WordSlot } from './lexicon/words'
import { type Survey, surveyWords } from './survey'

const NO_SLOTS: readonly never[] = []

/** Slots of which a word or word group begins at a word, with its length in words. */
export type BegunSlots = readonly { value: WordSlot; length: number }[]

/** A word, number or mark of a sentence with what the lexicon knows of it; `start` and `end` count in the sentence text. */
export class Word implements Span {
  slots: BegunSlots = NO_SLOTS

  constructor(
    readonly facts: WordFacts,
    readonly start: number,
    /** `te` stands before it (or before the verbs between): "toe te kunnen sturen". */
    readonly withTe: boolean,
  ) {}

  get end(): number {
    return this.start + this.facts.text.length
  }

  get text(): string {
    return this.facts.text
  }

  get lower(): string {
    return this.facts.lower
  }

  get kind(): WordFacts['kind'] {
    return this.facts.kind
  }

  get forms(): readonly VerbReading[] {
    return this.facts.forms
  }
}

/** The words of a sentence text, looked up; glued cue words are told apart. */
export function readWords(text: string): Word[] {
  return buildWords(text, surveyWords(text))
}

/** A question promises nothing, whatever its words (rule `geen-vraag`). */
export function isQuestion(text: string): boolean {
  return text.includes('?') && QUESTION.test(text)
}

const QUESTION = /\?["”’»)]?\s*$/u

/** The words of a text that was surveyed just now. */
export function buildWords(text: string, { tokens, places }: Survey): Word[] {
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
  const withTe = before !== undefined && facts.canBeInfinitive && (before.withTe || before.lower === 'te')
  words.push(new Word(facts, start, withTe))
}

function slotsAt(words: readonly Word[], at: number): BegunSlots {
  const slots: { value: WordSlot; length: number }[] = []
  for (const phrase of words[at]?.facts.phrases ?? [])
    if (standsAt(words, at, phrase.words)) slots.push({ value: phrase.value, length: phrase.words.length })
  return slots.length === 0 ? NO_SLOTS : slots
}

/** Whether these lower-case words stand from here on. */
export function standsAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let i = 1; i < wanted.length; i++) if (words[at + i]?.lower !== wanted[i]) return false
  return true
}

export function hasSlot(word: Word | undefined, slot: WordSlot): boolean {
  return word?.slots.some((one) => one.value === slot) ?? false
}
