import { cleanText } from '../published-text'
import type { DocumentKind } from '../types'
import { oneLine } from './plain'

const SUBJECT =
  /(?:^|\n)[ \t|]*(?:Betreft|BETREFT|Onderwerp|ONDERWERP|betreft:|onderwerp:|(?:betreft|onderwerp)(?=[ \t]*\n))(?=[ \t:|\n]|(?<=:))[ \t:|]*\n?([^\n]{3,400}(?:\n[^\n]{2,200}){0,4})/u
const ASKED =
  /vra(?:ag|gen)\s+van\s+(?:het|de)\s+(?:lid|leden)[\s\S]{3,600}?\s(over|inzake|betreffende|naar\s+aanleiding\s+van|met\s+betrekking\s+tot)\s+([\s\S]{3,500}?)\s*(?:\(\s?ingezonden|\n\s*\n|\n\s*(?=antwoord|vra(?:ag|gen)\s+van)|$)/iu
const PRINTED_HEAD = /^\s*Vergaderjaar\s/u
const PRINTED_END =
  /^\s*(?:(?:Nr|I?Mr)\.\s?\d|[A-Z]{1,2}(?:$|\s+(?=BRIEF|VERSLAG|NOTA|MEMORIE|NADER))|(?:nadere\s+|gewijzigde\s+)?(?:BRIEF|MOTIE|VERSLAG|NOTA|MEMORIE|AMENDEMENT|VOORSTEL|LIJST)(?:\s|$)|Aan de)/u
const DOSSIER_LINE = /^\s*\d{2}\s?\d{3}(?:\s?-\s?\d{1,3})?(?:\s[IVXLC]{1,6})?\s*(?:\(R\d{3,4}\))?\s*$/u
const TITLED_DOSSIER =
  /^\s{0,9}\d{2}\s\d{3}(?:[ -](?:[IVXLC]{1,6}|[A-J](?=\s)|\d{1,3}))?\s+(?=[^\n]{0,400}\p{Ll})(\p{Lu}[^\n]{3,480})$/u
/** The first line of a page of the Kamer: "Brief regering : Visie op de veren". */
const PAGE_TITLE = /^\s{0,20}Brief regering\s{1,3}:\s{1,3}([^\n]{3,400})/u
/** The head of a page about a paper: its number alone, then its title. */
const PAGE_NUMBER = /^\s{0,20}(?:Kamerstuk \d{5}\S{1,12}|Kamervraag \d{4,5}Z\d{5})[ \t]{0,9}\n\s{0,20}([^\n]{3,400})\n/u
const DOSSIER_ELEMENT = /<dossier>[\s\S]{0,600}?<titel[^>]{0,80}>([^<]{3,400})/u
const ITEM_ELEMENT = /<item-titel[^>]{0,80}>([^<]{3,400})/u
const PAPER =
  /(?:^|\n)[ \t]*((?:(?:gewijzigde\s+)?motie\s+van|verslag\s+van\s+een|besluitenlijst\s+van)[^\n]{3,200}(?:\n[\p{Lu}\d][^\n]{2,120})?)/iu
const NEXT_LABEL =
  /^(?:geachte|datum|ons\s|uw\s|kenmerk|directie|directoraat|contact|postbus|bijlage|hierbij|in\santwoord|naar\saanleiding|met\sdeze|beste)/iu

/** A title as it can stand anywhere: on one line, without marks that turn its direction or that no format can hold. */
export function cleanTitle(title: string): string | null {
  return cleanText(title).replace(/\s+/gu, ' ').trim() || null
}

/** The subject of a document as it states it: the line "Betreft", the dossier's title, or what the questions are about. */
export function readTitle(head: string, text: string, kind: DocumentKind): string | null {
  const page = PAGE_TITLE.exec(head) ?? PAGE_NUMBER.exec(head)
  if (page !== null) return tidy(page[1] as string)
  const subject = kind === 'debate' ? null : readSubject(head)
  if (subject !== null) return subject
  if (kind === 'answer' || kind === 'other') {
    const asked = ASKED.exec(head.slice(0, 4_000))
    if (asked !== null) return tidy(asked[2] as string)
  }
  const top = text.slice(0, 6_000)
  const element = DOSSIER_ELEMENT.exec(top) ?? ITEM_ELEMENT.exec(top)
  if (element !== null) return tidy(element[1] as string)
  const printed = readPrintedTitle(head.slice(0, 3_000))
  if (printed !== null) return printed
  const paper = PAPER.exec(head.slice(0, 3_000))
  return paper === null ? readDebateTitle(head, kind) : tidy(paper[1] as string)
}

/** How far down the title of the dossier may stand beside its number. */
const TOP_LINES = 8

/** The titles printed between the parliamentary year and the number of the paper; several dossiers are joined by `; `. */
function readPrintedTitle(head: string): string | null {
  const lines = head.split('\n')
  const year = lines.findIndex((line) => PRINTED_HEAD.test(line))
  const at = year < 0 ? lines.slice(0, TOP_LINES).findIndex((line) => TITLED_DOSSIER.test(line)) : -1
  if (at >= 0 && lines.slice(at + 1, at + 8).some((line) => PRINTED_END.test(line)))
    return tidy(TITLED_DOSSIER.exec(lines[at] as string)?.[1] as string)
  const from = year >= 0 ? year : lines.findIndex((line) => DOSSIER_LINE.test(line))
  const to = lines.findIndex((line, index) => index > from && PRINTED_END.test(line))
  if (from < 0 || to < 0 || to - from > 16) return null
  let title = ''
  let parted = false
  for (const line of lines.slice(from + 1, to)) {
    const text = line.trim().replace(/^\d{2}\s\d{3}(?:-\d{1,3})?(?:\s[IVXLC]{1,6})?\s+(?=[\p{Lu}][\p{Ll}])/u, '')
    if (DOSSIER_LINE.test(text)) parted = title !== ''
    if (text.length < 3 || DOSSIER_LINE.test(text) || /^(?:\d+|kamerstukken)$|^aanhangsel\s/iu.test(text)) continue
    const link = title === '' ? '' : /^Hoofdstuk\s/u.test(text) ? ', ' : parted ? '; ' : '\n'
    title += `${link}${text}`
    parted = false
  }
  return title === '' ? null : tidy(title)
}

function readSubject(head: string): string | null {
  const lines = SUBJECT.exec(head.slice(0, 5_000))?.[1]?.split('\n')
  if (lines === undefined) return null
  const kept = [lines[0] as string]
  for (const line of lines.slice(1)) {
    const before = (kept.at(-1) as string).trimEnd()
    if (line.trim() === '' || before.length > 100 || NEXT_LABEL.test(line.trim())) break
    if (
      !/^\s*[\p{Ll}]/u.test(line) &&
      !/(?:[-,]|\s(?:de|het|een|van|en|of|in|op|over|aan|voor|der|den))$/iu.test(before)
    )
      break
    kept.push(line)
  }
  return tidy(kept.join('\n'))
}

function readDebateTitle(head: string, kind: DocumentKind): string | null {
  if (kind !== 'debate') return null
  const numbered = /^\s{0,20}\d{1,3}[ \t]*\n\s{0,20}([\p{Lu}][^\n]{2,140})\n/u.exec(head)
  const found =
    numbered ?? /(?:^|\n)Aan de orde (?:is|zijn) (?:het |de )?([^.]{3,160})\.?\s*\n/u.exec(head.slice(0, 3_000))
  return found === null ? null : tidy(found[1] as string)
}

function tidy(title: string): string | null {
  const line = oneLine(title)
    .replace(/\s[Nn]r\.?\s\d{1,4}$/u, '')
    .replace(/[\s.]+$/u, '')
  return line.length < 2 ? null : line.slice(0, 500)
}
