import type { Line } from './lines'

const START =
  /^(?:<sup>(\d{1,3})<\/sup>|\[(\d{1,3}|[ivx]{1,5})\]|(\d{1,3})\)|(\d{1,3})(?=[^\d.,:%)/–-]|$)|(\d{1,2})(?=(?:19|20)\d\d(?!\d)))\s*/u
const CITATION =
  /kamerst|handelingen|https?:|www\.|[«»“”„]|^zie |zie ook|bijlage|st(?:aats)?crt|staatscourant|stb\.|trb\.|pb ?(?:eu|eg|l)|vergaderjaar|(?<!\d)(?:19|20)\d\d(?!\d)|rapport|ecli|motie|ibid|idem|blz\.|pagina|aanhangsel|ter inzage|samenstelling|jaarverslag|toezegging|verordening|richtlijn|gegevens|bron:|\.(?:nl|eu|com|pdf|org)(?![\p{L}])|, nr\. ?\d|^.{0,60}\([\p{Lu}]{1,3} ?[\p{Lu}]/iu
const BROKEN_CITATION =
  /kamerst|handelingen|aanhangsel|vergaderjaar|toezegging|jaarverslag|rapport|memorievan|(?:19|20)\d\d(?!\d)/iu
const BODY_HEAD = /^(?:vra(?:ag|gen)\s+\d|antwoord(?:\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d|\s*:?$)|[-–•]\s)/iu
const LOOSE = /^(?:\d?\s?ter inzage gelegd|\d?\s?samenstelling:\s)/iu
const SPOKEN =
  /(?<![\p{L}])(?:ik|wij|uw kamer|het kabinet|wordt u|informeer)(?![\p{L}])|^de (?:minister|staatssecretaris)/iu
/** What only a citation begins with: a paper, an address, or a title and a day. */
const SOURCE =
  /^(?:zie (?:ook )?)?(?:(?:tweede |eerste )?kamerst|handelingen|aanhangsel|https?:|www\.|st(?:aats)?b|st(?:aats)?crt|bijlage|ter inzage|motie[- ])|^[\p{Lu}][^.?!]{1,60}, \d{1,2} \p{L}{3,9} (?:19|20)\d\d|https?:\/\//iu
const UNIT =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|procent|miljoen|miljard|euro)/u

/** A note at the foot of a page: its number and the line it begins on. */
export interface Note {
  number: number
  line: Line
}

/**
 * Marks footnotes and returns them in order: per page the last lines, from the first one that opens with the expected
 * number and reads like a citation; and everywhere the notes that markdown and Word mark themselves
 * (`<sup>1</sup> …`, `[1] …` at the start of a paragraph).
 */
export function markFootnotes(lines: Line[], pageStarts: Set<Line>): Note[] {
  const notes = markTagged(lines)
  let page: Line[] = []
  let indented = 0
  for (const line of lines) {
    if (line.role !== 'text') continue
    const soft = line.indent > 0 && line.indent < 3 && indented <= 1 + page.length / 5
    if (page.length > 0 && (soft || pageStarts.has(line))) {
      markPageFoot(page, notes)
      page = []
      indented = 0
    }
    if (line.indent > 0) indented++
    page.push(line)
  }
  markPageFoot(page, notes)
  markLone(lines, notes)
  for (const line of lines)
    if (line.role === 'text' && line.text.length < 4_000 && LOOSE.test(line.text)) line.role = 'footnote'
  return notes.sort((a, b) => a.line.start - b.line.start)
}

function markTagged(lines: Line[]): Note[] {
  const notes: Note[] = []
  let inside = false
  let afterBlank = true
  for (const line of lines) {
    if (line.role === 'text') {
      const number = taggedNumber(line.text, afterBlank)
      if (number !== null) {
        inside = true
        if (number > 0) notes.push({ number, line })
      } else if (inside && BODY_HEAD.test(line.text)) inside = false
      if (inside) line.role = 'footnote'
    } else if (line.role === 'blank') inside = false
    afterBlank = line.role === 'blank'
  }
  return notes
}

/** The number of a note that opens with `<sup>1</sup>` or `[1]`; 0 for a Roman one, null for another line. */
function taggedNumber(text: string, afterBlank: boolean): number | null {
  const first = text.charCodeAt(0)
  if (first !== 60 && first !== 91) return null
  const start = START.exec(text)
  const number = start?.[1] ?? start?.[2]
  if (start === null || number === undefined || text.length === start[0].length) return null
  if (start[1] === undefined && !afterBlank && !CITATION.test(text)) return null
  return /^\d/u.test(number) ? Number(number) : 0
}

