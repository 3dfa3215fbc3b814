import type { Span } from '../types'
import { findRepairs } from './glue'
import type { Joins } from './hyphens'

/** A stretch of a document as it should be read: gaps jumped, white space folded, words whole. */
export interface View {
  text: string
  /** `offsets[i]` is the place in the document of `text[i]`; one more at the end. */
  offsets: number[]
}

const NO_SPACE_BEFORE = /[.,;:?!)\]»”]/u
const NO_SPACE_AFTER = /[([«“]/u
const LOWER = /[\p{Ll}]/u
const LETTER = /[\p{L}]/u

/** The view of a span of a document. `gaps` are in order and inside the span. */
export function viewSpan(text: string, span: Span, gaps: Span[], joins: Joins): View {
  const builder: Builder = { chars: [], offsets: [] }
  let gap = 0
  let space = -1
  let lineEnd = false
  for (let i = span.start; i < span.end; i++) {
    const jump = gaps[gap]
    if (jump !== undefined && i >= jump.start) {
      gap++
      if (jump.end > i) i = jump.end - 1
      continue
    }
    const code = text.charCodeAt(i)
    if (isWhite(code)) {
      if (isSkipped(code)) continue
      if (space < 0) space = i
      lineEnd ||= code === 10 || code === 13 || code === 12
      continue
    }
    if (space >= 0) addSpace(text, builder, space, i, lineEnd, joins)
    space = -1
    lineEnd = false
    builder.chars.push(text[i] as string)
    builder.offsets.push(i)
  }
  builder.offsets.push(space >= 0 ? space : span.end)
  return repair(joinInner({ text: builder.chars.join(''), offsets: builder.offsets }, joins))
}

interface Builder {
  chars: string[]
  offsets: number[]
}

/** Closes a run of white space before the character at `next`: a space, nothing, or a hyphen taken away. */
function addSpace(text: string, builder: Builder, space: number, next: number, lineEnd: boolean, joins: Joins): void {
  const { chars, offsets } = builder
  const last = chars.at(-1)
  const char = text[next] as string
  if (last === undefined) return
  if (lineEnd && isHyphen(last) && LETTER.test(chars.at(-2) ?? '') && LETTER.test(char)) {
    const right = wordAt(text, next)
    if (/^(?:en|of|als|dan|tot|maar|resp)$/u.test(right)) {
      pushSpace(builder, space)
      return
    }
    const left = lastWord(chars, chars.length - 1)
    if (
      !LOWER.test(char) ||
      /[\p{Lu}\d]/u.test(left.slice(1)) ||
      (left.length === 1 && /[\p{Lu}]/u.test(left)) ||
      !joins(left, right, true)
    )
      return
    chars.pop()
    offsets.pop()
    return
  }
  if (
    (lineEnd && last === '/') ||
    NO_SPACE_AFTER.test(last) ||
    (NO_SPACE_BEFORE.test(char) && !/^\.\d/u.test(text.slice(next, next + 2)))
  )
    return
  pushSpace(builder, space)
}

function pushSpace(builder: Builder, place: number): void {
  builder.chars.push(' ')
  builder.offsets.push(place)
}

/** Takes away hyphens that an extraction left inside a line ("ambas-sade") where the word is proved. */
function joinInner(view: View, joins: Joins): View {
  const { text, offsets } = view
  let from = 0
  let out: View | null = null
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (!LOWER.test(text[at - 1] ?? '') || !LOWER.test(text[at + 1] ?? '')) continue
    if (!joins(wordBefore(text, at), wordAt(text, at + 1), false)) continue
    out ??= { text: '', offsets: [] }
    append(out, text, offsets, from, at)
    from = at + 1
  }
  if (out === null) return view
  append(out, text, offsets, from, text.length)
  out.offsets.push(offsets[text.length] as number)
  return out
}

function repair(view: View): View {
  const { insert, remove } = findRepairs(view.text)
  if (insert.length === 0 && remove.length === 0) return view
  const out: View = { text: '', offsets: [] }
  let from = 0
  for (const at of [...insert, ...remove].sort((a, b) => a - b)) {
    append(out, view.text, view.offsets, from, at)
    from = view.text[at] === ' ' ? at + 1 : at
    if (from === at) {
      out.text += ' '
      out.offsets.push(view.offsets[at] as number)
    }
  }
  append(out, view.text, view.offsets, from, view.text.length)
  out.offsets.push(view.offsets[view.text.length] as number)
  return out
}

function append(out: View, text: string, offsets: number[], from: number, to: number): void {
  out.text += text.slice(from, to)
  for (let i = from; i < to; i++) out.offsets.push(offsets[i] as number)
}

function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end < at + 40 && LETTER.test(text[end] as string)) end++
  return text.slice(at, end)
}

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && start > at - 40 && LETTER.test(text[start - 1] as string)) start--
  return text.slice(start, at)
}

function lastWord(chars: string[], end: number): string {
  let start = end
  while (start > 0 && start > end - 40 && /[\p{L}\d]/u.test(chars[start - 1] as string)) start--
  return chars.slice(start, end).join('')
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '‐' || char === '‑' || char === '¬'
}

/** White space and control characters, also those without width. */
function isWhite(code: number): boolean {
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

/** Characters that are nothing at all: soft hyphen, zero width space, BOM. */
function isSkipped(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff
}
