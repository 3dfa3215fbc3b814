/** Characters of windows-1252 for the bytes 0x80–0x9f, in order; a space where it has none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Its characters from 0x80 on as a part of a character class. */
export const WINDOWS_CHARACTERS = HIGH.replaceAll(' ', '')

const BYTES = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) BYTES.set(String.fromCharCode(byte), byte)
Array.from(HIGH).forEach((char, i) => {
  if (char !== ' ') BYTES.set(char, 0x80 + i)
})

/** Every byte to one character. The decoder of some Node versions leaves 0x80–0x9f as controls: those are put right. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/gu, (control) => {
    const char = HIGH[control.charCodeAt(0) - 0x80] ?? ' '
    return char === ' ' ? control : char
  })
}

/** The byte that a character above 0x7f has in windows-1252 (or Latin-1); null when it has none. */
export function byteOf(char: string): number | null {
  return BYTES.get(char) ?? null
}
