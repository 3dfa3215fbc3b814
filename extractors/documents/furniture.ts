import { hasDigit, type Line } from './lines'

/** Compared without white space, in lower case, because kerning breaks words ("P agina 1 van7"). */
const NO_DIGITS = /^(?:t\s?weede|bij beant|wilt u|\[image)/iu
const WITH_DIGITS = /^(?:a?h|k|b|n|p|t\s?w|e|v|.{0,8}\d)|issn|sdu|graven|kamer,/iu
const PAGE_NUMBER = /^(?:pagina|page|blad|-|–)?\d{1,4}(?:van\d{1,4}|\/\d{1,4}|-|–)?$/u
const PUBLICATION_ID = /^(?:ah|kv|kst|h|blg|nds)-?(?:tk|ek)?-?(?:\d{5,8}|\d{4}z\d{3,6})[-\da-z().]{0,40}$/u
const RUNNING_HEAD = /(?:tweede|eerste|verenigde)kamer(?:derstatengeneraal)?,(?:ver)?gaderjaar\d/u
const PRINTER =
  /^.{0,14}issn\d{0,4}|^\d{4,6}[a-z\d]{0,2}(?:issn|sdu|s[- ]?gravenhage)|sduu[a-z]{6,9}|^['’‘`´•.-]{0,3}s[-–]?graven[a-z]{4,5}\W?\d{3}/u
const RULE = /^(?:[-–—_=*·.•]{3,}|!\[[^\]]{0,80}\]\(.{0,200}\)|<!--.{0,200}-->|\[image\])$/u
const BOILERPLATE = /^(?:bij beantwoording de datum en ons kenmerk|wilt u slechts één zaak|>?\s?retouradres)/iu
const LABEL =
  /^(?:ons kenmerk|onze referentie|kenmerk|uw kenmerk|uw referentie|uw brief(?:\(kenmerk\))?|datum|bijlagen?|bijlage\(n\)|behandeld door|contactpersoon|inlichtingen|telefoon|auteur|zaaknummer|projectnaam|doorkiesnummer|registratienummer|kopie aan)\s*:?$/iu
/** No label is longer; the white space before its colon counts as one space. */
const LABEL_LENGTH = 30
const LIST_OR_HEAD = /^(?:vra(?:ag|gen)|antwoord|[-–•*]\s)/iu

/** A line that ends a page: after it a new page begins. */
const PAGE_END = /(?:tweede|eerste|verenigde)kamer(?:derstatengeneraal)?,(?:ver)?gaderjaar|^pagina\d|^-{3,}$/u

/** Marks page headers, page footers, page numbers, rules and repeated letterhead in the lines; returns the lines that begin a page. */
export function markFurniture(lines: Line[]): Set<Line> {
  for (const line of lines) {
    if (line.role !== 'text') continue
    const key = line.end - line.start <= 160 && isSuspect(line.text) ? keyOf(line) : ''
    if (key !== '' && isFurniture(key, line.text)) line.role = 'furniture'
  }
  const solid = lines.filter((line) => line.role !== 'blank')
  markPageNumbers(solid)
  markLabels(solid)
  const pageStarts = findPageStarts(lines)
  markRepeated(solid, pageStarts)
  return pageStarts
}

/** The first line of text after a footer, a page number, a rule or a form feed. */
function findPageStarts(lines: Line[]): Set<Line> {
  const pageStarts = new Set<Line>()
  let ended = false
  for (const line of lines) {
    ended ||= line.newPage
    if (line.role === 'furniture') ended ||= PAGE_END.test(keyOf(line))
    else if (line.role === 'text') {
      if (ended) pageStarts.add(line)
      ended = false
    }
  }
  return pageStarts
}

function keyOf(line: Line): string {
  return line.text.replace(/\s+/gu, '').toLowerCase()
}

/** What every line of furniture shows at first sight, and most lines of text do not. */
function isSuspect(text: string): boolean {
  const first = text.charCodeAt(0) | 32
  if (first < 97 || first > 122) return true
  return hasDigit(text)
    ? WITH_DIGITS.test(text)
    : (first === 116 || first === 98 || first === 119) && NO_DIGITS.test(text)
}

function isFurniture(key: string, text: string): boolean {
  if (/^pagina\d/u.test(key)) return PAGE_NUMBER.test(key)
  if (RULE.test(key) || BOILERPLATE.test(text)) return true
  if (!/\d/u.test(key)) return /^tweedekamer,vergaderjaar/u.test(key)
  return PUBLICATION_ID.test(key) || /^a?htk\d{9,12}$/u.test(key) || RUNNING_HEAD.test(key) || PRINTER.test(key)
}

/** A number alone on a line is a page number when page furniture stands next to it. */
function markPageNumbers(solid: Line[]): void {
  solid.forEach((line, index) => {
    if (line.role !== 'text' || line.text.length > 7 || !hasDigit(line.text)) return
    if (!PAGE_NUMBER.test(line.text.replace(/\s+/gu, ''))) return
    const before = solid[index - 1]
    if (before?.role === 'furniture' && PAGE_END.test(before.text.replace(/\s+/gu, '').toLowerCase()))
      line.role = 'furniture'
  })
}

/** "Kenmerk" with its value below, as ministries print it on every page; only after the letter has begun. */
function markLabels(solid: Line[]): void {
  let body = false
  solid.forEach((line, index) => {
    body ||= line.text.length > 60 && /[.?!]$/u.test(line.tail)
    if (!body || line.role !== 'text' || line.text.length > LABEL_LENGTH || !LABEL.test(line.text)) return
    const value = solid[index + 1]
    const after = solid[index + 2]
    if (value?.role !== 'text' || value.text.length > 60 || !/\d/u.test(value.text) || LIST_OR_HEAD.test(value.text))
      return
    if (
      /^datum/iu.test(line.text) &&
      !isNearFurniture(solid, index) &&
      !(after !== undefined && LABEL.test(after.text))
    )
      return
    line.role = 'furniture'
    value.role = 'furniture'
  })
}

function isNearFurniture(solid: Line[], index: number): boolean {
  return [-2, -1, 2, 3].some((step) => solid[index + step]?.role === 'furniture')
}

/** Short lines that come back beside the page furniture on most pages: running titles, dates, names of directorates. */
function markRepeated(solid: Line[], pageStarts: Set<Line>): void {
  const beside = new Map<string, Line[]>()
  const seen = new Set<Line>()
  solid.forEach((line, index) => {
    if (line.role !== 'furniture' && !pageStarts.has(line)) return
    for (let step = -3; step <= 3; step++) {
      const near = solid[index + step]
      if (near?.role !== 'text' || near.text.length > 90 || seen.has(near) || /[.?!;:,]$/u.test(near.tail)) continue
      if (LIST_OR_HEAD.test(near.text)) continue
      seen.add(near)
      const key = near.text.toLowerCase()
      const same = beside.get(key)
      if (same === undefined) beside.set(key, [near])
      else same.push(near)
    }
  })
  for (const same of beside.values()) {
    if (same.length >= 3 && (same[0] as Line).text.length > 2) for (const line of same) line.role = 'furniture'
  }
}
