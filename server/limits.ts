import { createRateLimit } from './rate-limit'

const MINUTE = 60_000
const TRIES_TO_SIGN_IN = 10
const REPORTS = 5
/** Longer names are no account; what they begin with counts. */
const LONGEST_NAME = 60

/** How often one address may try something. `clock` gives milliseconds that only rise. */
export function createLimits(clock: () => number = () => performance.now()) {
  const byAddress = createRateLimit({ most: TRIES_TO_SIGN_IN, window: MINUTE, clock })
  const byName = createRateLimit({ most: TRIES_TO_SIGN_IN, window: MINUTE, clock })
  const reports = createRateLimit({ most: REPORTS, window: 10 * MINUTE, clock })
  return {
    /** Ten tries a minute per address and per account; an address that is stopped costs the account no tries. */
    allowSignIn: (address: string, name: string) =>
      byAddress.allow(address) && byName.allow(name.slice(0, LONGEST_NAME).toLowerCase()),
    /** Five reports in ten minutes per address. */
    allowReport: (address: string) => reports.allow(address),
  }
}

export type Limits = ReturnType<typeof createLimits>
