import { and, asc, desc, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { ListedCommitment } from '../contract'
import type { Database } from '../open.server'
import { prepareOnce } from '../prepared.server'
import { followUps } from '../tracking-schema'

const prepareFollowUps = prepareOnce((db) => {
  const { commitmentId, date, verdict, certainty, score, documentId } = followUps
  const own = sql`${commitmentId} in (select value from json_each(${sql.placeholder('ids')}))`
  const shown = or(isNull(verdict), ne(verdict, 'none'))
  return db
    .select()
    .from(followUps)
    .where(and(own, lte(date, sql.placeholder('asOf')), shown))
    .orderBy(asc(certainty), desc(score), asc(documentId))
    .prepare()
})

/** The follow-ups known on a day of these commitments, explicit ones first; those a person said no to are left out. */
export function listFollowUps(db: Database, ids: string[], asOf: Day): Map<string, ListedCommitment['followUps']> {
  const found = new Map<string, ListedCommitment['followUps']>()
  if (ids.length === 0) return found
  const rows = prepareFollowUps(db).all({ ids: JSON.stringify(ids), asOf })
  for (const { commitmentId, documentId, verdict, score, reasons, ...row } of rows) {
    const { date, certainty, effect } = row
    if (verdict === 'none') continue
    const own = found.get(commitmentId) ?? []
    const told = reasons.map((one) => one.words)
    own.push({ document: documentId, date, certainty, effect, verdict, score: score / 100, reasons: told })
    found.set(commitmentId, own)
  }
  return found
}
