import { ministryOfOffice } from '../registry/registry'
import type { DocumentMeta, OfficeHolder, ParsedDocument, Problem } from '../types'
import { decodeText, isBinary } from './formats/decode'
import { detectSignature, detectTextFormat, type Format, isNamedText } from './formats/detect'
import { readDocx } from './formats/docx'
import { type FormatText, MAX_INPUT_BYTES, unreadable } from './formats/format'
import { readHtml } from './formats/html'
import { readOfficialXml } from './formats/official'
import { readOtherXml } from './formats/other-xml'
import { readPdf } from './formats/pdf'
import { readVlosXml } from './formats/vlos'
import { readText } from './read-text'

export interface DocumentInput {
  /** Name of the file, with or without folders; it decides nothing that the content shows. */
  name: string
  bytes: Uint8Array
  meta?: DocumentMeta
}

const REFUSED: Partial<Record<Format, string>> = {
  'word-97': 'oude Word-bestanden (.doc) worden niet ondersteund; sla het op als .docx of pdf',
  rtf: 'RTF-bestanden worden niet ondersteund; sla het op als .docx of pdf',
  image: 'dit is een afbeelding, geen tekst; lees haar eerst in met OCR',
  archive: 'dit is een ingepakt archief; pak het eerst uit',
}

/** Any bytes to a document: what cannot be read is told in `problems`, in Dutch, with the file's name. Never throws. */
export async function readDocument(input: DocumentInput): Promise<ParsedDocument> {
  let read: FormatText
  try {
    read = await readFormat(input)
  } catch (error) {
    read = unreadable('broken-file', `het bestand is beschadigd (${reasonOf(error)})`)
  }
  try {
    return assemble(input, read)
  } catch (error) {
    return assemble(input, unreadable('broken-file', `de tekst kan niet ontleed worden (${reasonOf(error)})`))
  }
}

async function readFormat({ name, bytes }: DocumentInput): Promise<FormatText> {
  if (bytes.length === 0) return unreadable('empty', 'het bestand is leeg')
  if (bytes.length > MAX_INPUT_BYTES) {
    const size = Math.ceil(bytes.length / 1_048_576)
    return unreadable('too-long', `het bestand is te groot (${size} MB; ten hoogste ${MAX_INPUT_BYTES / 1_048_576} MB)`)
  }
  const format = detectSignature(bytes)
  const refusal = REFUSED[format]
  if (refusal !== undefined) return unreadable('unknown-format', refusal)
  if (format === 'docx') return readDocx(bytes)
  if (format === 'pdf') return readPdf(bytes)
  if (isBinary(bytes)) return unreadable('binary', 'dit is geen tekst maar een binair bestand van een onbekende soort')
  return readTextual(bytes, name)
}

function readTextual(bytes: Uint8Array, name: string): FormatText {
  const { text, problems } = decodeText(bytes)
  if (text.trim() === '') return unreadable('empty', 'het bestand bevat geen tekst')
  if (/\.json$/iu.test(name)) return unreadable('unknown-format', 'een JSON-bestand is geen document')
  const read = readMarkup(text, name)
  return { ...read, problems: [...problems, ...read.problems] }
}

function readMarkup(text: string, name: string): FormatText {
  const inPlace = isNamedText(name)
  switch (detectTextFormat(text, name)) {
    case 'html':
      return readHtml(text)
    case 'official-xml':
      return readOfficialXml(text, { inPlace })
    case 'vlos-xml':
      return readVlosXml(text, { inPlace })
    case 'other-xml':
      return readOtherXml(text)
    default:
      return { text, problems: [] }
  }
}

function assemble({ name, meta }: DocumentInput, read: FormatText): ParsedDocument {
  const { officeHolders = [], ministries = [], to, ...stated } = read.facts ?? {}
  const document = readText(read.text, { name: withoutFolder(name), meta: { ...stated, ...meta } })
  // A meeting report lists everyone who spoke; a publication may leave co-signers to its text.
  const complete = stated.kind === 'debate' && officeHolders.length > 0
  const own = read.problems.map((problem) => withName(name, problem))
  const known = new Set(own.map((problem) => problem.code))
  const further = document.problems.filter((problem) => read.text !== '' && !known.has(problem.code))
  return {
    ...document,
    officeHolders: complete ? officeHolders : joinHolders(officeHolders, document),
    ministries: meta?.ministries ?? [...new Set([...ministries, ...(complete ? [] : document.ministries)])],
    to: to ?? document.to,
    problems: own.length === 0 && read.text === '' ? document.problems : [...own, ...further],
  }
}

/** The office holders that the format states, with the ministry of the document's day, then those the text adds. */
function joinHolders(stated: OfficeHolder[], document: ParsedDocument): OfficeHolder[] {
  const own = stated.map((holder) => ({
    ...holder,
    ministry: holder.ministry ?? ministryOfOffice(holder.office, document.date),
  }))
  return [...own, ...document.officeHolders.filter((read) => !own.some(({ office }) => office === read.office))]
}

function withoutFolder(name: string): string {
  return name.split(/[\\/]/u).at(-1) || name
}

function withName(name: string, { code, message }: Problem): Problem {
  const printable = name.replace(/[\p{Cc}\p{Cs}]/gu, '?').slice(-200)
  return { code, message: `${printable}: ${message}` }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'onbekende oorzaak'
}
