import type { Line } from './lines'

const BULLET = /^(?:[-–—•*·▪▫○◦■□●►➢✓]|[\uf000-\uf0ff]|o\s{2}|-\s?\d{1,2}\))\s{0,4}\S/u
const ENUMERATED = /^(?:\(?\d{1,2}[.)°º]\)?|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])\s{1,4}\S/u
const DOTTED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{1,4}[\p{Lu}‘'"«“]/u
const FINITE =
  /(?<![\p{L}])(?:wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|had|zal|zullen|zou|kan|kunnen|moet|moeten|mag|ik|wij|ben|heb)(?![\p{L}])/u
const CLOSED = /[.?!:;,](?:["”»’')\]]{0,2})(?:\d{1,2}|<sup>\d{1,3}<\/sup>)?$/u
const OPEN_WORD =
  /(?:^|[\s(])(?:de|het|een|van|en|of|in|op|te|aan|bij|met|voor|door|om|dat|die|uit|naar|tot|als|dan|zal|zijn|wordt|worden|is|heeft|deze|dit|mijn|uw|onze|ter|der|den|per|over|onder|tussen|nr\.|artikel|art\.|circa|ca\.|drs\.|mr\.|prof\.)$/iu

/** A line that opens an item of a list. */
export function opensItem(line: Line): boolean {
  return BULLET.test(line.text) || ENUMERATED.test(line.text)
}

/** Whether a line ends a sentence or a member of a list. */
export function isClosed(line: Line): boolean {
  return CLOSED.test(line.tail)
}

/** Whether a line breaks off in mid-sentence, so that the next words belong to it whatever stands between. */
export function breaksOff(line: Line): boolean {
  return /[\p{L}\d][-‐‑]$|,$/u.test(line.tail) || OPEN_WORD.test(line.tail)
}

/** A title above text: marked so, or a short line that closes nothing, after a closed line and before a new sentence. */
export function isHeading(line: Line, before: Line | null, after: Line | null, width: number): boolean {
  if (line.mark === 'heading') return true
  if (line.mark === 'bold' && line.text.length < 200 && !/[.;,]$/u.test(line.tail)) return true
  if (!/^[\p{Lu}\d‘'"«“(]/u.test(line.text) || isClosed(line) || breaksOff(line)) return false
  if (before !== null && !isClosed(before) && before.role !== 'heading') return false
  if (after === null) return line.end - line.start < 60
  if (!/^[\p{Lu}\d‘'"«“([–•-]/u.test(after.text) || after.end - after.start < 3) return false
  if (DOTTED.test(line.text) && !opensList(after)) return line.end - line.start < width + 40
  return (
    !FINITE.test(line.text) &&
    line.end - line.start < (width > 160 ? Math.min(width * 0.6, 170) : Math.min(width * 0.85, 110))
  )
}

/** A numbered title over two lines: the second is short and closes nothing, and a new sentence follows. */
export function isTwoLineHeading(lines: Line[], index: number, width: number): boolean {
  const [before, first, second, after] = [lines[index - 1], lines[index], lines[index + 1], lines[index + 2]]
  if (first === undefined || second?.role !== 'text' || after === undefined || !DOTTED.test(first.text)) return false
  if (isClosed(first) || isClosed(second) || opensItem(second) || (before?.role === 'text' && !isClosed(before)))
    return false
  return (
    second.end - second.start < width * 0.85 &&
    first.end - first.start < 160 &&
    /^[\p{Lu}‘“«]/u.test(after.text) &&
    !opensItem(after)
  )
}

/** The first of several items: a number above another number is no title. */
function opensList(after: Line): boolean {
  return ENUMERATED.test(after.text) && /[;,]$/u.test(after.tail)
}
