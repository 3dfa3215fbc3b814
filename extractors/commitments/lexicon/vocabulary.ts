import { conjugate, type VerbForm } from './conjugate'
import { AGENCIES, CABINET, THIRD_PARTIES, THIRD_PARTY_ENDING } from './parties'
import { VERBS, type VerbGroup } from './verbs'
import { WORDS, type WordSlot } from './words'

/** One reading of a written verb form. `needs` are the words that must stand in the same clause, outermost first. */
export interface VerbReading {
  verb: string
  groups: VerbGroup[]
  form: VerbForm
  needs: string[]
}

/** Who a name stands for; agencies with the name they are shown by. */
export interface Party {
  kind: 'third' | 'agency' | 'cabinet'
  name: string | null
}

interface Phrase<Value> {
  words: string[]
  value: Value
}

const THIRD: Party = { kind: 'third', name: null }
const verbForms = new Map<string, VerbReading[]>()
const wordPhrases = new Map<string, Phrase<WordSlot>[]>()
const partyPhrases = new Map<string, Phrase<Party>[]>()

for (const [group, list] of Object.entries(VERBS) as [VerbGroup, string][]) {
  for (const entry of listOf(list)) addVerb(entry, group)
}
for (const [slot, list] of Object.entries(WORDS) as [WordSlot, string][]) addPhrases(wordPhrases, list, slot)
addPhrases(partyPhrases, THIRD_PARTIES, THIRD)
for (const [name, list] of Object.entries(AGENCIES)) addPhrases(partyPhrases, list, { kind: 'agency', name })
addPhrases(partyPhrases, CABINET, { kind: 'cabinet', name: null })

/** The verb readings of a lower-case word. */
export function findVerbForms(word: string): readonly VerbReading[] {
  return verbForms.get(word) ?? NONE
}

/** The word slots that begin at this word of the sentence, each with its length in words. */
export function findWordSlots(words: readonly string[], at: number): { value: WordSlot; length: number }[] {
  return findPhrases(wordPhrases, words, at)
}

/** The longest party name that begins at this word; compounds (`luchtvaartsector`) count by their ending. */
export function findParty(words: readonly string[], at: number): { value: Party; length: number } | null {
  const found = findPhrases(partyPhrases, words, at)
  let longest: { value: Party; length: number } | null = null
  for (const one of found) if (!longest || one.length >= longest.length) longest = one
  if (longest) return longest
  const word = words[at] ?? ''
  return word.length > 7 && THIRD_PARTY_ENDING.test(word) ? { value: THIRD, length: 1 } : null
}

const NONE: readonly VerbReading[] = []

function addVerb(entry: string, group: VerbGroup): void {
  const words = entry.split(' ')
  const base = words.at(-1) as string
  const companions = words.slice(0, -1)
  const particle = base.includes('|') ? base.slice(0, base.indexOf('|')) : ''
  for (const { form, word, joined } of conjugate(base)) {
    const needs = joined || particle === '' ? companions : [...companions, particle]
    const readings = verbForms.get(word) ?? []
    const same = readings.find((reading) => reading.verb === entry && reading.form === form && sameWords(reading.needs, needs))
    if (same) {
      if (!same.groups.includes(group)) same.groups.push(group)
    } else readings.push({ verb: entry, groups: [group], form, needs })
    verbForms.set(word, readings)
  }
}

function sameWords(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index])
}

function addPhrases<Value>(map: Map<string, Phrase<Value>[]>, list: string, value: Value): void {
  for (const entry of listOf(list)) {
    const words = entry.toLowerCase().split(' ')
    const first = words[0] as string
    map.set(first, [...(map.get(first) ?? []), { words, value }])
  }
}

function findPhrases<Value>(map: Map<string, Phrase<Value>[]>, words: readonly string[], at: number): { value: Value; length: number }[] {
  const found: { value: Value; length: number }[] = []
  for (const { words: wanted, value } of map.get(words[at] ?? '') ?? []) {
    if (wanted.every((word, index) => words[at + index] === word)) found.push({ value, length: wanted.length })
  }
  return found
}

function listOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '')
}
