import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Scorecards as they were on a day, one per ISO week: rows are added, never changed or removed (triggers hold that). */
export const snapshots = sqliteTable('snapshots', {
  /** `2026-w48`. */
  week: text().primaryKey(),
  /** The peildatum of its figures. */
  day: text().notNull(),
  /** JSON, kept as text so that its hash can be computed again by anybody. */
  content: text().notNull(),
  /** SHA-256 of `content` as UTF-8, hexadecimal. */
  sha256: text().notNull(),
  recordedAt: text().notNull(),
})
