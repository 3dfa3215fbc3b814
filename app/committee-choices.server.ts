import { type Committee, findCommittee, listCommitteeSlugs } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'

/** Whether a committee sat on the day. Of one whose first day the register does not know only a standing one is taken to. */
export function isSitting({ validFrom, validTo, kind }: Committee, asOf: Day): boolean {
  const begun = validFrom === null ? kind === 'vaste commissie' : validFrom <= asOf
  return begun && (validTo === null || asOf < validTo)
}

/** The committees of the day to choose from in a form: those of the Tweede Kamer first, by name. */
export function listCommitteeChoices(asOf: Day): { slug: string; name: string }[] {
  return listCommitteeSlugs()
    .flatMap((slug) => {
      const committee = findCommittee(slug, asOf)
      if (!committee || !isSitting(committee, asOf)) return []
      const { chamber, name } = committee
      return [{ slug, chamber, name: chamber === 'EK' ? `Eerste Kamer: ${name}` : name }]
    })
    .toSorted((a, b) =>
      a.chamber === b.chamber ? subjectOf(a.name).localeCompare(subjectOf(b.name), 'nl') : a.chamber === 'TK' ? -1 : 1,
    )
    .map(({ slug, name }) => ({ slug, name }))
}

function subjectOf(name: string): string {
  return name.replace(/^.*?commissie voor (?:de |het )?/u, '')
}
