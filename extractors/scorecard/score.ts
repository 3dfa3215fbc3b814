import { deriveWilsonInterval } from '../wilson'
import { countCases, type Duration, deriveMedian, deriveSurvival } from './survival'

/** Below so many cases a share would say more than is known: then the cases are named. */
export const FEWEST_FOR_SHARE = 10

/** What is counted of a group. Due: the last day fell in the period and is over; made: promised in the period. */
export interface ScoreCounts {
  onTime: number
  late: number
  overdue: number
  /** Of those due: with another last day than first given. */
  moved: number
  /** Last day in the period, but the outcome cannot be judged. */
  unclear: number
  /** Last day in the period, but lapsed or continuing: left out of the share. */
  dropped: number
  made: number
  /** Of those made: with a last day; with words for a term but no day; of the latter those still to be judged or kept. */
  withDay: number
  withWords: number
  vague: number
}

export interface Score {
  due: number
  /** All null below `FEWEST_FOR_SHARE`. */
  onTimeShare: number | null
  onTimeInterval: [lowest: number, highest: number] | null
  /** The share when every vague term counts as missed, and when every one counts as met. */
  onTimeBounds: [lowest: number, highest: number] | null
  /** Days after the last day on which half was kept (0: on time); null when more than half still waits. */
  medianDelay: number | null
  /** Whether there are enough cases for a median at all. */
  hasMedian: boolean
  withDayShare: number | null
}

/** What the counts of a group say. `durations`: days after the last day until it was kept, of those due. */
export function deriveScore(counts: ScoreCounts, durations: Duration[]): Score {
  const due = counts.onTime + counts.late + counts.overdue
  const rated = due >= FEWEST_FOR_SHARE
  const all = due + counts.vague
  return {
    due,
    onTimeShare: rated ? counts.onTime / due : null,
    onTimeInterval: rated ? deriveWilsonInterval(counts.onTime, due) : null,
    onTimeBounds: rated ? [counts.onTime / all, (counts.onTime + counts.vague) / all] : null,
    medianDelay: rated ? deriveMedian(deriveSurvival(durations)) : null,
    hasMedian: rated && countCases(durations) > 0,
    withDayShare: counts.made >= FEWEST_FOR_SHARE ? counts.withDay / counts.made : null,
  }
}
