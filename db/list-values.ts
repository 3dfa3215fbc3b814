import {
  cabinetSlug,
  cabinets,
  findCabinet,
  findCommitteeSlug,
  findMinistry,
  listCommitteeSlugs,
  listHolderSlugs,
  listHoldings,
  listMinistryCodes,
  partyCode,
  slugOf,
} from '#extractors/registry/registry'
import { findNear } from '#extractors/search/near'
import { findShortPrefix } from '#extractors/search/read-search'
import { FIRST_DAY, isDay, isPlausible, LAST_DAY } from '#extractors/time/calendar'
import type { ListSort } from './contract'

/** Reads one value of a filter: what it means, or in Dutch and English what was expected, and what may have been meant. */
export type Read = (value: string) => { value: unknown } | { expected: string; english: string; near?: string[] }

const LONGEST_TEXT = 200
/** Of members and fracties. */
const LONGEST_NAME = 80
/** Pages up to this one are found by number alone; deeper ones by the key in the link that leads there. */
const LAST_NUMBERED = 200

/** One of these values, by its word in the address or as it is stored. */
export function choice(words: Record<string, string>): { words: Record<string, string>; read: Read } {
  const values = Object.entries(words)
  const read: Read = (given) => {
    const found = values.find(([value, word]) => given === word || given === value)
    return found
      ? { value: found[0] }
      : {
          expected: `kies uit ${listWords(values)}`,
          english: `choose from ${listWords(values)}`,
        }
  }
  return { words, read }
}

function listWords(values: [string, string][]): string {
  return values
    .map(([, word]) => word)
    .filter(Boolean)
    .join(', ')
}

/** Words to search for. */
export function readWords(value: string): ReturnType<Read> {
  const short = findShortPrefix(value)
  if (short !== null) {
    const start = short.slice(0, 20)
    return {
      expected: `zet ten minste drie letters voor het sterretje van “${start}”`,
      english: `put at least three letters before the asterisk of “${start}”`,
    }
  }
  return value.length <= LONGEST_TEXT
    ? { value }
    : { expected: `ten hoogste ${LONGEST_TEXT} tekens`, english: `at most ${LONGEST_TEXT} characters` }
}

/** A ministry by any of its codes. */
export function readMinistry(value: string): ReturnType<Read> {
  const found = findMinistry(value)
  return found
    ? { value: found.code }
    : {
        expected: 'een code als BZK, JenV of VWS',
        english: 'a code such as BZK, JenV or VWS',
        near: findNear(value, listMinistryCodes()),
      }
}

/** A committee by slug or abbreviation. */
export function readCommittee(value: string): ReturnType<Read> {
  const slug = findCommitteeSlug(value)
  return slug
    ? { value: slug }
    : {
        expected: 'een commissie als binnenlandse-zaken of BIZA',
        english: 'a committee such as binnenlandse-zaken or BIZA',
        near: findNear(slugOf(value), listCommitteeSlugs()),
      }
}

/** An office holder: `slug`, `slug.gedaan`, `slug.geerfd` or `slug.post`. */
export function readHolder(value: string): ReturnType<Read> {
  const [slug = '', scope] = value.toLowerCase().split('.')
  const known = listHoldings(slug).length > 0
  const scoped = scope === undefined || ['gedaan', 'geerfd', 'post'].includes(scope)
  return known && scoped && value.split('.').length <= 2
    ? { value: value.toLowerCase() }
    : {
        expected: 'een bewindspersoon als kajsa-ollongren, met .gedaan, .geerfd of .post erachter voor een deel',
        english: 'an office holder such as kajsa-ollongren, with .gedaan, .geerfd or .post behind it for a part',
        near: known ? [] : findNear(slug, listHolderSlugs()),
      }
}

/** A cabinet by slug or name. */
export function readCabinet(value: string): ReturnType<Read> {
  const found = findCabinet(value)
  return found
    ? { value: cabinetSlug(found) }
    : {
        expected: `kies uit ${cabinets.map(cabinetSlug).join(', ')}`,
        english: `choose from ${cabinets.map(cabinetSlug).join(', ')}`,
      }
}