/** A note between blank lines, as some extractions leave it: the next number, short, and plainly a citation. */
function markLone(lines: Line[], notes: Note[]): void {
  const numbers = new Map(notes.map((note) => [note.line, note.number]))
  let expected = 1
  let last: Line | null = null
  lines.forEach((line, index) => {
    expected = (numbers.get(line) ?? expected - 1) + 1
    if (line.role !== 'text') {
      if (line.role === 'blank') last = null
      return
    }
    const opens = lines[index - 1]?.role === 'blank' || last !== null
    const rest = opens && numberOf(line.text) === expected ? line.text.replace(START, '') : ''
    if (
      rest !== '' &&
      line.end - line.start < 300 &&
      SOURCE.test(rest) &&
      !SPOKEN.test(rest) &&
      !line.tail.endsWith('?')
    ) {
      notes.push({ number: expected, line })
      expected++
      last = line
    }
    if (last !== null) line.role = 'footnote'
  })
}

/** Follows the numbers upwards from the last line of the page: n, n - 1, … until the first note that the page can hold. */
function markPageFoot(page: Line[], notes: Note[]): void {
  const expected = (notes.at(-1)?.number ?? 0) + 1
  const starts = footStarts(page, expected)
  const begin = starts[0]
  if (begin === undefined || !starts.some((start) => isNote(page, start.at))) return
  const foot = page.slice(begin.at)
  if (!isFoot(foot, starts.length)) return
  for (const line of foot) line.role = 'footnote'
  notes.push(...starts.map(({ number, at }) => ({ number, line: page[at] as Line })))
}

/** A longer line is a paragraph of the body. */
const NOTE_LENGTH = 600
/** Lines that one note may take. */
const NOTE_LINES = 10

/** The chain of notes at the foot that reaches the expected number; without one, the longest. */
function footStarts(page: Line[], expected: number): Start[] {
  let best: Start[] = []
  for (let at = page.length - 1; at >= 0 && at >= page.length - NOTE_LINES; at--) {
    const { text } = page[at] as Line
    if (BODY_HEAD.test(text)) break
    const number = numberOf(text)
    if (number === null || number === 0 || number > expected + 12 || !opensNote(page, at)) continue
    const chain = climb(page, { number, at }, expected)
    if (chain[0]?.number === expected || chain[0]?.number === 1) return chain
    if (chain.length > best.length) best = chain
  }
  return best
}

interface Start {
  number: number
  at: number
}

/** Follows the numbers upwards from the last note: n - 1, n - 2, … each within the lines that one note may take. */
function climb(page: Line[], last: Start, expected: number): Start[] {
  const chain = [last]
  for (let at = last.at - 1; at >= 0 && at >= (chain[0] as Start).at - NOTE_LINES; at--) {
    const first = chain[0] as Start
    const { text } = page[at] as Line
    if (first.number === expected || first.number === 1 || BODY_HEAD.test(text)) break
    if (numberOf(text) === first.number - 1) chain.unshift({ number: first.number - 1, at })
  }
  return chain
}

/** The number that a line opens with, as a note does; not "2. Heading", "3.000" or "14 november". */
function numberOf(text: string): number | null {
  if (!/^[<[\d]/u.test(text)) return null
  const start = START.exec(text)
  const digits = start?.[1] ?? start?.[3] ?? start?.[4] ?? start?.[5]
  if (start === null || digits === undefined || UNIT.test(text.slice(start[0].length))) return null
  return Number(digits)
}

/** Reads the line, or the one below a number alone, as a citation. */
function isNote(page: Line[], index: number): boolean {
  const rest = (page[index] as Line).text.replace(START, '')
  const below = page[index + 1]?.text ?? ''
  if (!opensNote(page, index)) return false
  if (rest === '') return isCitation(below)
  return isCitation(rest) || (rest.length > 30 && numberOf(below) === null && isCitation(below))
}

/** Reads like a citation, also when the extraction broke its words ("Kamers tuk"). */
function isCitation(text: string): boolean {
  return CITATION.test(text) || BROKEN_CITATION.test(text.replace(/\s+/gu, ''))
}

/** Small letters continue a sentence; a note opens with a capital, a figure or an address. */
function opensNote(page: Line[], index: number): boolean {
  const rest = (page[index] as Line).text.replace(START, '')
  const content = rest === '' ? (page[index + 1]?.text ?? '') : rest
  return !/^[\p{Ll}]/u.test(content) || /^(?:https?|www|zie|idem|ibid)/u.test(content)
}

/** The foot of a page is dense with citations, and nobody speaks in it. */
function isFoot(foot: Line[], starts: number): boolean {
  const cited = foot.filter((line) => isCitation(line.text)).length
  return (
    cited + starts >= foot.length / 4 &&
    !foot.some((line) => SPOKEN.test(line.text) || line.end - line.start > NOTE_LENGTH)
  )
}
