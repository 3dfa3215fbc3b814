import type { Problem } from '../../types'
import { blankControls } from './decode'
import { type FormatText, MAX_TEXT_LENGTH, unreadable } from './format'
import { joinBrokenWords } from './pdf-kerning'
import { type PdfLine, type PdfPiece, readPdfLines } from './pdf-lines'
import { joinPdfPages } from './pdf-paragraphs'

export const MAX_PAGES = 2000
/** Bullets of symbol fonts, which have no character of their own. */
const BULLETS = /[\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf076\uf0e0]/gu
/** Pieces of text on one page; a page beyond it is no letter but an attack. */
export const MAX_PAGE_PIECES = 50_000

/** What this reader uses of the library's page and document. */
interface PdfPage {
  getViewport(options: { scale: number }): { transform: number[] }
  streamTextContent(): ReadableStream<{ items: unknown[] }>
  cleanup(): unknown
}
interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  destroy(): Promise<unknown>
}
interface PdfItem {
  str: string
  transform: number[]
  width: number
  height: number
}

/** PDF files: the text in the order in which it is drawn, with its lines, paragraphs and pages (form feeds). */
export async function readPdf(bytes: Uint8Array): Promise<FormatText> {
  let document: PdfDocument
  try {
    const { getDocumentProxy } = await import('unpdf')
    const options = { verbosity: 0, maxImageSize: 1, stopAtErrors: false, useSystemFonts: false }
    document = (await getDocumentProxy(new Uint8Array(bytes), options)) as unknown as PdfDocument
  } catch (error) {
    return unreadable('broken-file', whyNot(error))
  }
  try {
    return await readPages(document)
  } finally {
    await document.destroy().catch(() => {})
  }
}

async function readPages(document: PdfDocument): Promise<FormatText> {
  const pages: PdfLine[][] = []
  const bad: number[] = []
  const cut: number[] = []
  let length = 0
  const last = Math.min(document.numPages, MAX_PAGES)
  for (let number = 1; number <= last && length < MAX_TEXT_LENGTH && cut.length === 0; number++) {
    const page = await readPage(document, number).catch(() => null)
    if (page === null) bad.push(number)
    else if (!page.whole) cut.push(number)
    pages.push(page?.lines ?? [])
    length += (page?.lines ?? []).reduce((sum, line) => sum + line.text.length, 0)
  }
  const text = length === 0 ? '' : joinBrokenWords(joinPdfPages(pages))
  return { text, problems: listProblems({ length, bad, cut, last, numPages: document.numPages }) }
}

function listProblems(found: {
  length: number
  bad: number[]
  cut: number[]
  last: number
  numPages: number
}): Problem[] {
  const problems: Problem[] = []
  if (found.numPages > found.last) {
    const message = `de PDF heeft ${found.numPages} pagina's; gelezen zijn de eerste ${found.last}`
    problems.push({ code: 'too-long', message })
  }
  for (const number of found.cut) {
    problems.push({ code: 'too-long', message: `pagina ${number} van de PDF is te vol; daarna is niet verder gelezen` })
  }
  if (found.bad.length > 0) {
    const numbers = found.bad.slice(0, 20).join(', ')
    problems.push({ code: 'broken-file', message: `van de PDF zijn deze pagina's onleesbaar: ${numbers}` })
  }
  if (found.length === 0 && found.bad.length === 0) {
    const message = 'de PDF bevat geen tekst (misschien een scan); lees hem eerst in met OCR'
    problems.push({ code: 'empty', message })
  }
  return problems
}

/** The lines of a page; of an endless page those of its beginning. */
async function readPage(document: PdfDocument, number: number): Promise<{ lines: PdfLine[]; whole: boolean }> {
  const page = await document.getPage(number)
  const { transform } = page.getViewport({ scale: 1 })
  const reader = page.streamTextContent().getReader()
  const pieces: PdfPiece[] = []
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    for (const item of step.value.items) if (isItem(item)) pieces.push(...placeItem(item, transform))
    if (pieces.length <= MAX_PAGE_PIECES) continue
    await reader.cancel(new Error('te veel tekst op een pagina'))
    return { lines: readPdfLines(pieces), whole: false }
  }
  page.cleanup()
  return { lines: readPdfLines(pieces), whole: true }
}

function isItem(item: unknown): item is PdfItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item
}

/** Where a piece stands on the page as people see it; text that does not stand upright (stamps, margins) is left out. */
function placeItem({ str, transform, width, height }: PdfItem, page: number[]): PdfPiece[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page
  const [ia = 1, ib = 0, , , x = 0, y = 0] = transform
  const right = a * ia + c * ib
  const down = b * ia + d * ib
  if (right <= 0 || Math.abs(down) > Math.abs(right) * 0.1) return []
  return [{ text: clean(str), x: a * x + c * y + e, y: b * x + d * y + f, width, size: height }]
}

/** An acute accent that a typesetter put behind its letter (Kostic´) goes on it; behind other letters it is an apostrophe. */
function clean(text: string): string {
  return blankControls(text)
    .replace(BULLETS, '•')
    .replace(/(?<=[cz])´/giu, '\u0301')
    .normalize('NFC')
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'de PDF is met een wachtwoord beveiligd'
  return `de PDF is beschadigd en kan niet gelezen worden${error instanceof Error ? ` (${error.message.slice(0, 120)})` : ''}`
}
