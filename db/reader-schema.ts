import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Readers who follow by e-mail: an address and what it follows, nothing else. All of it goes when the reader says so, for
 * this is no history: rows are removed, not kept.
 */
export const mailReaders = sqliteTable('mail_readers', {
  id: integer().primaryKey(),
  address: text().notNull().unique(),
  /** Opens the page on which the reader confirms and stops; it stands in each mail. */
  token: text().notNull().unique(),
})

/** What a reader follows: the query of a list, as in its address. */
export const mailViews = sqliteTable(
  'mail_views',
  {
    readerId: integer()
      .notNull()
      .references(() => mailReaders.id, { onDelete: 'cascade' }),
    query: text().notNull(),
    askedOn: text().notNull(),
    /** Null as long as the owner of the address did not confirm it: nothing is sent for it. */
    confirmedOn: text(),
  },
  (table) => [primaryKey({ columns: [table.readerId, table.query] })],
)

/** What a reader was told already, by what happened to which promise on which day: nothing is told twice. */
export const mailSent = sqliteTable(
  'mail_sent',
  {
    readerId: integer()
      .notNull()
      .references(() => mailReaders.id, { onDelete: 'cascade' }),
    event: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.readerId, table.event] })],
)
