import type { Span } from '../types'

/** `start` and `end` count code units in the text that was read; `words` is the reference as it stands there. */
export interface Reference extends Span {
  kind: 'kamerstuk' | 'toezegging' | 'handelingen' | 'aanhangsel'
  /**
   * One spelling for linking: "30821-51", "35000-VII-14", "21501-02-2498", "30821" (dossier alone), "34970-B" (Eerste
   * Kamer), "TZ202412-116", "T01970", "h-tk-20182019-15-5" (year, meeting, item), "ah-tk-20162017-10".
   */
  id: string
  words: string
}

const EDGE = '(?<![\\p{L}\\p{N}])'
const CHAPTER = '(?:(?:hoofdstuk|hfdst\\.?|hfst\\.?)\\s?)?(?:[IVX]{1,6}[A-F]?|[A-FHJ])(?![\\p{L}\\p{N}])'
const DOSSIER = `(\\d{2})[\\s.]?(\\d{3})(?:\\s?\\(R\\s?\\d{3,4}\\))?(?:[-–](0\\d|[1-3]\\d)(?![\\d])|\\s?[-–]?\\s?(${CHAPTER}))?`
const NUMBER = '(?:[Nn]rs?|[Nn]ummers?|[Nn]o)\\s?\\.?\\s?'
const LIST = '\\d{1,4}(?:\\s?(?:,|en|t/m|tot en met|[-–])\\s?(?:nrs?\\.?\\s?)?\\d{1,4}(?!\\d| \\d{3}(?!\\d))){0,20}'
const SESSION = '(?:19|20)\\d{2}\\s?[-–/]\\s?(?:(?:19|20)\\d{2}|\\d{2})'
const PREFIX = `${EDGE}(?:[Kk]amerstuk(?:ken)?(?:nummer)?|[Dd]ossier|[Kk]st\\.?)\\s?(?:nrs?\\.?\\s)?(?:(II?|EK|TK)\\s?,?\\s)?(?:[Vv]ergaderjaar\\s)?(?:${SESSION}\\s?,?\\s)?`

const PREFIXED = new RegExp(
  `${PREFIX}${DOSSIER}(?:\\s?[,-]?\\s?(?:${NUMBER})?(${LIST})(?![\\p{L}\\d])|\\s?,\\s?(?:nr\\.?\\s?)?([A-Z]{1,3})(?![\\p{L}\\p{N}]))?`,
  'gu',
)
const BARE = new RegExp(
  `${EDGE}${DOSSIER}\\s?,?\\s?${NUMBER}(?:(${LIST})(?![\\p{L}\\d])|([A-Z]{1,3})(?![\\p{L}\\p{N}]))`,
  'gu',
)
const COMPACT =
  /(?<![\p{L}\p{N}/.-])(?:kst-)?(\d{5})-(?:([IVX]{1,6}[A-F]?|[A-FHJ])-|(\d{2})-)?(\d{1,4})(?![\p{L}\p{N}-])/gu
const PROMISE = /(?<![\p{L}\p{N}])(?:TZ\s?(\d{6})\s?-\s?(\d{3,4})|T(\d{5}))(?![\p{L}\p{N}])/gu
const PROCEEDINGS = new RegExp(
  `${EDGE}Handelingen\\s(?:(I{1,2}|UCV|OCV)\\s?,?\\s)?(?:[Vv]ergaderjaar\\s)?(${SESSION})\\s?,?\\s(?:(?:nr\\.?\\s?(\\d{1,3})|(\\d{1,3}(?=-)))(?:\\s?[,-]\\s?(?:items?\\s)?(\\d{1,3})(?:(?:,\\s?|\\sen\\s)\\d{1,3}){0,6})?|(?:blz|p)\\.\\s?(\\d{1,5}))`,
  'gu',
)
const ANSWERS = new RegExp(
  `${EDGE}Aanhangsel(?:\\svan\\sde)?\\s(?:Handelingen)?\\s?,?\\s?(?:II\\s?)?,?\\s?(?:[Vv]ergaderjaar\\s)?(${SESSION})?\\s?,?\\s?nrs?\\.?\\s?(\\d{1,4})`,
  'gu',
)

