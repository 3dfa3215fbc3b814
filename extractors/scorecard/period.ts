import { isDay, isPlausible } from '../time/calendar'
import type { Day } from '../types'
import { readHalfYear } from './half-years'

/** A period of a scorecard; both days belong to it. */
export interface Period {
  from: Day
  to: Day
}

/**
 * `2019`, `2019-1` (its first half), or two days as `2018-07-01/2019-06-30`; null for anything else, and for days that no
 * paper and no term can have.
 */
export function readPeriod(text: string): Period | null {
  const period = readDays(text)
  return period && isPlausible(period.from) && isPlausible(period.to) ? period : null
}

function readDays(text: string): Period | null {
  if (/^\d{4}$/u.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` }
  if (/^\d{4}-[12]$/u.test(text)) {
    const { from, to } = readHalfYear(text)
    return { from, to }
  }
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u.exec(text) ?? []
  return from && to && from <= to && isDay(from) && isDay(to) ? { from, to } : null
}

/** The shortest way to write a period that `readPeriod` reads. */
export function writePeriod({ from, to }: Period): string {
  const year = from.slice(0, 4)
  for (const short of [year, `${year}-1`, `${year}-2`]) {
    const read = readPeriod(short)
    if (read?.from === from && read.to === to) return short
  }
  return `${from}/${to}`
}

/** The year of a day and the one before it. */
export function defaultPeriod(asOf: Day): Period {
  const year = Number(asOf.slice(0, 4))
  return { from: `${year - 1}-01-01`, to: `${year}-12-31` }
}
