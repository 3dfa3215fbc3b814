import { LINE_SIGHT, type Line, toLine } from './lines'
import { WRITTEN_DATE } from './written-dates'

const PRINTED =
  /^(?:(?:tweede|eerste|verenigde)\s{0,3}kamer(?:\s+der\s|$)|kamer der staten|vergaderjaar\s|aanhangsel van de handelingen|vragen gesteld door|regering gegeven antwoorden|(?:nr|i?mr)\.\s?\d{1,4}(?:\s|$)|brief van (?:de|het)\s|hoofdstuk\s[ivxlc]{1,6}\s|\d{2}\s?\d{3}(?:-\d{1,3})?(?:\s[ivxlc]{1,6})?(?:\s\d)?$|ah\s?\d{1,4}$|\d{4}[zd]\d{4,6}$|\(ingezonden|voorgesteld\s\d|vastgesteld\s\d|rijksbegroting voor het jaar|ter griffie van|geleidende brief)/iu
const SALUTATION =
  /^(?:hoog)?geachte\s.{0,60}$|^geachte\s(?:mevrouw|heer|voorzitter|leden)[^.]{0,60},|^(?:excellentie|mijnheer de voorzitter|mevrouw de voorzitter)[,.]?$/iu
const ADDRESS =
  /^(?:aan\s)?(?:de\s)?(?:heer\s|mevrouw\s)?(?:de\s)?voorzitters?\s{1,2}(?:van de|der)\s|^der staten-generaal|^kamer der staten-generaal|^postbus\s\d|^\d{4}\s?[a-z]{2}\s{1,3}(?:den haag|'s-gravenhage|zoetermeer|rijswijk)/iu
const LABEL = /^(?:datum|betreft|onderwerp)(?:[\s:|]|$)/iu
const CONTACT =
  /^(?:[tfem]\s{1,3}[\d+(\p{L}]|postbus|www\.|https?:|\d{4}\s?[a-z]{2}\s|directoraat|directie|afdeling|contactpersoon|(?:ons |uw )?kenmerk|(?:onze |uw )?referentie|projectnaam|telefoon|fax|bijlage|ministerie\s|kopie|behandeld|zaaknummer|dg\s|datum)|@|^>|^beantwoording\s(?:van\s)?kamervragen/iu
const PLACE_DATE = new RegExp(
  `^(?:aan de voorzitters?[\\s\\S]{0,110}?generaal\\s{0,2}\\d?\\s{0,3})?['’‘\`´•]{0,2}\\s?[\\p{L}][\\p{L}'’ -]{1,24}\\s{0,2},?\\s{0,4}${WRITTEN_DATE}`,
  'iu',
)
const PLACE =
  /(?:s[-–]?\s?gravenhage|den haag|zoetermeer|rijswijk|voorburg|leidschendam|amsterdam|utrecht|willemstad|brussel)/iu
const RUN_ON_ADDRESS =
  /^(?:aan\s)?de voorzitters?\s+van\s+de\s[\s\S]{4,70}?staten[-\s]generaal\s{0,2}\d?\s+(?=[\p{Lu}'’])/iu

/** How many lines of text the head of a document may take. */
const REACH = 70

/**
 * Marks everything above the body: printed head, address, date, subject, contact details. A date or an address that shares
 * its line with the first sentence is cut off from it. Returns the lines.
 */
export function markLetterhead(text: string, lines: Line[]): Line[] {
  const cut = cutRunOn(text, lines)
  const top = cut.filter((line) => line.role === 'text').slice(0, REACH)
  let end = strongEnd(top)
  if (end < 0) end = weakEnd(top)
  const body = top.findIndex(isSentence)
  top.forEach((line, index) => {
    if (index <= end || ((index < body || body < 0) && isPrinted(top, index))) line.role = 'letterhead'
  })
  return cut
}

/** A line of the printed head; a number alone only beside the words that it is printed with. */
function isPrinted(top: Line[], index: number): boolean {
  const line = top[index] as Line
  if (!/^\d{1,4}$/u.test(line.text)) return PRINTED.test(line.text) && line.end - line.start < 160
  return (
    /(?:antwoorden|generaal|kamer)$/iu.test(top[index - 1]?.tail ?? '') ||
    /^vergaderjaar/iu.test(top[index + 1]?.text ?? '')
  )
}

function cutRunOn(text: string, lines: Line[]): Line[] {
  const out: Line[] = []
  let seen = 0
  for (const line of lines) {
    const length = line.end - line.start
    const found = line.role !== 'text' || seen++ > REACH || length < 40 ? null : runOn(text, line)
    if (found === null) {
      out.push(line)
      continue
    }
    const head = toLine(text, line.start, line.start + found, line.newPage)
    head.role = 'letterhead'
    out.push(head, toLine(text, line.start + found, line.end))
  }
  return out
}

/** Where the address or the place and date end inside a line that goes on with text. */
function runOn(text: string, line: Line): number | null {
  const raw = text.slice(line.start, Math.min(line.end, line.start + LINE_SIGHT))
  const dated = PLACE_DATE.exec(raw)
  if (dated !== null && PLACE.test(dated[0]) && raw.length > dated[0].length + 3) return dated[0].length
  const addressed = RUN_ON_ADDRESS.exec(raw)
  return addressed === null || raw.length < addressed[0].length + 3 ? null : addressed[0].length
}

/** Index of the salutation or of the line with place and date, when at most a few sentences stand above it. */
function strongEnd(top: Line[]): number {
  let sentences = 0
  let end = -1
  for (let index = 0; index < top.length; index++) {
    const line = top[index] as Line
    if (SALUTATION.test(line.text)) return index
    if (end < 0 && isPlaceDate(line)) end = index
    if (end >= 0 && index > end + 6) break
    if (isSentence(line) && !ADDRESS.test(line.text) && ++sentences > 2) break
  }
  return end < 0 ? end : subjectBelow(top, end)
}

function isPlaceDate(line: Line): boolean {
  const found = PLACE_DATE.exec(line.text)
  return (
    found !== null &&
    line.text.length < found[0].length + 3 &&
    (PLACE.test(found[0]) || /^[\p{Lu}]/u.test(line.text)) &&
    /,|graven|haag/iu.test(found[0])
  )
}

/** A subject ("Betreft: …") below the date belongs to the head. */
function subjectBelow(top: Line[], end: number): number {
  for (let index = end + 1; index <= end + 3; index++) {
    if (LABEL.test(top[index]?.text ?? '')) return index
  }
  return end
}

/** Without salutation or place: the last label or address line above the first sentence, and the contact details below it. */
function weakEnd(top: Line[]): number {
  let end = -1
  for (let index = 0; index < top.length; index++) {
    const line = top[index] as Line
    if (LABEL.test(line.text) || ADDRESS.test(line.text)) end = index
    else if (isSentence(line) && !CONTACT.test(line.text)) break
  }
  if (end < 0) return end
  while (end + 1 < top.length && isContact(top[end + 1] as Line)) end++
  return end
}

function isContact(line: Line): boolean {
  return (
    CONTACT.test(line.text) ||
    (line.text.length < 60 && !/[.:?!]$/u.test(line.tail) && !/^(?:vra|antw|inleiding)/iu.test(line.text))
  )
}

function isSentence(line: Line): boolean {
  return (
    line.end - line.start > 60 &&
    (/[.?!:]$/u.test(line.tail) || line.end - line.start > 180 || /^[\p{Ll}]/u.test(line.text))
  )
}
