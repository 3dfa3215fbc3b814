import { format, parseISO } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { nl } from 'date-fns/locale/nl'
import { isDay } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { Language } from './language'

const LOCALES = { nl, en: enGB }
/** Days as they were written before: pages of lists write the same ones over and over. */
const written = new Map<string, string>()
const MOST_KEPT = 10_000

/** `2019-01-05` as `5 januari 2019` or `5 January 2019`; text that is no day comes back unchanged. The one formatter of days. */
export function formatDay(day: Day, language: Language = 'nl'): string {
  return write(day, 'd MMMM yyyy', language)
}

/** The month of a day: `januari 2019` or `January 2019`. */
export function formatMonth(day: Day, language: Language = 'nl'): string {
  return write(day, 'MMMM yyyy', language)
}

/** The same, where there is little room: `jan. 2019` or `Jan 2019`. */
export function formatShortMonth(day: Day, language: Language): string {
  return write(day, 'MMM yyyy', language)
}

/** The same without its year: `jan.` or `Jan`. */
export function formatMonthAlone(day: Day, language: Language): string {
  return write(day, 'MMM', language)
}

function write(day: Day, pattern: string, language: Language): string {
  const key = `${day} ${pattern} ${language}`
  const known = written.get(key)
  if (known !== undefined) return known
  if (!isDay(day)) return day
  const words = format(parseISO(day), pattern, { locale: LOCALES[language] })
  if (written.size >= MOST_KEPT) written.clear()
  written.set(key, words)
  return words
}
