import type { Span } from '#extractors/types'

const SIGN = /[\p{L}\p{N}]/u

/**
 * Where words stand in a text: the letters and digits must be the same, in order, so that line ends, hyphens, note signs
 * and capitals of a copy do no harm. Closing signs that the words end with are taken along. Null when they do not stand
 * there; of several places the first.
 */
export function locateQuote(text: string, words: string): Span | null {
  const wanted = lettersOf(words).letters
  if (wanted === '') return null
  const { letters, places } = lettersOf(text)
  const at = letters.indexOf(wanted)
  if (at < 0) return null
  const start = places[at] ?? 0
  const last = places[at + wanted.length - 1] ?? start
  return { start, end: takeClosing(text, last + 1, words) }
}

/** The letters and digits of a text in lower case, each code unit with its place. */
function lettersOf(text: string): { letters: string; places: number[] } {
  let letters = ''
  const places: number[] = []
  let place = 0
  for (const sign of text) {
    if (SIGN.test(sign)) {
      const low = sign.toLowerCase()
      letters += low
      for (let unit = 0; unit < low.length; unit += 1) places.push(place + Math.min(unit, sign.length - 1))
    }
    place += sign.length
  }
  return { letters, places }
}

/** The signs between the last letter of the words and their end, as far as the text has the same ones. */
function takeClosing(text: string, end: number, words: string): number {
  const closing = /[^\p{L}\p{N}\s]{0,5}$/u.exec(words.trim())?.[0] ?? ''
  let at = end
  for (const sign of closing) {
    if (!text.startsWith(sign, at)) break
    at += sign.length
  }
  return at
}
