import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type {
  AcknowledgementEffect,
  ActorType,
  Block,
  Certainty,
  Chamber,
  CommitmentKind,
  DocumentKind,
  Member,
  OfficeHolder,
  Problem,
  Span,
  Strength,
  TermType,
} from '#extractors/types'

/**
 * The tables hold facts. Conclusions (the clock, who is late) are computed from them for a peildatum and stand nowhere.
 * Days are `yyyy-mm-dd` text; `recordedAt` is for audit only and no page depends on it.
 */

/** One row per document: its newest version. `text` is what every offset counts in. */
export const documents = sqliteTable(
  'documents',
  {
    id: text().primaryKey(),
    date: text(),
    kind: text().$type<DocumentKind>().notNull(),
    title: text(),
    dossier: text(),
    number: text(),
    aanhangsel: text(),
    addressee: text().$type<Chamber>(),
    url: text(),
    officeHolders: text({ mode: 'json' }).$type<OfficeHolder[]>().notNull(),
    ministries: text({ mode: 'json' }).$type<string[]>().notNull(),
    askedBy: text({ mode: 'json' }).$type<Member[]>().notNull(),
    /** SHA-256 of the bytes as received, hexadecimal. */
    sha256: text().notNull(),
    /** The name it was first loaded under; other names stand in `document_names`. */
    sourceName: text().notNull(),
    /** SHA-256 of everything that was extracted: the same fingerprint means there is nothing to write. */
    fingerprint: text().notNull(),
    /** The fingerprint it had when it was last held against the promises of others; another one: still to be done. */
    matchedFingerprint: text(),
    version: integer().notNull(),
    recordedAt: text().notNull(),
    blocks: text({ mode: 'json' }).$type<Block[]>().notNull(),
    text: text().notNull(),
  },
  (table) => [
    index('documents_date').on(table.date, table.id),
    index('documents_sha256').on(table.sha256),
    index('documents_dossier').on(table.dossier, table.id),
  ],
)

/** Every version of a document that was ever loaded; rows are added, never changed (triggers hold that). */
export const documentVersions = sqliteTable(
  'document_versions',
  {
    documentId: text()
      .notNull()
      .references(() => documents.id),
    version: integer().notNull(),
    sha256: text().notNull(),
    sourceName: text().notNull(),
    facts: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    text: text().notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.version] })],
)

/** Every file name a document was loaded under. */
export const documentNames = sqliteTable(
  'document_names',
  {
    documentId: text()
      .notNull()
      .references(() => documents.id),
    name: text().notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.name] })],
)

/** What was wrong with a document when it was read. */
export const problems = sqliteTable(
  'problems',
  {
    documentId: text()
      .notNull()
      .references(() => documents.id),
    position: integer().notNull(),
    code: text().$type<Problem['code']>().notNull(),
    message: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.position] })],
)

/** A promise with its deadline; `start` and `end` count code units in `documents.text`. */
export const commitments = sqliteTable(
  'commitments',
  {
    /** Internal: ties the search tables to this row. `id` is the public, lasting one. */
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    /** The date of the document, repeated here so that one index serves a list. */
    made: text(),
    start: integer().notNull(),
    end: integer().notNull(),
    quote: text().notNull(),
    /** The quote as people search it: white space folded, line-end hyphens joined. */
    searchText: text().notNull(),
    kind: text().$type<CommitmentKind>().notNull(),
    certainty: text().$type<Certainty>().notNull(),
    origin: text().$type<'extracted' | 'register' | 'manual'>().notNull(),
    actorType: text().$type<ActorType>().notNull(),
    actorName: text(),
    /** Who has to keep it, as far as known on the day it was made: post, holder, ministry code. */
    office: text(),
    person: text(),
    ministry: text(),
    recipient: text().$type<'TK' | 'EK'>(),
    madeTo: text({ mode: 'json' }).$type<Member[]>().notNull(),
    strength: text().$type<Strength>().notNull(),
    conditional: integer({ mode: 'boolean' }).notNull(),
    rule: text().notNull(),
    repeats: text({ mode: 'json' }).$type<Span[]>().notNull(),
    deadlineWords: text(),
    deadlineStart: integer(),
    deadlineEnd: integer(),
    deadlineType: text().$type<TermType>(),
    earliest: text(),
    latest: text(),
    deadlineRule: text(),
    convention: text(),
    basis: text(),
    basisSource: text(),
    readings: text({ mode: 'json' }).$type<{ day: string; why: string }[]>(),
    occurrences: text({ mode: 'json' }).$type<{ earliest: string; latest: string }[]>(),
  },
  (table) => [
    index('commitments_document').on(table.documentId, table.start),
    index('commitments_latest').on(table.latest, table.id),
    index('commitments_made').on(table.made, table.id),
    index('commitments_ministry').on(table.ministry, table.latest, table.id),
  ],
)

