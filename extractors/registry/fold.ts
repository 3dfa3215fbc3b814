/** Letters and digits only, lower case, without accents: what survives line breaks, hyphens and the gaps of an OCR. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\d]+/gu, '')
    .toLowerCase()
}

/** A folded text with, for each of its code units, the place just after it in the original. */
export function foldWithPlaces(text: string): { key: string; after: number[] } {
  let key = ''
  const after: number[] = []
  let place = 0
  for (const char of text) {
    place += char.length
    for (const unit of foldChar(char)) {
      key += unit
      after.push(place)
    }
  }
  return { key, after }
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0)
  if (code > 127) return fold(char)
  if (code >= 65 && code <= 90) return char.toLowerCase()
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? char : ''
}
