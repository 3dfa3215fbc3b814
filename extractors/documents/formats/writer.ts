import { repairMojibake } from './mojibake'

/** Builds the plain text of a document from the pieces of a marked-up one. */
export interface TextWriter {
  /** Running text; white space in it folds. `from` and `length` are its place in the source. */
  write(text: string, from: number, length: number): void
  /** From here on at least a space, a new line, or a new paragraph after a blank line. */
  space(): void
  line(): void
  paragraph(): void
  /** A mark that is not in the source ("- " before a list item), written with the next words. */
  mark(text: string): void
  finish(): string
}

const BREAKS = ['', ' ', '\n', '\n\n'] as const

/** A writer that leaves out the markup: lines, paragraphs and single spaces; double-encoded letters are repaired. */
export function compactWriter(): TextWriter {
  const pieces: string[] = []
  let pending = 0
  let mark = ''
  const leave = (wanted: number): void => {
    if (pieces.length > 0 && wanted > pending) pending = wanted
  }
  return {
    write(text) {
      const folded = repairMojibake(text).replaceAll('\u00ad', '').replace(/\s+/gu, ' ')
      if (folded.startsWith(' ')) leave(1)
      const words = folded.trim()
      if (words === '') return
      pieces.push(BREAKS[pending] ?? '', mark, words)
      mark = ''
      pending = folded.endsWith(' ') ? 1 : 0
    },
    space: () => leave(1),
    line: () => leave(2),
    paragraph: () => leave(3),
    mark(text) {
      mark = text
    },
    finish: () => pieces.join(''),
  }
}

/**
 * A writer that leaves every word at its place in the source and turns the markup into white space: for files that
 * are plain text by name, in which places count in the file itself. A break that finds no room is left out. The text is
 * as long as the source.
 */
export function inPlaceWriter(source: string): TextWriter {
  const pieces: string[] = []
  let length = 0
  let pending = 0
  const fill = (to: number): void => {
    const lines = pending >= 2 ? (BREAKS[pending] ?? '') : ''
    if (to > length) pieces.push(lines.slice(0, to - length).padEnd(to - length, ' '))
    length = Math.max(length, to)
    pending = 0
  }
  return {
    write(text, from, sourceLength) {
      if (text.trim() === '') return
      fill(from)
      pieces.push(text.replace(/\s/gu, ' ').padEnd(sourceLength, ' '))
      length = from + sourceLength
    },
    space: () => {},
    line: () => {
      pending = Math.max(pending, 2)
    },
    paragraph: () => {
      pending = 3
    },
    mark: () => {},
    finish() {
      fill(source.length)
      return pieces.join('')
    },
  }
}
