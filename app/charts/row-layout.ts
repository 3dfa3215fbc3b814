import type { RowsPicture } from './chart'
import { wrap } from './wrap'

/**
 * Pixels: the room of a picture on a page of 320, and a letter of its words (12 or 13 high) in a wide face. A picture does
 * not know how wide its place is; what fits there fits anywhere.
 */
const NARROWEST = 288
const LETTER = 6.9
/** Letters between a label and its value. */
const BETWEEN = 2

const ROW_HEIGHT = 44
/** Where the bar stands in a row with a label of one line, in pixels from its top. */
const BAR_TOP = 19
const LABEL_LINE = 14
/** A longer label is cut there, with a sign; it stands whole in the table. */
const MOST_LINES = 3
const SIGN = ' …'

/** From the baseline of a label to its bar. */
const ABOVE_BAR = 6

/** How high the rows of a picture are and where their bars stand, in pixels, so that every label fits. */
export interface RowLayout {
  rowHeight: number
  barTop: number
  /** The lines of each label, the last just above the bar; the value stands at the end of the first, which may be empty. */
  labels: string[][]
}

export function layRows({ rows }: RowsPicture): RowLayout {
  const labels = rows.map(({ label, value }) => breakLabel(label, value))
  const more = LABEL_LINE * (Math.max(1, ...labels.map((lines) => lines.length)) - 1)
  return { rowHeight: ROW_HEIGHT + more, barTop: BAR_TOP + more, labels }
}

/** The baselines of so many lines, from the top of the row. */
export function baselinesOf(lines: string[], barTop: number): number[] {
  return lines.map((_, index) => barTop - ABOVE_BAR - LABEL_LINE * (lines.length - 1 - index))
}

/** A label that does not fit beside its value goes on below it, so that it stands above its bar. */
function breakLabel(label: string, value: string): string[] {
  const whole = Math.floor(NARROWEST / LETTER)
  const beside = whole - BETWEEN - value.length
  if (label.length <= beside) return [label]
  const [begin = ''] = wrap(label, beside)
  const first = begin.length <= beside ? begin : ''
  const lines = [first, ...wrap(label.slice(first.length), whole)]
  if (lines.length <= MOST_LINES) return lines
  const [last] = wrap(lines[MOST_LINES - 1] ?? '', whole - SIGN.length)
  return [...lines.slice(0, MOST_LINES - 1), last + SIGN]
}

/** Percent of the width that some words need on a narrow page. */
export function widthOfWords(words: string): number {
  return (100 * LETTER * words.length) / NARROWEST
}

/** Words under a place stand around it; at the edges they stay inside the picture. */
export function anchorOf(at: number, word: string): 'start' | 'middle' | 'end' {
  const half = widthOfWords(word) / 2
  return at < half ? 'start' : at > 100 - half ? 'end' : 'middle'
}
