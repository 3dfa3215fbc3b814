import type { Span } from '../types'
import {
  isClosing,
  isDigit,
  isHyphen,
  isLetter,
  isLower,
  isOpening,
  isSkipped,
  isWhite,
  wordAt,
  wordBefore,
} from './characters'
import { findRepairs } from './glue'
import type { Wording } from './wording'

/**
 * A stretch of a document as it should be read: gaps jumped, white space folded, words whole. The text consists of runs
 * that stand unbroken in the document: from `starts[r]` on, `text[i]` is at `places[r] + i - starts[r]`.
 */
export interface View {
  text: string
  starts: number[]
  places: number[]
}

/** The view of a span of a document. `gaps` are in order and inside the span. */
export function viewSpan(text: string, span: Span, gaps: Span[], wording: Wording): View {
  const builder = new Builder(text)
  let gap = 0
  let from = span.start
  let i = span.start
  while (i < span.end) {
    const stop = gap < gaps.length ? Math.min((gaps[gap] as Span).start, span.end) : span.end
    i = nextOddSpace(text, i, stop)
    if (i >= span.end) break
    const before = i
    const white = skipWhite(text, i, span.end, gaps, gap)
    gap = white.gap
    i = white.next
    if (i < span.end || white.gapped) {
      from = closeRun(builder, wording, white, { start: from, end: before }, span.end)
    }
  }
  builder.copy(from, Math.min(i, trimmedEnd(text, span)))
  return repair(joinInner(builder.view(), wording), wording)
}

/** The places of a part of a view, with one more for the end. */
export function placesOf(view: View, from: number, to: number): number[] {
  const places = new Array<number>(to - from + 1)
  let run = runOf(view, from)
  for (let i = from; i < to; run++) {
    const shift = (view.places[run] as number) - (view.starts[run] as number)
    const until = Math.min(to, view.starts[run + 1] ?? to)
    for (; i < until; i++) places[i - from] = i + shift
  }
  places[to - from] = (places[to - from - 1] ?? 0) + 1
  return places
}

/** The place in the document of one code unit of the view. */
export function placeOf(view: View, at: number): number {
  const run = runOf(view, at)
  return (view.places[run] as number) + at - (view.starts[run] as number)
}

