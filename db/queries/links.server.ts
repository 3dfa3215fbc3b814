import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Day, Span } from '#extractors/types'
import type { Database } from '../open.server'
import { commitments } from '../schema'
import { followUps, spells, tracking } from '../tracking-schema'
import { spellOn, TRACKED } from './conditions.server'

type FollowUpRow = typeof followUps.$inferSelect

/** A proposed follow-up by its two sides. */
export interface LinkPlace {
  commitment: string
  document: string
}

/** A proposed follow-up with what speaks for it; `score` from 0 to 1. */
export interface Link extends LinkPlace {
  date: Day
  certainty: FollowUpRow['certainty']
  effect: FollowUpRow['effect']
  score: number
  reasons: FollowUpRow['reasons']
  passage: Span | null
  /** The new last day and its words, when the later document renews the promise. */
  latest: Day | null
  words: string | null
  verdict: FollowUpRow['verdict']
}

/**
 * The proposals nobody judged, best first. `likely` ones only while the promise is open on the day: they are hints.
 * `explicit` ones count already; they are listed so that a person can say no.
 */
export function listLinks(db: Database, asOf: Day, certainty: Link['certainty']): LinkPlace[] {
  const conditions: (SQL | undefined)[] = [
    eq(followUps.certainty, certainty),
    isNull(followUps.verdict),
    inArray(tracking.review, ['unreviewed', 'accepted']),
  ]
  if (certainty === 'likely') conditions.push(inArray(spells.outcome, ['open', 'partly']))
  return db
    .select({ commitment: followUps.commitmentId, document: followUps.documentId })
    .from(followUps)
    .innerJoin(commitments, eq(commitments.id, followUps.commitmentId))
    .innerJoin(tracking, TRACKED)
    .innerJoin(spells, spellOn(asOf))
    .where(and(...conditions))
    .orderBy(desc(followUps.score), followUps.date, followUps.documentId, followUps.commitmentId)
    .all()
}

/** One proposal, null when the rules do not make it (any more). */
export function findLink(db: Database, { commitment, document }: LinkPlace): Link | null {
  const row = db
    .select()
    .from(followUps)
    .where(and(eq(followUps.commitmentId, commitment), eq(followUps.documentId, document)))
    .get()
  if (!row) return null
  const { date, certainty, effect, reasons, latest, words, verdict, passageStart: start, passageEnd: end } = row
  const passage = start === null || end === null ? null : { start, end }
  return {
    commitment,
    document,
    date,
    certainty,
    effect,
    score: row.score / 100,
    reasons,
    passage,
    latest,
    words,
    verdict,
  }
}
