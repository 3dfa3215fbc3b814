import type { Outcome } from '../status/status'
import type { Day } from '../types'

/** Stands where the rule stands of a promise that was taken from the register. */
export const REGISTER_RULE = 'register'

/** One promise as a register told it; `status` in the register's own word. */
export interface RegisterEntry {
  /** "TZ202412-116" or "T01970". */
  number: string
  text: string
  status: string
  madeOn: Day | null
  activity: string | null
  holder: string | null
  office: string | null
}

/** What a register said of a promise on the day it was read. `outcome` null: its word stands for none. */
export interface RegisterReading {
  readOn: Day
  status: string
  outcome: Outcome | null
}

/** The readings in which the status is another than the one before, by day. */
export function listStatusChanges(readings: RegisterReading[]): RegisterReading[] {
  const inOrder = readings.toSorted((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0))
  return inOrder.filter(({ status }, index) => status !== inOrder[index - 1]?.status)
}
