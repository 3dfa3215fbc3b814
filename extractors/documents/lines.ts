import type { Span } from '../types'

/** What a line is for; `text` until a later pass knows better. */
export type Role =
  | 'text'
  | 'blank'
  | 'furniture'
  | 'footnote'
  | 'letterhead'
  | 'heading'
  | 'list'
  | 'question-head'
  | 'answer-head'
  | 'signature'

/** A line, or a part of one, without the white space around it. */
export interface Line extends Span {
  /** The content without markdown marks, at most `LINE_SIGHT` code units: enough to judge a line by. */
  text: string
  /** The last code units of the content, for how a line ends. */
  tail: string
  indent: number
  role: Role
  /** A form feed stands before this line. */
  newPage: boolean
  /** Markdown said so: `#` heading, whole line bold, whole line italic. */
  mark: 'heading' | 'bold' | 'italic' | null
  /** State of the questions-and-answers reader: what this line belongs to. */
  part: 'question' | 'answer' | null
  /** Number of the question or answer, as printed. */
  number?: string
}

/** How much of a line the passes look at, from its start and from its end. */
export const LINE_SIGHT = 400
const TAIL = 40

/** The lines of a text between two places. Line ends: LF, CR, CRLF, FF, VT, NEL, LS, PS. */
export function scanLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  const plain = !OTHER_LINE_ENDS.some((end) => text.includes(end))
  let start = from
  let newPage = false
  while (start <= to) {
    const end = plain ? text.indexOf('\n', start) : nextLineEnd(text, start, to)
    const stop = end < 0 || end > to ? to : end
    lines.push(toLine(text, start, stop, newPage))
    const code = stop < to ? text.charCodeAt(stop) : 0
    newPage = code === 12
    start = stop + (code === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

const OTHER_LINE_ENDS = ['\r', '\f', '\v', '\u0085', '\u2028', '\u2029']

function nextLineEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isLineEnd(text.charCodeAt(i))) return i
  return to
}

/** A line for a stretch of text; used for the parts of a line that holds more than one thing. */
export function toLine(text: string, from: number, to: number, newPage = false): Line {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const raw = sightOf(text, start, end)
  const line: Line = {
    start,
    end,
    text: raw,
    tail: raw.length === end - start && raw.length <= TAIL ? raw : text.slice(Math.max(start, end - TAIL), end),
    indent: start - from,
    role: start === end ? 'blank' : 'text',
    newPage,
    mark: null,
    part: null,
  }
  if (isMark(raw.charCodeAt(0)) || isMark(raw.charCodeAt(raw.length - 1))) unmark(line, raw)
  return line
}

/** The beginning of a line; wide white space, as tables and masked tags leave it, counts as one space. */
function sightOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, Math.min(end, start + LINE_SIGHT))
  if (!raw.includes('  ')) return raw
  return text
    .slice(start, Math.min(end, start + 5 * LINE_SIGHT))
    .replace(/\s{2,}/gu, ' ')
    .slice(0, LINE_SIGHT)
}

/** Whether a code unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a text has a digit. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text)
}

/** Whether a line ends in a letter of the alphabet, as most do: then no mark closes it. */
export function endsInLetter(line: Line): boolean {
  const last = line.tail.charCodeAt(line.tail.length - 1) | 32
  return last >= 97 && last <= 122
}

function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** White space, also the kinds without width (zero width space, BOM, soft hyphen) and control characters. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true
  if (code < 0x7f) return false
  return (
    code <= 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** `#`, `>`, `*`, `_` and `|`. */
function isMark(code: number): boolean {
  return code === 35 || code === 62 || code === 42 || code === 95 || code === 124
}

function unmark(line: Line, raw: string): void {
  if (raw === '') return
  const heading = /^#{1,6}\s+/u.exec(raw)
  let bare = heading === null ? raw : raw.slice(heading[0].length)
  bare = bare.replace(/^>\s?/u, '')
  const emphasis = /^(\*{1,3}|_{1,3})(?=\S)/u.exec(bare)
  if (emphasis !== null && bare.endsWith(emphasis[1] as string) && bare.length > 2 * (emphasis[1] as string).length) {
    bare = bare.slice(emphasis[1]?.length, -(emphasis[1] as string).length)
    line.mark = emphasis[1] === '*' || emphasis[1] === '_' ? 'italic' : 'bold'
  }
  if (heading !== null) line.mark = 'heading'
  line.text = bare.trim()
}
