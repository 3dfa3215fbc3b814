import { cabinetSlug, cabinets, findCabinet, findOfficeHolder, holderSlug } from '#extractors/registry/registry'
import { buildGroups } from '../list-groups.server'
import { LIST_WORDS } from '../words/list'
import { type Asked, leadOn, refuseUnknown } from './asked.server'
import { listIndexRows } from './index-rows.server'
import { buildPart } from './part.server'
import { ENTITY_PATHS, entityPath } from './paths'
import type { EntityView, FactItem, IndexView } from './view'

/** A cabinet: its days and parties, and the promises made while it was in office. */
export function viewCabinet(asked: Asked, text: string | undefined): EntityView {
  const { db, asOf, given, words, language } = asked
  const cabinet = findCabinet(text ?? '')
  if (!cabinet) throw refuseUnknown('cabinets', text)
  const slug = cabinetSlug(cabinet)
  leadOn(text, slug, ENTITY_PATHS.cabinets, asked)
  const query = { cabinets: [slug] }
  const table = (grouping: 'ministry' | 'office-holder', title: string) => ({
    ...buildGroups(db, { ...query, grouping }, asOf, given, LIST_WORDS[language]),
    title,
  })
  const at = cabinets.indexOf(cabinet)
  return {
    kicker: { word: words.kinds.cabinets.one, to: ENTITY_PATHS.cabinets },
    title: `${words.kinds.cabinets.one} ${cabinet.name}`,
    note: null,
    facts: [
      { term: words.inOffice, items: [{ text: cabinet.name, from: cabinet.swornIn, until: cabinet.ended }] },
      {
        term: words.caretaker,
        items: cabinet.demissionairFrom ? [{ text: '', from: cabinet.demissionairFrom }] : [],
      },
      { term: words.primeMinister, items: [primeMinister(cabinet.primeMinister, cabinet.swornIn)] },
      { term: words.parties, items: [{ text: cabinet.parties.join(', ') }] },
      { term: words.predecessors, items: neighbour(at - 1) },
      { term: words.successors, items: neighbour(at + 1) },
    ],
    source: cabinet.source,
    parts: [buildPart(asked, 'toezeggingen', words.partTitle, query)],
    groups: [table('ministry', words.perMinistry), table('office-holder', words.perHolder)],
    links: [],
  }
}

/** Cabinets since 1982, newest first. */
export function listCabinetIndex(asked: Asked): IndexView {
  const { words } = asked
  const known = cabinets
    .filter(({ swornIn }) => swornIn <= asked.asOf)
    .map((one) => ({ value: cabinetSlug(one), name: one.name, note: one.parties.join(', ') }))
  const { rows } = listIndexRows(asked, WAY, known)
  const order = known.map(({ value }) => WAY.page(value))
  const { many, about } = words.kinds.cabinets
  const sorted = rows.toSorted((a, b) => order.indexOf(b.to) - order.indexOf(a.to))
  return { title: many, about, groups: [{ title: many, rows: sorted }], note: null }
}

const WAY = {
  grouping: 'cabinet',
  narrow: (value: string) => ({ cabinets: [value] }),
  page: (value: string) => entityPath('cabinets', value),
} as const

function primeMinister(name: string, day: string): FactItem {
  const holding = findOfficeHolder(name, null, day)
  return holding ? { text: holding.fullName, to: entityPath('officeHolders', holderSlug(holding)) } : { text: name }
}

function neighbour(at: number): FactItem[] {
  const one = cabinets[at]
  return one
    ? [{ text: one.name, to: entityPath('cabinets', cabinetSlug(one)), from: one.swornIn, until: one.ended }]
    : []
}
