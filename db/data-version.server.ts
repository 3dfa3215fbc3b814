import { randomUUID } from 'node:crypto'
import type { Database } from './open.server'

/** Another process counts its changes from another start. */
const PROCESS = randomUUID().slice(0, 8)

interface Version {
  get: () => unknown
}

const prepared = new WeakMap<object, { others: Version; own: Version }>()

/**
 * Changes with every committed write, by this connection or another, and inside a transaction too; the same version means
 * the same answers. It is not known to other processes: a restart begins a new one.
 */
export function readDataVersion({ $client }: Database): string {
  let version = prepared.get($client)
  if (!version) {
    version = {
      others: $client.prepare('pragma data_version').pluck(),
      own: $client.prepare('select total_changes()').pluck(),
    }
    prepared.set($client, version)
  }
  const { others, own } = version
  return `${PROCESS}-${others.get()}-${own.get()}`
}
