import { isDay, partsOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { Language, Words } from './language'

const MONTHS: Words<string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const SHORT_MONTHS: Words<string[]> = {
  nl: 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

/** `2019-01-05` as `5 januari 2019` or `5 January 2019`; text that is no day comes back unchanged. The one formatter of days. */
export function formatDay(day: Day, language: Language = 'nl'): string {
  return isDay(day) ? `${partsOf(day).day} ${writeMonth(day, MONTHS[language])}` : day
}

/** The month of a day: `januari 2019` or `January 2019`. */
export function formatMonth(day: Day, language: Language = 'nl'): string {
  return isDay(day) ? writeMonth(day, MONTHS[language]) : day
}

/** The same, where there is little room: `jan. 2019` or `Jan 2019`. */
export function formatShortMonth(day: Day, language: Language): string {
  return isDay(day) ? writeMonth(day, SHORT_MONTHS[language]) : day
}

function writeMonth(day: Day, names: string[]): string {
  return `${names[partsOf(day).month - 1]} ${day.slice(0, 4)}`
}
