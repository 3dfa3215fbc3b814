import type { Block, Span } from '#extractors/types'
import { layOutDocument, type ViewBlock } from './document-view'

/** How many blocks are shown before and after the one in question. */
const AROUND = 1
/** How much text is shown around words that stand in no block. */
const NEAR = 400

/** Blocks that are no words of the letter itself. */
const ASIDE = ['furniture', 'footnote', 'letterhead']

interface Marked {
  id: string
  span: Span
  deadlineSpan: Span | null
}

/** The part of a document around a place, with that place marked (and the words of its term, when it has one). */
export function layOutPassage({ text, blocks }: { text: string; blocks: Block[] }, marked: Marked): ViewBlock[] {
  const { start, end } = frame(text, blocks, marked.span)
  const move = (span: Span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start })
  const shown = blocks.filter((block) => block.start < end && block.end > start)
  return layOutDocument({
    text: text.slice(start, end),
    blocks: shown.map((block) => ({
      ...block,
      ...move(block),
      ...(block.gaps ? { gaps: block.gaps.filter((gap) => gap.start < end && gap.end > start).map(move) } : {}),
    })),
    commitments: [
      {
        id: marked.id,
        span: move(marked.span),
        deadlineSpan: marked.deadlineSpan && move(marked.deadlineSpan),
        repeats: [],
      },
    ],
  })
}

/** From the start of a block a little before to the end of one a little after; page edges do not count as near. */
function frame(text: string, blocks: Block[], span: Span): Span {
  const running = blocks.filter((block) => !ASIDE.includes(block.kind))
  const first = running.findIndex((block) => block.end > span.start)
  const last = running.findLastIndex((block) => block.start < span.end)
  const [from, to] = [running[Math.max(0, first - AROUND)], running[Math.min(running.length - 1, last + AROUND)]]
  if (first < 0 || last < first || !from || !to) {
    return { start: Math.max(0, span.start - NEAR), end: Math.min(text.length, span.end + NEAR) }
  }
  return { start: Math.min(from.start, span.start), end: Math.max(to.end, span.end) }
}
