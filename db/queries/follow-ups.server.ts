import { and, asc, desc, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { ListedCommitment } from '../contract'
import type { Database } from '../open.server'
import { followUps } from '../tracking-schema'

/** The follow-ups known on a day of these commitments, explicit ones first; those a person said no to are left out. */
export function listFollowUps(db: Database, ids: string[], asOf: Day): Map<string, ListedCommitment['followUps']> {
  const found = new Map<string, ListedCommitment['followUps']>()
  if (ids.length === 0) return found
  const shown = or(isNull(followUps.verdict), ne(followUps.verdict, 'none'))
  const rows = db
    .select()
    .from(followUps)
    .where(and(inArray(followUps.commitmentId, ids), lte(followUps.date, asOf), shown))
    .orderBy(asc(followUps.certainty), desc(followUps.score), asc(followUps.documentId))
    .all()
  for (const { commitmentId, documentId, date, certainty, score, reasons } of rows) {
    const own = found.get(commitmentId) ?? []
    own.push({ document: documentId, date, certainty, score: score / 100, reasons: reasons.map((one) => one.words) })
    found.set(commitmentId, own)
  }
  return found
}
