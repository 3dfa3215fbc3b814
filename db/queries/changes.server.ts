import { asc, count, eq, isNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { listUndone } from '#extractors/decisions/derive'
import { findDecision, type LoggedDecision, listDecisions } from '../decision-log.server'
import type { Database } from '../open.server'
import { correctionAnswers, corrections, decisions } from '../tracking-schema'

type Report = typeof corrections.$inferSelect
type Answer = typeof correctionAnswers.$inferSelect

/** One thing people did. `number` counts within its kind. */
export type Change = { number: number; recordedAt: string; commitment: string; quote: string } & (
  | { kind: 'decision'; entry: LoggedDecision }
  | { kind: 'report'; message: string }
  | { kind: 'answer'; report: number; author: string; message: string; accepted: boolean }
)

export const CHANGES_PER_PAGE = 50

/** Reports of readers, answers of editors and all decisions, newest first. `page` counts from 1. */
export function listChanges(db: Database, page = 1): { count: number; items: Change[] } {
  const places = unionAll(
    db.select({ kind: kindOf('decision'), number: decisions.number, at: decisions.recordedAt }).from(decisions),
    db.select({ kind: kindOf('report'), number: corrections.number, at: corrections.recordedAt }).from(corrections),
    db
      .select({ kind: kindOf('answer'), number: correctionAnswers.number, at: correctionAnswers.recordedAt })
      .from(correctionAnswers),
  )
    .orderBy(sql`3 desc`, sql`1`, sql`2 desc`)
    .limit(CHANGES_PER_PAGE)
    .offset((page - 1) * CHANGES_PER_PAGE)
    .all()
  return { count: countChanges(db), items: places.flatMap(({ kind, number }) => findChange(db, kind, number) ?? []) }
}

/** The reports that nobody answered yet, oldest first. */
export function listOpenReports(
  db: Database,
): { number: number; commitment: string; quote: string; message: string }[] {
  const { number, commitmentId, quote, message } = corrections
  return db
    .select({ number, commitment: commitmentId, quote, message })
    .from(corrections)
    .leftJoin(correctionAnswers, eq(correctionAnswers.correction, corrections.number))
    .where(isNull(correctionAnswers.number))
    .orderBy(asc(corrections.number))
    .all()
}

/** Of these entries the numbers that were taken back since. */
export function listTakenBack(db: Database, entries: LoggedDecision[]): number[] {
  if (entries.length === 0) return []
  const ids = [...new Set(entries.map((entry) => entry.commitment))]
  const undone = listUndone(listDecisions(db, ids))
  return entries.map((entry) => entry.number).filter((number) => undone.has(number))
}

function kindOf(kind: Change['kind']) {
  return sql<Change['kind']>`${kind}`.as('kind')
}

function countChanges(db: Database): number {
  const tables = [decisions, corrections, correctionAnswers]
  return tables.reduce((sum, table) => sum + (db.select({ rows: count() }).from(table).get()?.rows ?? 0), 0)
}

function findChange(db: Database, kind: Change['kind'], number: number): Change | null {
  if (kind === 'decision') {
    const entry = findDecision(db, number)
    if (!entry) return null
    const { recordedAt, commitment, quote } = entry
    return { kind, number, recordedAt, commitment, quote, entry }
  }
  return kind === 'report' ? findReport(db, number) : findAnswer(db, number)
}

function findReport(db: Database, number: number): Change | null {
  const row = db.select().from(corrections).where(eq(corrections.number, number)).get()
  return row ? { kind: 'report', ...headOf(row), number, recordedAt: row.recordedAt, message: row.message } : null
}

function findAnswer(db: Database, number: number): Change | null {
  const row = db
    .select()
    .from(correctionAnswers)
    .innerJoin(corrections, eq(corrections.number, correctionAnswers.correction))
    .where(eq(correctionAnswers.number, number))
    .get()
  if (!row) return null
  const { author, message, accepted, recordedAt }: Answer = row.correction_answers
  const { corrections: report } = row
  return { kind: 'answer', ...headOf(report), number, recordedAt, report: report.number, author, message, accepted }
}

function headOf({ commitmentId, quote }: Report): { commitment: string; quote: string } {
  return { commitment: commitmentId, quote }
}
