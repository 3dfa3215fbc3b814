/** Lines of at most so many characters, broken between words; what a hard space holds together stays so. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/[^\S\u00a0]+/u).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
