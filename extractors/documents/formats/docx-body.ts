import type { ListMarks } from './docx-numbering'
import { walkXml, type XmlHandlers } from './xml'

/** One paragraph of a Word part; `text` is empty for an empty one. */
export interface WordParagraph {
  text: string
  /** Id of the note whose text this is, in the parts that hold notes. */
  note: string | null
}

export interface WordPart {
  paragraphs: WordParagraph[]
  /** The notes that the text points to, in order: "footnote:2", "endnote:1". */
  notes: string[]
  damaged: boolean
}

/** A paragraph being read. A text box inside it holds paragraphs of its own, which come out first. */
interface OpenParagraph {
  text: string
  heading: boolean
  list: string
  level: number
}

/** Shown in another way too, moved away, deleted, or no text of the document. */
const SKIPPED = new Set(['Fallback', 'moveFrom', 'del', 'rt'])
const INSERTED = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])
const HEADING_STYLE = /^(?:kop|heading|titel|title)/iu
/** A table cell up to this length, in code units, is a label: the next cell stands on its line. */
const LABEL_LENGTH = 40

/** The paragraphs of one part of a Word file (document, header, notes), in reading order. */
export function readWordPart(xml: string, marks: ListMarks): WordPart {
  const part: WordPart = { paragraphs: [], notes: [], damaged: false }
  part.damaged = walkXml(xml, partHandlers(part, marks)).length > 0
  return part
}

function partHandlers(part: WordPart, marks: ListMarks): XmlHandlers {
  const open: OpenParagraph[] = []
  const runs: { hidden: boolean }[] = []
  const place = { note: null as string | null, cell: 0, atCellStart: false }
  let skipped = 0
  let inText = 0
  const add = (text: string): void => {
    const paragraph = open.at(-1)
    if (paragraph !== undefined && skipped === 0 && runs.at(-1)?.hidden !== true) paragraph.text += text
  }
  return {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (SKIPPED.has(name)) skipped += 1
      if (name === 'p') open.push({ text: '', heading: false, list: '', level: 0 })
      if (name === 'r') runs.push({ hidden: false })
      if (name === 't') inText += 1
      if (runs.length > 0) add(INSERTED.get(name) ?? '')
      if (name.endsWith('noteReference')) part.notes.push(`${name.slice(0, -9)}:${attributes['w:id'] ?? ''}`)
      readPlace(place, name, attributes['w:id'] ?? null)
      readProperty(open.at(-1), runs.at(-1), name, value)
    },
    text(text) {
      if (inText > 0) add(text)
    },
    close(name) {
      if (SKIPPED.has(name)) skipped -= 1
      if (name === 'r') runs.pop()
      if (name === 't') inText -= 1
      const paragraph = name === 'p' ? open.pop() : undefined
      if (paragraph === undefined || skipped > 0) return
      addParagraph(part.paragraphs, marked(paragraph, marks), place)
    },
  }
}

function readPlace(
  place: { note: string | null; cell: number; atCellStart: boolean },
  name: string,
  id: string | null,
): void {
  if (name === 'footnote' || name === 'endnote') place.note = id
  if (name === 'tbl' || name === 'tr') place.cell = 0
  if (name !== 'tc') return
  place.cell += 1
  place.atCellStart = true
}

function readProperty(
  paragraph: OpenParagraph | undefined,
  run: { hidden: boolean } | undefined,
  name: string,
  value: string,
): void {
  if (name === 'vanish' && run !== undefined) run.hidden = value !== '0' && value !== 'false'
  if (paragraph === undefined) return
  if (name === 'pStyle') paragraph.heading = HEADING_STYLE.test(value)
  if (name === 'numId') paragraph.list = value
  if (name === 'ilvl') paragraph.level = Math.min(8, Math.max(0, Number(value) || 0))
}

function marked({ text, heading, list, level }: OpenParagraph, marks: ListMarks): string {
  const trimmed = text.trim()
  if (trimmed === '' || list === '' || list === '0') return trimmed
  const mark = marks(list, level)
  return heading && mark === '- ' ? trimmed : mark + trimmed
}

function addParagraph(
  paragraphs: WordParagraph[],
  text: string,
  place: { note: string | null; cell: number; atCellStart: boolean },
): void {
  const last = paragraphs.at(-1)
  const label = place.atCellStart && place.cell > 1 && last !== undefined && last.text !== ''
  place.atCellStart = false
  if (label && last.text.length <= LABEL_LENGTH && !last.text.includes('\n')) last.text += `\t${text}`
  else paragraphs.push({ text, note: place.note })
}