/** A member by name or slug. */
export function readMember(value: string): ReturnType<Read> {
  const slug = slugOf(value)
  return slug !== '' && value.length <= LONGEST_NAME
    ? { value: slug }
    : { expected: 'een Kamerlid als de-wit', english: 'a member such as de-wit' }
}

/** A fractie by any of its names. */
export function readParty(value: string): ReturnType<Read> {
  const code = partyCode(value)
  return /[\p{L}\d]/u.test(code) && value.length <= LONGEST_NAME
    ? { value: code }
    : { expected: 'een fractie als CDA of GroenLinks', english: 'a party such as CDA or GroenLinks' }
}

/** A dossier number, spaces and dots left out. */
export function readDossier(value: string): ReturnType<Read> {
  const compact = value.replace(/[\s.]+/gu, '')
  return /^\d{3,6}(?:-[\p{L}\d()]{1,8}){0,2}$/u.test(compact)
    ? { value: compact }
    : { expected: 'een nummer als 30821 of 35000-VII', english: 'a number such as 30821 or 35000-VII' }
}

/** The id of a document. */
export function readId(value: string): ReturnType<Read> {
  return value.length <= LONGEST_TEXT
    ? { value }
    : { expected: 'het kenmerk van een document', english: 'the id of a document' }
}

/** A day that exists. */
export function readDay(value: string): ReturnType<Read> {
  return isDay(value)
    ? { value }
    : { expected: 'een bestaande dag, geschreven als 2019-01-31', english: 'a day that exists, written as 2019-01-31' }
}

/** A day that a paper or a term can have. */
export function readPlausibleDay(value: string): ReturnType<Read> {
  return isDay(value) && !isPlausible(value)
    ? {
        expected: `kies een dag van ${FIRST_DAY} tot en met ${LAST_DAY}`,
        english: `choose a day from ${FIRST_DAY} up to ${LAST_DAY}`,
      }
    : readDay(value)
}

/** How many values the key of a row has in each order of a list, the id last. */
export const KEY_PARTS: Record<ListSort, number> = { term: 2, made: 2, late: 3, ministry: 3, shifts: 3 }

/** What `pagina` says: the number of a page, and after the first ones the key of the row before or after which it lies. */
export interface Place {
  page: number
  after?: string
  before?: string
}

const PLACE = /^([1-9]\d{0,5})(?:\.(na|voor)\.(.{3,300}))?$/u

/** A page: `3`, `3.na.KEY` or `3.voor.KEY`. */
export function readPlace(value: string): { value: Place } | { expected: string; english: string } {
  const found = PLACE.exec(value)
  if (!found) return { expected: 'een getal vanaf 1', english: 'a number from 1 on' }
  const [, number = '', side, key] = found
  const page = Number(number)
  if (key === undefined && page > LAST_NUMBERED) {
    return {
      expected: `tot en met ${LAST_NUMBERED}; verder komt u met “Volgende”, of met een filter erbij`,
      english: `up to ${LAST_NUMBERED}; further on lead “Next” or a filter`,
    }
  }
  if (key === undefined) return { value: { page } }
  return { value: side === 'na' ? { page, after: key } : { page, before: key } }
}

/** The reverse of `readPlace`; the first page has no place. */
export function writePlace({ page, after, before }: Partial<Place>): string {
  if (after !== undefined) return `${page ?? 1}.na.${after}`
  if (before !== undefined) return `${page ?? 1}.voor.${before}`
  return page === undefined || page === 1 ? '' : String(page)
}

/** Whether a key has as many values as the order has; a key of another order leads nowhere. */
export function fitsOrder({ after, before }: Partial<Place>, sort: ListSort = 'term'): boolean {
  const key = after ?? before
  return key === undefined || key.split('*').length >= KEY_PARTS[sort]
}
