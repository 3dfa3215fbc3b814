import { daysBetween, weekOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { formatMonthAlone, formatShortMonth } from '../format-day'
import type { Language } from '../language'
import type { Tick } from './chart'

const MOST_TICKS = 4
/** Months from one tick to the next, the shortest that fits. */
const STRIDES = [1, 3, 6, 12, 24, 60, 120, 240]

export interface DayAxis {
  /** Where a day stands, in percent; days outside stand at the edge. */
  at: (day: Day) => number
  ticks: Tick[]
}

/** An axis that holds all of these days, with a tick at the start of some months. */
export function makeDayAxis(days: Day[], language: Language): DayAxis {
  const inOrder = days.toSorted()
  const first = inOrder[0] ?? '2000-01-01'
  const last = inOrder.at(-1) ?? first
  const length = Math.max(1, daysBetween(first, last))
  const at = (day: Day) => Math.min(100, Math.max(0, (100 * daysBetween(first, day)) / length))
  const stride = STRIDES.find((months) => length / (months * 30.44) <= MOST_TICKS) ?? 480
  // The year once, so that the words of months do not run into each other on a narrow page.
  const word = (day: Day, index: number) => {
    if (stride >= 12) return day.slice(0, 4)
    return index === 0 || day.endsWith('-01-01') ? formatShortMonth(day, language) : formatMonthAlone(day, language)
  }
  const ticks = listMonths(first, last, stride).map((day, index) => ({ at: at(day), word: word(day, index) }))
  return { at, ticks }
}

/** First days of months between two days, so many months apart, counted from January of year 0. */
function listMonths(first: Day, last: Day, stride: number): Day[] {
  const found: Day[] = []
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1
  for (let month = Math.ceil(start / stride) * stride; ; month += stride) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (day > last) return found
    if (day >= first) found.push(day)
  }
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return weekOf(day).earliest
}
