import type { Day } from '../types'
import { MONTH_LABELS } from './words'

/** A day in Dutch words: `2023-06-20` as `20 juni 2023`. */
export function tellDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTH_LABELS[(month ?? 1) - 1]} ${year}`
}
