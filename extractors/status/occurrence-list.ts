import type { Day } from '../types'
import { findTurn, type Occurrence, occurrenceAt, type Turn } from './occurrences'
import { deriveClock, outcomeOn, type StatusFacts, type TermFact } from './status'

/**
 * How one occurrence stands: kept on time or late; missed (nothing kept it, a later one was kept); overdue; running (its turn);
 * still to come.
 */
export type OccurrenceState = 'kept' | 'kept-late' | 'missed' | 'overdue' | 'running' | 'coming'

export interface OccurrenceStatus extends Occurrence {
  /** From 1. */
  number: number
  state: OccurrenceState
  keptOn: Day | null
  daysLate: number
}

/** Every occurrence up to the first that is not over on `asOf`; none after the promise ended. Empty for one that does not return. */
export function listOccurrences(facts: StatusFacts, asOf: Day): OccurrenceStatus[] {
  if (!facts.recurrence) return []
  const { outcome } = outcomeOn(facts, asOf)
  const running = outcome === 'open' || outcome === 'partly'
  const { occurrences } = facts.recurrence
  const kept = facts.recurrence.kept.filter(({ since }) => since <= asOf)
  const turn = findTurn(facts.recurrence, facts.made, asOf).occurrence
  const moved = facts.deadlines.slice(1).filter(({ since }) => since <= asOf)
  const turns = [facts.made, ...kept.map(({ since }) => since)].map((day) =>
    findTurn({ occurrences, kept }, facts.made, day),
  )
  const listed: OccurrenceStatus[] = []
  for (let place = 0; running || place < turn; place += 1) {
    const own = occurrenceAt(occurrences, place)
    if (!own) break
    const latest = latestOf(place, own.latest, turns, moved)
    const keptOn = kept.find(({ occurrence }) => occurrence === place)?.since ?? null
    listed.push({
      earliest: own.earliest,
      latest,
      number: place + 1,
      keptOn,
      ...stateOf(place - turn, latest, keptOn, asOf),
    })
    if (place >= turn && latest >= asOf) break
  }
  return listed
}

/** The last term set while it was the turn of this occurrence, else its own last day. */
function latestOf(place: number, own: Day, turns: Turn[], moved: TermFact[]): Day {
  const start = turns.find(({ occurrence }) => occurrence === place)?.since
  if (start === undefined) return own
  const end = turns.find(({ occurrence }) => occurrence > place)?.since
  const terms = moved.filter(({ since }) => start <= since && (end === undefined || since < end))
  return terms.at(-1)?.latest ?? own
}

function stateOf(
  fromTurn: number,
  latest: Day,
  keptOn: Day | null,
  asOf: Day,
): Pick<OccurrenceStatus, 'state' | 'daysLate'> {
  const { daysLate } = deriveClock(keptOn === null ? 'open' : 'fulfilled', latest, keptOn ?? asOf)
  if (keptOn !== null) return { state: daysLate > 0 ? 'kept-late' : 'kept', daysLate }
  if (fromTurn < 0) return { state: 'missed', daysLate: 0 }
  if (daysLate > 0) return { state: 'overdue', daysLate }
  return { state: fromTurn === 0 ? 'running' : 'coming', daysLate: 0 }
}
