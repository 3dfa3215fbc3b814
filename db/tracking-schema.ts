import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CommitmentChanges, DecisionAct, Evidence, ReviewState } from '#extractors/decisions/types'
import type { Clock, Outcome } from '#extractors/status/status'
import type { CommitmentKind, DocumentKind, Strength } from '#extractors/types'
import type { SourceKind } from './contract'
import { commitments, documents } from './schema'
import { CLASS } from './spell-places.server'

/**
 * What became of promises. The log of decisions is the fact; `tracking` and `spells` are its fold over the facts of the
 * documents, rebuilt in the same transaction as each change so that lists can be asked by index.
 */

/** The decisions of people: rows are added, never changed or removed (triggers hold that), chained by hash. */
export const decisions = sqliteTable(
  'decisions',
  {
    number: integer().primaryKey(),
    recordedAt: text().notNull(),
    author: text().notNull(),
    /** The id as it was when decided; an id that was replaced since leads on through `commitment_redirects`. */
    commitmentId: text().notNull(),
    /** The words decided on, kept so that the entry can be read when no promise matches any more. */
    quote: text().notNull(),
    act: text({ mode: 'json' }).$type<DecisionAct>().notNull(),
    reason: text().notNull(),
    evidence: text({ mode: 'json' }).$type<Evidence>(),
    previousHash: text().notNull(),
    /** SHA-256 over the row and the previous hash, hexadecimal. */
    hash: text().notNull(),
  },
  (table) => [index('decisions_commitment').on(table.commitmentId, table.number)],
)

/** The proposal that a later document is a follow-up of a promise; made by rules, replaced when the rules give another. */
export const followUps = sqliteTable(
  'follow_ups',
  {
    commitmentId: text()
      .notNull()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    date: text().notNull(),
    certainty: text().$type<'explicit' | 'likely'>().notNull(),
    effect: text().$type<'fulfils' | 'fulfilled-before' | 'renews' | 'none'>().notNull(),
    /** In hundredths. */
    score: integer().notNull(),
    reasons: text({ mode: 'json' }).$type<{ rule: string; words: string }[]>().notNull(),
    passageStart: integer(),
    passageEnd: integer(),
    /** The new term, when the later document renews the promise with one. */
    latest: text(),
    words: text(),
    /** What a person said of it last, null as long as nobody judged it; folded from the log. */
    verdict: text().$type<'fulfilled' | 'partly' | 'none'>(),
  },
  (table) => [
    primaryKey({ columns: [table.commitmentId, table.documentId] }),
    index('follow_ups_document').on(table.documentId),
    index('follow_ups_queue').on(table.certainty, table.score),
  ],
)

/**
 * What the Kamer's register said of a promise on a day: one row per promise and day on which the register was read. Rows
 * are added, never changed or removed (triggers hold that).
 */
export const registerReadings = sqliteTable(
  'register_readings',
  {
    number: text().notNull(),
    readOn: text().notNull(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    /** In the register's own word. */
    status: text().notNull(),
    text: text().notNull(),
    madeOn: text(),
    activity: text(),
    holder: text(),
    office: text(),
    sourceName: text().notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.number, table.readOn] }),
    index('register_readings_document').on(table.documentId, table.readOn),
  ],
)

/** One row per commitment: the fold of what people decided about it. */
export const tracking = sqliteTable(
  'tracking',
  {
    commitmentId: text()
      .primaryKey()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    review: text().$type<ReviewState>().notNull(),
    duplicateOf: text(),
    changes: text({ mode: 'json' }).$type<CommitmentChanges>().notNull(),
    /** Number of the last decision about it, 0 when there is none. */
    version: integer().notNull(),
  },
  // Few are changed: a list asks here which of its rows are.
  (table) => [index('tracking_changed').on(table.commitmentId, table.changes).where(sql`changes <> '{}'`)],
)

