import type { Block, Span } from '../types'

const TAGGED = /<sup>\s{0,2}\[?\d{1,3}\]?\s{0,2}<\/sup>|\[\d{1,2}(?:\s\d{1,2})?\s?\](?!\()/gu
const STUCK =
  /(?<=[\p{L}»”’")\]?!%]|[\p{L}»”’")\]%][.,;:]|(?<!\d)(?:19|20)\d\d)(\d{1,3})(?![\p{L}\d]|[.,]\d|-[\p{L}\d])/gu
const LINE = /(?<=(?:^|\n)[ \t]{0,40})(\d{1,3})(?=[ \t]{0,4}(?:\r?\n|[.,;)]|[ \t][\p{Ll}]|[ \t][\p{Lu}]))/gu

/**
 * Finds the note numbers that stand in running text ("inmenging.2 Daarom", "in 20225", a number alone on a line) and adds
 * them to the gaps of their block, so that sentences are read without them. A number counts when it is the next one;
 * after capitals ("CO2") and on lines of their own only when the document prints a note with that number.
 */
export function addMarkerGaps(text: string, blocks: Block[], notes: ReadonlySet<number>): void {
  let last = 0
  for (const block of blocks) {
    if (
      block.kind === 'footnote' ||
      block.kind === 'furniture' ||
      block.kind === 'letterhead' ||
      block.kind === 'signature'
    )
      continue
    const found = candidates(text, block)
    const gaps: Span[] = []
    for (const candidate of found) {
      if (candidate.tagged || isNext(candidate, last, notes)) {
        gaps.push(candidate)
        last = Math.max(last, candidate.number)
      }
    }
    if (gaps.length > 0) block.gaps = merge([...(block.gaps ?? []), ...gaps])
  }
}

interface Candidate extends Span {
  number: number
  tagged: boolean
  /** Only with a printed note: after a capital, or on a line of its own. */
  weak: boolean
}

function candidates(text: string, block: Block): Candidate[] {
  const content = text.slice(block.start, block.end)
  if (!/\d/u.test(content)) return []
  const found: Candidate[] = []
  const add = (index: number, length: number, number: number, tagged: boolean, weak: boolean): void => {
    const start = block.start + index
    if ((block.gaps ?? []).some((gap) => start < gap.end && start + length > gap.start)) return
    found.push({ start, end: start + length, number, tagged, weak })
  }
  for (const match of content.matchAll(TAGGED))
    add(match.index, match[0].length, Number(/\d+/u.exec(match[0])?.[0]), true, false)
  for (const match of content.matchAll(STUCK)) {
    add(match.index, match[0].length, Number(match[1]), false, /[\p{Lu}]/u.test(content[match.index - 1] ?? ''))
  }
  for (const match of content.matchAll(LINE)) {
    const opensItem =
      match.index === 0 &&
      (block.kind === 'list-item' || !/^\s/u.test(content.slice(match[0].length, match[0].length + 1)))
    if (!opensItem) add(match.index, match[0].length, Number(match[1]), false, true)
  }
  return found.sort((a, b) => a.start - b.start)
}

function isNext(candidate: Candidate, last: number, notes: ReadonlySet<number>): boolean {
  const { number } = candidate
  if (number === 0) return false
  if (notes.has(number)) return number > last && number <= last + (candidate.weak ? 2 : 5)
  return !candidate.weak && notes.size === 0 && number === last + 1
}

/** Gaps in order, overlapping ones as one. */
function merge(gaps: Span[]): Span[] {
  const out: Span[] = []
  for (const gap of gaps.sort((a, b) => a.start - b.start)) {
    const before = out.at(-1)
    if (before !== undefined && gap.start < before.end) before.end = Math.max(before.end, gap.end)
    else out.push({ start: gap.start, end: gap.end })
  }
  return out
}
