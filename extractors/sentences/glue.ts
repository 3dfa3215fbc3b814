import { findSegments } from './segments'
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
const SMALL_GLUE = new RegExp(
  `(?<![\\p{L}-])(?:(?:van|in|op|aan|voor|met|door|over|bij|naar|uit|tot|onder|per|dat|als|en|of|om|is)(?=(?:de|het|deze|dit|uw)(?![\\p{L}]))|(?:dit|het|de|deze|komende?)(?=(?:${SEASONS}|kwartaal|kabinet|jaar)(?![\\p{L}]))|(?:in|op|eind|medio|begin|per|voor|uiterlijk)(?=(?:${MONTHS})(?![\\p{L}]))|op(?=korte(?![\\p{L}]))|uw(?=kamer(?![\\p{L}]))|zal(?=(?:ik|uw|het|de)(?![\\p{L}]))|(?:heb|ben|kan|wil)(?=ik(?![\\p{L}]))|(?:wordt|worden|zullen)(?=(?:uw|het|de)(?![\\p{L}])))`,
  'gu',
)
const ALONE = /^(?:voorde|opde|ofde|isde|onderde|inde|ende|natuur|nahet)$/u

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
  for (const found of text.matchAll(SMALL_GLUE)) {
    const end = found.index + found[0].length
    const word = /^[\p{L}]{1,24}/u.exec(text.slice(found.index, found.index + 24))?.[0] ?? ''
    if (!ALONE.test(word)) insert.push(end)
  }
  const places = new Set([...insert, ...findSegments(text, wording)])
  return { insert: [...places].sort((a, b) => a - b), remove }
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
