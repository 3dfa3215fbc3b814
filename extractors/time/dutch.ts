import type { Day } from '../types'
import { partsOf } from './calendar'
import { MONTH_LABELS } from './words'

/** The day as people read it: "4 juli 2019". */
export function toDutch(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${dayOfMonth} ${MONTH_LABELS[month - 1]} ${year}`
}

/** "juli 2019". */
export function monthName(year: number, month: number): string {
  return `${MONTH_LABELS[month - 1]} ${year}`
}

/** "5 juli t/m 2 september 2019". */
export function toDutchSpan(from: Day, to: Day): string {
  if (from === to) return toDutch(from)
  const start = toDutch(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? start.slice(0, -5) : start} t/m ${toDutch(to)}`
}
