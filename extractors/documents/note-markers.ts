import type { Block, Span } from '../types'

const TAGGED = /<sup>\s{0,2}\[?\d{1,3}\]?\s{0,2}<\/sup>|\[\d{1,2}(?:\s\d{1,2})?\s?\](?!\()/gu
/** Numbers that may mark a note: those behind white space inside a line cannot, unless they stick to a year. */
const NUMBER = /(?=\d)(?:(?<![ \t\d])\d+|(?<=(?:^|\n)[ \t]+)\d+|(?<!\d)(?:19|20)\d{3,})/g
/** What may stand before a number that sticks to text, looked at backwards. */
const STUCK_TO = /(?:[\p{L}»”’")\]?!%]|[\p{L}»”’")\]%][.,;:]|(?<!\d)(?:19|20)\d\d)$/u
const STUCK_END = /^(?![\p{L}\d]|[.,]\d|-[\p{L}\d])/u
const LINE_END = /^[ \t]{0,4}(?:\r?\n|[.,;)]|[ \t]\p{L}|$)/u

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
  const found: Candidate[] = []
  const add = (index: number, length: number, number: number, tagged: boolean, weak: boolean): void => {
    const start = block.start + index
    if ((block.gaps ?? []).some((gap) => start < gap.end && start + length > gap.start)) return
    found.push({ start, end: start + length, number, tagged, weak })
  }
  if (content.includes('<sup') || content.includes('[')) {
    for (const match of content.matchAll(TAGGED))
      add(match.index, match[0].length, Number(/\d+/u.exec(match[0])?.[0]), true, false)
  }
  for (const run of content.matchAll(NUMBER)) {
    const year = run[0].length > 4 && /^(?:19|20)/u.test(run[0]) ? 4 : 0
    if (run[0].length - year <= 3) addNumber(content, run.index + year, run.index + run[0].length, block, add)
  }
  return found.sort((a, b) => a.start - b.start)
}

type Add = (index: number, length: number, number: number, tagged: boolean, weak: boolean) => void

/** Adds a run of digits that may be a note number: stuck to a word, a mark or a year, or at the start of a line. */
function addNumber(content: string, at: number, end: number, block: Block, add: Add): void {
  const before = content.slice(Math.max(0, at - 5), at)
  const after = content.slice(end, end + 8)
  const number = Number(content.slice(at, end))
  if (STUCK_TO.test(before)) {
    if (STUCK_END.test(after)) add(at, end - at, number, false, /\p{Lu}$/u.test(before))
    return
  }
  if (!startsLine(content, at) || !LINE_END.test(after)) return
  if (at === 0 && (block.kind === 'list-item' || !/^\s/u.test(after))) return
  add(at, end - at, number, false, true)
}

function startsLine(content: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (content[i] === ' ' || content[i] === '\t')) i--
  return i < 0 || content[i] === '\n'
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
