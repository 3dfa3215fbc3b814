import type { Day } from '../types'
import committeesData from './committees.json'
import { nearest } from './data'
import { slugOf } from './slug'

/** A committee of one of the Chambers during one period; its ministries are what it follows. */
export interface Committee {
  chamber: 'TK' | 'EK'
  afkorting: string | null
  afkortingVariants: string[]
  name: string
  kind: string
  validFrom: Day | null
  validTo: Day | null
  /** Day, month or year of the oldest source that has it. */
  firstSeen: string | null
  ministries: string[]
  source: string
}

/** Committees that were or are, from committees.json. */
export const committees = committeesData as unknown as Committee[]

const bySlug = new Map<string, Committee[]>()
for (const row of committees) bySlug.set(committeeSlug(row), [...(bySlug.get(committeeSlug(row)) ?? []), row])

/** How an address names a committee: its subject (`binnenlandse-zaken`), with `ek-` before those of the Eerste Kamer. */
export function committeeSlug(committee: Pick<Committee, 'chamber' | 'name'>): string {
  const subject = committee.name.replace(/^(?:(?:vaste|algemene)\s+)?commissie\s+voor\s+(?:de\s+|het\s+)?/iu, '')
  return `${committee.chamber === 'EK' ? 'ek-' : ''}${slugOf(subject)}`
}

/** The slug that a slug or an abbreviation ("BIZA", "J&V") means; of one used twice the newest of the Tweede Kamer; null if unknown. */
export function findCommitteeSlug(text: string): string | null {
  const slug = slugOf(text)
  if (bySlug.has(slug)) return slug
  const named = committees.filter((row) =>
    [row.afkorting, ...row.afkortingVariants].some((short) => short !== null && sameShort(short, text)),
  )
  const found = named.find((row) => row.chamber === 'TK' && row.validTo === null) ?? named[0]
  return found ? committeeSlug(found) : null
}

/** The committee as it was on the day; when it was not there yet or no longer, the period nearest to the day. */
export function findCommittee(slug: string, day: Day | null): Committee | null {
  return nearest(bySlug.get(slug) ?? [], (row) => [row.validFrom ?? '0001-01-01', row.validTo], day)
}

/** How addresses name committees, each once. */
export function listCommitteeSlugs(): string[] {
  return [...bySlug.keys()]
}

/**
 * Whether a committee sat on the day. One whose first day the register does not know is taken to have sat since a source
 * first has it; one that no source dates only when it is a standing one.
 */
export function isSitting({ validFrom, firstSeen, validTo, kind }: Committee, day: Day): boolean {
  const from = validFrom ?? firstSeen
  const begun = from === null ? kind === 'vaste commissie' : from <= day
  return begun && (validTo === null || day < validTo)
}

/** The committees that sat on the day, in the order of the register. */
export function listCommitteesOn(day: Day): Committee[] {
  return [...bySlug.keys()].flatMap((slug) => {
    const found = findCommittee(slug, day)
    return found && isSitting(found, day) ? [found] : []
  })
}

/** The codes of the ministries that these committees follow on the day. */
export function ministriesOfCommittees(slugs: string[], day: Day): string[] {
  return [...new Set(slugs.flatMap((slug) => findCommittee(slug, day)?.ministries ?? []))]
}

function sameShort(short: string, text: string): boolean {
  return short.toLowerCase() === text.trim().toLowerCase()
}
