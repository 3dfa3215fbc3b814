import { eq } from 'drizzle-orm'
import { type Origin, type Tracking, toStatusFacts } from '#extractors/decisions/derive'
import { listOccurrences, type OccurrenceStatus } from '#extractors/status/occurrence-list'
import { occurrenceAt } from '#extractors/status/occurrences'
import { judgedOn, listTerms } from '#extractors/status/status'
import { daysBetween } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { findDecision } from '../decision-log.server'
import type { Database, Writer } from '../open.server'
import { commitments } from '../schema'
import { readTracking, resolveId } from '../tracking.server'

/** A term in a chain: the first one, or one that replaced the one before. */
export interface ChainTerm {
  latest: Day | null
  /** The day from which it counts, and who set it. */
  since: Day
  words: string | null
  origin: Origin
  /** The document that shows it: the later document, or the evidence of the decision. */
  document: string | null
  /** Days after the last day before it; negative: earlier. Null for the first. */
  moved: number | null
}

/** How a promise stands on a day, beside its status: the chain of its terms, its occurrences, its condition. */
export interface Standing {
  /** Of a promise that returns: of the occurrence whose turn it is. A term that says the same day again is left out. */
  chain: ChainTerm[]
  /** Empty for a promise that does not return. */
  occurrences: OccurrenceStatus[]
  /** Null for a promise without a condition; `met` null as long as it waits. */
  condition: { met: Day | null } | null
  /** The promise that this one is the same as, or renews: that one is followed. */
  partOf: string | null
}

/** How a promise stands on a day; null when no promise has, or ever had, this id. */
export function findStanding(db: Database, id: string, asOf: Day): Standing | null {
  const current = resolveId(db, id)
  const row = current === null ? undefined : db.select().from(commitments).where(eq(commitments.id, current)).get()
  const tracked = row && readTracking(db, row.id)
  if (!row || !tracked) return null
  const { made, tracking } = tracked
  return {
    chain: listChain(db, made, tracking, asOf),
    occurrences: listOccurrences(toStatusFacts(made, tracking), asOf),
    condition: readCondition(row.conditional, tracking, asOf),
    partOf: tracking.duplicateOf,
  }
}

/** The own last days of the occurrences that may be said to be kept, latest first; a term that moved does not rename them. */
export function listOwnDays(db: Database, id: string, asOf: Day): Day[] {
  const tracked = readTracking(db, id)
  if (!tracked?.tracking.recurrence) return []
  const { occurrences } = tracked.tracking.recurrence
  const listed = listOccurrences(toStatusFacts(tracked.made, tracked.tracking), asOf).slice(-MOST_NAMED)
  return listed.flatMap(({ number }) => occurrenceAt(occurrences, number - 1)?.latest ?? []).reverse()
}

const MOST_NAMED = 24

function listChain(db: Writer, made: Day, tracking: Tracking, asOf: Day): ChainTerm[] {
  const { deadlines, recurrence } = tracking
  const on = judgedOn(toStatusFacts(made, tracking), asOf)
  const chain: ChainTerm[] = []
  for (const term of listTerms({ made, deadlines, recurrence }, on)) {
    if (chain.length > 0 && term.latest === chain.at(-1)?.latest) continue
    const before = chain.findLast((one) => one.latest !== null)?.latest ?? null
    const { words, origin } = 'origin' in term ? term : OWN
    const moved = term.latest && before ? daysBetween(before, term.latest) : null
    chain.push({ latest: term.latest, since: term.since, words, origin, document: documentOf(db, origin), moved })
  }
  return chain
}

const OWN = { words: null, origin: { from: 'promise' } as const }

function documentOf(db: Writer, origin: Origin): string | null {
  if (origin.from === 'document') return origin.document
  return origin.from === 'decision' ? (findDecision(db, origin.number)?.evidence?.document ?? null) : null
}

function readCondition(read: boolean, { changes, conditionMet }: Tracking, asOf: Day): Standing['condition'] {
  if (!(changes.conditional ?? read)) return null
  return { met: conditionMet !== null && conditionMet <= asOf ? conditionMet : null }
}
