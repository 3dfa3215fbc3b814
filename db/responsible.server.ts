import { findMinistry, holderOn, ministryOfOffice, officeHolders } from '#extractors/registry/registry'
import type { Actor, Day, OfficeHolder, ParsedDocument } from '#extractors/types'

/** Who has to keep a promise, as far as the document and the register say: all null when nobody can be named. */
export interface Responsible {
  office: string | null
  person: string | null
  ministry: string | null
}

type Facts = Pick<ParsedDocument, 'date' | 'officeHolders' | 'ministries'>

/**
 * The post, its holder on the day of the document and the ministry, for an actor. What the cabinet, an agency or nobody in
 * particular will do is counted under the ministry of the first signer, without naming a person.
 */
export function findResponsible(actor: Actor, document: Facts): Responsible {
  const ministry = document.ministries[0] ?? null
  if (actor.type === 'signer') {
    const signer = findSigner(actor.name, document) ?? document.officeHolders[0]
    if (!signer) return { office: actor.name, person: null, ministry }
    return { office: signer.office, person: signer.name, ministry: signer.ministry ?? ministry }
  }
  if (actor.type === 'office-holder' && actor.name !== null) {
    const signer = findSigner(actor.name, document)
    return {
      office: actor.name,
      person: signer?.name ?? onlyHolder(actor.name, document.date),
      ministry: signer?.ministry ?? ministryOfOffice(actor.name, document.date) ?? ministry,
    }
  }
  if (actor.type === 'ministry' && actor.name !== null) {
    return { office: null, person: null, ministry: findMinistry(actor.name, document.date)?.code ?? ministry }
  }
  return { office: null, person: null, ministry }
}

function findSigner(office: string | null, document: Facts): OfficeHolder | undefined {
  return document.officeHolders.find((holder) => holder.office.toLowerCase() === office?.toLowerCase())
}

/** The holder on the day, or null when two people held posts with this title: a name is never guessed. */
function onlyHolder(office: string, day: Day | null): string | null {
  const holding = day === null ? null : holderOn(office, day)
  if (!holding || day === null) return null
  const inForce = officeHolders.filter(
    (row) => row.office === holding.office && row.from <= day && (row.to === null || day <= row.to),
  )
  return new Set(inForce.map((row) => row.person)).size > 1 ? null : holding.person
}
