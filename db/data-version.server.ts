import { randomUUID } from 'node:crypto'
import type { Database } from './open.server'

/** Another process counts its changes from another start. */
const PROCESS = randomUUID().slice(0, 8)

/**
 * Changes with every change of the database, by this connection or another; the same version means the same answers.
 * It is not known to other processes: a restart begins a new one.
 */
export function readDataVersion(db: Database): string {
  const others = db.$client.pragma('data_version', { simple: true })
  const own = db.$client.prepare('select total_changes()').pluck().get()
  return `${PROCESS}-${others}-${own}`
}
