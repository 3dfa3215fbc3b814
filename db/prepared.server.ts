import type { Database } from './open.server'

/** Prepares a statement once per connection, at its first use: hot questions skip the building and reading of their SQL. */
export function prepareOnce<Statement>(prepare: (db: Database) => Statement): (db: Database) => Statement {
  const prepared = new WeakMap<object, { statement: Statement }>()
  return (db) => {
    const held = prepared.get(db.$client) ?? { statement: prepare(db) }
    prepared.set(db.$client, held)
    return held.statement
  }
}
