/** The letters and digits of a quote, lower-cased: what stays the same under white space, hyphenation and marks. */
export function normalizeQuote(quote: string): string {
  return (
    quote
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('')
}

/** A hash of 32 bits (FNV-1a over UTF-16 code units) in base 36: equal on every machine. */
export function hashQuote(quote: string): string {
  let hash = 0x811c9dc5
  const normal = normalizeQuote(quote)
  for (let i = 0; i < normal.length; i++) {
    hash ^= normal.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}

/** The id of each quote within a document: `<document>.<hash>`, and `-2`, `-3` … for equal ones, in order. */
export function identify(documentId: string, quotes: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return quotes.map((quote) => {
    const id = `${documentId}.${hashQuote(quote)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
