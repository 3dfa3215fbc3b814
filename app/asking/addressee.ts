import type { CommitmentDetail } from '#db/contract'
import { findMinistryByCode, holderSlug, holdingOf, holdingsOn } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'

/** Whom a question goes to, as it stands behind "aan de". */
export interface Addressee {
  office: string
  /** True when somebody else held the post when the promise was made. */
  succeeded: boolean
}

type Facts = Pick<CommitmentDetail, 'actor' | 'document' | 'officeHolders'>

/**
 * A promise follows its post: the question goes to who holds it on the day, under the name it then has. Where the words
 * name no post it goes to the first signer's, and without a signer to the ministry.
 */
export function findAddressee({ actor, document, officeHolders }: Facts, asOf: Day): Addressee {
  const [signer] = officeHolders
  const office = actor.office ?? signer?.office
  if (!office) return { office: nameMinistry(actor.ministry, document.date), succeeded: false }
  const person = actor.office ? actor.person : (signer?.name ?? null)
  const then = holdingOf(person, office, document.date)
  const [now, ...others] = then ? holdingsOn(then.line, asOf) : []
  if (!then || !now || others.length > 0) return { office: actor.holder?.office ?? office, succeeded: false }
  return { office: now.office, succeeded: holderSlug(now) !== holderSlug(then) }
}

function nameMinistry(code: string | null, day: Day | null): string {
  const ministry = code === null ? null : findMinistryByCode(code, day)
  return ministry ? `bewindspersoon van ${ministry.name}` : 'regering'
}
