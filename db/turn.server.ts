import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'

/** Milliseconds that a process waits for the others at most. */
const LONGEST_WAIT = 600_000

/**
 * Does the work while no other process does its own in turn on this file. The turn is an exclusive transaction, which the
 * system ends with its process: one that was killed holds up nobody.
 */
export function inTurn(path: string, work: () => void): void {
  mkdirSync(dirname(path), { recursive: true })
  const turn = new BetterSqlite3(path, { timeout: LONGEST_WAIT })
  try {
    turn.exec('begin exclusive')
    work()
  } finally {
    turn.close()
  }
}
