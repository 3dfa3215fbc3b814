import { type PastDate, readPastDates } from '../acknowledgements/past-dates'
import { type Reference, readReferences } from '../acknowledgements/references'
import { rarityOf } from './known-words'
import { readTerms } from './terms'
import { readTheme, type Theme } from './theme'
import type { LaterDocument, PromiseFacts } from './types'

/** A word of a promise: how much it tells of the subject, and the words it is made of. */
export interface SubjectWord {
  weight: number
  parts: string[]
  /** Of the promise itself, not of the sentences before it. */
  own: boolean
}

/** The subject of a promise: its words by their term. Made once per promise, used against many documents. */
export interface PreparedPromise {
  facts: PromiseFacts
  words: Map<string, SubjectWord>
  theme: Theme
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
  theme: Theme
}

/** The words before a promise may speak of something else; they count more when the promise says little itself ("hierover"). */
const CONTEXT_SHARE = { rich: 0.3, poor: 0.6 }
/** Weight of its own words below which a promise says little itself. */
const POOR = 1.6

/** Reads the subject of a promise; `theme` is that of the document it stands in, read once for all its promises. */
export function preparePromise(facts: PromiseFacts, theme: Theme): PreparedPromise {
  const words = new Map<string, SubjectWord>()
  for (const { key, parts } of readTerms(facts.quote))
    words.set(key, { weight: rarityOf(key) * focusOf(key, theme), parts, own: true })
  const own = [...words.values()].reduce((sum, { weight }) => sum + weight, 0)
  const share = own < POOR ? CONTEXT_SHARE.poor : CONTEXT_SHARE.rich
  for (const { key, parts } of readTerms(facts.context))
    if (!words.has(key)) words.set(key, { weight: rarityOf(key) * focusOf(key, theme) * share, parts, own: false })
  return { facts, words, theme }
}

/** A word that comes back in the whole document tells the document, not which of its promises is meant. */
function focusOf(key: string, { counts }: Theme): number {
  return 1 / (1 + 0.35 * Math.log(counts.get(key) ?? 1))
}

/** Reads where a later document speaks of what; its title speaks for its first sentence. */
export function prepareLater(facts: LaterDocument): PreparedLater {
  const places = new Map<string, number[]>()
  const words = new Map<string, string>()
  facts.sentences.forEach((sentence, index) => {
    for (const { key, word, parts } of readTerms(index === 0 ? `${sentence.text} ${facts.title ?? ''}` : sentence.text))
      for (const term of [key, ...parts]) {
        const at = places.get(term)
        if (!at) places.set(term, [index])
        else if (at[at.length - 1] !== index) at.push(index)
        if (!words.has(term)) words.set(term, word)
      }
  })
  const references = readReferences(facts.text)
  const dates = readPastDates(facts.text, facts.date)
  return { facts, places, words, references, dates, theme: readTheme(facts.text) }
}

/** What the words of one stretch share with the promise's own words, 0 to 1; the sentences before the promise do not count. */
export function shareWith(promise: PreparedPromise, text: string): number {
  const found = new Set(readTerms(text).flatMap(({ key, parts }) => [key, ...parts]))
  let total = 0
  let shared = 0
  let words = 0
  for (const [key, word] of promise.words) {
    if (!word.own) continue
    const weight = rarityOf(key)
    total += weight
    const matched = found.has(key) ? 1 : word.parts.some((part) => found.has(part)) ? PART_SHARE : 0
    shared += weight * matched
    if (matched > 0) words++
  }
  return total > 0 && words >= 2 ? shared / total : 0
}

/** How much a word counts of which only a part is found. */
export const PART_SHARE = 0.6
