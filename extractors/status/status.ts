import type { Day } from '../types'

/** What became of a promise: set by explicit evidence or by a person with a reason. */
export type Outcome = 'open' | 'partly' | 'fulfilled' | 'continuing' | 'lapsed' | 'unclear'

/** Where a promise stands against its deadline on a day: always computed. */
export type Clock = 'no-deadline' | 'on-track' | 'due-soon' | 'overdue' | 'on-time' | 'late'

/** The facts a status rests on; each with the day from which it counts. */
export interface StatusFacts {
  /** Date of the document the promise stands in. */
  made: Day
  /** Last days in force, in the order they were set; the first is the promise's own. */
  deadlines: { latest: Day | null; since: Day }[]
  /** Outcomes with the day they hold from; the last one not after `asOf` counts. */
  outcomes: { outcome: Outcome; since: Day }[]
}

export interface Status {
  outcome: Outcome
  clock: Clock
  /** Whole days after the last day, 0 when not late. */
  daysLate: number
  /** The last day in force and the first one. */
  latest: Day | null
  firstLatest: Day | null
  shifts: number
}

/** A deadline at most this many days away is due soon. */
export const DUE_SOON_DAYS = 30

/** The last day that counts as due soon on `asOf`. Days end at the year 9999: later ones would no longer sort as text. */
export function dueSoonUntil(asOf: Day): Day {
  const until = Math.min(Date.parse(asOf) + DUE_SOON_DAYS * DAY_LENGTH, Date.parse('9999-12-31'))
  return new Date(until).toISOString().slice(0, 10)
}

/**
 * The status on a day. Facts with a later `since` do not count, so an old `asOf` gives what was known then.
 * The rules are told in Dutch in `told.ts`.
 */
export function deriveStatus(facts: StatusFacts, asOf: Day): Status {
  const { outcome, since } = outcomeOn(facts, asOf)
  // What is fulfilled is judged by the term in force on the day it was fulfilled, not by one set afterwards.
  const deadlines = facts.deadlines.filter((deadline) => deadline.since <= (outcome === 'fulfilled' ? since : asOf))
  const latest = deadlines.at(-1)?.latest ?? null
  const { clock, daysLate } = deriveClock(outcome, latest, outcome === 'fulfilled' ? since : asOf)
  return { outcome, clock, daysLate, latest, firstLatest: deadlines[0]?.latest ?? null, shifts: countShifts(deadlines) }
}

const DAY_LENGTH = 86_400_000

function outcomeOn(facts: StatusFacts, asOf: Day): { outcome: Outcome; since: Day } {
  return facts.outcomes.filter((fact) => fact.since <= asOf).at(-1) ?? { outcome: 'open', since: facts.made }
}

/** The clock of an outcome and a last day; `on` is the day of fulfilment for what is fulfilled, otherwise the peildatum. */
export function deriveClock(outcome: Outcome, latest: Day | null, on: Day): { clock: Clock; daysLate: number } {
  const running = outcome === 'open' || outcome === 'partly'
  if (latest === null || (!running && outcome !== 'fulfilled')) return { clock: 'no-deadline', daysLate: 0 }
  const daysLate = Math.max(0, Math.round((Date.parse(on) - Date.parse(latest)) / DAY_LENGTH))
  if (outcome === 'fulfilled') return { clock: daysLate > 0 ? 'late' : 'on-time', daysLate }
  if (daysLate > 0) return { clock: 'overdue', daysLate }
  return { clock: latest <= dueSoonUntil(on) ? 'due-soon' : 'on-track', daysLate: 0 }
}

/** A shift is a day that replaces another day; a first day for a vague term is none. */
function countShifts(deadlines: StatusFacts['deadlines']): number {
  const days = deadlines.map((deadline) => deadline.latest).filter((day) => day !== null)
  return days.filter((day, index) => index > 0 && day !== days[index - 1]).length
}
