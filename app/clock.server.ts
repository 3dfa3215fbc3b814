import type { Day } from '#extractors/types'

/** The peildatum must lie between these days: before the oldest letters there is nothing to say, far ahead is a slip of the pen. */
export const FIRST_AS_OF: Day = '1980-01-01'
export const LAST_AS_OF: Day = '2099-12-31'

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * Today in the Netherlands. The only place in the product where a page looks at the clock; tests pass `now`. Worked out once a
 * minute: a day begins with one.
 */
export function readToday(now: Date = new Date()): Day {
  const minute = Math.floor(now.getTime() / 60_000)
  if (minute === last.minute) return last.day
  const parts = Object.fromEntries(AMSTERDAM.formatToParts(now).map(({ type, value }) => [type, value]))
  last = { minute, day: `${parts.year}-${parts.month}-${parts.day}` }
  return last.day
}

let last: { minute: number; day: Day } = { minute: Number.NaN, day: '' }
