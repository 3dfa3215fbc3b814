import type { Statement } from 'better-sqlite3'
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

/** Statements kept of one connection by their text: more than the lists of a busy hour ask. */
const MOST_KEPT = 300
const keptTexts = new WeakMap<object, Map<string, Statement>>()

/** Prepares a statement, or gives the one that was prepared of the same text. */
export function prepareText({ $client }: Database, text: string): Statement {
  const kept = keptTexts.get($client) ?? new Map<string, Statement>()
  keptTexts.set($client, kept)
  const statement = kept.get(text) ?? $client.prepare(text)
  kept.delete(text)
  kept.set(text, statement)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  return statement
}

/** A condition that Drizzle wrote with its values by name, so that it can stand more than once in a statement. */
export function nameValues({ sql, params }: { sql: string; params: unknown[] }, name: string) {
  const parts = sql.split('?')
  if (parts.length !== params.length + 1) throw new Error(`a question mark in the text of: ${sql}`)
  return {
    sql: parts.reduce((text, part, at) => `${text}@${name}${at - 1}${part}`),
    named: Object.fromEntries(params.map((value, at) => [`${name}${at}`, value])),
  }
}

/** Columns in groups, as `select` takes them. */
type Columns = Record<string, Record<string, SQLiteColumn>>

/**
 * Reads bare rows (`values` of a prepared statement) as Drizzle would, at half the price: only what is stored in another form
 * (JSON, yes or no) is read.
 */
export function createReader<Row>(columns: Columns): (values: unknown[]) => Row {
  const groups = Object.entries(columns).map(([group, own]) => ({
    group,
    fields: Object.entries(own).map(([name, column]) => ({
      name,
      stored: column.dataType === 'json' || column.dataType === 'boolean' ? column : null,
    })),
  }))
  return (values) => {
    const row: Record<string, Record<string, unknown>> = {}
    let at = 0
    for (const { group, fields } of groups) {
      const own: Record<string, unknown> = {}
      for (const { name, stored } of fields) {
        const value = values[at++]
        own[name] = stored === null || value === null ? value : stored.mapFromDriverValue(value)
      }
      row[group] = own
    }
    return row as Row
  }
}
