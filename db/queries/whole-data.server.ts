import { and, asc, count, eq, gt, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import { keepersOn } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'
import { type LoggedDecision, listDecisions } from '../decision-log.server'
import type { Database } from '../open.server'
import { acknowledgements, cabinets, calendar, committees, documents, ministries, officeHolders } from '../schema'
import { decisions, followUps, spells } from '../tracking-schema'
import { onDay } from './conditions.server'

/** Everything that is published, in an order of its own that no load changes, in parts so that none has to be held whole. */

const PART = 1000

type Reported = typeof acknowledgements.$inferSelect
type FollowUpRow = typeof followUps.$inferSelect

/** An undated document was known on any day. */
function knownOn(asOf: Day): SQL | undefined {
  return or(isNull(documents.date), lte(documents.date, asOf))
}

/** Sentences that report an earlier promise, of documents known on the day. */
export function* eachAcknowledgement(db: Database, asOf: Day): Generator<Reported[]> {
  const { documentId, position } = acknowledgements
  for (let last: { id: string; position: number } | null = null; ; ) {
    const after: SQL | undefined = last
      ? or(gt(documentId, last.id), and(eq(documentId, last.id), gt(position, last.position)))
      : undefined
    const rows: Reported[] = db
      .select({ row: acknowledgements })
      .from(acknowledgements)
      .innerJoin(documents, eq(documents.id, documentId))
      .where(and(knownOn(asOf), after))
      .orderBy(asc(documentId), asc(position))
      .limit(PART)
      .all()
      .map(({ row }) => row)
    yield rows
    const end = rows.at(-1)
    if (rows.length < PART || !end) return
    last = { id: end.documentId, position: end.position }
  }
}

/** Later documents held against earlier promises, known on the day. */
export function* eachFollowUp(db: Database, asOf: Day): Generator<FollowUpRow[]> {
  const { commitmentId, documentId, date } = followUps
  for (let last: { promise: string; document: string } | null = null; ; ) {
    const after: SQL | undefined = last
      ? or(gt(commitmentId, last.promise), and(eq(commitmentId, last.promise), gt(documentId, last.document)))
      : undefined
    const rows: FollowUpRow[] = db
      .select()
      .from(followUps)
      .where(and(lte(date, asOf), after))
      .orderBy(asc(commitmentId), asc(documentId))
      .limit(PART)
      .all()
    yield rows
    const end = rows.at(-1)
    if (rows.length < PART || !end) return
    last = { promise: end.commitmentId, document: end.documentId }
  }
}

/** Under whom a promise counts: the ministry, who made it, the post that has to keep it, and who holds that post on the day. */
export interface Belonging {
  id: string
  ministry: string | null
  madeBy: string | null
  post: string | null
  keptBy: string | null
}

/** By what scorecards are divided, of every promise known on the day that was not rejected. */
export function* eachBelonging(db: Database, asOf: Day): Generator<Belonging[]> {
  const { commitmentId: id, ministry, holder: madeBy, post, shown } = spells
  const keepers = keepersOn(asOf)
  for (let last = ''; ; ) {
    const rows = db
      .select({ id, ministry, madeBy, post })
      .from(spells)
      .where(and(gt(id, last), onDay(asOf), gte(shown, 1)))
      .orderBy(asc(id))
      .limit(PART)
      .all()
    yield rows.map((row) => ({ ...row, keptBy: keepers.get(row.post ?? '') ?? null }))
    last = rows.at(-1)?.id ?? ''
    if (rows.length < PART) return
  }
}

/** The whole log, as `toezeggingen decisions export` writes it: its chain can be verified. */
export function* eachDecision(db: Database): Generator<LoggedDecision[]> {
  yield listDecisions(db)
}

/** The registry and the calendar, each row with its source. */
export function readRegistry(db: Database): Record<string, object[]> {
  return {
    ministeries: db.select().from(ministries).orderBy(asc(ministries.id)).all(),
    kabinetten: db.select().from(cabinets).orderBy(asc(cabinets.swornIn), asc(cabinets.name)).all(),
    bewindspersonen: db.select().from(officeHolders).orderBy(asc(officeHolders.position)).all(),
    commissies: db.select().from(committees).orderBy(asc(committees.position)).all(),
    kalender: db.select().from(calendar).orderBy(asc(calendar.position)).all(),
  }
}

/** How many rows of each kind there are to take along, the promises and documents left out: those are counted by their lists. */
export function countWholeData(
  db: Database,
  asOf: Day,
): { acknowledgements: number; followUps: number; decisions: number } {
  const known = db
    .select({ rows: count() })
    .from(acknowledgements)
    .innerJoin(documents, eq(documents.id, acknowledgements.documentId))
    .where(knownOn(asOf))
    .get()
  const followed = db.select({ rows: count() }).from(followUps).where(lte(followUps.date, asOf)).get()
  const decided = db.select({ rows: count() }).from(decisions).get()
  return { acknowledgements: known?.rows ?? 0, followUps: followed?.rows ?? 0, decisions: decided?.rows ?? 0 }
}
