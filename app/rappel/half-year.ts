import type { Day } from '#extractors/types'

/** The Kamer looks back on its promises twice a year: on 1 January and on 1 July. */
export interface HalfYear {
  /** The reference day. */
  on: Day
  /** The last day before the next one. */
  last: Day
  previous: Day
  next: Day
}

/** The half year that begins on the last reference day up to and including this day. */
export function halfYearOf(day: Day): HalfYear {
  const year = Number(day.slice(0, 4))
  const second = day.slice(5) >= '07-01'
  return second
    ? { on: `${year}-07-01`, last: `${year}-12-31`, previous: `${year}-01-01`, next: `${year + 1}-01-01` }
    : { on: `${year}-01-01`, last: `${year}-06-30`, previous: `${year - 1}-07-01`, next: `${year}-07-01` }
}
