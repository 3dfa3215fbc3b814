/** A mail address as we take it: one address, no white space, no signs that mean something in a header. Null for another. */
export function readMailAddress(text: string): string | null {
  const address = text.trim()
  const looksRight = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}$/iu.test(address)
  return looksRight && address.length <= 254 ? address.toLowerCase() : null
}