/** The run that holds a place of the view. */
function runOf(view: View, at: number): number {
  let low = 0
  let high = view.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((view.starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}

class Builder {
  private readonly parts: string[] = []
  private readonly starts: number[] = []
  private readonly places: number[] = []
  private length = 0

  constructor(private readonly source: string) {}

  copy(from: number, to: number): void {
    if (to > from) this.add(this.source.slice(from, to), from)
  }

  add(part: string, place: number): void {
    const last = this.starts.length - 1
    if (last < 0 || (this.places[last] as number) + this.length - (this.starts[last] as number) !== place) {
      this.starts.push(this.length)
      this.places.push(place)
    }
    this.parts.push(part)
    this.length += part.length
  }

  isEmpty(): boolean {
    return this.length === 0
  }

  lastCode(): number {
    return this.parts.at(-1)?.charCodeAt((this.parts.at(-1) as string).length - 1) ?? 0
  }

  view(): View {
    return { text: this.parts.join(''), starts: this.starts, places: this.places }
  }
}

/**
 * Where the next odd white space begins, or the stop: white space that is more than one plain space between words, or
 * that a mark beside it makes needless.
 */
function nextOddSpace(text: string, from: number, stop: number): number {
  for (let i = from; i < stop; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e ? isWhite(code) : code < 32) return i
    if (code !== 32) continue
    const next = text.charCodeAt(i + 1)
    if (next <= 32 || next > 0x7e || isClosing(next) || isOpening(text.charCodeAt(i - 1))) return i
  }
  return stop
}

interface White {
  next: number
  gap: number
  gapped: boolean
  spaced: boolean
  lineEnd: boolean
}

/** Skips white space, characters without width and gaps. */
function skipWhite(text: string, from: number, end: number, gaps: Span[], firstGap: number): White {
  const white: White = { next: from, gap: firstGap, gapped: false, spaced: false, lineEnd: false }
  while (white.next < end) {
    const jump = gaps[white.gap]
    if (jump !== undefined && white.next >= jump.start) {
      white.next = Math.max(white.next, jump.end)
      white.gap++
      white.gapped = true
      continue
    }
    const code = text.charCodeAt(white.next)
    if (!isWhite(code)) break
    white.spaced ||= !isSkipped(code)
    white.lineEnd ||= code === 10 || code === 13 || code === 12 || code === 0x2028
    white.next++
  }
  return white
}

/** Copies the run before white space and decides what stands for the space; returns where the next run begins. */
function closeRun(builder: Builder, wording: Wording, white: White, run: Span, end: number): number {
  const { next } = white
  const text = wording.text
  const last = run.end > run.start ? text.charCodeAt(run.end - 1) : builder.lastCode()
  if (white.lineEnd && isHyphen(last) && isWordAround(text, run, next, end)) {
    const join = joinAtLineEnd(text, run.end - 1, next, wording)
    builder.copy(run.start, join === 'join' ? run.end - 1 : run.end)
    if (join === 'space') builder.add(' ', run.end)
    return next
  }
  builder.copy(run.start, run.end)
  if (white.spaced && next < end && !builder.isEmpty() && !isTight(text, last, next, white.lineEnd)) {
    builder.add(' ', spacePlace(text, run.end, next))
  }
  return next
}

function isWordAround(text: string, run: Span, next: number, end: number): boolean {
  return run.end - 1 > run.start && isLetter(text[run.end - 2]) && next < end && isLetter(text[next])
}

/** No space belongs between an opening mark and what it opens, before a closing mark, or after a slash at a line end. */
function isTight(text: string, last: number, next: number, lineEnd: boolean): boolean {
  if (isOpening(last) || (lineEnd && last === 47)) return true
  const code = text.charCodeAt(next)
  return isClosing(code) && !(code === 46 && isDigit(text.charCodeAt(next + 1)))
}

/** The place of the space that is kept: the last one before the next word, so that runs stay unbroken where they can. */
function spacePlace(text: string, before: number, next: number): number {
  return next - 1 >= before && isWhite(text.charCodeAt(next - 1)) ? next - 1 : before
}

function joinAtLineEnd(text: string, hyphen: number, next: number, wording: Wording): 'join' | 'keep' | 'space' {
  const right = wordAt(text, next)
  if (/^(?:en|of|als|dan|tot|maar|resp)$/u.test(right)) return 'space'
  const left = wordBefore(text, hyphen)
  if (!/^[\p{Ll}]/u.test(right) || /[\p{Lu}\d]/u.test(left.slice(1)) || /^[\p{Lu}]$/u.test(left)) return 'keep'
  return wording.joins(left, right, true) ? 'join' : 'keep'
}

/** Takes away hyphens that an extraction left inside a line ("ambas-sade") where the word is proved. */
function joinInner(view: View, wording: Wording): View {
  const { text } = view
  const remove: number[] = []
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (!isLower(text.charCodeAt(at - 1)) || !isLower(text.charCodeAt(at + 1))) continue
    if (wording.joins(wordBefore(text, at), wordAt(text, at + 1), false)) remove.push(at)
  }
  return remove.length === 0 ? view : edit(view, [], remove)
}

function repair(view: View, wording: Wording): View {
  const { insert, remove } = findRepairs(view.text, wording)
  return insert.length === 0 && remove.length === 0 ? view : edit(view, insert, remove)
}

/** A view with spaces put in before some places and single characters taken out at others. */
function edit(view: View, insert: number[], remove: number[]): View {
  const builder = new Builder(view.text)
  const taken = new Set(remove)
  let from = 0
  let run = 0
  const copy = (to: number): void => {
    while (from < to) {
      while (run + 1 < view.starts.length && (view.starts[run + 1] as number) <= from) run++
      const until = Math.min(to, view.starts[run + 1] ?? to)
      builder.add(view.text.slice(from, until), (view.places[run] as number) + from - (view.starts[run] as number))
      from = until
    }
  }
  for (const at of [...insert, ...remove].sort((a, b) => a - b)) {
    copy(at)
    if (taken.has(at)) from = at + 1
    else builder.add(' ', placeOf(view, at))
  }
  copy(view.text.length)
  return builder.view()
}

function trimmedEnd(text: string, span: Span): number {
  let end = span.end
  while (end > span.start && isWhite(text.charCodeAt(end - 1))) end--
  return end
}
