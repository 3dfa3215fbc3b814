import type { ParsedDocument, Sentence, Span } from '../types'
import { readReferences } from './references'

/** Code units after a sentence within which its note mark may still stand ("beleid.[3]"). */
const AFTER = 4
/** A gap longer than this holds the note itself (official XML), not only its number. */
const MARK = 14
const OPENING = /(?:^|\n)[ \t]{0,20}(?:<sup>|\[)?(\d{1,3})(?:[ \t]?\]|<\/sup>)?[ \t.]{0,10}(?=\n|\S)/gu

/** The reference numbers, as written, in the notes that a sentence of the document is marked with. */
export type NoteReader = (sentence: Sentence) => string[]

/** Prepares the notes of a document; they are read only when a sentence asks. */
export function prepareNotes(document: ParsedDocument): NoteReader {
  let printed: Map<number, string> | null = null
  return (sentence) => {
    const marks = (sentence.block.gaps ?? []).filter(
      (gap) => gap.start < sentence.end + AFTER && gap.end > sentence.start,
    )
    const notes = marks.map((gap) => {
      const words = withoutTags(document.text, gap)
      if (words.length > MARK) return words
      printed ??= readPrinted(document)
      return printed.get(Number(/\d{1,3}/u.exec(words)?.[0])) ?? ''
    })
    return notes.flatMap((note) => readReferences(note).map((reference) => reference.words))
  }
}

/** The printed notes by number; of two with one number the first. */
function readPrinted(document: ParsedDocument): Map<number, string> {
  const blocks = document.blocks.filter((block) => block.kind === 'footnote')
  const text = blocks.map((block) => withoutTags(document.text, block)).join('\n')
  const openings = [...text.matchAll(OPENING)]
  const notes = new Map<number, string>()
  openings.forEach((opening, at) => {
    const number = Number(opening[1])
    if (!notes.has(number)) notes.set(number, text.slice(opening.index + opening[0].length, openings[at + 1]?.index))
  })
  return notes
}

function withoutTags(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/<(?!sup|\/sup)[^<>]{1,300}>/gu, ' ')
    .trim()
}
