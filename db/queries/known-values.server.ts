import { eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { findNear } from '#extractors/search/near'
import type { ListQuery } from '../contract'
import { type ListProblem, tellUnknownValue } from '../list-query'
import type { Database } from '../open.server'
import { documents } from '../schema'
import { commitmentMembers } from '../tracking-schema'

/** A value of a filter that nothing in the database carries, under its name in an address, with values it may stand for. */
interface UnknownValue {
  name: 'aan' | 'fractie' | 'dossier' | 'document'
  value: string
  near: string[]
}

interface Kept {
  name: UnknownValue['name']
  table: SQLiteTable
  column: SQLiteColumn
  values: (query: ListQuery) => string[] | undefined
  /** Whether there are few enough values to look for those nearby. */
  few: boolean
}

/** The filters whose values only the documents know; those of the registry are checked when an address is read. */
const KEPT: Kept[] = [
  {
    name: 'aan',
    table: commitmentMembers,
    column: commitmentMembers.slug,
    values: (query) => query.members,
    few: true,
  },
  {
    name: 'fractie',
    table: commitmentMembers,
    column: commitmentMembers.party,
    values: (query) => query.parties,
    few: true,
  },
  { name: 'dossier', table: documents, column: documents.dossier, values: (query) => query.dossiers, few: true },
  {
    name: 'document',
    table: documents,
    column: documents.id,
    values: ({ documentId }) => (documentId === undefined ? undefined : [documentId]),
    few: false,
  },
]

/** Why the first such value is refused; null when every value of the query names something we know. */
export function refuteUnknownValue(db: Database, query: ListQuery): ListProblem | null {
  const unknown = findUnknownValue(db, query)
  return unknown && tellUnknownValue(unknown.name, unknown.value, { ...NOTHING[unknown.name], near: unknown.near })
}

const NOTHING: Record<UnknownValue['name'], { expected: string; english: string }> = {
  aan: {
    expected: 'in geen document wordt aan een Kamerlid met deze naam iets toegezegd',
    english: 'no document promises anything to a member of this name',
  },
  fractie: {
    expected: 'in geen document wordt aan een lid van deze fractie iets toegezegd',
    english: 'no document promises anything to a member of this party',
  },
  dossier: {
    expected: 'wij hebben geen document met dit nummer',
    english: 'we have no document with this number',
  },
  document: {
    expected: 'wij hebben geen document met dit kenmerk',
    english: 'we have no document with this id',
  },
}

/** The first value of a query that names no member, fractie, dossier or document we know; null when all do. */
function findUnknownValue(db: Database, query: ListQuery): UnknownValue | null {
  for (const { name, table, column, values, few } of KEPT) {
    const value = values(query)?.find((one) => !isKept(db, table, column, one))
    if (value !== undefined) return { name, value, near: few ? findNear(value, listKept(db, table, column)) : [] }
  }
  return null
}

function isKept(db: Database, table: SQLiteTable, column: SQLiteColumn, value: string): boolean {
  return db.select({ one: sql`1` }).from(table).where(eq(column, value)).limit(1).get() !== undefined
}

/** Every value of an indexed column, one step of the index each, however many rows carry it. */
function listKept(db: Database, table: SQLiteTable, column: SQLiteColumn): string[] {
  const next = (after: SQL) => sql`(select min(${column}) from ${table} where ${column} > ${after})`
  const rows = db.all<{ value: string }>(
    sql`with recursive kept(value) as (
      select min(${column}) from ${table}
      union all select ${next(sql`kept.value`)} from kept where kept.value is not null
    ) select value from kept where value is not null`,
  )
  return rows.map(({ value }) => value)
}
