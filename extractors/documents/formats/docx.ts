import type { Problem } from '../../types'
import { decodeText } from './decode'
import { readWordPart, type WordParagraph, type WordPart } from './docx-body'
import { type ListMarks, readListMarks } from './docx-numbering'
import { type FormatText, unreadable } from './format'
import { readZipParts, ZipLimitError } from './zip'

const DOCUMENT = 'word/document.xml'
const WANTED = /^word\/(?:document|numbering|footnotes|endnotes|header\d{1,2})\.xml$/u
/** A paragraph longer than this, in code units, runs over several lines: it stands apart from its neighbours. */
const LINE_LENGTH = 90
/** The part of a letter in which its date stands, in code units. */
const OPENING_LENGTH = 2000
const DATE =
  /\d{1,2}\s{1,3}(?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{Ll}{0,6}\s{1,3}\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4}/iu

/**
 * Word files (.docx): the paragraphs of the text with those of its text boxes, lists with their numbers, notes at the
 * end as `[1] text`. The page headers come first when the opening of the text itself holds no date.
 */
export async function readDocx(bytes: Uint8Array): Promise<FormatText> {
  const parts = new Map<string, string>()
  try {
    for (const [name, content] of await readZipParts(bytes, (name) => WANTED.test(name))) {
      parts.set(name, decodeText(content).text)
    }
  } catch (error) {
    if (error instanceof ZipLimitError) return unreadable('too-long', error.message)
    const reason = error instanceof Error ? error.message : 'onbekende oorzaak'
    return unreadable('broken-file', `het Word-bestand is beschadigd (${reason.slice(0, 120)})`)
  }
  const document = parts.get(DOCUMENT)
  if (document === undefined) return unreadable('unknown-format', 'dit zip-bestand bevat geen Word-document')
  return assemble(readWordPart(document, readListMarks(parts.get('word/numbering.xml') ?? '')), parts)
}

function assemble(body: WordPart, parts: Map<string, string>): FormatText {
  const text = joinParagraphs(body.paragraphs)
  const notes = listNotes(body.notes, parts)
  const headers = DATE.test(text.slice(0, OPENING_LENGTH)) ? [] : listHeaders(parts)
  const problems: Problem[] = []
  if (body.damaged) {
    problems.push({
      code: 'broken-file',
      message: 'de tekst in het Word-bestand is beschadigd; gelezen is wat leesbaar was',
    })
  }
  const all = [...headers, text, ...notes.map((note, i) => `[${i + 1}] ${note}`)].filter((part) => part !== '')
  if (all.length === 0) problems.push({ code: 'empty', message: 'het Word-bestand bevat geen tekst' })
  return { text: all.join('\n\n'), problems }
}

/**
 * Long paragraphs and those after an empty one stand apart; short ones (addresses, headings) follow line by line, and
 * so does a paragraph that goes on in mid-sentence.
 */
function joinParagraphs(paragraphs: WordParagraph[]): string {
  let joined = ''
  let apart = false
  let last = 0
  for (const { text } of paragraphs) {
    if (text === '') {
      apart = true
      continue
    }
    const goesOn = /[\p{L}\p{N},]$/u.test(joined) && /^\p{Ll}/u.test(text)
    const lone = !goesOn && (apart || last > LINE_LENGTH || text.length > LINE_LENGTH)
    joined += joined === '' ? text : (lone ? '\n\n' : '\n') + text
    apart = false
    last = text.length
  }
  return joined
}

function listNotes(wanted: string[], parts: Map<string, string>): string[] {
  const texts = new Map<string, string>()
  for (const kind of ['footnote', 'endnote']) {
    for (const { text, note } of readWordPart(parts.get(`word/${kind}s.xml`) ?? '', noMark).paragraphs) {
      const key = `${kind}:${note}`
      texts.set(key, `${texts.get(key) ?? ''} ${text}`.trim())
    }
  }
  return wanted.map((key) => texts.get(key) ?? '').filter((text) => text !== '')
}

function listHeaders(parts: Map<string, string>): string[] {
  const names = [...parts.keys()].filter((name) => name.startsWith('word/header')).sort()
  const texts = names.map((name) => joinParagraphs(readWordPart(parts.get(name) ?? '', noMark).paragraphs))
  return [...new Set(texts)].filter((text) => /\p{L}{3}/u.test(text))
}

const noMark: ListMarks = () => ''
