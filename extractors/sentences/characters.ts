/** The letters from a place on, at most forty. */
export function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end < at + 40 && isLetter(text[end])) end++
  return text.slice(at, end)
}

/** The letters and digits that end at a place, at most forty. */
export function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && start > at - 40 && (isLetter(text[start - 1]) || isDigit(text.charCodeAt(start - 1)))) start--
  return text.slice(start, at)
}

/** Whether a character is a letter. */
export function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false
  const code = char.charCodeAt(0)
  return code < 0x80 ? isLatin(code) : /\p{L}/u.test(char)
}

function isLatin(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

/** Whether a code unit is a small letter of the western alphabet. */
export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)
}

/** Whether a code unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** `. , ; : ? ! ) ] » ”`: no space stands before them. */
export function isClosing(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 63 ||
    code === 33 ||
    code === 41 ||
    code === 93 ||
    code === 0xbb ||
    code === 0x201d
  )
}

/** `( [ « “`: no space stands after them. */
export function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 0xab || code === 0x201c
}

/** The hyphens that end a broken word. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011 || code === 0xac
}

/** White space and control characters, also those without width. */
export function isWhite(code: number): boolean {
  if (code <= 32) return true
  if (code < 0x7f) return false
  return (
    code <= 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Characters that are nothing at all: soft hyphen, zero width space, BOM. */
export function isSkipped(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff
}
