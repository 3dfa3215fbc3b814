import {
  committeeSlug,
  committees,
  findMinistryByCode,
  holderSlug,
  isSitting,
  type Ministry,
  ministries,
  officeHolders,
} from '#extractors/registry/registry'
import type { Day } from '#extractors/types'
import { halfYearOf } from '../rappel/half-year'
import { rappelAddress } from '../rappel/rappel.server'
import { REPLY_WORDS } from '../words/reply'
import { SCORECARD_WORDS } from '../words/scorecard'
import { type Asked, leadOn, refuseUnknown } from './asked.server'
import { listIndexRows } from './index-rows.server'
import { buildPart } from './part.server'
import { ENTITY_PATHS, entityPath } from './paths'
import type { EntityView, FactItem, IndexView } from './view'

/** A ministry by its code: names and days, what came before and after it, who leads it, and its promises. */
export function viewMinistry(asked: Asked, code: string | undefined): EntityView {
  const { asOf, words } = asked
  const ministry = code ? findMinistryByCode(code, asOf) : null
  if (!ministry) throw refuseUnknown('ministries', code)
  leadOn(code, ministry.code, ENTITY_PATHS.ministries, asked)
  const rows = ministries.filter((row) => row.code === ministry.code)
  const half = halfYearOf(asOf)
  return {
    kicker: { word: words.kinds.ministries.one, to: ENTITY_PATHS.ministries },
    title: ministry.name,
    note: null,
    facts: [
      { term: words.names, items: rows.map((row) => ({ text: row.name, from: row.validFrom, until: row.validTo })) },
      { term: words.parent, items: (ministry.parent?.split('; ') ?? []).map(ministryItem) },
      { term: words.predecessors, items: listPredecessors(rows).map((row) => ministryItem(row.code)) },
      { term: words.successors, items: listSuccessors(rows).map((row) => ministryItem(row.code)) },
      { term: words.holders, items: listHolders(ministry.code, asOf) },
      { term: words.committee, items: listCommittees(ministry.code, asOf) },
    ],
    source: [...new Set(rows.flatMap((row) => row.source.split(/;\s+/u)))].join('; '),
    parts: [buildPart(asked, 'toezeggingen', words.partTitle, { ministries: [ministry.code] })],
    groups: [],
    links: [
      { word: words.reminder, to: rappelAddress('/rappel', half.on, ministry.code) },
      { word: SCORECARD_WORDS[asked.language].title, to: `/scorekaart?ministerie=${ministry.code}` },
      { word: REPLY_WORDS[asked.language].title, to: `/wederhoor/${ministry.code}` },
    ],
  }
}

/** Ministries of the day, and earlier ones with their counts. */
export function listMinistryIndex(asked: Asked): IndexView {
  const { asOf, words } = asked
  const inForce = ministries.filter((row) => isNow(row, asOf))
  const known = [...new Map(inForce.map((row) => [row.code, row])).values()].map(({ code, name }) => ({
    value: code,
    name,
    note: code,
  }))
  const { rows } = listIndexRows(asked, WAY, known)
  const now = new Set(known.map(({ value }) => WAY.page(value)))
  return {
    title: words.kinds.ministries.many,
    about: words.kinds.ministries.about,
    groups: [
      { title: words.now, rows: rows.filter(({ to }) => now.has(to)) },
      { title: words.before, rows: rows.filter(({ to }) => !now.has(to)) },
    ],
    note: null,
  }
}

const WAY = {
  grouping: 'ministry',
  narrow: (value: string) => ({ ministries: [value] }),
  page: (value: string) => entityPath('ministries', value),
} as const

/** A ministry as a fact that leads to its page. */
export function ministryItem(code: string): FactItem {
  return { text: findMinistryByCode(code)?.name ?? code, to: entityPath('ministries', code), note: code }
}

function isNow(row: Ministry, asOf: Day): boolean {
  return row.validFrom <= asOf && (row.validTo === null || asOf < row.validTo)
}

function successorIds(row: Ministry): string[] {
  return row.successors?.split(/;\s*/u).filter(Boolean) ?? []
}

/** Those that name one of these rows as what came after them, without the ministry itself. */
function listPredecessors(rows: Ministry[]): Ministry[] {
  const ids = new Set(rows.flatMap(({ id, code }) => [id, code]))
  return uniqueCodes(
    ministries.filter((other) => successorIds(other).some((id) => ids.has(id))),
    rows,
  )
}

function listSuccessors(rows: Ministry[]): Ministry[] {
  const ids = new Set(rows.flatMap(successorIds))
  return uniqueCodes(
    ministries.filter((other) => ids.has(other.id) || ids.has(other.code)),
    rows,
  )
}

function uniqueCodes(found: Ministry[], own: Ministry[]): Ministry[] {
  const codes = new Set(own.map(({ code }) => code))
  return [...new Map(found.filter(({ code }) => !codes.has(code)).map((row) => [row.code, row])).values()]
}

function listHolders(code: string, asOf: Day): FactItem[] {
  return officeHolders
    .filter((row) => row.ministry === code || row.portfolio === code)
    .filter((row) => row.from <= asOf && (row.to === null || asOf < row.to))
    .map((row) => ({
      text: row.fullName,
      to: entityPath('officeHolders', holderSlug(row)),
      note: row.office,
      from: row.from,
      until: row.to,
    }))
}

function listCommittees(code: string, asOf: Day): FactItem[] {
  return committees
    .filter((row) => row.ministries.includes(code) && isSitting(row, asOf))
    .map((row) => ({ text: row.name, to: entityPath('committees', committeeSlug(row)), note: row.chamber }))
}
