/** Counts tries per key in a moving window, in memory. `clock` gives milliseconds that only rise. */
export function createRateLimit({ most, window, clock }: { most: number; window: number; clock: () => number }) {
  const tries = new Map<string, number[]>()
  return {
    /** Counts a try; false when there were too many within the window. */
    allow(key: string): boolean {
      const now = clock()
      const recent = (tries.get(key) ?? []).filter((at) => now - at < window)
      if (recent.length >= most) return false
      if (tries.size >= MOST_KEYS) forgetOldest(tries)
      tries.delete(key)
      tries.set(key, [...recent, now])
      return true
    },
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>

/** Somebody who tries from many addresses fills no memory: the key that was idle longest is forgotten. */
const MOST_KEYS = 10_000

function forgetOldest(tries: Map<string, number[]>): void {
  const [oldest] = tries.keys()
  if (oldest !== undefined) tries.delete(oldest)
}
