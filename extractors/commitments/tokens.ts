/** The words, numbers and marks of a text: where each starts and ends, and the hash of its code units, which stand in `codes`. */
export interface Tokens {
  count: number
  codes: Uint16Array
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array
}

const OTHER = 0
const SPACE = 1
const LETTER = 2
const DIGIT = 3

/** What the code units below this are. */
const KNOWN = 0x180
const kinds = Uint8Array.from({ length: KNOWN }, (_, code) => kindOf(code))

/** Marks that may stand inside a word (`regio’s`, `oud-minister`) or a number (`1.000`, `2023-2026`). */
const inWord = (code: number): boolean => code === 0x2019 || code === 39 || code === 38 || code === 46 || code === 45
const inNumber = (code: number): boolean => code === 46 || code === 44 || code === 58 || code === 47 || code === 45

const tokens: Tokens = emptyTokens(512)

/** The tokens of a text, in order, by one pass over its code units. The lists are used again by the next call. */
export function readTokens(text: string): Tokens {
  const { length } = text
  if (tokens.starts.length < length) Object.assign(tokens, emptyTokens(length * 2))
  const { codes, starts, ends, hashes } = tokens
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at)
  let count = 0
  for (let at = 0; at < length; ) {
    const code = codes[at] as number
    const kind = code < KNOWN ? (kinds[code] as number) : kindOf(code)
    if (kind === SPACE) {
      at++
      continue
    }
    starts[count] = at
    let hash = addToHash(EMPTY_HASH, code)
    at++
    if (kind !== OTHER) {
      const joins = kind === LETTER ? inWord : inNumber
      while (at < length) {
        const next = codes[at] as number
        if ((next < KNOWN ? kinds[next] : kindOf(next)) === kind) {
          hash = addToHash(hash, next)
          at++
        } else if (joins(next) && at + 1 < length && kindOf(codes[at + 1] as number) === kind) {
          hash = addToHash(addToHash(hash, next), codes[at + 1] as number)
          at += 2
        } else break
      }
    }
    ends[count] = at
    hashes[count] = hash
    count++
  }
  tokens.count = count
  return tokens
}

/** The hash of a text as `readTokens` gives it for a token. */
export function hashOf(text: string): number {
  let hash = EMPTY_HASH
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  return hash
}

/** FNV-1a over code units. */
const EMPTY_HASH = 0x811c9dc5 | 0
function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f) return SPACE
  const isLetter =
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2fff) &&
    (code < 0xd800 || code > 0xdfff)
  return isLetter ? LETTER : OTHER
}

function emptyTokens(size: number): Tokens {
  return {
    count: 0,
    codes: new Uint16Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
  }
}
