import {
  findOfficeHolder,
  ministriesOfOffice,
  type OfficeMention,
  readOffices,
  readPersonName,
} from '../registry/registry'
import type { Day, OfficeHolder } from '../types'
import { LINE_SIGHT, type Line, toLine } from './lines'

const OFFICE_START =
  /^(?:(?:mede\s+)?(?:namens\s+)?(?:de\s+|het\s+)?)(?:wnd\.?\s+|demissionair\s+)?(?:minister|staats[- ]?secretaris|voorzitter)/iu
const NAME =
  /^(?:(?:drs|dr|mr|ir|ing|prof|mevr|mw|dhr)\.?\s{1,2}){0,4}(?:(?:IJ|[\p{Lu}]\p{Ll}{0,2})\s?\.\s{0,2}-?){0,7}\s{0,2}(?:(?:van|de|der|den|ter|ten|tot|’t|'t|in|la|el|bin)\s+){0,3}[\p{Lu}][\p{L}’'-]{1,25}(?:[\s–-]{1,3}(?:(?:van|de|der|den|ter|ten)\s+){0,2}[\p{Lu}][\p{L}’'-]{1,25}){0,3}\s{0,2}$/u
const NAME_RUN_IN =
  /^\s{0,3},?\s{0,3}((?:(?:drs|dr|mr|ir)\.\s?)?(?:(?:IJ|[\p{Lu}]\p{Ll}?)\s?\.\s{0,2}-?){1,7}\s{0,2}(?:(?:van|de|der|den|ter|ten|tot)\s+){0,3}[\p{Lu}][\p{L}’'-]{1,25}(?:[\s–-]{1,3}(?!Vra(?:ag|gen)|Antwoord|Bijlage|Tweede|Eerste|Aan|De|Het)(?:(?:van|de|der|den)\s+){0,2}[\p{Lu}][\p{L}’'-]{1,25}){0,2})/u
const INITIALS_ONLY = /^(?:(?:IJ|[\p{Lu}]\p{Ll}?)\.\s?){1,7}$/u
const CLOSING = /^(?:hoogachtend|met (?:vriendelijke|de meeste) (?:groet|hoogachting)en?|namens deze)[,.]?$/iu
const OPEN_END = /(?:[,;:–-]|(?:^|\s)(?:de|het|een|van|voor|en|met|door|aan|dat|die|mijn|namens))$/iu

/** A signature found in the lines: the office, and the name printed under or behind it. */
export interface Signature {
  office: OfficeMention
  name: string | null
}

/**
 * Marks the lines with which a letter is signed and returns who signs. A signature is an office alone on its line, after
 * a finished sentence, with a name below, above or behind it; text behind the name on the same line is cut off.
 */
export function markSignatures(
  text: string,
  lines: Line[],
  day: Day | null,
): { lines: Line[]; signatures: Signature[] } {
  const out: Line[] = []
  const signatures: Signature[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.role === 'text' && CLOSING.test(line.text)) line.role = 'signature'
    if (
      line.role !== 'text' ||
      !OFFICE_START.test(line.text) ||
      !(isFinished(out) || NAME.test(signedName(lastText(out)?.text ?? '')))
    ) {
      out.push(line)
      continue
    }
    const signed = readNameAbove(text, lines, index, out, day) ?? readSignature(text, lines, index, day)
    if (signed === null) {
      out.push(line)
      continue
    }
    signatures.push(...signed.signatures)
    out.push(...signed.lines)
    index += signed.used - 1
  }
  return { lines: out, signatures }
}

/** A name without "(w.g.)", which says that the original is signed. */
function signedName(text: string): string {
  return text
    .replace(/^\(?\s?w\.?\s?g\.?\s?\)?\s+/u, '')
    .replace(/^(?:(?:drs|dr|mr|ir|ing|prof)\.?\s){1,3}(?=[\p{Lu}]\p{Ll}{2})/u, '')
}

function lastText(before: Line[]): Line | undefined {
  const last = before.at(-1)
  return last?.role === 'blank' ? before.at(-2) : last
}

/** "E. Kuipers" above "Minister van …": only for a person who is known to have held that office. */
function readNameAbove(text: string, lines: Line[], index: number, before: Line[], day: Day | null): Signed | null {
  const above = lastText(before)
  const name = signedName(above?.text ?? '')
  if (above?.role !== 'text' || name.length > 60 || !NAME.test(name)) return null
  const span = officeLines(text, lines, index, day)
  if (span === null || findOfficeHolder(name, span.mention.office, day) === null) return null
  const used = lines.slice(index, index + span.count)
  for (const line of [above, ...used]) line.role = 'signature'
  return { signatures: [{ office: span.mention, name }], lines: used, used: span.count }
}

function isFinished(before: Line[]): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const line = before[at] as Line
    if (line.role === 'blank') return true
    if (line.role === 'furniture' || line.role === 'footnote') continue
    return line.role !== 'text' || (!OPEN_END.test(line.tail) && /[.?!,:)”»"'\d]$/u.test(line.tail))
  }
  return true
}

interface Signed {
  signatures: Signature[]
  lines: Line[]
  /** How many of the given lines were read. */
  used: number
}

