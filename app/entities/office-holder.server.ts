import { holderSlug, listHoldings, type OfficeHolding, officeHolders, postsOf } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'
import { type Asked, leadOn, refuseUnknown } from './asked.server'
import { listIndexRows } from './index-rows.server'
import { buildPart } from './part.server'
import { ENTITY_PATHS, entityPath } from './paths'
import type { EntityView, FactItem, IndexView } from './view'

/** A minister or state secretary: the posts held, who came before and after, what was promised and what was taken over. */
export function viewOfficeHolder(asked: Asked, text: string | undefined): EntityView {
  const { words } = asked
  const slug = text?.toLowerCase() ?? ''
  const holdings = listHoldings(slug)
  const newest = holdings[0]
  if (!newest) throw refuseUnknown('officeHolders', text)
  leadOn(text, slug, ENTITY_PATHS.officeHolders, asked)
  return {
    kicker: { word: words.kinds.officeHolders.one, to: ENTITY_PATHS.officeHolders },
    title: newest.fullName,
    note: null,
    facts: [
      {
        term: words.posts,
        items: holdings.map((row) => ({ text: row.office, note: row.cabinet, from: row.from, until: row.to })),
      },
      {
        term: words.party,
        items: [...new Set(holdings.flatMap(({ party }) => party ?? []))].map((text) => ({ text })),
      },
      { term: words.predecessors, items: listNeighbours(holdings, slug, 'before') },
      { term: words.successors, items: listNeighbours(holdings, slug, 'after') },
    ],
    source: [...new Set(holdings.flatMap((row) => row.source.split(/;\s+/u)))].join('; '),
    parts: [
      buildPart(asked, 'gedaan', `${words.made}: ${words.madeAbout}`, { officeHolders: [`${slug}.gedaan`] }),
      buildPart(asked, 'overgenomen', `${words.inherited}: ${words.inheritedAbout}`, {
        officeHolders: [`${slug}.geerfd`],
      }),
    ],
    groups: [],
    links: [],
  }
}

/** Those in office on the day by their posts, and others who made promises. */
export function listOfficeHolderIndex(asked: Asked): IndexView {
  const { asOf, words } = asked
  const known = [...new Map(officeHolders.map((row) => [holderSlug(row), row])).keys()]
    .filter((slug) => postsOf(slug, asOf).length > 0)
    .map((slug) => ({ value: slug, name: listHoldings(slug)[0]?.fullName ?? slug, note: officesOn(slug, asOf) }))
  const { rows, isCut } = listIndexRows(asked, WAY, known)
  const now = new Set(known.map(({ value }) => WAY.page(value)))
  return {
    title: words.kinds.officeHolders.many,
    about: words.kinds.officeHolders.about,
    groups: [
      { title: words.now, rows: rows.filter(({ to }) => now.has(to)) },
      { title: words.before, rows: rows.filter(({ to }) => !now.has(to)) },
    ],
    note: isCut ? words.biggest(rows.length) : null,
  }
}

const WAY = {
  grouping: 'office-holder',
  narrow: (value: string) => ({ officeHolders: [`${value}.gedaan`] }),
  page: (value: string) => entityPath('officeHolders', value),
} as const

function officesOn(slug: string, asOf: Day): string {
  return listHoldings(slug)
    .filter((row) => row.from <= asOf && (row.to === null || asOf <= row.to))
    .map((row) => row.office)
    .join('; ')
}

/** Who held the same posts just before, or just after, each time this person held them. */
function listNeighbours(holdings: OfficeHolding[], slug: string, side: 'before' | 'after'): FactItem[] {
  const found = holdings.flatMap((own) => {
    const line = officeHolders.filter((row) => row.line === own.line && holderSlug(row) !== slug)
    const sorted = line.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    return side === 'before'
      ? (sorted.findLast((row) => row.from < own.from) ?? [])
      : (sorted.find((row) => row.from > own.from) ?? [])
  })
  return [...new Map(found.map((row) => [holderSlug(row), row])).values()].map((row) => ({
    text: row.fullName,
    to: entityPath('officeHolders', holderSlug(row)),
    note: row.office,
    from: row.from,
    until: row.to,
  }))
}
