import { addMonths, lastOfMonth, partsOf } from '../time/calendar'
import type { Day } from '../types'

/** One time that a promise returns: first possible day and last day. */
export interface Occurrence {
  earliest: Day
  latest: Day
}

/** An occurrence that was kept: its place in the row (0 is the first), and the day from which that counts. */
export interface KeptOccurrence {
  occurrence: number
  since: Day
}

/** How a promise returns: the first few occurrences as they were read (the row goes on in the same step), and those kept. */
export interface Recurrence {
  occurrences: Occurrence[]
  /** In the order of `since`. */
  kept: KeptOccurrence[]
}

/** The occurrence whose turn it is, null when the row has ended, and the day from which it is. */
export interface Turn {
  occurrence: number
  latest: Day | null
  since: Day
}

/** The occurrence at a place in the row; beyond those read in the same step of months. Null when no step is known. */
export function occurrenceAt(occurrences: Occurrence[], place: number): Occurrence | null {
  const read = occurrences[place]
  if (read) return read
  const [last, before] = [occurrences.at(-1), occurrences.at(-2)]
  if (!last || !before) return null
  const step = monthOf(last.latest) - monthOf(before.latest)
  const months = step * (place - occurrences.length + 1)
  const { year } = partsOf(last.latest)
  if (step <= 0 || year + months / 12 > LAST_YEAR) return null
  const endsMonth = occurrences.every(({ latest }) => isMonthEnd(latest))
  const latest = addMonths(last.latest, months)
  return { earliest: addMonths(last.earliest, months), latest: endsMonth ? monthEnd(latest) : latest }
}

/** The place of the occurrence that something of this day belongs to: the last one that had begun, else the first. */
export function findOccurrence(occurrences: Occurrence[], day: Day): number {
  let place = 0
  for (let next = occurrenceAt(occurrences, 1); next && next.earliest <= day; ) {
    place += 1
    next = occurrenceAt(occurrences, place + 1)
  }
  return place
}

/** The place of the first occurrence that is not over on this day; an occurrence is named by its own last day. */
export function findOccurrenceDue(occurrences: Occurrence[], day: Day): number {
  let place = 0
  for (let one = occurrenceAt(occurrences, 0); one && one.latest < day; ) {
    place += 1
    one = occurrenceAt(occurrences, place)
  }
  return place
}

/** The turn on a day: the occurrence after the last one kept by then. One passed over stays missed, but no longer runs. */
export function findTurn({ occurrences, kept }: Recurrence, made: Day, asOf: Day): Turn {
  let turn = { occurrence: 0, since: made }
  for (const { occurrence, since } of kept) {
    if (since <= asOf && occurrence >= turn.occurrence) turn = { occurrence: occurrence + 1, since }
  }
  return { ...turn, latest: occurrenceAt(occurrences, turn.occurrence)?.latest ?? null }
}

const LAST_YEAR = 9990

function monthOf(day: Day): number {
  const { year, month } = partsOf(day)
  return year * 12 + month
}

function isMonthEnd(day: Day): boolean {
  return monthEnd(day) === day
}

function monthEnd(day: Day): Day {
  const { year, month } = partsOf(day)
  return lastOfMonth(year, month)
}
