import type { Acknowledgement, Day, Span } from '../types'
import { readMembers } from './members'
import { readPastDates } from './past-dates'
import { readReferences } from './references'
import { SLOTS } from './words'

/** By which an earlier promise can be found again. */
export type Keys = Pick<Acknowledgement, 'madeOn' | 'where' | 'refs' | 'members'>

const FROM =
  '(?<![\\p{L}\\p{N}])(?:[Ii]n|[Tt]ijdens|[Bb]ij|[Uu]it|[Vv]an|[Vv]ia|[Oo]p|[Cc]onform|[Vv]olgens)\\s(?:(?:de|het|mijn|onze|zijn|haar)\\s)?(?:\\p{L}{3,20}e\\s)?'
const MEETING = new RegExp(`${FROM}(${SLOTS.overleg}(?![\\p{L}]))`, 'iu')
const PAPER = new RegExp(`${FROM}(${SLOTS.stuk}(?![\\p{L}]))`, 'iu')
/** Papers that mean nothing without a date or an owner. */
const BARE_PAPER = /^(?:brief|brieven|antwoord|antwoorden|reactie|nota|notitie|beantwoording)$/iu
/** The promise with its own place, whatever other letter the sentence names: "en de toezegging in mijn brief van 3 mei". */
const PROMISE_IN = /toezegging(?:en)?\s(?:in|uit|van|tijdens|bij)\s/iu
/** "toegezegd u voor 1 maart te informeren": the day on which it would be done, not on which it was promised. */
const DUE = /(?<!\p{L})(?:v[oó][oó]r|uiterlijk(?: op)?|per|tot|tegen|rond|omstreeks|na|vanaf|met ingang van)\s$/iu
/** Words that end the name of a debate or letter. */
const WHERE_END =
  /\s\(|\s[«"“]|[,;:](?:\s|$)|(?<!d|jl|nr|no|\.d)\.(?:\s|$)|\s(?:heb|heeft|hebben|had|is|zijn|was|werd|zal|zullen|zou|ben|bied|stuur|waarin|waarbij|die|dat|toegezegd|gedaan|doe|zend|treft|ontvangt|ga|gaat|aan de heer|aan het lid|aan lid|aan mevrouw)(?![\p{L}])/u

/**
 * The keys of a reporting sentence: the day the promise was made (a date before `written`; jl. counts back from it), the
 * debate or letter as written, the reference numbers as written, and the members it names.
 */
export function readKeys(text: string, written: Day | null): Keys {
  const dates = readPastDates(text, written).filter(
    ({ start }) => !DUE.test(text.slice(Math.max(0, start - 24), start)),
  )
  const where = readWhere(text, dates)
  const promised = PROMISE_IN.exec(text)
  const after = promised ? dates.find((date) => date.start >= promised.index) : undefined
  const within = where ? dates.find((date) => date.start >= where.start && date.start <= where.end) : undefined
  return {
    madeOn: (after ?? within ?? dates[0])?.day ?? null,
    where: where?.words ?? null,
    refs: [...new Set(readReferences(text).map((reference) => reference.words))],
    members: readMembers(text),
  }
}

/** The debate or letter, to the end of its date when that follows closely, else to the end of its name. */
function readWhere(text: string, dates: Span[]): (Span & { words: string }) | null {
  const meeting = MEETING.exec(text)
  const found = meeting ?? PAPER.exec(text)
  const place = found?.[1]
  if (!found || place === undefined) return null
  const start = found.index + found[0].length - place.length
  const stop = WHERE_END.exec(text.slice(start, start + 160))
  const named = start + (stop?.index ?? 120)
  const date = dates.find((one) => one.start >= start && one.start <= named)
  if (!date && BARE_PAPER.test(place) && !/(?:mijn|onze|eerdere)\s/u.test(found[0])) return null
  const end = Math.min(date?.end ?? named, text.length)
  return { start, end, words: text.slice(start, end).trim() }
}
