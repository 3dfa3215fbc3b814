import { eq, inArray, or, sql } from 'drizzle-orm'
import { toLaterDocument, toPromiseFacts } from '#extractors/follow-ups/facts'
import { proposeFollowUps } from '#extractors/follow-ups/propose'
import { NAMING_RULES } from '#extractors/follow-ups/rules/index'
import { type PreparedPromise, prepareLater, preparePromise } from '#extractors/follow-ups/subject'
import { readTheme } from '#extractors/follow-ups/theme'
import type { FollowUpProposal } from '#extractors/follow-ups/types'
import { REGISTER_RULE } from '#extractors/register/types'
import { splitSentences } from '#extractors/sentences/split'
import type { ParsedDocument } from '#extractors/types'
import type { Database } from './open.server'
import { acknowledgements, commitments, documents } from './schema'
import { toAcknowledgement, toCommitment, toParsedDocument } from './stored.server'
import { rebuildTracking } from './tracking.server'
import { followUps } from './tracking-schema'

/** What a matching run did. */
export interface MatchSummary {
  explicit: number
  likely: number
}

/**
 * Holds documents that are new or changed since the last run against the promises of earlier ones, and their promises
 * against later documents, and keeps the proposals. One transaction: a stopped run leaves its work to the next.
 */
export function matchFollowUps(db: Database): MatchSummary {
  const changed = db.select({ id: documents.id }).from(documents).where(CHANGED).all()
  if (changed.length === 0) return { explicit: 0, likely: 0 }
  const collection = readCollection(db)
  const touched = new Set(changed.map((row) => row.id))
  const fresh = collection.promises.filter((promise) => touched.has(promise.facts.document.id))
  const again: string[] = []
  const proposals = collection.laters.flatMap((later) => {
    if (touched.has(later.id)) return proposeFollowUps(collection.promises, later.prepare())
    const found = fresh.length === 0 ? [] : proposeFollowUps(fresh, later.prepare())
    if (!found.some(isNamed)) return found
    again.push(later.id)
    return proposeFollowUps(collection.promises, later.prepare())
  })
  storeProposals(db, proposals, again)
  const explicit = proposals.filter((one) => one.certainty === 'explicit').length
  return { explicit, likely: proposals.length - explicit }
}

/** It names a promise, or repeats its words: then it is weighed against all that the same passage could mean. */
function isNamed({ reasons }: FollowUpProposal): boolean {
  return reasons.some(({ rule }) => NAMING.has(rule))
}

const NAMING = new Set(NAMING_RULES.map((rule) => rule.id))

/** Stored or changed since it was last held against the promises of others. */
const CHANGED = sql`${documents.matchedFingerprint} is not ${documents.fingerprint}`

/** Every dated document and every promise that may be followed up. */
function readCollection(db: Database) {
  const rows = db.select().from(documents).orderBy(documents.id).all()
  const found = rows.map((row) => readStored(db, toParsedDocument(row)))
  return {
    promises: found.flatMap((one) => preparePromises(one)),
    laters: found.flatMap(({ document, commitments: own, acknowledgements: reported }) => {
      const facts = () => toLaterDocument(document, splitSentences(document), reported, own)
      if (document.date === null || own.some(({ rule }) => rule === REGISTER_RULE)) return []
      return [{ id: document.id, prepare: () => prepareLater(facts() as NonNullable<ReturnType<typeof facts>>) }]
    }),
  }
}

type Stored = ReturnType<typeof readStored>

function readStored(db: Database, document: ParsedDocument) {
  const own = db.select().from(commitments).where(eq(commitments.documentId, document.id)).all()
  const reported = db.select().from(acknowledgements).where(eq(acknowledgements.documentId, document.id)).all()
  return { document, commitments: own.map(toCommitment), acknowledgements: reported.map(toAcknowledgement) }
}

/** Only what is published unread may be followed up: hints about doubtful promises would fill the queue. */
function preparePromises({ document, commitments: own }: Stored): PreparedPromise[] {
  const followed = own.filter((one) => one.certainty === 'sure' && one.kind !== 'external')
  if (followed.length === 0) return []
  const theme = readTheme(document.text)
  return followed.flatMap((one) => {
    const facts = toPromiseFacts(document, one)
    return facts ? [preparePromise(facts, theme)] : []
  })
}

/** `again`: documents that are not changed but were held against every promise once more. */
function storeProposals(db: Database, proposals: FollowUpProposal[], again: string[]): void {
  db.transaction(
    (tx) => {
      const changed = tx.select({ id: documents.id }).from(documents).where(CHANGED)
      const own = tx.select({ id: commitments.id }).from(commitments).where(inArray(commitments.documentId, changed))
      const stale = or(
        inArray(followUps.documentId, changed),
        inArray(followUps.documentId, again),
        inArray(followUps.commitmentId, own),
      )
      const dropped = tx.delete(followUps).where(stale).returning({ id: followUps.commitmentId }).all()
      const touched = new Set(dropped.map((row) => row.id))
      for (const proposal of proposals) {
        tx.insert(followUps).values(toRow(proposal)).run()
        touched.add(proposal.commitment)
      }
      rebuildTracking(tx, touched)
      tx.update(documents)
        .set({ matchedFingerprint: sql`${documents.fingerprint}` })
        .where(CHANGED)
        .run()
    },
    { behavior: 'immediate' },
  )
}

function toRow(proposal: FollowUpProposal): typeof followUps.$inferInsert {
  return {
    commitmentId: proposal.commitment,
    documentId: proposal.document,
    date: proposal.date,
    certainty: proposal.certainty,
    effect: proposal.effect ?? 'none',
    score: Math.round(proposal.score * 100),
    reasons: proposal.reasons.map(({ rule, words }) => ({ rule, words })),
    passageStart: proposal.passage.start,
    passageEnd: proposal.passage.end,
    latest: proposal.renewed?.latest ?? null,
    words: proposal.renewed?.words ?? null,
  }
}
