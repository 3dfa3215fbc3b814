import { addDays, daysBetween, isoWeek, weekOf, yearOf } from '../time/calendar'
import type { Day } from '../types'

/** The ISO week of a day as addresses write it: `2026-w48`. */
export function weekCodeOf(day: Day): string {
  const monday = weekOf(day).earliest
  const year = yearOf(addDays(monday, 3))
  const first = isoWeek(year, 1)?.earliest ?? monday
  return `${year}-w${String(daysBetween(first, monday) / 7 + 1).padStart(2, '0')}`
}

/** Whether a text has the form of a week. */
export function isWeekCode(text: string): boolean {
  return /^\d{4}-w\d{2}$/u.test(text)
}
