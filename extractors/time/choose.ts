import type { TimeExpression } from '../types'
import type { DaySpan } from './calendar'

/** A reading by one rule; `order` is the rule's place in the table of contents. */
export interface Candidate {
  expression: TimeExpression
  order: number
  /** The period the term refers to. */
  anchor: DaySpan | null
  /** Gives way to an overlapping reading with a day. */
  yields: boolean
}

export interface Choice {
  kept: Candidate[]
  /** Readings that lost, each to the one that holds its place. */
  outvoted: { candidate: Candidate; by: Candidate }[]
}

/**
 * Chooses among overlapping readings: the longest wins, at equal length the one with a day, then the rule that comes
 * first. A reading that yields loses beforehand to any reading with a day inside it. `kept` is in the order of the text
 * and does not overlap.
 */
export function choose(candidates: Candidate[], length: number): Choice {
  if (candidates.length < 2) return { kept: candidates, outvoted: [] }
  const outvoted: Choice['outvoted'] = []
  const standing = dropYielding(candidates, length, outvoted)
  const holder: (Candidate | undefined)[] = new Array(length)
  const kept: Candidate[] = []
  for (const candidate of standing.sort(compare)) {
    const { start, end } = candidate.expression
    const by = holder[start] ?? holder[end - 1]
    if (by) outvoted.push({ candidate, by })
    else {
      holder.fill(candidate, start, end)
      kept.push(candidate)
    }
  }
  kept.sort((a, b) => a.expression.start - b.expression.start)
  return { kept, outvoted }
}

/** The candidates without those that yield to a reading with a day inside their words. */
function dropYielding(candidates: Candidate[], length: number, outvoted: Choice['outvoted']): Candidate[] {
  if (!candidates.some(({ yields }) => yields)) return candidates
  const dated: (Candidate | undefined)[] = new Array(length)
  for (const candidate of candidates) {
    const { start, end, latest } = candidate.expression
    if (!candidate.yields && latest !== null) dated.fill(candidate, start, end)
  }
  return candidates.filter((candidate) => {
    const { start, end } = candidate.expression
    const by = candidate.yields ? dated.slice(start, end).find((one) => one !== undefined) : undefined
    if (by) outvoted.push({ candidate, by })
    return !by
  })
}

function compare(a: Candidate, b: Candidate): number {
  const length = (one: Candidate) => one.expression.end - one.expression.start
  const dated = (one: Candidate) => (one.expression.latest ? 0 : 1)
  return length(b) - length(a) || dated(a) - dated(b) || a.order - b.order || a.expression.start - b.expression.start
}
