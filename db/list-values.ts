import { z } from 'zod'
import {
  cabinetSlug,
  cabinets,
  findCabinet,
  findCommitteeSlug,
  findMinistry,
  listHoldings,
  partyCode,
  slugOf,
} from '#extractors/registry/registry'

/** Reads one value of a filter: what it means, or in Dutch what was expected. */
export type Read = (value: string) => { value: unknown } | { expected: string }

const LONGEST_TEXT = 200
/** Of members and fracties. */
const LONGEST_NAME = 80
const LAST_PAGE = 100_000

/** One of these values, by its word in the address or as it is stored. */
export function choice(words: Record<string, string>): { words: Record<string, string>; read: Read } {
  const values = Object.entries(words)
  const read: Read = (given) => {
    const found = values.find(([value, word]) => given === word || given === value)
    return found
      ? { value: found[0] }
      : {
          expected: `kies uit ${values
            .map(([, word]) => word)
            .filter(Boolean)
            .join(', ')}`,
        }
  }
  return { words, read }
}

/** Words to search for. */
export function readWords(value: string): ReturnType<Read> {
  return value.length <= LONGEST_TEXT ? { value } : { expected: `ten hoogste ${LONGEST_TEXT} tekens` }
}

/** A ministry by any of its codes. */
export function readMinistry(value: string): ReturnType<Read> {
  const found = findMinistry(value)
  return found ? { value: found.code } : { expected: 'een code als BZK, JenV of VWS' }
}

/** A committee by slug or abbreviation. */
export function readCommittee(value: string): ReturnType<Read> {
  const slug = findCommitteeSlug(value)
  return slug ? { value: slug } : { expected: 'een commissie als binnenlandse-zaken of BIZA' }
}

/** An office holder: `slug`, `slug.gedaan` or `slug.geerfd`. */
export function readHolder(value: string): ReturnType<Read> {
  const [slug = '', scope] = value.toLowerCase().split('.')
  const known = listHoldings(slug).length > 0 && (scope === undefined || scope === 'gedaan' || scope === 'geerfd')
  return known && value.split('.').length <= 2
    ? { value: value.toLowerCase() }
    : { expected: 'een bewindspersoon als kajsa-ollongren, met .gedaan of .geerfd erachter voor een van beide' }
}

/** A cabinet by slug or name. */
export function readCabinet(value: string): ReturnType<Read> {
  const found = findCabinet(value)
  return found ? { value: cabinetSlug(found) } : { expected: `kies uit ${cabinets.map(cabinetSlug).join(', ')}` }
}

/** A member by name or slug. */
export function readMember(value: string): ReturnType<Read> {
  const slug = slugOf(value)
  return slug !== '' && value.length <= LONGEST_NAME ? { value: slug } : { expected: 'een Kamerlid als de-wit' }
}

/** A fractie by any of its names. */
export function readParty(value: string): ReturnType<Read> {
  const code = partyCode(value)
  return /[\p{L}\d]/u.test(code) && value.length <= LONGEST_NAME
    ? { value: code }
    : { expected: 'een fractie als CDA of GroenLinks' }
}

/** A dossier number, spaces and dots left out. */
export function readDossier(value: string): ReturnType<Read> {
  const compact = value.replace(/[\s.]+/gu, '')
  return /^\d{3,6}(?:-[\p{L}\d()]{1,8}){0,2}$/u.test(compact)
    ? { value: compact }
    : { expected: 'een nummer als 30821 of 35000-VII' }
}

/** The id of a document. */
export function readId(value: string): ReturnType<Read> {
  return value.length <= LONGEST_TEXT ? { value } : { expected: 'het kenmerk van een document' }
}

/** A day that exists. */
export function readDay(value: string): ReturnType<Read> {
  return z.iso.date().safeParse(value).success
    ? { value }
    : { expected: 'een bestaande dag, geschreven als 2019-01-31' }
}

/** The number of a page. */
export function readPage(value: string): ReturnType<Read> {
  const page = z.coerce
    .number()
    .int()
    .min(1)
    .max(LAST_PAGE)
    .safeParse(/^\d{1,6}$/u.test(value) ? value : Number.NaN)
  return page.success ? { value: page.data } : { expected: 'een getal vanaf 1' }
}