/** Where an old commitment id leads after a better reading replaced it; `newId` null: only its document is left. */
export const commitmentRedirects = sqliteTable(
  'commitment_redirects',
  {
    oldId: text().primaryKey(),
    newId: text(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    recordedAt: text().notNull(),
  },
  (table) => [index('commitment_redirects_new').on(table.newId)],
)

/** Sentences that report an earlier promise, with the keys by which that promise can be found. */
export const acknowledgements = sqliteTable(
  'acknowledgements',
  {
    documentId: text()
      .notNull()
      .references(() => documents.id),
    position: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    quote: text().notNull(),
    effect: text().$type<AcknowledgementEffect>().notNull(),
    madeOn: text(),
    place: text(),
    refs: text({ mode: 'json' }).$type<string[]>().notNull(),
    members: text({ mode: 'json' }).$type<Member[]>().notNull(),
    rule: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.position] }),
    index('acknowledgements_made').on(table.madeOn),
  ],
)

/** Which edition of a register file the tables below hold. */
export const registryEditions = sqliteTable('registry_editions', {
  name: text().primaryKey(),
  sha256: text().notNull(),
  recordedAt: text().notNull(),
})

export const ministries = sqliteTable('ministries', {
  id: text().primaryKey(),
  code: text().notNull(),
  kind: text().notNull(),
  name: text().notNull(),
  validFrom: text().notNull(),
  validTo: text(),
  parent: text(),
  successors: text(),
  codeVariants: text({ mode: 'json' }).$type<string[]>().notNull(),
  variants: text({ mode: 'json' }).$type<string[]>().notNull(),
  source: text().notNull(),
})

export const cabinets = sqliteTable('cabinets', {
  name: text().primaryKey(),
  primeMinister: text().notNull(),
  parties: text({ mode: 'json' }).$type<string[]>().notNull(),
  swornIn: text().notNull(),
  demissionairFrom: text(),
  ended: text(),
  source: text().notNull(),
})

export const officeHolders = sqliteTable(
  'office_holders',
  {
    position: integer().primaryKey(),
    person: text().notNull(),
    fullName: text().notNull(),
    party: text().notNull(),
    office: text().notNull(),
    kind: text().notNull(),
    ministry: text().notNull(),
    portfolio: text(),
    validFrom: text().notNull(),
    validTo: text(),
    cabinet: text().notNull(),
    /** Ties together the posts that follow each other when names change. */
    line: text().notNull(),
    source: text().notNull(),
  },
  (table) => [index('office_holders_line').on(table.line, table.validFrom)],
)

export const committees = sqliteTable('committees', {
  position: integer().primaryKey(),
  chamber: text().notNull(),
  abbreviation: text(),
  name: text().notNull(),
  kind: text().notNull(),
  validFrom: text(),
  validTo: text(),
  ministries: text({ mode: 'json' }).$type<string[]>().notNull(),
  source: text().notNull(),
})

/** Recesses, elections, budget days; `startDay` and `endDay` inclusive. */
export const calendar = sqliteTable(
  'calendar',
  {
    position: integer().primaryKey(),
    kind: text().notNull(),
    name: text().notNull(),
    chamber: text(),
    startDay: text(),
    endDay: text(),
    certainty: text().notNull(),
    note: text(),
    source: text().notNull(),
  },
  (table) => [index('calendar_start').on(table.startDay)],
)
