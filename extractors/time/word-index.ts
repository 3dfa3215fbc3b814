/**
 * An index by the letters of a word: in one pass over a sentence it says which phrases may match and at which words, so
 * that a sentence without their words costs next to nothing. Accents and capitals are folded; all digits are one letter.
 */
export interface WordIndex<Entry> {
  /**
   * Files a phrase under the words it may start with, to be tried only when one of `anchors` is in the text. With
   * `compound`, the first word may be the end of a longer word: "debat" in "commissiedebat".
   */
  add(entry: Entry, words: readonly string[], anchors: readonly string[] | null, compound: boolean): void
  /** Calls `visit` with every entry and the place where it may start, left to right. */
  scan(text: string, visit: (entry: Entry, at: number) => void): void
}

interface Item<Entry> {
  /** Folded letters of the word, up to its first other character. */
  letters: number[]
  /** The entry to try here; null for a word that only opens a gate. */
  entry: Entry | null
  /** For an entry: the gate it needs. For an anchor: the gate it opens. */
  gate: number
}

type Table<Entry> = (Item<Entry>[] | undefined)[]

const DIGIT = 27
const SIZE = 32
const FOLDED = 0x180
const ALWAYS = 0
const ACCENTS: Record<string, string> = { àáâãäå: 'a', èéêë: 'e', ìíîï: 'i', òóôõö: 'o', ùúûü: 'u', ç: 'c', ñ: 'n' }

/** Code unit -> 1–26 letter, 27 digit, 28 another letter, 0 no part of a word. */
const fold = new Uint8Array(FOLDED)
for (let code = 0; code < 26; code++) fold[97 + code] = fold[65 + code] = code + 1
for (let code = 48; code < 58; code++) fold[code] = DIGIT
for (let code = 0xc0; code < FOLDED; code++) if (code !== 0xd7 && code !== 0xf7) fold[code] = 28
for (const [letters, plain] of Object.entries(ACCENTS)) {
  for (const letter of letters + letters.toUpperCase()) fold[letter.charCodeAt(0)] = plain.charCodeAt(0) - 96
}

export function createWordIndex<Entry>(): WordIndex<Entry> {
  const starts: Table<Entry> = new Array(SIZE * SIZE)
  const ends: Table<Entry> = new Array(SIZE * SIZE)
  const gates = new Map<string, number>()
  const file = (word: string, entry: Entry | null, gate: number, compound: boolean) => {
    const letters = lettersOf(word)
    const table = compound ? ends : starts
    const key = compound ? endKey(letters) : startKey(letters)
    const items = table[key] ?? []
    table[key] = items
    if (!items.some((one) => one.entry === entry && one.gate === gate && same(one.letters, letters)))
      items.push({ letters, entry, gate })
  }
  return {
    add(entry, words, anchors, compound) {
      const gate = anchors ? openGate(gates, anchors, file) : ALWAYS
      for (const word of words) file(word, entry, gate, compound)
    },
    scan: (text, visit) => scanWords(starts, ends, gates.size + 1, text, visit),
  }
}

/** The number of the gate that one of the words opens; "…verkiezingen" stands for any word that ends so. */
function openGate(
  gates: Map<string, number>,
  anchors: readonly string[],
  file: (word: string, entry: null, gate: number, compound: boolean) => void,
): number {
  const name = [...anchors].sort().join('|')
  const known = gates.get(name)
  if (known !== undefined) return known
  const gate = gates.size + 1
  gates.set(name, gate)
  for (const word of anchors) file(word.replace('…', ''), null, gate, word.startsWith('…'))
  return gate
}

function scanWords<Entry>(
  starts: Table<Entry>,
  ends: Table<Entry>,
  gates: number,
  text: string,
  visit: (entry: Entry, at: number) => void,
): void {
  const open = new Uint8Array(gates)
  const hits: { item: Item<Entry>; at: number }[] = []
  const hit = (item: Item<Entry>, at: number) => {
    if (item.entry === null) open[item.gate] = 1
    else hits.push({ item, at })
  }
  open[ALWAYS] = 1
  let before = 0
  for (let at = 0; at <= text.length; at++) {
    const first = at < text.length ? foldAt(text, at) : 0
    if (first === 0) {
      if (before !== 0 && before !== DIGIT) visitEnds(ends, text, at, hit)
    } else if (before === 0 || (first === DIGIT && before !== DIGIT)) visitStarts(starts, text, at, first, hit)
    before = first
  }
  for (const { item, at } of hits) if (open[item.gate] === 1) visit(item.entry as Entry, at)
}

function visitStarts<Entry>(
  table: Table<Entry>,
  text: string,
  at: number,
  first: number,
  hit: (item: Item<Entry>, at: number) => void,
): void {
  const second = foldAt(text, at + 1)
  const items = table[first === DIGIT ? DIGIT : second === 0 || second === DIGIT ? first : first * SIZE + second]
  if (items) for (const item of items) if (spells(text, at, item.letters)) hit(item, at)
}

function visitEnds<Entry>(
  table: Table<Entry>,
  text: string,
  end: number,
  hit: (item: Item<Entry>, at: number) => void,
): void {
  const items = table[foldAt(text, end - 2) * SIZE + foldAt(text, end - 1)]
  if (!items) return
  for (const item of items) {
    const at = end - item.letters.length
    if (at >= 0 && spells(text, at, item.letters)) hit(item, at)
  }
}

function spells(text: string, at: number, letters: number[]): boolean {
  for (let index = letters.length - 1; index >= 0; index--)
    if (foldAt(text, at + index) !== letters[index]) return false
  return letters.length > 2 || letters[0] === DIGIT || !isLetter(foldAt(text, at + letters.length))
}

function lettersOf(word: string): number[] {
  if (word.startsWith('#')) return [DIGIT]
  const letters = Array.from(word, (_, index) => foldAt(word, index))
  if (letters[0] === DIGIT) return [DIGIT]
  const end = letters.findIndex((letter) => !isLetter(letter))
  return end < 0 ? letters : letters.slice(0, end)
}

function startKey(letters: number[]): number {
  const [first = 0, second = 0] = letters
  return first === DIGIT || letters.length === 1 ? first : first * SIZE + second
}

function endKey(letters: number[]): number {
  return (letters.at(-2) ?? 0) * SIZE + (letters.at(-1) ?? 0)
}

function isLetter(code: number): boolean {
  return code !== 0 && code !== DIGIT
}

function same(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((letter, index) => letter === b[index])
}

function foldAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < FOLDED) return fold[code] as number
  return code >= 0x2000 && code <= 0x206f ? 0 : code > 0 ? 28 : 0
}
