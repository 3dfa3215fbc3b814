import type { Day } from '../types'

/** A half year: `2019-1` runs from 1 January up to and including 30 June 2019. */
export interface HalfYear {
  code: string
  from: Day
  to: Day
}

/** The half year of a day. */
export function halfYearOf(day: Day): HalfYear {
  return readHalfYear(`${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}`)
}

/** `2019-1` or `2019-2` as its days. */
export function readHalfYear(code: string): HalfYear {
  const year = code.slice(0, 4)
  return code.endsWith('-1')
    ? { code, from: `${year}-01-01`, to: `${year}-06-30` }
    : { code, from: `${year}-07-01`, to: `${year}-12-31` }
}

/** Every half year from that of one day to that of another, in order. */
export function listHalfYears(from: Day, to: Day): HalfYear[] {
  const found: HalfYear[] = []
  for (let half = halfYearOf(from); half.from <= to; half = nextHalfYear(half)) found.push(half)
  return found
}

function nextHalfYear({ code }: HalfYear): HalfYear {
  const year = Number(code.slice(0, 4))
  return readHalfYear(code.endsWith('-1') ? `${code.slice(0, 4)}-2` : `${String(year + 1).padStart(4, '0')}-1`)
}
