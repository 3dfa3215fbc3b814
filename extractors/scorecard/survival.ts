import { Z } from '../wilson'

/** How long something took: `days` until it happened, or until the last day we looked (`happened` false: censored). */
export interface Duration {
  days: number
  happened: boolean
  /** How many cases like this; 1 when left out. */
  count?: number
}

/** From this day on the share below still waits; `waiting` were followed on that day, `happened` of them got there on it. */
export interface SurvivalStep {
  days: number
  share: number
  /** The 95 % interval of the share on this day alone; null when none waits any more, for which the method has none. */
  interval: [lowest: number, highest: number] | null
  waiting: number
  happened: number
}

/**
 * The share that still waits after so many days, by the product-limit estimator: what was followed for a shorter time
 * counts for as long as it was followed. One step per day on which something happened. E.L. Kaplan and P. Meier,
 * Nonparametric estimation from incomplete observations (1958).
 */
export function deriveSurvival(durations: Duration[]): SurvivalStep[] {
  const byDay = new Map<number, { happened: number; left: number }>()
  for (const { days, happened, count = 1 } of durations) {
    const on = byDay.get(days) ?? { happened: 0, left: 0 }
    byDay.set(days, { happened: on.happened + (happened ? count : 0), left: on.left + count })
  }
  const steps: SurvivalStep[] = []
  let share = 1
  let spread = 0
  let waiting = countCases(durations)
  for (const [days, { happened, left }] of [...byDay].sort(([a], [b]) => a - b)) {
    // Who was censored on this very day was still followed on it.
    if (happened > 0) {
      share *= 1 - happened / waiting
      spread += happened / (waiting * (waiting - happened))
      steps.push({ days, share, interval: deriveSurvivalInterval(share, spread), waiting, happened })
    }
    waiting -= left
  }
  return steps
}

/**
 * The 95 % interval of a share that still waits: Greenwood's variance, on the scale log(−log share), on which an interval
 * never leaves 0 to 1 and holds its level with few cases. `spread` is Greenwood's sum of happened / (waiting × (waiting −
 * happened)) up to that day. M. Greenwood, The natural duration of cancer (1926); J.D. Kalbfleisch and R.L. Prentice, The
 * statistical analysis of failure time data (1980). Null at all or none, where the scale has no end.
 */
export function deriveSurvivalInterval(share: number, spread: number): [number, number] | null {
  if (share <= 0 || share >= 1) return null
  const factor = Math.exp((Z * Math.sqrt(spread)) / -Math.log(share))
  return [share ** factor, share ** (1 / factor)]
}

/** The last day on which at least so many cases were still followed; null when there never were. */
export function findLastFollowed(durations: Duration[], least: number): number | null {
  let followed = 0
  for (const { days, count = 1 } of durations.toSorted((a, b) => b.days - a.days)) {
    followed += count
    if (followed >= least) return days
  }
  return null
}

/** The number of cases. */
export function countCases(durations: Duration[]): number {
  return durations.reduce((total, { count = 1 }) => total + count, 0)
}

/** The first day on which at most half still waits; null when more than half waits to the end of what is known. */
export function deriveMedian(steps: SurvivalStep[]): number | null {
  // Products of fractions: a half may come out as 0.5000000000000001.
  return steps.find(({ share }) => share <= 0.5 + 1e-9)?.days ?? null
}
