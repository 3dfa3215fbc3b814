import { DecisionRefused, decideAll, type Proposal } from '#db/decide.server'
import type { Database } from '#db/open.server'
import { findCommitment } from '#db/queries/commitments.server'
import type { DecisionAct } from '#extractors/decisions/types'
import type { Day } from '#extractors/types'
import { type Fields, readAct, readVersion } from '../decisions/read-act.server'
import { findFollowUp } from './rappel-row'

/** What can be decided about many promises at once. */
export const BULK_ACTS = ['deadline', 'outcome', 'follow-up'] as const
export type BulkAct = (typeof BULK_ACTS)[number]

/**
 * Writes one decision for each ticked row (`id version`), all or none; gives their number. `follow-up` means the later
 * document that the row itself proposes. Throws DecisionRefused or StaleDecision.
 */
export function decideRappel(
  db: Database,
  { fields, chosen }: { fields: Fields; chosen: string[] },
  author: string,
  asOf: Day,
): number {
  if (chosen.length === 0) throw new DecisionRefused('Er is geen toezegging aangevinkt.', 'No promise is ticked.')
  const act = BULK_ACTS.find((one) => one === fields.besluit)
  if (!act) throw new DecisionRefused('Kies wat er besloten wordt.', 'Choose what is decided.')
  const reason = fields.reden?.trim() ?? ''
  if (reason === '') throw new DecisionRefused('Voor dit besluit is een reden nodig.', 'This decision needs a reason.')
  const actFor = act === 'follow-up' ? proposedFollowUp(db, asOf) : sameForAll(readAct(fields))
  const proposals = chosen.map((row): Proposal => {
    const [commitment = '', version] = row.split(' ')
    const evidence = null
    return { commitment, act: actFor(commitment), author, reason, evidence, version: readVersion(version) }
  })
  return decideAll(db, proposals).length
}

function sameForAll(act: DecisionAct): (id: string) => DecisionAct {
  return () => act
}

function proposedFollowUp(db: Database, asOf: Day): (id: string) => DecisionAct {
  return (id) => {
    const commitment = findCommitment(db, id, asOf)
    const followUp = commitment && findFollowUp(commitment)
    if (!followUp)
      throw new DecisionRefused(
        `Voor ${id} is geen vervolg bekend: vink die rij uit.`,
        `No follow-up is known for ${id}: untick that row.`,
      )
    return { action: 'follow-up', document: followUp.document, verdict: 'fulfilled', since: followUp.date }
  }
}
