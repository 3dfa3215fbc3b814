import { differenceInCalendarDays, format, isValid, parseISO } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { nl } from 'date-fns/locale/nl'
import type { Day } from '#extractors/types'
import type { Language } from './language'

const DAY = /^\d{4}-\d{2}-\d{2}$/u

const LOCALES = { nl, en: enGB }

/** `2019-01-05` as `5 januari 2019` or `5 January 2019`; text that is no day comes back unchanged. The one formatter of days. */
export function formatDay(day: Day, language: Language = 'nl'): string {
  return isDay(day) ? format(parseISO(day), 'd MMMM yyyy', { locale: LOCALES[language] }) : day
}

/** The month of a day: `januari 2019` or `January 2019`. */
export function formatMonth(day: Day, language: Language = 'nl'): string {
  return isDay(day) ? format(parseISO(day), 'MMMM yyyy', { locale: LOCALES[language] }) : day
}

/** True for a day that exists on the calendar, written `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return DAY.test(text) && isValid(parseISO(text))
}

/** Whole days from one day to another, negative when the other comes first. */
export function countDaysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from))
}
