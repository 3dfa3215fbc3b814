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
