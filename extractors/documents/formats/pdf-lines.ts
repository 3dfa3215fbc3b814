/** A piece of text on a page: `x` from the left, `y` of its baseline from the top, all in points. */
export interface PdfPiece {
  text: string
  x: number
  y: number
  width: number
  /** Size of the letters; 0 for spaces that the library put in. */
  size: number
}

/** One line of a page in reading order. */
export interface PdfLine {
  text: string
  x: number
  y: number
  size: number
}

/** A note number is smaller than this share of its line's letters and stands at least this share above its baseline. */
const NOTE_SIZE = 0.8
const NOTE_RISE = 0.15
const NOTE_NUMBER = /^\(?\d{1,3}\)?(?:\s?[,;]\s?\d{1,3}){0,5}$/u
const UNIT = /(?:^|[\s\d])[ckdm]?m$/u
/** Gaps, in letter sizes: from the first on two pieces are two words, from the second on two lines. */
const WORD_GAP = 0.15
const COLUMN_GAP = 6

/** Puts the pieces of one page, in the order in which they are drawn, together into lines; note numbers are left out. */
export function readPdfLines(pieces: PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | null = null
  let end = 0
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (line !== null && isNoteNumber(piece, line)) {
      if (/^\s|\s$/u.test(piece.text)) line.text += ' '
      end = piece.x + piece.width
      continue
    }
    if (line === null || !continues(line, piece, end)) {
      if (piece.text.trim() === '') continue
      line = { text: piece.text, x: piece.x, y: piece.y, size: piece.size }
      lines.push(line)
    } else {
      line.text += (needsSpace(line, piece, end) ? ' ' : '') + piece.text
      raiseTo(line, piece)
    }
    end = piece.x + piece.width
  }
  return lines
    .map((each) => ({ ...each, text: each.text.replace(/\s+/gu, ' ').trim() }))
    .filter((each) => each.text !== '')
}

function isNoteNumber(piece: PdfPiece, line: PdfLine): boolean {
  const text = piece.text.trim()
  if (!NOTE_NUMBER.test(text) || piece.size >= line.size * NOTE_SIZE) return false
  const rise = line.y - piece.y
  return rise > line.size * NOTE_RISE && rise < line.size && !UNIT.test(line.text)
}

function continues(line: PdfLine, piece: PdfPiece, end: number): boolean {
  const size = Math.max(line.size, piece.size)
  if (Math.abs(piece.y - line.y) > size * 0.5) return false
  const gap = piece.x - end
  return gap > -size && gap < size * COLUMN_GAP
}

function needsSpace(line: PdfLine, piece: PdfPiece, end: number): boolean {
  return (
    piece.x - end > Math.max(line.size, piece.size) * WORD_GAP && !/\s$/u.test(line.text) && !/^\s/u.test(piece.text)
  )
}

/** A line that starts with a small raised number (a note at the foot of the page) takes the size of its words. */
function raiseTo(line: PdfLine, piece: PdfPiece): void {
  if (piece.size <= line.size || piece.text.trim() === '') return
  line.size = piece.size
  line.y = piece.y
}
