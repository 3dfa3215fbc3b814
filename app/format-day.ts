import type { Day } from '#extractors/types'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** `2019-01-05` as `5 januari 2019`; text that is no day comes back unchanged. The one formatter of days. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-')
  const name = MONTHS[Number(month) - 1]
  return name && date ? `${Number(date)} ${name} ${year}` : day
}

/** True for a day that exists on the calendar, written `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!match) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** Whole days from one day to another, negative when the other comes first. */
export function countDaysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
