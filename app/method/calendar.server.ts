import { elections, recessesOf } from '#extractors/time/parliament'
import type { Day } from '#extractors/types'

const FIRST_YEAR = 1985
const LAST_YEAR = 2027

export interface CalendarDay {
  name: string
  start: Day
  end: Day
  source: string
}

/** The recesses of some years, or the elections: those have no years of their own. */
export interface CalendarTable {
  years: string | null
  days: CalendarDay[]
}

/** The recesses of the Tweede Kamer per decade and the elections, newest first: the days the readings rest on. */
export function listCalendar(): CalendarTable[] {
  const decades = new Map<string, CalendarDay[]>()
  for (let year = LAST_YEAR; year >= FIRST_YEAR; year -= 1) {
    const years = `${Math.floor(year / 10) * 10}–${Math.floor(year / 10) * 10 + 9}`
    decades.set(years, [...(decades.get(years) ?? []), ...recessesOf(year).map(toDay).reverse()])
  }
  return [
    ...[...decades].map(([years, days]) => ({ years, days })),
    { years: null, days: elections.map(toDay).reverse() },
  ]
}

function toDay({ name, start, end, source }: CalendarDay): CalendarDay {
  return { name, start, end, source }
}
