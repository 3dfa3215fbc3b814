import { CODES, foldText, isDigit, lettersOf } from './letters'

/**
 * An index by the letters of a word: in one pass over a sentence it says which phrases may match and at which words, so
 * that a sentence without their words costs next to nothing.
 */
export interface WordIndex<Entry> {
  /**
   * Files a phrase under the words it may start with. With `anchors`, it is tried only where one of them stands at most
   * `reach` code units further on. With `compound`, its first word may end a longer one: "debat" in "commissiedebat".
   */
  add(entry: Entry, filing: Filing): void
  /** Calls `visit` with every entry and the place where it may start, from the end of the text to its start. */
  scan(text: string, visit: (entry: Entry, at: number) => void): void
}

export interface Filing {
  words: readonly string[]
  anchors: readonly string[] | null
  reach: number
  compound: boolean
}

/** A word with the phrases that may start at it and the gates that its presence opens. */
interface Word<Entry> {
  letters: number[]
  phrases: { entry: Entry; gate: number; reach: number }[]
  opens: number[]
}

/** Words by key; a sparse array of this size would be a slow dictionary, so the keys point into a dense list. */
interface Table<Entry> {
  places: Uint16Array
  lists: Word<Entry>[][]
}

interface Tables<Entry> {
  starts: Table<Entry>
  ends: Table<Entry>
  gates: Map<string, number>
}

interface Found<Entry> {
  word: Word<Entry>
  at: number
}

const ALWAYS = 0
const FAR = 0x3fffffff

export function createWordIndex<Entry>(): WordIndex<Entry> {
  const tables: Tables<Entry> = { starts: createTable(3), ends: createTable(2), gates: new Map() }
  let buffer = new Uint8Array(4096)
  let nearest = new Int32Array(0)
  return {
    add(entry, { words, anchors, reach, compound }) {
      const gate = anchors ? openGate(tables, anchors) : ALWAYS
      for (const word of words)
        for (const filed of fileWords(tables, word, compound)) filed.phrases.push({ entry, gate, reach })
    },
    scan(text, visit) {
      if (buffer.length < text.length + 3) buffer = new Uint8Array(text.length * 2 + 3)
      foldText(text, buffer)
      const found = findWords(tables, buffer, text.length)
      if (found.length === 0) return
      if (nearest.length <= tables.gates.size) nearest = new Int32Array(tables.gates.size + 1)
      visitOpen(found, nearest.fill(FAR), visit)
    },
  }
}

/** The number of the gate that one of the words opens; "…verkiezingen" stands for any word that ends so. */
function openGate<Entry>(tables: Tables<Entry>, anchors: readonly string[]): number {
  const name = [...anchors].sort().join('|')
  const known = tables.gates.get(name)
  if (known !== undefined) return known
  const gate = tables.gates.size + 1
  tables.gates.set(name, gate)
  for (const word of anchors)
    for (const filed of fileWords(tables, word.replace('…', ''), word.startsWith('…'))) filed.opens.push(gate)
  return gate
}

function fileWords<Entry>({ starts, ends }: Tables<Entry>, text: string, compound: boolean): Word<Entry>[] {
  return lettersOf(text).map((letters) => {
    const table = compound ? ends : starts
    const key = compound ? (letters.at(-2) ?? 0) * CODES + (letters.at(-1) ?? 0) : startKey(letters, 0)
    const words = listAt(table, key)
    const known = words.find((word) => word.letters.join() === letters.join())
    if (known) return known
    const word: Word<Entry> = { letters, phrases: [], opens: [] }
    words.push(word)
    return word
  })
}

/** Place 0 is the empty list of every key without words. */
function createTable<Entry>(letters: number): Table<Entry> {
  return { places: new Uint16Array(CODES ** letters), lists: [[]] }
}

function listAt<Entry>({ places, lists }: Table<Entry>, key: number): Word<Entry>[] {
  if (places[key] === 0) {
    places[key] = lists.length
    lists.push([])
  }
  return lists[places[key] as number] as Word<Entry>[]
}

function findWords<Entry>({ starts, ends }: Tables<Entry>, folded: Uint8Array, length: number): Found<Entry>[] {
  const found: Found<Entry>[] = []
  let before = 0
  for (let at = 0; at <= length; at++) {
    const code = folded[at] as number
    if (code === 0) {
      if (before !== 0) {
        const place = ends.places[(at > 1 ? (folded[at - 2] as number) : 0) * CODES + before] as number
        if (place !== 0) addEnds(ends.lists[place], folded, at, found)
      }
    } else if (before === 0 || (isDigit(code) && !isDigit(before))) {
      const place = starts.places[startKey(folded, at)] as number
      if (place !== 0) addStarts(starts.lists[place], folded, at, found)
      if (isDigit(code)) addStarts(starts.lists[starts.places[code] as number], folded, at, found)
    }
    before = code
  }
  return found
}

function addStarts<Entry>(
  words: Word<Entry>[] | undefined,
  folded: Uint8Array,
  at: number,
  found: Found<Entry>[],
): void {
  if (words) for (const word of words) if (spells(folded, at, word.letters)) found.push({ word, at })
}

function addEnds<Entry>(
  words: Word<Entry>[] | undefined,
  folded: Uint8Array,
  end: number,
  found: Found<Entry>[],
): void {
  if (!words) return
  for (const word of words) {
    const at = end - word.letters.length
    if (at >= 0 && spells(folded, at, word.letters)) found.push({ word, at })
  }
}

/** Goes from the end to the start, so that for each word the nearest anchor (`next`) of every gate behind it is known. */
function visitOpen<Entry>(found: Found<Entry>[], next: Int32Array, visit: (entry: Entry, at: number) => void): void {
  for (let index = found.length - 1; index >= 0; index--) {
    const { word, at } = found[index] as Found<Entry>
    for (const gate of word.opens) next[gate] = at
    for (const { entry, gate, reach } of word.phrases) {
      if (gate === ALWAYS || (next[gate] as number) - at <= reach) visit(entry, at)
    }
  }
}

/** Three letters, or fewer where the word is shorter ("na", "a.s."); of a figure the first two signs. */
function startKey(folded: ArrayLike<number>, at: number): number {
  const first = folded[at] ?? 0
  const second = folded[at + 1] ?? 0
  const figure = isDigit(first)
  if (second === 0 || (!figure && isDigit(second))) return first
  const third = folded[at + 2] ?? 0
  if (figure || third === 0 || isDigit(third)) return first * CODES + second
  return (first * CODES + second) * CODES + third
}

function spells(folded: Uint8Array, at: number, letters: number[]): boolean {
  for (let index = letters.length - 1; index >= 0; index--) if (folded[at + index] !== letters[index]) return false
  return true
}
