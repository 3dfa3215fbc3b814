import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
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

/** Columns in groups, as `select` takes them. */
type Columns = Record<string, Record<string, SQLiteColumn>>

/**
 * Reads bare rows (`values` of a prepared statement) as Drizzle would, at half the price: only what is stored in another form
 * (JSON, yes or no) is read.
 */
export function createReader<Row>(columns: Columns): (values: unknown[]) => Row {
  const cells = Object.entries(columns).flatMap(([group, own]) =>
    Object.entries(own).map(([name, column]) => {
      const stored = column.dataType === 'json' || column.dataType === 'boolean'
      return { group, name, read: stored ? (value: unknown) => column.mapFromDriverValue(value) : null }
    }),
  )
  const groups = Object.keys(columns)
  return (values) => {
    const row: Record<string, Record<string, unknown>> = Object.fromEntries(groups.map((group) => [group, {}]))
    cells.forEach(({ group, name, read }, index) => {
      const value = values[index]
      const own = row[group] as Record<string, unknown>
      own[name] = read === null || value === null ? value : read(value)
    })
    return row as Row
  }
}
