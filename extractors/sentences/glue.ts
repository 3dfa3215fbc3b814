import { findSegment } from './segments'
import type { Wording } from './wording'

const CAMEL = /[\p{Ll}][\p{Lu}\d]|\d[\p{Ll}]/u
const LITTLE =
  'de|het|een|van|in|op|uw|aan|door|met|bij|voor|naar|uit|over|dat|die|en|of|te|om|zal|ik|wij|is|als|dan|tot|onder|deze|mijn|onze|per|zijn|heeft|er|wordt|tussen|jl|ook'
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const CAMEL_GLUE = new RegExp(
  `(?<![\\p{L}])(?:(?:${LITTLE})(?=[\\p{Lu}])|(?:op|van|in|tot|sinds|per|vanaf|voor|uiterlijk|en)(?=\\d{1,4}(?!\\d)))|(?<=(?<!\\d)\\d{1,2})(?=(?:${MONTHS})(?![\\p{L}]))`,
  'gu',
)
const SEASONS = 'voorjaar|najaar|zomer|herfst|winter|lente|zomerreces|kerstreces|meireces|reces'
/** Little words, and what they are glued to. */
const SMALL_GLUE: readonly [left: string, right: string][] = [
  ['van|in|op|aan|voor|met|door|over|bij|naar|uit|tot|onder|per|dat|als|en|of|om|is', 'de|het|deze|dit|uw'],
  ['dit|het|de|deze|komend|komende', `${SEASONS}|kwartaal|kabinet|jaar`],
  ['in|op|eind|medio|begin|per|voor|uiterlijk', MONTHS],
  ['op', 'korte'],
  ['uw', 'kamer'],
  ['zal', 'ik|uw|het|de'],
  ['heb|ben|kan|wil', 'ik'],
  ['wordt|worden|zullen', 'uw|het|de'],
]
/** A word in small letters that does not go on behind a hyphen. */
const WORD = /(?<![\p{L}-])[a-zß-ÿ]{4,26}(?!\p{L})/gu
/** Glued words that are whole words too. */
const WHOLE = new Set('voorde opde ofde isde onderde inde ende'.split(' '))
/** Each word of two glued ones, with the place where they part. */
const SMALL_CUTS = new Map(
  SMALL_GLUE.flatMap(([lefts, rights]) =>
    lefts.split('|').flatMap((left) => rights.split('|').map((right): [string, number] => [left + right, left.length])),
  ).filter(([word]) => !WHOLE.has(word)),
)

/** A text with the places where words were glued ("uwKamer", "ditvoorjaar") or split ("ge ïnformeerd") by the extraction. */
export interface Repairs {
  /** Places before which a space is missing, in order. */
  insert: number[]
  /** Places of spaces that split a word, in order. */
  remove: number[]
}

/** Finds glued and split words in a cleaned text. Only little words of fixed lists are cut off, so names stay whole. */
export function findRepairs(text: string, wording: Wording): Repairs {
  const remove = findSplits(text)
  if (!wording.isGlued()) return { insert: [], remove }
  const insert: number[] = []
  if (CAMEL.test(text)) for (const found of text.matchAll(CAMEL_GLUE)) insert.push(found.index + found[0].length)
  for (const found of text.matchAll(WORD)) {
    const [word] = found
    const small = SMALL_CUTS.get(word) ?? 0
    if (small > 0) insert.push(found.index + small)
    const segment = text[found.index + word.length] === '-' ? 0 : findSegment(word, wording)
    if (segment > 0) insert.push(found.index + segment)
  }
  return { insert: [...new Set(insert)].sort((a, b) => a - b), remove }
}

/** No Dutch word begins with ï or ë: a space before one splits a word. */
function findSplits(text: string): number[] {
  const remove: number[] = []
  for (const letter of [' ï', ' ë']) {
    for (let at = text.indexOf(letter); at > 0; at = text.indexOf(letter, at + 1)) {
      if (/[\p{Ll}]/u.test(text[at - 1] as string) && /[\p{Ll}]/u.test(text[at + 2] ?? '')) remove.push(at)
    }
  }
  return remove
}
