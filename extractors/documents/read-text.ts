import type { Block, BlockKind, DocumentMeta, ParsedDocument } from '../types'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Reads plain text (from a PDF, the web, markdown or OCR) into a document. Never throws; `text` is kept as it is. */
export function readText(text: string, options: { name: string; meta?: DocumentMeta }): ParsedDocument {
  const meta = options.meta ?? {}
  const head = text.slice(0, 4000)
  const date = meta.date ?? readDay(head)
  const dossier = meta.dossier ?? null
  const number = meta.number ?? null
  const kind = meta.kind ?? (/Antwoord|Aanhangsel/u.test(head) ? 'answer' : 'letter')
  return {
    id: meta.id ?? options.name.replace(/\.\w+$/u, '').toLowerCase(),
    date,
    kind,
    title: meta.title ?? null,
    dossier,
    number,
    aanhangsel: meta.aanhangsel ?? null,
    officeHolders: [],
    ministries: meta.ministries ?? [],
    to: 'TK',
    askedBy: [],
    url: meta.url ?? null,
    text,
    blocks: readBlocks(text),
    problems: date === null ? [{ code: 'no-date', message: 'Er staat geen datum in de tekst.' }] : [],
  }
}

function readDay(head: string): string | null {
  const found =
    /(\d{1,2}) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (\d{4})/u.exec(
      head,
    )
  if (found === null) return null
  const [, day = '', month = '', year = ''] = found
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let inQuestion = false
  for (const found of text.matchAll(/\S[^\n]*(?:\n(?![ \t\r]*\n)[^\n]*)*/gu)) {
    const first = found[0].slice(0, 60)
    let kind: BlockKind = 'paragraph'
    if (/^Vraag(?:\s+\d|\s*$)/mu.test(first)) inQuestion = true
    if (/^Antwoord/u.test(first)) inQuestion = false
    if (inQuestion) kind = 'question'
    else if (/^[-•] /u.test(first)) kind = 'list-item'
    else if (/^(?:#|\*\*)/u.test(first)) kind = 'heading'
    else if (/^<sup>/u.test(first)) kind = 'footnote'
    blocks.push({ kind, start: found.index, end: found.index + found[0].trimEnd().length })
  }
  return blocks
}
