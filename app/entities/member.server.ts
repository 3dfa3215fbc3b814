import { findMember, isPartyNamed } from '#db/queries/entities.server'
import { partyCode, slugOf } from '#extractors/registry/registry'
import { buildGroups } from '../list-groups.server'
import { LIST_WORDS } from '../words/list'
import { type Asked, leadOn, refuseUnknown } from './asked.server'
import { listIndexRows } from './index-rows.server'
import { buildPart } from './part.server'
import { ENTITY_PATHS, entityPath } from './paths'
import type { EntityView, IndexView } from './view'

/** A member of parliament: the fracties the documents name, and the promises made to them. */
export function viewMember(asked: Asked, text: string | undefined): EntityView {
  const { db, words } = asked
  const slug = slugOf(text ?? '')
  const member = slug === '' ? null : findMember(db, slug)
  if (!member) throw refuseUnknown('members', text)
  leadOn(text, slug, ENTITY_PATHS.members, asked)
  return {
    kicker: { word: words.kinds.members.one, to: ENTITY_PATHS.members },
    title: member.name,
    note: words.asPrinted,
    facts: [
      {
        term: words.partyAsPrinted,
        items: member.parties.map((party) => ({ text: party, to: entityPath('parties', party) })),
      },
    ],
    source: null,
    parts: [buildPart(asked, 'toezeggingen', `${words.to} ${member.name}`, { members: [slug] })],
    groups: [],
    links: [],
  }
}

/** A fractie: its members whom the documents name, and the promises made to them. */
export function viewParty(asked: Asked, text: string | undefined): EntityView {
  const { db, asOf, given, words, language } = asked
  const code = partyCode(text ?? '')
  if (!isPartyNamed(db, code)) throw refuseUnknown('parties', text)
  leadOn(text, code, ENTITY_PATHS.parties, asked)
  const query = { parties: [code] }
  return {
    kicker: { word: words.kinds.parties.one, to: ENTITY_PATHS.parties },
    title: code,
    note: words.asPrinted,
    facts: [],
    source: null,
    parts: [buildPart(asked, 'toezeggingen', `${words.to} ${code}`, query)],
    groups: [
      {
        ...buildGroups(db, { ...query, grouping: 'member' }, asOf, given, LIST_WORDS[language]),
        title: words.perMember,
      },
    ],
    links: [],
  }
}

/** Members whom documents name, by the promises made to them. */
export function listMemberIndex(asked: Asked): IndexView {
  const way = {
    grouping: 'member',
    narrow: (value: string) => ({ members: [value] }),
    page: (value: string) => entityPath('members', value),
  } as const
  const { rows, isCut } = listIndexRows(asked, way, [])
  return indexOf(asked, 'members', rows, isCut)
}

/** Fracties whom documents name, by the promises made to their members. */
export function listPartyIndex(asked: Asked): IndexView {
  const way = {
    grouping: 'party',
    narrow: (value: string) => ({ parties: [value] }),
    page: (value: string) => entityPath('parties', value),
  } as const
  const { rows, isCut } = listIndexRows(asked, way, [])
  return indexOf(asked, 'parties', rows, isCut)
}

function indexOf(
  { words }: Asked,
  kind: 'members' | 'parties',
  rows: IndexView['groups'][number]['rows'],
  isCut: boolean,
): IndexView {
  const { many, about } = words.kinds[kind]
  return { title: many, about, groups: [{ title: many, rows }], note: isCut ? words.biggest(rows.length) : null }
}
