import { conjugate, type VerbForm } from './conjugate'
import { AGENCIES, CABINET, COUNTRIES, THIRD_PARTIES, THIRD_PARTY_ENDING } from './parties'
import { VERBS, type VerbGroup } from './verbs'
import { WORDS, type WordSlot } from './words'

/** One reading of a written verb form. `needs` are the words that must stand in the same clause, outermost first. */
export interface VerbReading {
  verb: string
  groups: VerbGroup[]
  form: VerbForm
  needs: string[]
  /** The longest of them, and so the rarest; empty without any. */
  rarestNeed: string
}

/** Who a name stands for; agencies with the name they are shown by. */
export interface Party {
  kind: 'third' | 'agency' | 'cabinet'
  name: string | null
}

/** A word group and what it stands for. */
export interface Phrase<Value> {
  words: string[]
  value: Value
}

const verbForms = new Map<string, VerbReading[]>()
const wordPhrases = new Map<string, Phrase<WordSlot>[]>()
const partyPhrases = new Map<string, Phrase<Party>[]>()

for (const [group, list] of Object.entries(VERBS) as [VerbGroup, string][]) {
  for (const entry of listOf(list)) addVerb(entry, group)
}
for (const [slot, list] of Object.entries(WORDS) as [WordSlot, string][]) addPhrases(wordPhrases, list, slot)
addPhrases(partyPhrases, THIRD_PARTIES, { kind: 'third', name: null })
addPhrases(partyPhrases, COUNTRIES, { kind: 'third', name: null })
for (const [name, list] of Object.entries(AGENCIES)) addPhrases(partyPhrases, list, { kind: 'agency', name })
addPhrases(partyPhrases, CABINET, { kind: 'cabinet', name: null })

export type VerbForms = readonly VerbReading[]

/** The verb readings of a lower-case word. */
export function findVerbForms(word: string): VerbForms {
  return verbForms.get(word) ?? NONE
}

/** The word groups of slots that begin with a lower-case word. */
export function listWordPhrases(word: string): readonly Phrase<WordSlot>[] {
  return wordPhrases.get(word) ?? NO_PHRASES
}

/** The word groups of a slot, each as its words. */
export function listSlotPhrases(slot: WordSlot): string[][] {
  return listOf(WORDS[slot]).map((entry) => entry.toLowerCase().split(' '))
}

/** The names of parties that begin with a lower-case word, longest first. */
export function listPartyPhrases(word: string): readonly Phrase<Party>[] {
  return partyPhrases.get(word) ?? NO_PHRASES
}

const countries = new Set(listOf(COUNTRIES))

/** Whether a lower-case word is the name of another country. */
export function isCountry(word: string): boolean {
  return countries.has(word)
}

/** Whether a compound tells a third party by its ending (`luchtvaartsector`). */
export function isCompoundParty(word: string): boolean {
  return word.length > 7 && THIRD_PARTY_ENDING.test(word)
}

export const THIRD_PARTY: Party = { kind: 'third', name: null }

const NONE: VerbForms = []
const NO_PHRASES: readonly never[] = []

function addVerb(entry: string, group: VerbGroup): void {
  const words = entry.split(' ')
  const base = words.at(-1) as string
  const companions = words.slice(0, -1)
  const particle = base.includes('|') ? base.slice(0, base.indexOf('|')) : ''
  for (const { form, word, joined } of conjugate(base)) {
    const needs = joined || particle === '' ? companions : [...companions, particle]
    const readings = verbForms.get(word) ?? []
    const same = readings.find(
      (reading) => reading.verb === entry && reading.form === form && sameWords(reading.needs, needs),
    )
    if (same) {
      if (!same.groups.includes(group)) same.groups.push(group)
    } else readings.push({ verb: entry, groups: [group], form, needs, rarestNeed: longestOf(needs) })
    verbForms.set(word, readings)
  }
}

/** The longest of some words, the first of equals; empty when there are none. */
export function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

function sameWords(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index])
}

function addPhrases<Value>(map: Map<string, Phrase<Value>[]>, list: string, value: Value): void {
  for (const entry of listOf(list)) {
    const words = entry.toLowerCase().split(' ')
    const first = words[0] as string
    const same = [...(map.get(first) ?? []), { words, value }]
    map.set(
      first,
      same.sort((a, b) => b.words.length - a.words.length),
    )
  }
}

function listOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '')
}
