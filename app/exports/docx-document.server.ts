import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { keepSayable } from '#extractors/sayable'

/** A stretch of a line; `link` is an address of our own or another http(s) address. */
export type DocxText = string | { text: string; link: string }

/** What a Word file of ours is made of. A quote stands apart, in italics, with its source under it. */
export type DocxPart =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: DocxText[] }
  | { kind: 'quote'; text: string; source: DocxText[] }
  | { kind: 'item'; text: DocxText[] }
  | { kind: 'table'; headings: string[]; widths: number[]; rows: DocxText[][][] }

export interface DocxFile {
  title: string
  parts: DocxPart[]
  /** Stands at the foot of every page, with the page number: where it came from and for which day. */
  foot: string
  landscape?: boolean
}

/** Writes a Word file (docx). Text stays text: nothing in it becomes a field, and signs that no file can hold are marked. */
export async function writeDocx({ title, parts, foot, landscape = false }: DocxFile): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: keepSayable(title),
    creator: 'Toezeggingenmonitor',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        properties: landscape ? { page: { size: { orientation: 'landscape' } } } : {},
        footers: { default: new Footer({ children: [footOf(foot)] }) },
        children: parts.flatMap(writePart),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const INDENT = { left: 560 }

function writePart(part: DocxPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[part.level],
          keepNext: true,
          spacing: { before: 240, after: 120 },
          children: runs([part.text]),
        }),
      ]
    case 'text':
      return [new Paragraph({ spacing: { after: 120 }, children: runs(part.text) })]
    case 'quote':
      return [
        new Paragraph({ indent: INDENT, keepNext: true, children: [run(`«${part.text}»`, true)] }),
        new Paragraph({ indent: INDENT, spacing: { after: 160 }, children: runs(part.source) }),
      ]
    case 'item':
      return [new Paragraph({ bullet: { level: 0 }, children: runs(part.text) })]
    case 'table':
      return [writeTable(part)]
    default:
      return part satisfies never
  }
}

/** Widths are shares of the page in hundredths; a cell is a list of paragraphs' worth of text, one line each. */
function writeTable({ headings, widths, rows }: Extract<DocxPart, { kind: 'table' }>): Table {
  const cell = (texts: DocxText[], at: number, bold = false) =>
    new TableCell({
      width: { size: widths[at] ?? 10, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: texts.map((text) => new Paragraph({ children: bold ? [run(plain(text), false, true)] : runs([text]) })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: headings.map((text, at) => cell([text], at, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((texts, at) => cell(texts, at)) })),
    ],
  })
}

function runs(texts: DocxText[]): (TextRun | ExternalHyperlink)[] {
  return texts.map((text) =>
    typeof text === 'string' || !/^https?:\/\//u.test(text.link)
      ? run(plain(text))
      : new ExternalHyperlink({
          link: keepSayable(text.link),
          children: [new TextRun({ text: keepSayable(text.text), style: 'Hyperlink' })],
        }),
  )
}

function plain(text: DocxText): string {
  return typeof text === 'string' ? text : text.text
}

function run(text: string, italics = false, bold = false): TextRun {
  return new TextRun({ text: keepSayable(text), italics, bold })
}

function footOf(foot: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ text: `${keepSayable(foot)} · `, size: 16 }),
      new TextRun({ size: 16, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}
