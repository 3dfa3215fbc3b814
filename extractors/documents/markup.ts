import { type Line, toLine } from './lines'

const START = /^(?:\s|\ufeff|ï»¿)*<(?:\?xml|!doctype|officiele-publicatie|vlosCoreDocument|html)/iu
const TAG = /<(\/?)([\p{L}][\p{L}\d.:-]{0,40})[^<>]{0,2000}>|<[!?][^<>]{0,2000}>|<!--/gu
const INLINE = new Set(
  'nadruk extref intref sup sub b i u em strong a span ondernummer politiek voornaam achternaam naam voorvoegsels dossiernr noot.nr br'.split(
    ' ',
  ),
)

/** Whether a text is XML or HTML that nobody has taken apart. */
export function isMarkup(text: string): boolean {
  return START.test(text.slice(0, 400))
}

/**
 * The lines of a text with tags: one for each stretch between block elements. Inline tags and notes stay inside; the
 * spans they take are furniture and footnotes, so that a paragraph jumps over them.
 */
export function readMarkupLines(text: string): Line[] {
  const lines: Line[] = []
  const open: string[] = []
  let start = 0
  const flush = (end: number): void => {
    const line = toLine(text, start, end)
    if (line.role !== 'blank') lines.push(shape(line, open))
  }
  for (const tag of text.matchAll(TAG)) {
    flush(tag.index)
    const name = (tag[2] ?? '').toLowerCase()
    const end = tag.index + tag[0].length
    if (name !== '') move(open, name, tag[1] === '/', tag[0].endsWith('/>'))
    const mark = toLine(text, tag.index, end)
    mark.role = INLINE.has(name) || name === 'noot' || name === 'noot.al' ? 'furniture' : 'letterhead'
    if (mark.role === 'furniture') lines.push(mark)
    else lines.push(breakLine(end))
    start = end
  }
  flush(text.length)
  return lines
}

function move(open: string[], name: string, closes: boolean, empty: boolean): void {
  if (empty || name === 'br') return
  if (!closes) {
    if (open.length < 256) open.push(name)
    return
  }
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

/** An element says what its text is. */
function shape(line: Line, open: string[]): Line {
  const inside = (...names: string[]): boolean => names.some((name) => open.includes(name))
  if (inside('noot')) line.role = 'footnote'
  else if (inside('metadata', 'kamerstukkop', 'dossier', 'stuknr', 'script', 'style', 'nav', 'head'))
    line.role = 'letterhead'
  else if (inside('ondertekening')) line.role = 'text'
  else if (inside('tussenkop', 'titel', 'kop', 'item-titel', 'h1', 'h2', 'h3', 'h4')) line.role = 'heading'
  return line
}

/** A break between elements: a line without content that ends the paragraph before it. */
function breakLine(at: number): Line {
  return { start: at, end: at, text: '', tail: '', indent: 0, role: 'blank', newPage: false, mark: null, part: null }
}