/** Stretches of days in which nothing about a promise changed; on any day from `since` one row holds. */
export const spells = sqliteTable(
  'spells',
  {
    commitmentId: text()
      .notNull()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    since: text().notNull(),
    /** The first day of the next spell; `9999-12-31` in the last one. */
    until: text().notNull(),
    outcome: text().$type<Outcome>().notNull(),
    outcomeSince: text().notNull(),
    latest: text(),
    firstLatest: text(),
    shifts: integer().notNull(),
    /**
     * From here on: the facts of the promise that lists filter and sort by, repeated so that one index serves a list.
     * Triggers fill them from the view `listed_facts`; nobody writes them by hand. `made` of an undated document is 0001-01-01.
     */
    made: text().notNull().default(''),
    ministry: text(),
    kind: text().$type<CommitmentKind>().notNull().default('inform'),
    strength: text().$type<Strength>().notNull().default('firm'),
    /** 3 accepted, 2 unreviewed and sure, 1 unreviewed and possible, 0 rejected or merged: a list shows from 2 on. */
    shown: integer().notNull().default(0),
    dossier: text(),
    source: text().$type<SourceKind>().notNull().default('other'),
    documentId: text().notNull().default(''),
    /** Slug of the office holder who made it, and the post (line of the register) that has to keep it. */
    holder: text(),
    post: text(),
    /** What a row of a list is shown with: the place of its promise in its table, and facts of the document. */
    seq: integer().notNull().default(0),
    documentDate: text(),
    documentKind: text().$type<DocumentKind>().notNull().default('other'),
    documentNumber: text(),
    /** The code of the ministry, or a sign after every code. */
    ministryOrder: text().notNull().generatedAlwaysAs(sql`(coalesce(ministry, '~'))`, { mode: 'virtual' }),
    /** The last day, or a day after every other: the order of a list by term. */
    due: text().notNull().generatedAlwaysAs(sql`(coalesce(latest, '9999-12-31'))`, { mode: 'virtual' }),
    /** How often it moved, as a number that puts what moved most in front: SQLite begins at a key of columns only. */
    movesDown: integer().notNull().generatedAlwaysAs(sql`(-shifts)`, { mode: 'virtual' }),
    /** What facets count by, as one short text: its class, then the ministry. */
    cell: text()
      .notNull()
      .generatedAlwaysAs(sql.raw(`(${CLASS} || coalesce(ministry, '~'))`), { mode: 'virtual' }),
  },
  (table) => [
    primaryKey({ columns: [table.commitmentId, table.since] }),
    // One index per order of a list, each ending in the id: a page is then a walk from its key, however deep.
    index('spells_due').on(table.due, table.commitmentId),
    index('spells_made').on(table.made, table.commitmentId),
    index('spells_outcome').on(table.outcome, table.due, table.commitmentId),
    index('spells_ministry').on(table.ministryOrder, table.due, table.commitmentId),
    index('spells_ministry_made').on(table.ministryOrder, table.made, table.commitmentId),
    index('spells_moved').on(table.movesDown, table.due, table.commitmentId).where(sql`shifts > 0`),
    index('spells_ministry_moved')
      .on(table.ministryOrder, table.movesDown, table.due, table.commitmentId)
      .where(sql`shifts > 0`),
    index('spells_running').on(table.due, table.commitmentId).where(sql`outcome in ('open', 'partly')`),
    // And per cell, so that a list under several filters is a merge of the walks of its cells; all that a walk asks stands in it.
    index('spells_cell_due').on(table.cell, table.due, table.commitmentId, table.since, table.until, table.shifts),
    index('spells_cell_made').on(table.cell, table.made, table.commitmentId, table.since, table.until, table.due),
    index('spells_cell_moved')
      .on(table.cell, table.movesDown, table.due, table.commitmentId, table.since, table.until)
      .where(sql`shifts > 0`),
    // The same of every ministry together, some twenty times fewer lanes where a list does not ask for one: spells_class_due,
    // spells_class_made and spells_class_moved (migration 0013). Drizzle cannot declare them; spell-places.server.ts says what they hold.
    // What was kept since a day.
    index('spells_kept').on(table.outcomeSince).where(sql`outcome = 'fulfilled'`),
    index('spells_holder').on(table.holder, table.due, table.commitmentId),
    index('spells_post').on(table.post, table.due, table.commitmentId),
    index('spells_dossier').on(table.dossier, table.due, table.commitmentId),
    index('spells_document').on(table.documentId),
  ],
)

/** The members of parliament to whom a promise was made, as the document names them; filled by triggers. */
export const commitmentMembers = sqliteTable(
  'commitment_members',
  {
    commitmentId: text()
      .notNull()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    /** Place in `commitments.madeTo`. */
    position: integer().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    party: text(),
  },
  (table) => [
    primaryKey({ columns: [table.commitmentId, table.position] }),
    index('commitment_members_slug').on(table.slug, table.commitmentId),
    index('commitment_members_party').on(table.party, table.commitmentId),
  ],
)

/** The day for which the counts hold, the last day that is then nearly due, and how many documents are known on it; one row. */
export const countedDay = sqliteTable('counted_day', {
  id: integer().primaryKey(),
  day: text().notNull(),
  soon: text().notNull(),
  documents: integer().notNull().default(0),
})

/** How many promises share these facts on the counted day. Triggers keep it in the transaction of every change. */
export const listCounts = sqliteTable(
  'list_counts',
  {
    ministry: text().notNull(),
    kind: text().$type<CommitmentKind>().notNull(),
    strength: text().$type<Strength>().notNull(),
    source: text().$type<SourceKind>().notNull(),
    shown: integer().notNull(),
    outcome: text().$type<Outcome>().notNull(),
    clock: text().$type<Clock>().notNull(),
    number: integer().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.ministry, table.kind, table.strength, table.source, table.shown, table.outcome, table.clock],
    }),
  ],
)

/** Sums of `list_counts` for the front page: of what a list shows when nothing is asked. Triggers keep it with them. */
export const overviewCounts = sqliteTable(
  'overview_counts',
  {
    ministry: text().notNull(),
    clock: text().$type<Clock>().notNull(),
    shown: integer().notNull(),
    number: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ministry, table.clock, table.shown] })],
)

/** Accounts. A password is kept as its scrypt hash only. */
export const users = sqliteTable('users', {
  name: text().primaryKey(),
  role: text().$type<'reader' | 'editor' | 'administrator'>().notNull(),
  passwordHash: text().notNull(),
  disabledAt: text(),
  recordedAt: text().notNull(),
})

/** Sessions by the hash of their token: who reads the database cannot sign in with it. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    userName: text()
      .notNull()
      .references(() => users.name),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    revokedAt: text(),
  },
  (table) => [index('sessions_user').on(table.userName)],
)

/** What readers say is wrong, and what editors answered. Rows are added, never changed. */
export const corrections = sqliteTable(
  'corrections',
  {
    number: integer().primaryKey(),
    recordedAt: text().notNull(),
    commitmentId: text().notNull(),
    quote: text().notNull(),
    message: text().notNull(),
  },
  (table) => [index('corrections_commitment').on(table.commitmentId)],
)

export const correctionAnswers = sqliteTable(
  'correction_answers',
  {
    number: integer().primaryKey(),
    correction: integer()
      .notNull()
      .references(() => corrections.number),
    recordedAt: text().notNull(),
    author: text().notNull(),
    message: text().notNull(),
    accepted: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [index('correction_answers_correction').on(table.correction)],
)
