import { and, eq, exists, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { findCabinet, keepersOn, ministriesOfCommittees, postsOf } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { commitmentMembers, spells } from '../tracking-schema'
import type { Bounds } from './order.server'

/** The filters by who promised and to whom: ministry, committee, office holder, cabinet, member, fractie. Over `spells`. */
export function actorConditions(asked: ListQuery, asOf: Day, made: Bounds, asWalk: boolean): (SQL | undefined)[] {
  const { ministries, committees, officeHolders, cabinets, members, parties } = asked
  const parts: (SQL | undefined)[] = []
  if (ministries?.length) parts.push(inArray(spells.ministryOrder, ministries))
  if (committees?.length) parts.push(inArray(spells.ministryOrder, ministriesOfCommittees(committees, asOf)))
  if (officeHolders?.length) parts.push(or(...officeHolders.map((value) => holderCondition(value, asOf))))
  if (cabinets?.length) parts.push(or(...cabinets.map((slug) => cabinetCondition(slug, made))))
  if (members?.length || parties?.length) parts.push(memberCondition(members, parties, asWalk))
  return parts
}

/** Made by the person, or due from a post that the person holds on the day; `.gedaan` the one, `.geerfd` what others made, `.post` all that is due from the posts. */
function holderCondition(value: string, asOf: Day): SQL | undefined {
  const [slug = '', scope] = value.split('.')
  const made = eq(spells.holder, slug)
  if (scope === 'post') return inArray(spells.post, linesKeptBy(slug, asOf))
  const held = inArray(spells.post, postsOf(slug, asOf))
  if (scope === 'gedaan') return made
  if (scope === 'geerfd') return and(held, sql`${spells.holder} is not ${slug}`)
  // Two indexes: SQLite would not take both for an `or`.
  return sql`${spells}.rowid in (select rowid from ${spells} where ${made} union all select rowid from ${spells} where ${held})`
}

function linesKeptBy(slug: string, asOf: Day): string[] {
  return [...keepersOn(asOf)].filter(([, keeper]) => keeper === slug).map(([line]) => line)
}

/** Made while the cabinet was in office; the day of change belongs to the new one. */
function cabinetCondition(slug: string, made: Bounds): SQL | undefined {
  const cabinet = findCabinet(slug)
  if (!cabinet) return sql`0`
  const { swornIn, ended } = cabinet
  return and(gte(made.low, swornIn), ended === null ? undefined : lt(made.high, ended))
}

/** On a walk looked up row by row, else from the index of members. */
function memberCondition(members: string[] = [], parties: string[] = [], asWalk: boolean): SQL {
  const named = members.length > 0 ? inArray(commitmentMembers.slug, members) : undefined
  const ofParty = parties.length > 0 ? inArray(commitmentMembers.party, parties) : undefined
  const own = eq(commitmentMembers.commitmentId, spells.commitmentId)
  if (asWalk) return exists(sql`(select 1 from ${commitmentMembers} where ${and(own, named, ofParty)})`)
  return sql`${spells.commitmentId} in (select ${commitmentMembers.commitmentId} from ${commitmentMembers} where ${and(named, ofParty)})`
}
