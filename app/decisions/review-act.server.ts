import { DecisionRefused, decide, decideAll } from '#db/decide.server'
import type { Database } from '#db/open.server'
import { listQueue } from '#db/queries/queue.server'
import { type Fields, readAct, readVersion } from './read-act.server'
import { findNeighbours, type ReviewRequest, reviewAddress } from './review-page.server'

/** Acts after which the candidate stays before its editor. */
const STAYS = ['edit', 'undo']

/** Writes what a form of the queue decides; the address to go on to. Throws DecisionRefused or StaleDecision. */
export function decideOnCandidate(
  db: Database,
  { query, asOf }: ReviewRequest,
  { fields, chosen }: { fields: Fields; chosen: string[] },
  author: string,
): string {
  if (fields.besluit === 'accept-many') {
    const accepted = acceptMany(db, chosen, author)
    return reviewAddress(query, { toezegging: fields.kenmerk || null, aantal: String(accepted) })
  }
  const act = readAct(fields)
  const commitment = fields.kenmerk ?? ''
  const { next } = findNeighbours(listQueue(db, asOf, query), commitment)
  const reason = fields.reden ?? ''
  const entry = decide(db, { commitment, act, author, reason, evidence: null, version: readVersion(fields.versie) })
  const target = STAYS.includes(act.action) ? entry.commitment : next
  return reviewAddress(query, { toezegging: target, gedaan: act.action === 'undo' ? null : String(entry.number) })
}

/** Accepts the ticked rows, `id version` each: all or none. */
function acceptMany(db: Database, chosen: string[], author: string): number {
  if (chosen.length === 0) throw new DecisionRefused('Er is niets aangevinkt.', 'Nothing is ticked.')
  const proposals = chosen.map((row) => {
    const [commitment = '', version] = row.split(' ')
    const act = { action: 'accept' as const }
    return { commitment, act, author, reason: '', evidence: null, version: readVersion(version) }
  })
  return decideAll(db, proposals).length
}
