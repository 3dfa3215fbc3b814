import { abbreviationKind } from './abbreviations'
import { isDigit, isLetter } from './characters'

/** The longest sentence that rules see; a longer one is cut at a clause. */
export const SENTENCE_CAP = 2_000

const MARK = /[.?!…]/g
const CLOSER = /["”»’')\]]/u
const OPENER = /[«“‘"'([–-]/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\d/u
const GLUED_BEFORE = /(?:^|[^\p{L}.@/])[\p{L}’'-]{0,30}[\p{Ll}]{3}$/u

/** The ranges of the sentences in a cleaned text, in order; only white space lies between them. */
export function findSentences(text: string): [number, number][] {
  const ranges: [number, number][] = []
  let start = skipSpace(text, 0)
  MARK.lastIndex = start
  for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
    const end = sentenceEnd(text, start, found.index)
    if (end === null) continue
    pushCapped(text, start, end, ranges)
    start = skipSpace(text, end)
    MARK.lastIndex = start
  }
  if (start < text.length) pushCapped(text, start, trimEnd(text, text.length), ranges)
  return ranges
}

/** Where the sentence ends that the mark at `at` may close, or null when it goes on. */
function sentenceEnd(text: string, start: number, at: number): number | null {
  let end = at + 1
  while (end < text.length && /[.?!…]/u.test(text[end] as string)) end++
  while (end < text.length && CLOSER.test(text[end] as string)) end++
  if (end >= text.length) return end
  if (text[end] === ' ' && text[end + 1] === '»') end += 2
  const noted = skipNote(text, end)
  const space = text[noted] === ' '
  if (!space) return isGluedEnd(text, at, end) ? end : null
  if (!beginsSentence(text, noted + 1)) return null
  if (text[at] === '.' && !isFullStop(text, start, at, noted + 1)) return null
  return noted
}

/** Skips the digits of a note that sticks to the mark ("inmenging.2 Daarom"); figures like 3.000 are no notes. */
function skipNote(text: string, end: number): number {
  let i = end
  while (i < text.length && i < end + 3 && DIGIT.test(text[i] as string)) i++
  return i > end && (DIGIT.test(text[end - 2] ?? '') || DIGIT.test(text[i] ?? '')) ? end : i
}

function beginsSentence(text: string, at: number): boolean {
  let i = at
  while (i < at + 4 && OPENER.test(text[i] ?? '')) i++
  if (i > at && text[i] === ' ') i++
  const first = text[i] ?? ''
  return (
    UPPER.test(first) || DIGIT.test(first) || (i === at && /[’'•]/u.test(first)) || /^’?s-G/u.test(text.slice(i, i + 4))
  )
}

/** Whether the full stop closes the sentence rather than an abbreviation, an initial or a number in a list. */
function isFullStop(text: string, start: number, at: number, next: number): boolean {
  const word = wordBefore(text, start, at)
  if (word === '') return true
  if (DIGIT.test(word)) return !/^\d{1,3}$/u.test(word) || at - word.length > start || at - start > 4
  if (word.length === 1 && UPPER.test(word)) return !LETTER.test(text[next] ?? '') || isStrongStart(text, next)
  const kind = abbreviationKind(word)
  if (kind === null) return true
  if (kind === 'inner') return false
  return isStrongStart(text, next)
}

/** After "jl." or "c.s." only an ordinary capitalised word begins a sentence, no name, number or bracket. */
function isStrongStart(text: string, at: number): boolean {
  return /^(?:«|“|‘)?(?:De|Het|Een|In|Op|Dit|Dat|Deze|Die|Ik|Wij|We|Zij|Hij|Er|Om|Als|Bij|Met|Voor|Voorts|Na|Naar|Aan|Over|Uit|Uw|U|Mijn|Onze|Ook|Daarom|Daarnaast|Daarbij|Daartoe|Daarmee|Daarin|Hierin|Hierbij|Hierover|Hiermee|Hieruit|Hiervoor|Tevens|Verder|Zo|Zoals|Tijdens|Volgens|Wel|Wat|Welke|Wanneer|Door|Van|Vanaf|Tot|Ten|Ter|Te|Sinds|Conform|Gelet|Graag|Inmiddels|Momenteel|Naast|Nu|Omdat|Onder|Per|Samen|Uiteraard|Vervolgens|Zie|Zodra|Begin|Eind|Medio|Nederland|Kortheidshalve|Kunt|Bent|Heeft|Is|Hoe|Waarom|Deelt|Vraag|Antwoord)(?![\p{L}])/u.test(
    text.slice(at, at + 16),
  )
}

/** A sentence glued to the next where two lines met: "dienstverlening.Verder"; not "RVO.nl" or "J.Jansen". */
function isGluedEnd(text: string, at: number, end: number): boolean {
  if (end !== at + 1 && text[at] === '.') return false
  if (!UPPER.test(text[end] ?? '') || !/[\p{Ll} ]/u.test(text[end + 1] ?? '')) return false
  return GLUED_BEFORE.test(text.slice(Math.max(0, at - 40), at)) && !/www$/u.test(text.slice(at - 3, at))
}

/** The word that ends just before a place, with its inner full stops ("o.a" of "o.a."). */
function wordBefore(text: string, start: number, at: number): string {
  let i = at
  while (i > start && i > at - 24 && isOfWord(text, i - 1)) i--
  return text.slice(i, at)
}

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return LETTER.test(text[at] as string)
  return isDigit(code) || code === 46 || code === 38 || code === 45 || isLetter(text[at])
}

function pushCapped(text: string, start: number, end: number, ranges: [number, number][]): void {
  let from = start
  while (end - from > SENTENCE_CAP) {
    const cut = clauseCut(text, from)
    ranges.push([from, trimEnd(text, cut)])
    from = skipSpace(text, cut)
  }
  if (end > from && /\p{L}/u.test(text.slice(from, end))) ranges.push([from, end])
}

/** The last clause boundary below the cap, else the last space, else the cap, never inside a surrogate pair. */
function clauseCut(text: string, from: number): number {
  const part = text.slice(from, from + SENTENCE_CAP)
  const clause = Math.max(part.lastIndexOf('; '), part.lastIndexOf(': '), part.lastIndexOf(', '))
  if (clause > SENTENCE_CAP / 4) return from + clause + 1
  const space = part.lastIndexOf(' ')
  if (space > SENTENCE_CAP / 4) return from + space
  const code = text.charCodeAt(from + SENTENCE_CAP)
  return from + SENTENCE_CAP - (code >= 0xdc00 && code < 0xe000 ? 1 : 0)
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && text[i] === ' ') i++
  return i
}

function trimEnd(text: string, at: number): number {
  let i = at
  while (i > 0 && text[i - 1] === ' ') i--
  return i
}
