import { and, eq, gt, inArray, isNull, lt, ne, or } from 'drizzle-orm'
import type { Writer } from './open.server'
import { commitments } from './schema'
import { followUps } from './tracking-schema'

/**
 * A promise that says of itself that it renews an earlier one ("zoals toegezegd in mijn brief van … zal ik … uiterlijk …") is
 * no second promise: it moves the term of the first. The passage of an explicit follow-up that renews ties the two together.
 */

type Place = Pick<typeof commitments.$inferSelect, 'id' | 'documentId' | 'start' | 'end'>

/** The earlier promise that this one renews; null when it renews none, more than one, or a person said that it does not. */
export function findRenewed(tx: Writer, { id, documentId, start, end }: Place): string | null {
  const rows = tx
    .select({ earlier: followUps.commitmentId })
    .from(followUps)
    .where(
      and(
        eq(followUps.documentId, documentId),
        ne(followUps.commitmentId, id),
        RENEWS,
        or(isNull(followUps.verdict), ne(followUps.verdict, 'none')),
        lt(followUps.passageStart, end),
        gt(followUps.passageEnd, start),
      ),
    )
    .all()
  return rows.length === 1 ? (rows[0]?.earlier ?? null) : null
}

/** The promise and every one that renews it, or renews one that does, oldest tie first; `judged` also those that a person parted. */
export function listRenewals(tx: Writer, id: string, judged = false): string[] {
  const chain = new Set([id])
  for (const one of chain) {
    for (const place of listCandidates(tx, one)) {
      if (judged || findRenewed(tx, place) === one) chain.add(place.id)
    }
  }
  return [...chain]
}

/** The first promise of the chain that this one belongs to: itself when it renews none. */
export function findFirst(tx: Writer, id: string): string {
  const seen = new Set([id])
  for (let current = id; ; ) {
    const place = tx.select(PLACE).from(commitments).where(eq(commitments.id, current)).get()
    const earlier = place && findRenewed(tx, place)
    if (!earlier || seen.has(earlier)) return current
    seen.add(earlier)
    current = earlier
  }
}

const RENEWS = and(eq(followUps.certainty, 'explicit'), eq(followUps.effect, 'renews'))
const PLACE = { id: commitments.id, documentId: commitments.documentId, start: commitments.start, end: commitments.end }

function listCandidates(tx: Writer, id: string): Place[] {
  const ties = tx
    .select()
    .from(followUps)
    .where(and(eq(followUps.commitmentId, id), RENEWS))
    .all()
  if (ties.length === 0) return []
  const documents = ties.map((tie) => tie.documentId)
  const places = tx.select(PLACE).from(commitments).where(inArray(commitments.documentId, documents)).all()
  return places.filter(({ documentId, start, end }) =>
    ties.some((tie) => tie.documentId === documentId && (tie.passageStart ?? 0) < end && (tie.passageEnd ?? 0) > start),
  )
}
