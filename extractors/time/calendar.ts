import type { Day } from '../types'

/**
 * Counting with days. A day is an ISO string (`yyyy-mm-dd`) outside and a whole number inside: days since 1970-01-01
 * in the Gregorian calendar. Pure integer arithmetic, so no time zone and no clock can touch it.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u

export interface DayParts {
  year: number
  month: number
  day: number
}

/** A span of days, both ends included. */
export interface DaySpan {
  earliest: Day
  latest: Day
}

/** The day, or null when the calendar has no such day (31 April, month 13) or the year is not of four digits. */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null
  return format({ year, month, day })
}

/** Whether the text is an existing day in ISO form. */
export function isDay(text: string): boolean {
  const found = DAY.exec(text)
  return found !== null && makeDay(Number(found[1]), Number(found[2]), Number(found[3])) !== null
}

/** No paper read here is older, and no term ends later: a day outside is a slip of the pen. */
export const FIRST_DAY: Day = '1800-01-01'
export const LAST_DAY: Day = '2199-12-31'

/** Whether a day is one that a paper or a term can have. */
export function isPlausible(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days)
}

/** The same day `months` later; past the end of a short month it is the last day (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  return format({ year: newYear, month: newMonth, day: Math.min(dayOfMonth, daysInMonth(newYear, newMonth)) })
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function firstOfMonth(year: number, month: number): Day {
  return format({ year, month, day: 1 })
}

export function lastOfMonth(year: number, month: number): Day {
  return format({ year, month, day: daysInMonth(year, month) })
}

/** The Monday to Sunday in which the day lies. */
export function weekOf(day: Day): DaySpan {
  const monday = addDays(day, 1 - weekdayOf(day))
  return { earliest: monday, latest: addDays(monday, 6) }
}

/** ISO week `week` of `year`: week 1 holds 4 January. Null when the year has no such week. */
export function isoWeek(year: number, week: number): DaySpan | null {
  const first = weekOf(format({ year, month: 1, day: 4 }))
  const monday = addDays(first.earliest, (week - 1) * 7)
  if (week < 1 || week > 53 || yearOf(addDays(monday, 3)) !== year) return null
  return { earliest: monday, latest: addDays(monday, 6) }
}

/** The first day with that weekday on or after the given day. */
export function nextWeekday(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

/** The last day with that weekday before the given day. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return addDays(nextWeekday(day, weekday), -7)
}

/** The `n`th such weekday of the month: `nthWeekday(2019, 9, 2, 3)` is the third Tuesday of September 2019. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  return addDays(nextWeekday(firstOfMonth(year, month), weekday), (n - 1) * 7)
}

/** The day after `days` working days (Monday to Friday; public holidays are not counted out). */
export function addWorkingDays(day: Day, days: number): Day {
  const weeks = Math.floor(days / 5)
  let end = addDays(day, weeks * 7)
  for (let left = days - weeks * 5; left > 0; ) {
    end = addDays(end, 1)
    if (weekdayOf(end) <= 5) left--
  }
  return end
}

/** Easter Sunday (Gregorian; the anonymous algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7
  const g = Math.floor((a + 11 * e + 22 * f) / 451)
  const month = Math.floor((e + f - 7 * g + 114) / 31)
  return format({ year, month, day: ((e + f - 7 * g + 114) % 31) + 1 })
}

export function latestOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

export function earliestOf(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** Days since 1970-01-01, after Howard Hinnant's days_from_civil. */
function toNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function fromNumber(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return format({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day })
}

function format({ year, month, day }: DayParts): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