function readSignature(text: string, lines: Line[], index: number, day: Day | null): Signed | null {
  const line = lines[index] as Line
  const runIn = readRunIn(text, line, day)
  if (runIn !== null) return runIn
  const span = officeLines(text, lines, index, day)
  if (span === null) return null
  const mention = span.mention
  const nameAt = nextText(lines, index + span.count)
  const below = nameAt === null ? undefined : (lines[nameAt] as Line)
  const named = below !== undefined && below.role === 'text' && isName(below.text, mention.office, day)
  const alone =
    /^mede namens|^namens/iu.test(line.text) ||
    (lines[index + span.count - 1] as Line).tail.endsWith(',') ||
    isLoneOffice(lines, index, span.count)
  if (!named && !alone) return null
  const last = named ? nameEnd(lines, nameAt as number) : index + span.count - 1
  const used = lines.slice(index, last + 1)
  for (const part of used) if (part.role === 'text') part.role = 'signature'
  return {
    signatures: [{ office: mention, name: named ? nameOf(lines, nameAt as number, last) : null }],
    lines: used,
    used: used.length,
  }
}

/** "De Minister van Financiën, W. Kok" on one line, with or without the text that an extraction glued behind it. */
function readRunIn(text: string, line: Line, day: Day | null): Signed | null {
  const raw = text.slice(line.start, Math.min(line.end, line.start + LINE_SIGHT))
  const mention = readOffices(raw, day)[0]
  if (mention === undefined || mention.start > 25) return null
  const rest = raw.slice(mention.end)
  const interim = /^\s{0,2}a\.?\s?i\.\s{0,2}/u.exec(rest)?.[0].length ?? 0
  const found = NAME_RUN_IN.exec(rest.slice(interim))
  if (found === null) return null
  const end = line.start + mention.end + interim + found[0].length
  const head = toLine(text, line.start, end)
  head.role = 'signature'
  const parts = [head]
  if (end < line.end) parts.push(toLine(text, end, line.end))
  return { signatures: [{ office: mention, name: found[1] as string }], lines: parts, used: 1 }
}

/** Nothing behind the office but marks, or what a state secretary deals with: "- Openbaar Vervoer en Milieu". */
const END_OF_OFFICE = /^(?:\s{0,2}[–—-]\s{0,2}\p{Lu}[\p{L}, ]{3,60})?[\s,.;:\d)]{0,4}$/u

/** The office fills its line, or two lines when it is long. */
function officeLines(
  text: string,
  lines: Line[],
  index: number,
  day: Day | null,
): { mention: OfficeMention; count: number } | null {
  for (const count of [1, 2]) {
    const last = lines[index + count - 1]
    if (last === undefined || last.role !== 'text') return null
    const content = text.slice((lines[index] as Line).start, last.end).replace(/[*_#]/gu, '')
    if (content.length > 240) return null
    const mention = readOffices(content, day)[0]
    if (mention !== undefined && END_OF_OFFICE.test(content.slice(mention.end))) return { mention, count }
  }
  return null
}

function isLoneOffice(lines: Line[], index: number, count: number): boolean {
  const after = lines[index + count]
  const before = lines[index - 1]
  const apart = (line: Line | undefined): boolean => line === undefined || line.role !== 'text'
  return apart(after) && apart(before)
}

/** Initials alone are followed by the surname on the next line. */
function nameEnd(lines: Line[], at: number): number {
  if (!INITIALS_ONLY.test((lines[at] as Line).text)) return at
  return nextText(lines, at + 1) ?? at
}

function nameOf(lines: Line[], from: number, to: number): string {
  return lines
    .slice(from, to + 1)
    .map((line) => line.text)
    .filter((part) => part !== '')
    .join(' ')
}

function nextText(lines: Line[], from: number): number | null {
  for (let at = from; at < lines.length && at < from + 12; at++) {
    const role = (lines[at] as Line).role
    if (role === 'text') return at
    if (role !== 'blank' && role !== 'furniture') return null
  }
  return null
}

function isName(text: string, office: string, day: Day | null): boolean {
  if (INITIALS_ONLY.test(text)) return true
  if (text.length > 60 || !NAME.test(text)) return false
  return /\./u.test(text) || findOfficeHolder(text, office, day) !== null || text.split(/\s+/u).length <= 4
}

/** A signer as the document's facts give it: canonical office, the registry's spelling of the name, the ministry in use. */
export function toOfficeHolder(office: string, name: string | null, day: Day | null): OfficeHolder {
  const known = name === null ? null : findOfficeHolder(name, office, day)
  const printed = name === null ? null : cleanName(name)
  return { name: known?.person ?? printed, office, ministry: ministriesOfOffice(office, day)[0] ?? null }
}

function cleanName(name: string): string {
  const { surname } = readPersonName(name)
  const initials = name
    .slice(0, name.lastIndexOf(surname.split(' ')[0] as string))
    .replace(/^(?:drs|dr|mr|ir|ing|prof)\.\s*/iu, '')
  return `${initials.replace(/\s+/gu, '')}${initials.trim() === '' ? '' : ' '}${surname}`.trim()
}
