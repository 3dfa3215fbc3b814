const WORD = /\p{L}+/gu
/** Words of letterheads that kerning breaks where they stand in no other place of the letter. */
const LETTERHEAD =
  'den pagina ministerie infrastructuur kenmerk kamerstuk toezegging arbeidsinspectie retouradres bijlage datum van'.split(
    ' ',
  )
/** One letter that is a word of its own in Dutch. */
const ONE_LETTER_WORDS = new Set(['u', 'à', 'o'])

interface Place {
  word: string
  start: number
  end: number
}

/**
 * Joins words that the spacing of a PDF has broken ("Inf rastructuur", "e n"): only when the whole word stands in the
 * same text unbroken and its parts stand there nowhere else, or when the first part is one letter that is no word.
 */
export function joinBrokenWords(text: string): string {
  const places = [...text.matchAll(WORD)].map(
    (found): Place => ({
      word: found[0].toLowerCase(),
      start: found.index,
      end: found.index + found[0].length,
    }),
  )
  const counts = countWords(places)
  let joined = ''
  let from = 0
  places.forEach((place, i) => {
    const next = places[i + 1]
    if (next === undefined || text.slice(place.end, next.start) !== ' ' || !isBroken(text, place, next, counts)) return
    joined += text.slice(from, place.end)
    from = next.start
  })
  return joined + text.slice(from)
}

function countWords(places: Place[]): Map<string, number> {
  const counts = new Map(LETTERHEAD.map((word) => [word, 1]))
  for (const { word } of places) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function isBroken(text: string, first: Place, second: Place, counts: Map<string, number>): boolean {
  const start = text[second.start] ?? ''
  if (start !== start.toLowerCase() || !counts.has(first.word + second.word)) return false
  if (first.word.length === 1) return !ONE_LETTER_WORDS.has(first.word)
  return counts.get(first.word) === 1 && counts.get(second.word) === 1
}
