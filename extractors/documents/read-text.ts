import type { Block, Day, DocumentMeta, ParsedDocument, Problem } from '../types'
import { buildBlocks } from './blocks'
import { readDocumentDay } from './date'
import { markFootnotes } from './footnotes'
import { markFurniture } from './furniture'
import { toDocumentId } from './identity'
import { isDebate, readChamber, readKind } from './kind'
import { markLetterhead } from './letterhead'
import { type Line, scanLines } from './lines'
import { readAskedBy } from './members'
import { addMarkerGaps } from './note-markers'
import { completeFromName, type FileNumbers, readFileNumbers } from './numbers'
import { type PlainParts, readPlainParts } from './plain'
import { findTextProblems, READ_CAP } from './problems'
import { markQuestions } from './questions'
import { markSignatures, type Signature } from './signatures'
import { listMinistries, readSigners, readSpeakers } from './signers'
import { markSpeakers } from './speakers'
import { cleanTitle, readTitle } from './title'

/**
 * Reads plain text as found in the wild (PDF text, web text, markdown, OCR, tokenised text) into a
 * document. Never throws: what is wrong stands in `problems`. `text` is kept unchanged, so that every offset holds.
 * `meta` overrules what the text says.
 */
export function readText(text: string, options: { name: string; meta?: DocumentMeta }): ParsedDocument {
  const meta = options.meta ?? {}
  const problems = findTextProblems(text)
  const usable = !problems.some((problem) => problem.code === 'empty' || problem.code === 'binary')
  const content = usable ? text.slice(0, READ_CAP) : ''
  const parts = readPlainParts(content)
  const date = readDay(parts, meta, usable ? problems : [])
  const debate = meta.kind === undefined ? isDebate(parts.head) : meta.kind === 'debate'
  const body = readBody(content, date, debate)
  const kind = meta.kind ?? readKind(parts.head, body.lines, { debate, signed: body.signatures.length > 0 })
  const numbers = readNumbers(parts, meta, options.name)
  const holders =
    kind === 'debate' ? readSpeakers(body.lines, date) : readSigners(parts.head, parts.end, body.signatures, date)
  return {
    id: meta.id ?? toDocumentId(options.name, numbers, date),
    date,
    kind,
    title: cleanTitle(meta.title ?? readTitle(parts.head, content, kind) ?? ''),
    dossier: numbers.dossier,
    number: numbers.number,
    aanhangsel: numbers.aanhangsel,
    officeHolders: holders,
    ministries: meta.ministries ?? listMinistries(holders, parts.head, date),
    to: readChamber(parts.head, kind, numbers.chamber),
    askedBy: kind === 'answer' || kind === 'other' ? readAskedBy(parts.head) : [],
    url: meta.url ?? null,
    text,
    blocks: kind === 'answer' ? body.blocks.map((block) => asQuestion(content, block)) : body.blocks,
    problems,
  }
}

function readDay(parts: PlainParts, meta: DocumentMeta, problems: Problem[]): Day | null {
  if (meta.date !== undefined && meta.date !== null) return meta.date
  const read = readDocumentDay(parts.head, parts.end)
  if (read === 'impossible')
    problems.push({ code: 'impossible-date', message: 'De datum van het document bestaat niet. Geef de datum op.' })
  if (read === null)
    problems.push({ code: 'no-date', message: 'De tekst noemt geen datum van het document. Geef de datum op.' })
  return read === 'impossible' ? null : read
}

function readNumbers(parts: PlainParts, meta: DocumentMeta, name: string): FileNumbers {
  const read = completeFromName(readFileNumbers(parts.head, parts.end), name)
  return {
    ...read,
    dossier: meta.dossier ?? read.dossier,
    number: meta.number ?? read.number,
    aanhangsel: meta.aanhangsel ?? read.aanhangsel,
  }
}

interface Body {
  lines: Line[]
  blocks: Block[]
  signatures: Signature[]
}

function readBody(text: string, date: Day | null, debate: boolean): Body {
  let lines = scanLines(text)
  const pageStarts = markFurniture(lines)
  lines = markLetterhead(text, lines)
  const notes = markFootnotes(lines, pageStarts)
  lines = debate ? markSpeakers(text, lines) : markQuestions(text, lines)
  const signed = debate ? { lines, signatures: [] } : markSignatures(text, lines, date)
  const blocks = buildBlocks(signed.lines)
  addMarkerGaps(text, blocks, new Set(notes.map((note) => note.number)))
  return { lines: signed.lines, blocks, signatures: signed.signatures }
}

/** A paragraph of an answer in which every sentence asks repeats the question: nothing in it is promised. */
function asQuestion(text: string, block: Block): Block {
  if (block.kind !== 'answer' && block.kind !== 'paragraph') return block
  const content = text.slice(block.start, Math.min(block.end, block.start + 3_000))
  const asks = /\?["”»’')\]\d_*\s]*$/u.test(content) && !/[.!]["”»’')]?\d{0,2}\s+[\p{Lu}]/u.test(content)
  return asks ? { ...block, kind: 'question' } : block
}
