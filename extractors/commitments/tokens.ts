import type { Span } from '../types'

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2fff) &&
    (code < 0xd800 || code > 0xdfff))
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f
/** Marks that may stand inside a word (`regio’s`, `oud-minister`) or a number (`1.000`, `2023-2026`). */
const inWord = (code: number): boolean => code === 0x2019 || code === 39 || code === 38 || code === 46 || code === 45
const inNumber = (code: number): boolean => code === 46 || code === 44 || code === 58 || code === 47 || code === 45

/** The words, numbers and marks of a text, in order, by one pass over its code units. */
export function readTokens(text: string): Span[] {
  const tokens: Span[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const end = isLetter(code)
      ? endOf(text, at, isLetter, inWord)
      : isDigit(code)
        ? endOf(text, at, isDigit, inNumber)
        : at + 1
    tokens.push({ start: at, end })
    at = end
  }
  return tokens
}

function endOf(
  text: string,
  from: number,
  belongs: (code: number) => boolean,
  joins: (code: number) => boolean,
): number {
  let at = from + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (belongs(code)) at++
    else if (joins(code) && at + 1 < text.length && belongs(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}
