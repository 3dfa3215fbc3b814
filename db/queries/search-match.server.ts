import type { Search, SearchTerm } from '#extractors/search/read-search'
import { BETWEEN, foldText, foldWords } from '../search-text.mjs'

/**
 * A search as the index is asked it, and what has to be held against the text itself, for `search_holds`: `asked` where the
 * index only narrows down, `refused` where it cannot tell what may not be there. Null where the index is exact.
 */
export interface SearchMatch {
  match: string
  asked: string | null
  refused: string | null
}

/**
 * One question to the index of threes of letters. Few of the threes of a long word are enough to narrow down, where all of them
 * would each cost a walk; the text then decides. What may not be there is asked in full, for nothing can be put back.
 */
export function writeMatch({ all, none }: Search): SearchMatch {
  const groups = all.map((group) => group.map(readPart))
  const excluded = none.map(readPart)
  const ask = (most: number) =>
    unique(groups.map((group) => `(${unique(group.map((part) => narrow(part, most))).join(' OR ')})`)).join(' AND ')
  const not = unique(excluded.filter(({ literal }) => literal === null).map(({ line }) => quote(line)))
  const long = groups.flat().filter((part) => !isShort(part)).length
  const must = ask(Math.max(2, Math.floor(MOST_THREES / long)))
  const begin = groups.length > 0 ? ask(1) : quote(BETWEEN)
  const first = `(${begin}) NOT (${not.length > 0 ? not.join(' OR ') : quote(NOWHERE)})`
  const inTwo = not.length > 0 || (groups.length > 1 && long > 0)
  const unsure = groups.filter((group) => !group.every(isExact)).map((group) => group.map(written))
  const refused = excluded.filter(({ literal }) => literal !== null).map(written)
  return {
    // One three of each term first, and passed over what may not be there: little is left to ask the rest of. SQLite asks first
    // what stands before a NOT; of terms that follow each other it asks all in turn.
    match: groups.length === 0 ? (not.length > 0 ? first : begin) : inTwo ? `(${first}) AND (${must})` : must,
    asked: unsure.length > 0 ? JSON.stringify(unsure) : null,
    refused: refused.length > 0 ? JSON.stringify([refused]) : null,
  }
}

/** How a term stands in the line of a promise, and in its text when it has signs. */
interface Part {
  line: string
  literal: string | null
}

/** Words of three letters or more also stand inside other words; shorter ones, beginnings and phrases are bound to the edge. */
function readPart({ kind, text }: SearchTerm): Part {
  const words = foldWords(text)
  if (kind === 'prefix') return { line: ` ${words}`, literal: null }
  if (kind === 'phrase' || [...words].length < 3) return { line: ` ${words} `, literal: null }
  const literal = foldText(text)
  return { line: words, literal: literal === words ? null : literal }
}

function written({ line, literal }: Part): string {
  return literal ?? line
}

/** No line has it. */
const NOWHERE = '|||'

/** Three threes at most are asked as they stand. */
function isShort({ line }: Part): boolean {
  return [...line].length <= 5
}

function isExact(part: Part): boolean {
  return isShort(part) && part.literal === null
}

/** Threes that are asked of all long terms of a search together; of each two at least. */
const MOST_THREES = 10

/** Some threes of a long term, no further apart than they are in it; a short one as it is, or its rarest three. */
function narrow(part: Part, most: number): string {
  if (isShort(part) && most > 1) return quote(part.line)
  const chosen = chooseThrees(part.line, most)
  if (chosen.length < 2) return quote(chosen[0]?.text ?? part.line)
  const reach = (chosen.at(-1)?.at ?? 0) - (chosen[0]?.at ?? 0)
  return `NEAR(${chosen.map(({ text }) => quote(text)).join(' ')}, ${reach})`
}

/**
 * Every third of the threes covers the term, and where a word ends and the next begins they tell the order of the words. When
 * those are too many: the rarest ones, spread over the term. Of a very long one the beginning is enough.
 */
function chooseThrees(line: string, most: number): Three[] {
  const signs = [...line].slice(0, MOST_THREES * 3)
  const threes = signs.slice(2).map((_, at) => ({ at, text: signs.slice(at, at + 3).join('') }))
  const cover = threes.filter(({ at, text }) => at % 3 === 0 || at === threes.length - 1 || text[1] === ' ')
  // A term that repeats itself has few different ones.
  const different = threes.filter((three) => threes.find(({ text }) => text === three.text) === three)
  if (different.length <= most && different.length < threes.length) return different
  if (cover.length <= most) return cover
  return Array.from({ length: most }, (_, index) => {
    const [from, to] = [index, index + 1].map((edge) => Math.floor((edge * threes.length) / most))
    return threes.slice(from, to).reduce((one, other) => (commonness(other.text) < commonness(one.text) ? other : one))
  })
}

interface Three {
  at: number
  text: string
}

/** The signs of Dutch text, the rare ones first; what is not among them is rarer. */
const BY_FREQUENCY = 'qyxfcjzwpbu9876543210mkvhglsdorita ne'

function commonness(three: string): number {
  if (three[1] === ' ') return 0
  return [...three].reduce((sum, sign) => sum + Math.log(2 + BY_FREQUENCY.indexOf(sign)), 0)
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)]
}

/** One quoted FTS5 string, so that none of its signs is read as search syntax. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '')}"`
}
