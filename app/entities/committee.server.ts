import {
  committeeSlug,
  committees,
  findCommittee,
  findCommitteeSlug,
  listCommitteesOn,
} from '#extractors/registry/registry'
import { buildGroups } from '../list-groups.server'
import { LIST_WORDS } from '../words/list'
import { type Asked, leadOn, refuseUnknown } from './asked.server'
import { listIndexRows } from './index-rows.server'
import { ministryItem } from './ministry.server'
import { buildPart } from './part.server'
import { ENTITY_PATHS, entityPath } from './paths'
import type { EntityView, IndexView } from './view'

/** A committee: its names and days, the ministries it follows, and their promises. */
export function viewCommittee(asked: Asked, text: string | undefined): EntityView {
  const { db, asOf, given, words, language } = asked
  const slug = findCommitteeSlug(text ?? '')
  const committee = slug && findCommittee(slug, asOf)
  if (!slug || !committee) throw refuseUnknown('committees', text)
  leadOn(text, slug, ENTITY_PATHS.committees, asked)
  const rows = committees.filter((row) => committeeSlug(row) === slug)
  const query = { committees: [slug] }
  return {
    kicker: { word: words.kinds.committees.one, to: ENTITY_PATHS.committees },
    title: committee.name,
    note: null,
    facts: [
      { term: words.chamber, items: [{ text: words.chambers[committee.chamber] }] },
      { term: words.names, items: rows.map((row) => ({ text: row.name, from: row.validFrom, until: row.validTo })) },
      { term: words.follows, items: committee.ministries.map(ministryItem) },
    ],
    source: [...new Set(rows.flatMap((row) => row.source.split(/;\s+/u)))].join('; '),
    parts: [buildPart(asked, 'toezeggingen', words.partTitle, query)],
    groups: [
      {
        ...buildGroups(db, { ...query, grouping: 'ministry' }, asOf, given, LIST_WORDS[language]),
        title: words.perMinistry,
      },
    ],
    links: [
      { word: words.debatePack, to: `/dossier?commissie=${slug}` },
      { word: words.agenda, to: `/agenda?commissie=${slug}` },
    ],
  }
}

/** Committees of the day with what the ministries they follow have promised. */
export function listCommitteeIndex(asked: Asked): IndexView {
  const { asOf, words } = asked
  const known = listCommitteesOn(asOf).map((committee) => ({
    value: committeeSlug(committee),
    name: committee.name,
    note: words.chambers[committee.chamber],
  }))
  const { rows } = listIndexRows(asked, WAY, known)
  const { many, about } = words.kinds.committees
  return { title: many, about, groups: [{ title: words.now, rows }], note: null }
}

const WAY = {
  grouping: 'committee',
  narrow: (value: string) => ({ committees: [value] }),
  page: (value: string) => entityPath('committees', value),
} as const
