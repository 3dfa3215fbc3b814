import { endsInLetter, isSpace, type Line } from './lines'

const BULLET = /^(?:[-–—•*·▪▫○◦■□●►➢✓]|[\uf000-\uf0ff]|o\s{2}|-\s?\d{1,2}\))\s{0,4}\S/u
const ENUMERATED = /^(?:\(?\d{1,2}[.)°º]\)?|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])\s{1,4}\S/u
const DOTTED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{1,4}[\p{Lu}‘'"«“]/u
const FINITE =
  /(?<![\p{L}])(?:wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|had|zal|zullen|zou|kan|kunnen|moet|moeten|mag|ik|wij|ben|heb)(?![\p{L}])/u
const CLOSED = /[.?!:;,](?:["”»’')\]]{0,2})(?:\d{1,2}|<sup>\d{1,3}<\/sup>)?$/u
const OPEN_WORDS = new Set(
  'de het een van en of in op te aan bij met voor door om dat die uit naar tot als dan zal zijn wordt worden is heeft deze dit mijn uw onze ter der den per over onder tussen nr. artikel art. circa ca. drs. mr. prof.'.split(
    ' ',
  ),
)
const LONGEST_OPEN_WORD = 8

/** A line that opens an item of a list. */
export function opensItem(line: Line): boolean {
  return (
    mayOpenItem(line.text.charCodeAt(0), line.text.charCodeAt(1)) &&
    (BULLET.test(line.text) || ENUMERATED.test(line.text))
  )
}

/** No item opens with a capital, or with a small letter that begins a word. */
function mayOpenItem(first: number, second: number): boolean {
  if (first >= 65 && first <= 90) return false
  if (first < 97 || first > 122) return true
  return second < 97 || second > 122 || second === 105 || second === 118 || second === 120
}

/** Whether a line ends a sentence or a member of a list. */
export function isClosed(line: Line): boolean {
  return !endsInLetter(line) && CLOSED.test(line.tail)
}

/** Whether a line breaks off in mid-sentence, so that the next words belong to it whatever stands between. */
export function breaksOff(line: Line): boolean {
  if (!endsInLetter(line) && /[\p{L}\d][-‐‑]$|,$/u.test(line.tail)) return true
  const word = lastWord(line.tail)
  return word !== null && OPEN_WORDS.has(word.toLowerCase())
}

/** The word with which a text ends, behind white space or a bracket; null for one longer than those of interest. */
function lastWord(text: string): string | null {
  for (let start = text.length; start >= text.length - LONGEST_OPEN_WORD; start--) {
    if (start <= 0) return text
    const before = text.charCodeAt(start - 1)
    if (before === 40 || isSpace(before)) return text.slice(start)
  }
  return null
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
