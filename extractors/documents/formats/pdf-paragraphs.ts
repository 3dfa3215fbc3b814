import type { PdfLine } from './pdf-lines'

/** Lines further apart than this share of the usual distance are two paragraphs. */
const PARAGRAPH_GAP = 1.25
/** The distance of lines, in letter sizes, where a document has too few lines to tell. */
const USUAL_GAP = 1.4
/** Letters that differ more than this share belong to two paragraphs. */
const SIZE_CHANGE = 0.12

/** The text of a document: paragraphs apart by a blank line, pages by a form feed. */
export function joinPdfPages(pages: PdfLine[][]): string {
  const usual = findUsualGaps(pages)
  return pages.map((lines) => joinLines(lines, usual)).join('\n\f')
}

function joinLines(lines: PdfLine[], usual: Map<number, number>): string {
  let text = ''
  let last: PdfLine | undefined
  for (const line of lines) {
    if (last !== undefined) text += startsParagraph(last, line, usual) ? '\n\n' : '\n'
    text += line.text
    last = line
  }
  return text
}

/** A step up the page is the next column or the next part of a form, in which a sentence may go on. */
function startsParagraph(last: PdfLine, line: PdfLine, usual: Map<number, number>): boolean {
  const gap = line.y - last.y
  if (Math.abs(line.size - last.size) > SIZE_CHANGE * Math.max(line.size, last.size)) return true
  if (gap <= 0) return gap < 0 && !goesOn(last.text, line.text)
  return gap > PARAGRAPH_GAP * (usual.get(halves(line.size)) ?? USUAL_GAP * line.size)
}

function goesOn(last: string, text: string): boolean {
  return !/[.:;?!]$/u.test(last) && /^\p{Ll}/u.test(text)
}

/** For each size of letters, in half points, the distance of lines that occurs most. */
function findUsualGaps(pages: PdfLine[][]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const lines of pages) {
    lines.forEach((line, i) => {
      const last = lines[i - 1]
      const gap = last === undefined ? 0 : Math.round((line.y - last.y) * 4) / 4
      if (last === undefined || halves(last.size) !== halves(line.size) || gap <= 0 || gap > 3 * line.size) return
      const bySize = counts.get(halves(line.size)) ?? new Map<number, number>()
      bySize.set(gap, (bySize.get(gap) ?? 0) + 1)
      counts.set(halves(line.size), bySize)
    })
  }
  const usual = new Map<number, number>()
  for (const [size, gaps] of counts) {
    const [[gap, count] = [0, 0]] = [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (count >= 3) usual.set(size, gap)
  }
  return usual
}

function halves(size: number): number {
  return Math.round(size * 2)
}