/**
 * Every Kamerstuk, toezegging, Handelingen and Aanhangsel number in a text, in order, in all their spellings: with and
 * without spaces, chapters, ranges and lists ("29665, nummers 427, 433 en 473" gives three).
 */
export function readReferences(text: string): Reference[] {
  const found: Reference[] = []
  const taken: Span[] = []
  const free = (span: Span): boolean => !taken.some((other) => span.start < other.end && other.start < span.end)
  const add = (match: RegExpMatchArray, kind: Reference['kind'], ids: (string | null)[]): void => {
    const words = match[0].trimEnd()
    const span = { start: match.index as number, end: (match.index as number) + words.length }
    if (!free(span)) return
    taken.push(span)
    for (const id of ids) if (id !== null) found.push({ kind, id, words, ...span })
  }
  if (!/\d/u.test(text)) return found
  if (text.includes('Aanhangsel'))
    for (const match of text.matchAll(ANSWERS)) add(match, 'aanhangsel', [answerId(match)])
  if (text.includes('Handelingen'))
    for (const match of text.matchAll(PROCEEDINGS)) add(match, 'handelingen', [proceedingsId(match)])
  for (const match of text.matchAll(PROMISE)) add(match, 'toezegging', [promiseId(match)])
  for (const match of text.matchAll(PREFIXED)) add(match, 'kamerstuk', paperIds(match.slice(2)))
  for (const match of text.matchAll(BARE)) add(match, 'kamerstuk', paperIds(match.slice(1)))
  for (const match of text.matchAll(COMPACT)) add(match, 'kamerstuk', compactIds(match))
  return found.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

/** The id that `readReferences` gives to a document with this dossier and number; null when either is missing. */
export function paperId(dossier: string | null, number: string | null): string | null {
  return dossier === null || number === null ? null : `${dossier.replace(/\s/gu, '')}-${number}`
}

function paperIds([first, second, part, chapter, numbers, letter]: (string | undefined)[]): string[] {
  const suffix = part ?? chapter?.replace(/^(?:hoofdstuk|hfdst\.?|hfst\.?)\s?/u, '')
  const dossier = `${first}${second}${suffix ? `-${suffix}` : ''}`
  if (letter) return [`${dossier}-${letter}`]
  return numbers ? listNumbers(numbers).map((number) => `${dossier}-${number}`) : [dossier]
}

/** The numbers a list names; a range counts whole when it spans at most 20. */
function listNumbers(list: string): string[] {
  const parts = [...list.matchAll(/(t\/m|tot en met|[-–])?\s?(?:nrs?\.?\s?)?(\d{1,4})/gu)]
  const numbers: number[] = []
  for (const [, range, digits] of parts) {
    const to = Number(digits)
    const from = numbers[numbers.length - 1]
    if (range && from !== undefined && to > from && to - from <= 20)
      for (let number = from + 1; number < to; number++) numbers.push(number)
    numbers.push(to)
  }
  return numbers.map(String)
}

/** A dossier part alone keeps its zero, so "21501-02" (the councils of the European Union) is the dossier's id. */
function compactIds([, dossier, chapter, part, number]: RegExpMatchArray): string[] {
  const suffix = chapter ?? part
  return [`${dossier}${suffix ? `-${suffix}` : ''}-${number}`]
}

function promiseId([, month, number, senate]: RegExpMatchArray): string {
  return senate ? `T${senate}` : `TZ${month}-${number}`
}

function proceedingsId([, chamber, session, nr, dashed, item, page]: RegExpMatchArray): string {
  const meeting = nr ?? dashed
  const where = `h-${chamber === 'I' ? 'ek' : 'tk'}-${sessionYears(session as string)}`
  return page ? `${where}-p${page}` : `${where}-${meeting}${item ? `-${item}` : ''}`
}

function answerId([, session, number]: RegExpMatchArray): string {
  return `ah-tk-${session ? `${sessionYears(session)}-` : ''}${number}`
}

/** "2018/19" and "2018–2019" give "20182019". */
function sessionYears(session: string): string {
  const [from = '', to = ''] = session.split(/\s?[-–/]\s?/u)
  return `${from}${to.length === 2 ? from.slice(0, 2) + to : to}`
}
