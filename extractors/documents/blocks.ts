import type { Block, BlockKind, Span } from '../types'
import { breaksOff, isClosed, isHeading, isTwoLineHeading, opensItem } from './headings'
import type { Line } from './lines'

const APART: Partial<Record<Line['role'], BlockKind>> = {
  letterhead: 'letterhead',
  heading: 'heading',
  'question-head': 'heading',
  'answer-head': 'heading',
  signature: 'signature',
  footnote: 'footnote',
  furniture: 'furniture',
}
/** Blocks of these kinds grow while lines of the same kind follow each other. */
const GROWING = new Set<BlockKind>(['letterhead', 'signature', 'footnote', 'furniture'])
/** A block is cut when it grows longer, so that one endless line costs no more than many short ones. */
const BLOCK_CAP = 20_000

interface Draft {
  kind: BlockKind
  start: number
  end: number
  number: string | undefined
  last: Line
  gaps: Span[]
}

/** Joins lines into blocks. A paragraph that goes on below a footnote or a page break keeps those as gaps. */
export function buildBlocks(lines: Line[]): Block[] {
  const width = typicalWidth(lines)
  markHeadings(lines, width)
  const blocks: Block[] = []
  let draft: Draft | null = null
  let between: Block[] = []
  let blank = false
  const close = (): void => {
    if (draft !== null) blocks.push(toBlock(draft))
    blocks.push(...between)
    draft = null
    between = []
  }
  for (const line of lines) {
    if (line.role === 'blank') {
      blank = true
      continue
    }
    const apart = APART[line.role]
    if (apart === 'footnote' || apart === 'furniture') {
      addGrowing(between, apart, line, blank)
      blank = false
      continue
    }
    if (apart !== undefined) {
      close()
      addGrowing(blocks, apart, line, false)
    } else if (draft !== null && goesOn(draft, line, blank, between, width)) {
      extend(draft, line, between)
      between = []
    } else {
      close()
      draft = { kind: kindOf(line), start: line.start, end: line.end, number: line.number, last: line, gaps: [] }
    }
    blank = false
  }
  close()
  return blocks.flatMap(cutLong)
}

function extend(draft: Draft, line: Line, between: Block[]): void {
  for (const { start, end } of between) draft.gaps.push({ start, end })
  draft.end = line.end
  draft.last = line
}

function addGrowing(blocks: Block[], kind: BlockKind, line: Line, blank: boolean): void {
  const last = blocks.at(-1)
  if (last?.kind === kind && GROWING.has(kind) && !(kind === 'footnote' && blank)) last.end = line.end
  else
    blocks.push({
      kind,
      start: line.start,
      end: line.end,
      ...(line.number === undefined ? {} : { number: line.number }),
    })
}

function kindOf(line: Line): BlockKind {
  if (line.part === 'question') return 'question'
  if (line.role === 'list') return 'list-item'
  return line.part === 'answer' ? 'answer' : 'paragraph'
}

/** Whether a line continues the block that is being read. */
function goesOn(draft: Draft, line: Line, blank: boolean, between: Block[], width: number): boolean {
  if (line.part === 'question')
    return draft.kind === 'question' && draft.number === line.number && line.end - draft.start < BLOCK_CAP
  if (draft.kind === 'question' || line.role === 'list' || line.end - draft.start > BLOCK_CAP) return false
  const before = draft.last
  const closed = isClosed(before)
  const length = before.end - before.start
  if (!closed && breaksOff(before)) return true
  if (blank || between.length > 0) {
    if (/,$/u.test(before.tail)) return true
    if (closed) return false
    if (/^[\p{Ll}(]/u.test(line.text)) return true
    return between.length > 0 && length > width * 0.7
  }
  const capital = /^[\p{Lu}«“‘"•]/u.test(line.text)
  if (width > 160) return !closed && !capital
  if (/[.?!:]/u.test(before.tail.slice(-2)) && closed && capital && length < width * 0.75) return false
  return !(closed && capital && line.indent > before.indent + 1)
}

/** Marks headings and list items among the lines of text. */
function markHeadings(lines: Line[], width: number): void {
  const solid = lines.filter((line) => line.role !== 'blank' && line.role !== 'furniture' && line.role !== 'footnote')
  solid.forEach((line, index) => {
    if (line.role !== 'text' || line.part === 'question') return
    const before = solid[index - 1] ?? null
    const after = solid[index + 1] ?? null
    if (isHeading(line, before === null || before.role !== 'text' ? null : before, after, width)) line.role = 'heading'
    else if (isTwoLineHeading(solid, index, width))
      for (const part of solid.slice(index, index + 2)) part.role = 'heading'
    else if (opensItem(line)) line.role = 'list'
  })
}

const WIDTH_SAMPLE = 600

/** The width that four out of five lines of running text stay below; long when each paragraph is one line. */
function typicalWidth(lines: Line[]): number {
  const lengths = lines
    .slice(0, WIDTH_SAMPLE)
    .filter((line) => line.role === 'text' && line.end - line.start > 20)
    .map((line) => line.end - line.start)
  if (lengths.length === 0) return 80
  lengths.sort((a, b) => a - b)
  return Math.max(40, lengths[Math.floor(lengths.length * 0.8)] as number)
}

function toBlock(draft: Draft): Block {
  const block: Block = { kind: draft.kind, start: draft.start, end: draft.end }
  if (draft.number !== undefined) block.number = draft.number
  if (draft.gaps.length > 0) block.gaps = draft.gaps
  return block
}

/** Cuts a block without gaps that is far too long (a text on one line) into pieces of the cap. */
function cutLong(block: Block): Block[] {
  if (block.end - block.start <= 2 * BLOCK_CAP || block.gaps !== undefined) return [block]
  const pieces: Block[] = []
  for (let start = block.start; start < block.end; start += BLOCK_CAP)
    pieces.push({ ...block, start, end: Math.min(block.end, start + BLOCK_CAP) })
  return pieces
}
