import type { Block, BlockKind, ParsedDocument, Sentence } from '../types'
import { findSentences } from './boundaries'
import { placeOf, placesOf, type View, viewSpan } from './view'
import { type Wording, wordingOf } from './wording'

const PROMISING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'answer'])

/** The sentences of a document's promising blocks (paragraph, list-item, answer), in order. */
export function splitSentences(document: ParsedDocument): Sentence[] {
  const sentences: Sentence[] = []
  const wording = wordingOf(document.text)
  for (const block of document.blocks) {
    if (PROMISING.has(block.kind)) addSentences(document.text, block, wording, sentences)
  }
  return sentences
}

/** The sentences of a bare text; blank lines part paragraphs. Offsets count in that text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const wording = wordingOf(text)
  let start = 0
  for (const gap of text.matchAll(/\n[ \t\r]{0,200}\n/gu)) {
    addSentences(text, { kind: 'paragraph', start, end: gap.index }, wording, sentences)
    start = gap.index + gap[0].length
  }
  addSentences(text, { kind: 'paragraph', start, end: text.length }, wording, sentences)
  return sentences
}

function addSentences(text: string, block: Block, wording: Wording, into: Sentence[]): void {
  const view = viewSpan(text, block, block.gaps ?? [], wording)
  for (const [from, to] of findSentences(view.text)) into.push(new ViewedSentence(view, from, to, block, into.length))
}

/**
 * A sentence whose places are worked out when they are first asked for: most sentences are only looked at. A class, so that all
 * sentences have one shape.
 */
class ViewedSentence implements Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  private places: number[] | null = null

  constructor(
    private readonly view: View,
    private readonly from: number,
    private readonly to: number,
    readonly block: Block,
    readonly index: number,
  ) {
    this.text = view.text.slice(from, to)
    this.start = placeOf(view, from)
    this.end = placeOf(view, to - 1) + 1
  }

  get offsets(): number[] {
    this.places ??= placesOf(this.view, this.from, this.to)
    return this.places
  }
}
