/** Letters folded to small numbers, so that words compare without capitals and accents and tables stay small. */

const OTHER_LETTER = 27
const ZERO = 30
/** One more than the largest code, a power of two. */
export const CODES = 64

const FOLDED = 0x180
const ACCENTS: Record<string, string> = { àáâãäå: 'a', èéêë: 'e', ìíîï: 'i', òóôõö: 'o', ùúûü: 'u', ç: 'c', ñ: 'n' }

/** Code unit -> 1–26 letter, 27 another letter, 30–39 digit, 0 no part of a word. */
const fold = new Uint8Array(FOLDED)
for (let code = 0; code < 26; code++) fold[97 + code] = fold[65 + code] = code + 1
for (let code = 48; code < 58; code++) fold[code] = ZERO + code - 48
for (let code = 0xc0; code < FOLDED; code++) if (code !== 0xd7 && code !== 0xf7) fold[code] = OTHER_LETTER
for (const [letters, plain] of Object.entries(ACCENTS)) {
  for (const letter of letters + letters.toUpperCase()) fold[letter.charCodeAt(0)] = plain.charCodeAt(0) - 96
}

/** Folds the text into `into`, which must be at least three longer; what follows is 0. */
export function foldText(text: string, into: Uint8Array): void {
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    into[at] = code < FOLDED ? (fold[code] as number) : code >= 0x2000 && code <= 0x206f ? 0 : OTHER_LETTER
  }
  into[length] = 0
  into[length + 1] = 0
  into[length + 2] = 0
}

export function isDigit(code: number): boolean {
  return code >= ZERO
}

/** The folded letters and digits of the first word of `word`; "#" stands for each of the ten digits. */
export function lettersOf(word: string): number[][] {
  if (word === '#') return Array.from({ length: 10 }, (_, digit) => [ZERO + digit])
  const folded = new Uint8Array(word.length + 3)
  foldText(word, folded)
  return [Array.from(folded.slice(0, folded.indexOf(0)))]
}
