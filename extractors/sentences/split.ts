import type { Block, ParsedDocument, Sentence } from '../types'

const PROMISING = new Set(['paragraph', 'list-item', 'answer'])

/** The sentences of a document's promising blocks, in order. */
export function splitSentences(document: ParsedDocument): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of document.blocks) if (PROMISING.has(block.kind)) addSentences(document.text, block, sentences)
  return sentences
}

/** The sentences of a bare text, as if it were one paragraph. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  addSentences(text, { kind: 'paragraph', start: 0, end: text.length }, sentences)
  return sentences
}

function addSentences(text: string, block: Block, into: Sentence[]): void {
  let chars: string[] = []
  let offsets: number[] = []
  const flush = (end: number): void => {
    const start = offsets[0]
    if (start !== undefined) {
      offsets.push(end)
      into.push({ text: chars.join(''), offsets, start, end, block, index: into.length })
    }
    chars = []
    offsets = []
  }
  for (let i = block.start; i < block.end; i++) {
    const char = text[i] as string
    if (char.trim() === '') {
      if (chars.length > 0 && chars[chars.length - 1] !== ' ') {
        chars.push(' ')
        offsets.push(i)
      }
      continue
    }
    chars.push(char)
    offsets.push(i)
    if (/[.!?]/u.test(char) && /^\s+[\p{Lu}'’‘"«(]|^\s*$/u.test(text.slice(i + 1, Math.min(i + 8, block.end))))
      flush(i + 1)
    if (chars.length >= 2000) flush(i + 1)
  }
  flush(block.end)
}
