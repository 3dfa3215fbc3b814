const OWN = 'http://own.invalid'

/**
 * A path of our own to go on to, as a link or a form gave it; null when it would lead elsewhere: another site (`//x`,
 * `/\x`, also written with percent signs), another scheme, or signs that have no place in an address.
 */
export function readReturnPath(text: string): string | null {
  if (!/^\/(?![/\\]|%2f|%5c)/iu.test(text) || /[\\\p{Cc}]/u.test(text) || text.length > 2000) return null
  if (!URL.canParse(text, OWN)) return null
  const url = new URL(text, OWN)
  if (url.origin !== OWN || /^\/(?:\/|%2f|%5c)/iu.test(url.pathname)) return null
  return `${url.pathname}${url.search}${url.hash}`
}
