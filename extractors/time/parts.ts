import { addDays, firstOfMonth, lastOfMonth, makeDay, partsOf } from './calendar'
import { monthName, toDutch } from './dutch'
import type { Period } from './period'
import type { TimeMatch } from './rule'
import { plain } from './words'

export type Part = 'begin' | 'middle' | 'end' | 'first-half' | 'second-half' | 'whole'

const PART_LABELS: Record<Part, string> = {
  begin: 'begin',
  middle: 'midden',
  end: 'eind',
  'first-half': 'eerste helft',
  'second-half': 'tweede helft',
  whole: 'loop van',
}

/** Which part the words of a `{deel}` slot mean. */
export function readPart(words: string): Part {
  const text = plain(words)
  if (/helft|deel/u.test(text)) return /eerste|1e/u.test(text) ? 'first-half' : 'second-half'
  if (/^(?:begin|start|aanvang|vroeg|eerste)/u.test(text)) return 'begin'
  if (/^(?:medio|half|halverwege|midden)/u.test(text)) return 'middle'
  return /^(?:eind|ultimo|slot|laat in|laatste)/u.test(text) ? 'end' : 'whole'
}

/** The part a match's `{deel}` slot names; null for the whole period, which "voor het begin van" also means. */
export function readPartOf(match: TimeMatch): Part | null {
  const words = match.slots.deel?.text
  if (!words) return null
  const opening = /^(?:start|aanvang|begin)\s{1,3}van/iu.test(words) && match.lead?.relation === 'before'
  return opening ? null : readPart(words)
}

/** Begin 1–10, medio 11–20, eind 21–last of a month (C2). */
export function partOfMonth(year: number, month: number, part: Part): Period {
  const first = firstOfMonth(year, month)
  const last = lastOfMonth(year, month)
  const name = `${PART_LABELS[part]} ${monthName(year, month)}`
  const upTo = (from: number, to: number) => named(name, addDays(first, from - 1), addDays(first, to - 1))
  switch (part) {
    case 'begin':
      return upTo(1, 10)
    case 'middle':
      return { ...upTo(11, 20), readings: [{ day: addDays(first, 14), why: 'medio als de 15e' }] }
    case 'end':
      return named(name, addDays(first, 20), last)
    case 'first-half':
      return upTo(1, 15)
    case 'second-half':
      return named(name, addDays(first, 15), last)
    default:
      return { name: monthName(year, month), earliest: first, latest: last }
  }
}

/** Begin up to 31 March, medio up to 31 July, eind up to 31 December; the halves (C3, C7). */
export function partOfYear(year: number, part: Part): Period {
  const months: Record<Part, [number, number]> = {
    begin: [1, 3],
    middle: [6, 7],
    end: [10, 12],
    'first-half': [1, 6],
    'second-half': [7, 12],
    whole: [1, 12],
  }
  const [from, to] = months[part]
  const name = part === 'whole' ? String(year) : `${PART_LABELS[part]} ${year}`
  const period = named(name, firstOfMonth(year, from), lastOfMonth(year, to))
  if (part === 'whole' || part.endsWith('half')) return { ...period, part: part === 'whole' }
  if (part !== 'middle') return period
  const readings = [
    { day: lastOfMonth(year, 6), why: 'medio als 30 juni' },
    { day: lastOfMonth(year, 8), why: 'medio tot en met augustus' },
  ]
  return { ...period, readings }
}

/** A part of a stretch of about three months (a season, a quarter): its first, second or third month, or a half. */
export function partOfQuarter(whole: Period, part: Part): Period {
  const { year, month } = partsOf(whole.earliest)
  const name = `${PART_LABELS[part]} ${whole.name}`
  const monthEnd = (step: number) => {
    const index = year * 12 + month - 1 + step
    return lastOfMonth(Math.floor(index / 12), (index % 12) + 1)
  }
  const middle = makeDay(partsOf(monthEnd(1)).year, partsOf(monthEnd(1)).month, 15) ?? monthEnd(1)
  switch (part) {
    case 'begin':
      return named(name, whole.earliest, monthEnd(0))
    case 'middle':
      return named(name, addDays(monthEnd(0), 1), monthEnd(1))
    case 'end':
      return named(name, addDays(monthEnd(1), 1), whole.latest)
    case 'first-half':
      return named(name, whole.earliest, middle)
    case 'second-half':
      return named(name, addDays(middle, 1), whole.latest)
    default:
      return { ...whole, part: true }
  }
}

/** Begin up to Wednesday, midden up to Thursday, eind up to Sunday of a week that starts on `monday`. */
export function partOfWeek(monday: string, part: Part): Period {
  const bounds: Record<Part, [number, number]> = {
    begin: [0, 2],
    middle: [2, 3],
    end: [3, 6],
    'first-half': [0, 2],
    'second-half': [3, 6],
    whole: [0, 6],
  }
  const [from, to] = bounds[part]
  const label = part === 'whole' ? '' : `${PART_LABELS[part]} van `
  return { ...named('', addDays(monday, from), addDays(monday, to)), name: `${label}de week van ${toDutch(monday)}` }
}

function named(name: string, earliest: string, latest: string): Period {
  return { name, earliest, latest, part: true }
}
