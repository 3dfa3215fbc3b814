import type { Day } from '../types'
import { findTurn, type Recurrence } from './occurrences'

/** What became of a promise: set by explicit evidence or by a person with a reason. */
export type Outcome = 'open' | 'partly' | 'fulfilled' | 'continuing' | 'lapsed' | 'unclear'

/** Where a promise stands against its deadline on a day: always computed. */
export type Clock = 'no-deadline' | 'on-track' | 'due-soon' | 'overdue' | 'on-time' | 'late'

/** A last day with the day from which it counts. */
export interface TermFact {
  latest: Day | null
  since: Day
}

/** The facts a status rests on; each with the day from which it counts. */
export interface StatusFacts {
  /** Date of the document the promise stands in. */
  made: Day
  /** Last days in force, in the order they were set; the first is the promise's own: none as long as its condition is not met. */
  deadlines: TermFact[]
  /** Outcomes with the day they hold from; the last one not after `asOf` counts. */
  outcomes: { outcome: Outcome; since: Day }[]
  /** For a promise that returns: its clock is that of the occurrence whose turn it is. */
  recurrence?: Recurrence | null
}

export interface Status {
  outcome: Outcome
  clock: Clock
  /** Whole days after the last day, 0 when not late. */
  daysLate: number
  /** The last day in force and the first one; of a promise that returns, of the occurrence whose turn it is. */
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
  const { outcome } = outcomeOn(facts, asOf)
  const on = judgedOn(facts, asOf)
  const terms = listTerms(facts, on)
  const latest = terms.at(-1)?.latest ?? null
  const { clock, daysLate } = deriveClock(outcome, latest, on)
  return { outcome, clock, daysLate, latest, firstLatest: terms[0]?.latest ?? null, shifts: countShifts(terms) }
}

/** The last days known on a day, oldest first; of a promise that returns, those of the occurrence whose turn it is. */
export function listTerms<Fact extends TermFact>(
  facts: { made: Day; deadlines: Fact[]; recurrence?: Recurrence | null },
  on: Day,
): (Fact | TermFact)[] {
  const known = facts.deadlines.filter((deadline) => deadline.since <= on)
  if (!facts.recurrence) return known
  const { latest, since } = findTurn(facts.recurrence, facts.made, on)
  return [{ ...facts.deadlines[0], latest, since }, ...known.slice(1).filter((deadline) => deadline.since >= since)]
}

/** The outcome that holds on a day, and the day from which it does. Keeping an occurrence ends what was partly kept. */
export function outcomeOn(facts: StatusFacts, asOf: Day): { outcome: Outcome; since: Day } {
  const last = facts.outcomes.filter((fact) => fact.since <= asOf).at(-1) ?? { outcome: 'open', since: facts.made }
  const kept = facts.recurrence?.kept.filter(({ since }) => since <= asOf && since >= last.since).at(-1)
  return kept && last.outcome === 'partly' ? { outcome: 'open', since: kept.since } : last
}

/** What is fulfilled is judged on the day it was, by the term then in force, not by one set afterwards; the rest on `asOf`. */
export function judgedOn(facts: StatusFacts, asOf: Day): Day {
  const { outcome, since } = outcomeOn(facts, asOf)
  return outcome === 'fulfilled' ? since : asOf
}

const DAY_LENGTH = 86_400_000

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
function countShifts(terms: TermFact[]): number {
  const days = terms.map((term) => term.latest).filter((day) => day !== null)
  return days.filter((day, index) => index > 0 && day !== days[index - 1]).length
}
