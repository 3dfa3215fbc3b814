import { committeeSlug, listCommitteesOn } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'

/** The committees of the day to choose from in a form: those of the Tweede Kamer first, by name. */
export function listCommitteeChoices(asOf: Day): { slug: string; name: string }[] {
  return listCommitteesOn(asOf)
    .map(({ chamber, name }) => ({
      slug: committeeSlug({ chamber, name }),
      chamber,
      name: chamber === 'EK' ? `Eerste Kamer: ${name}` : name,
    }))
    .toSorted((a, b) =>
      a.chamber === b.chamber ? subjectOf(a.name).localeCompare(subjectOf(b.name), 'nl') : a.chamber === 'TK' ? -1 : 1,
    )
    .map(({ slug, name }) => ({ slug, name }))
}

function subjectOf(name: string): string {
  return name.replace(/^.*?commissie voor (?:de |het )?/u, '')
}
