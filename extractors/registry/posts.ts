import type { Day } from '../types'
import { isOn, type OfficeHolding, officeHolders } from './data'
import { findOfficeHolder } from './office-holders'
import { slugOf } from './slug'

/** A promise follows its post: who made it, and who holds that post now. */

const bySlug = new Map<string, OfficeHolding[]>()
const byLine = new Map<string, OfficeHolding[]>()
for (const row of officeHolders) {
  bySlug.set(holderSlug(row), [...(bySlug.get(holderSlug(row)) ?? []), row])
  byLine.set(row.line, [...(byLine.get(row.line) ?? []), row])
}

/** How an address names an office holder: by full name, `kajsa-ollongren`. */
export function holderSlug(holding: Pick<OfficeHolding, 'fullName'>): string {
  return slugOf(holding.fullName)
}

/** Everything the register knows of the posts of one person, newest first; empty for an unknown slug. */
export function listHoldings(slug: string): OfficeHolding[] {
  return bySlug.get(slug) ?? []
}

/** The slugs of all office holders, each once. */
export function listHolderSlugs(): string[] {
  return [...bySlug.keys()]
}

/** The holding under which somebody spoke: by name where the text gives one, else the only holder of the office that day. */
export function holdingOf(person: string | null, office: string | null, day: Day | null): OfficeHolding | null {
  if (person !== null) return findOfficeHolder(person, office, day)
  if (office === null || day === null) return null
  const rows = officeHolders.filter(
    (row) => isOn(row.from, row.to, day) && (row.office === office || row.officeVariants.includes(office)),
  )
  const started = rows.filter(
    (row) =>
      row.from ===
      rows
        .map(({ from }) => from)
        .sort()
        .at(-1),
  )
  return new Set(rows.map((row) => row.line)).size === 1 ? (started[0] ?? null) : null
}

/** The posts (`line` of the register) that a person holds on the day; on a day of change the new holder alone. */
export function postsOf(slug: string, day: Day): string[] {
  const held = listHoldings(slug).filter((row) => isOn(row.from, row.to, day))
  return [...new Set(held.map((row) => row.line).filter((line) => holdersOf(line, day).includes(slug)))]
}

/** Who holds a post on the day. */
export function holdersOf(line: string, day: Day): string[] {
  return holdingsOn(line, day).map(holderSlug)
}

/** Who has to keep what is due from each post on the day, by `line`; of two who hold one post together the first. */
export function keepersOn(day: Day): Map<string, string> {
  const lines = [...new Set(officeHolders.filter((row) => isOn(row.from, row.to, day)).map((row) => row.line))]
  return new Map(
    lines.flatMap((line) =>
      holdersOf(line, day)
        .slice(0, 1)
        .map((slug): [string, string] => [line, slug]),
    ),
  )
}

/** The holdings of a post on the day, under the name it then has; on a day of change the new one alone. */
export function holdingsOn(line: string, day: Day): OfficeHolding[] {
  const rows = (byLine.get(line) ?? []).filter((row) => isOn(row.from, row.to, day))
  const newest = rows
    .map((row) => row.from)
    .sort()
    .at(-1)
  return rows.filter((row) => row.from === newest)
}
