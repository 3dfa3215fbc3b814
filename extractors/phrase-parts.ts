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

/**
 * Words of which every match holds at least one, at the start of a word: those of the required part with the rarest
 * words. Parts that may start with a word of `common` or with anything do not qualify; null when none does.
 */
export function anchorWords(
  phrase: string,
  starts: Record<string, readonly string[]>,
  common: ReadonlySet<string>,
): string[] | null {
  const parts = readParts(phrase).map((part) => firstOfPart(part, starts))
  const rare = parts.filter(
    ({ words, mayBeEmpty }) =>
      !mayBeEmpty && !words.some((word) => word === '*' || common.has(word.split(' ')[0] ?? '')),
  )
  const best = rare.find(({ words }) => !words.includes('#')) ?? rare[0]
  return best ? best.words : null
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
