import type { Block, BlockKind, ParsedDocument, Sentence } from '../types'
import { findSentences } from './boundaries'
import { hyphenJudge, type Joins } from './hyphens'
import { viewSpan } from './view'

const PROMISING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'answer'])

/** The sentences of a document's promising blocks (paragraph, list-item, answer), in order. */
export function splitSentences(document: ParsedDocument): Sentence[] {
  const sentences: Sentence[] = []
  const joins = hyphenJudge(document.text)
  for (const block of document.blocks) {
    if (PROMISING.has(block.kind)) addSentences(document.text, block, joins, sentences)
  }
  return sentences
}

/** The sentences of a bare text; blank lines part paragraphs. Offsets count in that text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const joins = hyphenJudge(text)
  let start = 0
  for (const gap of text.matchAll(/\n[ \t\r]{0,200}\n/gu)) {
    addSentences(text, { kind: 'paragraph', start, end: gap.index }, joins, sentences)
    start = gap.index + gap[0].length
  }
  addSentences(text, { kind: 'paragraph', start, end: text.length }, joins, sentences)
  return sentences
}

function addSentences(text: string, block: Block, joins: Joins, into: Sentence[]): void {
  const view = viewSpan(text, block, block.gaps ?? [], joins)
  for (const [from, to] of findSentences(view.text)) {
    const start = view.offsets[from] as number
    const end = (view.offsets[to - 1] as number) + 1
    const offsets = view.offsets.slice(from, to)
    offsets.push(end)
    into.push({ text: view.text.slice(from, to), offsets, start, end, block, index: into.length })
  }
}
