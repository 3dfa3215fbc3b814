import { deriveStatus, type Outcome, outcomeOn, type StatusFacts } from '../status/status'
import type { Day } from '../types'

/**
 * A stretch of days, `since` up to and including the day before `until`, in which nothing about a promise changed but the
 * day itself. A database can index spells; the clock is still computed for the day that is asked.
 */
export interface Spell {
  since: Day
  /** Null in the last spell. */
  until: Day | null
  outcome: Outcome
  /** The day from which the outcome holds. */
  outcomeSince: Day
  /** The last day in force, the first one, and how often it moved. */
  latest: Day | null
  firstLatest: Day | null
  shifts: number
}

/** The spells of a promise, in order, from the day it was made; they touch, and the last one has no end. */
export function deriveSpells(facts: StatusFacts): Spell[] {
  const changes = [...facts.deadlines, ...facts.outcomes, ...(facts.recurrence?.kept ?? [])].map(({ since }) => since)
  const days = [...new Set([facts.made, ...changes])].filter((day) => day >= facts.made).sort()
  return days.map((since, index) => {
    const { outcome, latest, firstLatest, shifts } = deriveStatus(facts, since)
    const outcomeSince = outcomeOn(facts, since).since
    return { since, until: days[index + 1] ?? null, outcome, outcomeSince, latest, firstLatest, shifts }
  })
}
