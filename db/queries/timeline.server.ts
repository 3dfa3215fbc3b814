import { asc, eq, inArray } from 'drizzle-orm'
import { listUndone } from '#extractors/decisions/derive'
import { listStatusChanges } from '#extractors/register/types'
import type { Outcome } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import { type LoggedDecision, listDecisions } from '../decision-log.server'
import type { Database, Writer } from '../open.server'
import { commitments, documents } from '../schema'
import { listFormerIds, readTracking, resolveId } from '../tracking.server'
import { correctionAnswers, corrections, followUps } from '../tracking-schema'
import { listRegisterReadings } from './register.server'

type FollowUpRow = typeof followUps.$inferSelect

/** An entry of the log; `undone`: a later entry that holds took it back. */
export type HistoryEntry = LoggedDecision & { undone: boolean }

/** Something that happened to a promise, on a day. `document` ids lead to their pages. */
export type TimelineEvent = { day: Day } & (
  | { kind: 'made'; document: string; latest: Day | null; words: string | null }
  | {
      kind: 'follow-up'
      document: string
      certainty: FollowUpRow['certainty']
      effect: FollowUpRow['effect']
      /** What a person said of it; then it no longer counts by itself. */
      verdict: FollowUpRow['verdict']
      reasons: string[]
      /** The words of the later document that the proposal rests on, as they stand there; null when it is no one passage. */
      passage: string | null
      latest: Day | null
      words: string | null
    }
  | { kind: 'decision'; entry: HistoryEntry }
  /** `outcome` null: the register's own word counts as none. */
  | { kind: 'register'; status: string; outcome: Outcome | null }
  | { kind: 'report'; number: number; message: string }
  | { kind: 'answer'; number: number; author: string; message: string; accepted: boolean }
)

export interface Timeline {
  /** Known on the day, oldest first. */
  events: TimelineEvent[]
  /** How many events came after the day. */
  later: number
}

/**
 * What happened to a promise up to and including `asOf`. A decision stands on the day from which it holds, and one that
 * holds from no day (accepting, rejecting, correcting) on the day it was recorded. Null when there is no such promise.
 */
export function readTimeline(db: Database, id: string, asOf: Day): Timeline | null {
  const current = resolveId(db, id)
  const row = current === null ? undefined : db.select().from(commitments).where(eq(commitments.id, current)).get()
  const tracked = row && readTracking(db, row.id)
  if (!row || !tracked) return null
  const { made } = tracked
  const all: TimelineEvent[] = [
    { day: made, kind: 'made', document: row.documentId, latest: row.latest, words: row.deadlineWords },
    ...listFollowUpEvents(db, row.id),
    ...listHistory(db, row.id).map((entry) => ({ day: dayOf(entry), kind: 'decision' as const, entry })),
    ...listReportEvents(db, row.id),
    ...listRegisterEvents(db, row),
  ]
  const events = all.filter(({ day }) => day <= asOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return { events, later: all.length - events.length }
}

/** All entries about a promise under every id it ever had, oldest first. */
export function listHistory(db: Writer, id: string): HistoryEntry[] {
  const log = listDecisions(db, listFormerIds(db, id))
  const undone = listUndone(log)
  return log.map((entry) => ({ ...entry, undone: undone.has(entry.number) }))
}

/** In UTC the day is never later than in the Netherlands, so what was recorded today is always known today. */
function dayOf({ act, recordedAt }: LoggedDecision): Day {
  return 'since' in act ? act.since : recordedAt.slice(0, 10)
}

function listFollowUpEvents(db: Database, id: string): TimelineEvent[] {
  const rows = db
    .select({ proposal: followUps, text: documents.text })
    .from(followUps)
    .innerJoin(documents, eq(documents.id, followUps.documentId))
    .where(eq(followUps.commitmentId, id))
    .orderBy(asc(followUps.documentId))
    .all()
  return rows.map(({ proposal, text }) => {
    const { date, documentId, certainty, effect, verdict, reasons, passageStart, passageEnd, latest, words } = proposal
    const passage = passageStart === null || passageEnd === null ? null : text.slice(passageStart, passageEnd)
    const told = reasons.map((reason) => reason.words)
    return {
      day: date,
      kind: 'follow-up',
      document: documentId,
      certainty,
      effect,
      verdict,
      reasons: told,
      passage,
      latest,
      words,
    }
  })
}

/** Each change of the status in the register, on the day on which it was first read so. */
function listRegisterEvents(db: Database, { documentId, origin }: typeof commitments.$inferSelect): TimelineEvent[] {
  if (origin !== 'register') return []
  const changes = listStatusChanges(listRegisterReadings(db, documentId))
  return changes.map(({ readOn, status, outcome }) => ({ day: readOn, kind: 'register', status, outcome }))
}

function listReportEvents(db: Database, id: string): TimelineEvent[] {
  const reports = db
    .select()
    .from(corrections)
    .where(inArray(corrections.commitmentId, listFormerIds(db, id)))
    .all()
  const numbers = reports.map((report) => report.number)
  const answers = db.select().from(correctionAnswers).where(inArray(correctionAnswers.correction, numbers)).all()
  return [
    ...reports.map(({ number, recordedAt, message }) => ({
      day: recordedAt.slice(0, 10),
      kind: 'report' as const,
      number,
      message,
    })),
    ...answers.map(({ correction, recordedAt, author, message, accepted }) => ({
      day: recordedAt.slice(0, 10),
      kind: 'answer' as const,
      number: correction,
      author,
      message,
      accepted,
    })),
  ]
}
