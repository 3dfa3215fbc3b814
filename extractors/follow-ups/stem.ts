/** Small letters without accents and apostrophes. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/gu, '')
}

/** Cuts Dutch endings so that numbers and linking letters fall together; not a linguist's stem. */
export function stem(word: string): string {
  let key = word
  if (key.length > 6 && key.endsWith('en')) key = key.slice(0, -2)
  else if (key.length > 4 && /[es]$/u.test(key)) key = key.slice(0, -1)
  if (key.length > 4 && key.endsWith('e')) key = key.slice(0, -1)
  return /([bdfgklmnprst])\1$/u.test(key) ? key.slice(0, -1) : key
}
