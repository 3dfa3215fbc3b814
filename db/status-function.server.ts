import type BetterSqlite3 from 'better-sqlite3'
import { deriveStatus, type StatusFacts } from '#extractors/status/status'

/**
 * Registers `derive_status(facts, as_of)`: the status of a promise as JSON, from its facts as JSON (`StatusFacts`). It is
 * the same function that pages use, for queries by hand and for the tests that hold lists against it; lists themselves ask
 * the spells, which an index serves.
 */
export function registerStatus(client: BetterSqlite3.Database): void {
  client.function('derive_status', { deterministic: true }, (facts: string | null, asOf: string | null) =>
    facts === null || asOf === null ? null : JSON.stringify(deriveStatus(JSON.parse(facts) as StatusFacts, asOf)),
  )
}
