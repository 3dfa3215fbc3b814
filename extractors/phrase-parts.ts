/** The parts of a phrase, as `phrase.ts` compiles them; `spaced` tells whether white space stands before the part. */
export type Part =
  | { kind: 'literal'; text: string; spaced: boolean }
  | { kind: 'slot'; name: string; vocabulary: string; spaced: boolean }
  | { kind: 'gap'; words: number; spaced: boolean }
  | { kind: 'choice'; options: Part[][]; optional: boolean; spaced: boolean }

const GAP_WORDS = 8

/** Reads the parts of one phrase; throws when it is not well formed. */
export function readParts(phrase: string): Part[] {
  const cursor = { at: 0 }
  const options = readOptions(phrase, cursor, '')
  if (cursor.at < phrase.length) throw new Error(`Phrase has a stray "${phrase[cursor.at]}": ${phrase}`)
  if (options.length === 1 && options[0]) return options[0]
  return [{ kind: 'choice', options, optional: false, spaced: false }]
}

function readOptions(phrase: string, cursor: { at: number }, close: string): Part[][] {
  const options: Part[][] = [[]]
  let spaced = false
  while (cursor.at < phrase.length) {
    const char = phrase[cursor.at] as string
    if (char === close || char === ')' || char === ']') break
    if (char === '|') {
      options.push([])
      spaced = false
      cursor.at++
    } else if (char === ' ') {
      spaced = true
      cursor.at++
    } else {
      options.at(-1)?.push(readPart(phrase, cursor, spaced))
      spaced = false
    }
  }
  return options
}

function readPart(phrase: string, cursor: { at: number }, spaced: boolean): Part {
  const char = phrase[cursor.at]
  if (char === '(' || char === '[') return readChoice(phrase, cursor, spaced)
  const rest = phrase.slice(cursor.at)
  const token = /^(?:\{[^}]{1,60}\}|…\d{0,2}|[^()[\]{}|… ]{1,80})/u.exec(rest)?.[0]
  if (!token) throw new Error(`Phrase cannot be read from "${rest.slice(0, 20)}": ${phrase}`)
  cursor.at += token.length
  if (token.startsWith('…')) return { kind: 'gap', words: Number(token.slice(1)) || GAP_WORDS, spaced }
  if (!token.startsWith('{')) return { kind: 'literal', text: token, spaced }
  const [name = '', vocabulary = name] = token.slice(1, -1).split(':')
  return { kind: 'slot', name, vocabulary, spaced }
}

function readChoice(phrase: string, cursor: { at: number }, spaced: boolean): Part {
  const optional = phrase[cursor.at] === '['
  const close = optional ? ']' : ')'
  cursor.at++
  const options = readOptions(phrase, cursor, close)
  if (phrase[cursor.at] !== close) throw new Error(`Phrase misses a "${close}": ${phrase}`)
  cursor.at++
  return { kind: 'choice', options, optional, spaced }
}

/**
 * The words with which a match of the phrase may start, lower case: an index of phrases by first word. `starts` gives
 * the same for each slot ("#" for a digit). A phrase that may start with any word is refused.
 */
export function firstWords(phrase: string, starts: Record<string, readonly string[]>): string[] {
  const { words, mayBeEmpty } = firstOfSequence(readParts(phrase), starts)
  if (mayBeEmpty || words.includes('*')) throw new Error(`Phrase may start with anything: ${phrase}`)
  return [...new Set(words)]
}

/** A way in which a phrase may begin: its first words, and words of which one must follow (null: nothing rare must). */
export interface Opening {
  words: string[]
  anchors: string[] | null
}

/** What to know of the words of slots: those they begin with ("#" a digit, "*" any), those that show them, and common ones. */
export interface SlotWords {
  starts: Record<string, readonly string[]>
  anchors: Record<string, readonly string[]>
  common: ReadonlySet<string>
}

/**
 * Every way in which a phrase may begin. A phrase that may begin with anything is refused; one that must begin with rare
 * words needs no others.
 */
export function listOpenings(phrase: string, slots: SlotWords): Opening[] {
  const parts = readParts(phrase)
  const openings = openingsOf(parts, slots)
  if (openings === null || openings.some(({ words }) => words.includes('*')))
    throw new Error(`Phrase may start with anything: ${phrase}`)
  const shown = parts[0] === undefined ? null : rareWords(parts[0], slots)
  const words = openings.flatMap((one) => one.words)
  return shown?.includes('#') === false && words.every((word) => shown.includes(word))
    ? [{ words, anchors: null }]
    : openings
}

/** The openings of a sequence of parts; null when it may be empty. */
function openingsOf(parts: readonly Part[], slots: SlotWords): Opening[] | null {
  const [first, ...rest] = parts
  if (first === undefined) return null
  if (first.kind !== 'choice') {
    const { words, mayBeEmpty } = firstOfPart(first, slots.starts)
    if (mayBeEmpty) return [{ words: ['*'], anchors: null }]
    const shown = rareWords(first, slots)
    const isShownElsewhere = shown !== null && !words.every((word) => shown.includes(word))
    return [{ words, anchors: isShownElsewhere ? shown : anchorsOf(rest, slots) }]
  }
  const sequences = first.options.map((option) => [...option, ...rest])
  if (first.optional) sequences.push(rest)
  const openings = sequences.map((sequence) => openingsOf(sequence, slots))
  return openings.some((one) => one === null) ? null : openings.flatMap((one) => one ?? [])
}

/**
 * The words of the first part that must be there, as a word of its own, and has rare words only; a part that is known by
 * figures comes last.
 */
function anchorsOf(parts: readonly Part[], slots: SlotWords): string[] | null {
  let figures: string[] | null = null
  for (const part of parts) {
    const words = part.spaced ? rareWords(part, slots) : null
    if (words !== null && !words.includes('#')) return words
    figures ??= words
  }
  return figures
}

/** The words of which a part must hold one, where they are rare (or digits); null for another part. */
function rareWords(part: Part, { anchors, common }: SlotWords): string[] | null {
  const { words, mayBeEmpty } = firstOfPart(part, anchors)
  const isRare = (word: string): boolean => word !== '*' && !common.has(word.split(' ')[0] ?? '')
  return !mayBeEmpty && words.every(isRare) ? words : null
}

interface First {
  words: string[]
  mayBeEmpty: boolean
}

function firstOfSequence(parts: Part[], starts: Record<string, readonly string[]>): First {
  const words: string[] = []
  for (const part of parts) {
    const first = firstOfPart(part, starts)
    words.push(...first.words)
    if (!first.mayBeEmpty) return { words, mayBeEmpty: false }
  }
  return { words, mayBeEmpty: true }
}

function firstOfPart(part: Part, starts: Record<string, readonly string[]>): First {
  if (part.kind === 'literal') return { words: [part.text.toLowerCase()], mayBeEmpty: false }
  if (part.kind === 'gap') return { words: ['*'], mayBeEmpty: true }
  if (part.kind === 'slot') return { words: [...(starts[part.vocabulary] ?? ['*'])], mayBeEmpty: false }
  const options = part.options.map((option) => firstOfSequence(option, starts))
  return {
    words: options.flatMap(({ words }) => words),
    mayBeEmpty: part.optional || options.some(({ mayBeEmpty }) => mayBeEmpty),
  }
}
