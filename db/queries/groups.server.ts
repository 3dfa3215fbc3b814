import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { cabinetSlug, cabinets, findMinistryByCode, keepersOn, listHoldings } from '#extractors/registry/registry'
import { earliestOf, lastOfMonth, latestOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { Group, Grouping, ListQuery } from '../contract'
import { SOURCE_WORDS } from '../list-query'
import type { Database } from '../open.server'
import { commitmentMembers, spells } from '../tracking-schema'
import { clockCondition, listCondition, onDay } from './conditions.server'
import { countCommittees } from './counts.server'
import { tellApart } from './tell-apart.server'

/** More groups than this are not listed: the biggest stand. */
export const MOST_GROUPS = 200

const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

/** How many rows have a value: for committees, the ministry. */
export interface Counted {
  value: string | null
  name: string | null
  count: number
  overdue: number
}

/** How a grouping reads its value from a spell, which filter gives the rows of one value, and how the value is named. */
interface Way {
  value: SQL<string | null> | ((asOf: Day) => SQL<string | null>)
  /** The filter that a group's link replaces. */
  field: keyof ListQuery
  narrow: (value: string, query: ListQuery) => Partial<ListQuery>
  name?: (value: string, asOf: Day) => string
  /** By value (months) instead of biggest first. */
  ordered?: true
}

const MINISTRY: Way & { value: SQL<string | null> } = {
  value: sql`${spells.ministry}`,
  field: 'ministries',
  narrow: (value) => ({ ministries: [value] }),
  name: (value, asOf) => findMinistryByCode(value, asOf)?.name ?? value,
}

const WAYS: Record<Exclude<Grouping, 'committee'>, Way> = {
  ministry: MINISTRY,
  'office-holder': {
    value: sql`${spells.holder}`,
    field: 'officeHolders',
    narrow: (value) => ({ officeHolders: [`${value}.gedaan`] }),
    name: (value) => listHoldings(value)[0]?.fullName ?? value,
  },
  'post-holder': {
    value: keeperValue,
    field: 'officeHolders',
    narrow: (value) => ({ officeHolders: [`${value}.post`] }),
    name: (value) => listHoldings(value)[0]?.fullName ?? value,
  },
  cabinet: {
    value: sql`case ${sql.join(
      cabinets.toReversed().map((one) => sql`when ${spells.made} >= ${one.swornIn} then ${cabinetSlug(one)}`),
      sql` `,
    )} end`,
    field: 'cabinets',
    narrow: (value) => ({ cabinets: [value] }),
    name: (value) => cabinets.find((one) => cabinetSlug(one) === value)?.name ?? value,
  },
  member: {
    value: sql`${commitmentMembers.slug}`,
    field: 'members',
    narrow: (value) => ({ members: [value] }),
  },
  party: {
    value: sql`${commitmentMembers.party}`,
    field: 'parties',
    narrow: (value) => ({ parties: [value] }),
    name: (value) => value,
  },
  dossier: { value: sql`${spells.dossier}`, field: 'dossiers', narrow: (value) => ({ dossiers: [value] }) },
  source: {
    value: sql`${spells.source}`,
    field: 'sources',
    narrow: (value) => ({ sources: [value as keyof typeof SOURCE_WORDS] }),
    name: (value) => SOURCE_WORDS[value as keyof typeof SOURCE_WORDS] ?? value,
  },
  month: {
    value: sql`case when ${spells.made} > '0001-01-01' then substr(${spells.made}, 1, 7) end`,
    field: 'madeFrom',
    narrow: (month, { madeFrom, madeTo }) => ({
      madeFrom: latestOf(`${month}-01`, madeFrom ?? FIRST_DAY),
      madeTo: earliestOf(lastOf(month), madeTo ?? LAST_DAY),
    }),
    ordered: true,
  },
  'due-month': {
    value: sql`substr(${spells.latest}, 1, 7)`,
    field: 'dueFrom',
    narrow: (month, { dueFrom, dueTo }) => ({
      dueFrom: latestOf(`${month}-01`, dueFrom ?? FIRST_DAY),
      dueTo: earliestOf(lastOf(month), dueTo ?? LAST_DAY),
    }),
    ordered: true,
  },
}

/**
 * The rows of a query counted per value, biggest first (months by date), at most `MOST_GROUPS`. The `query` of a group gives
 * exactly the rows it counts. A promise may stand in more than one committee, member or fractie.
 */
export function listGroups(db: Database, query: ListQuery, asOf: Day): Group[] {
  const { grouping } = query
  if (grouping === undefined) return []
  const members = grouping === 'member' || grouping === 'party'
  const counted = countGroups(db, groupValue(grouping, asOf), members, widen(query, grouping), asOf)
  return nameGroups(counted, { ...query, grouping }, asOf)
}

/** What a row of `spells` counts under: of a committee, which shares ministries with others, its ministry. */
export function groupValue(grouping: Grouping, asOf: Day): SQL<string | null> {
  const { value } = grouping === 'committee' ? MINISTRY : WAYS[grouping]
  return typeof value === 'function' ? value(asOf) : value
}

/** The groups of rows that were counted by `groupValue`, biggest first, as `listGroups` gives them. */
export function nameGroups(counted: Counted[], query: ListQuery & { grouping: Grouping }, asOf: Day): Group[] {
  const asked: ListQuery = { ...query, grouping: undefined, page: undefined }
  const narrowed = widen(query, query.grouping)
  if (query.grouping === 'committee') return groupByCommittee(counted, narrowed, asOf)
  const way = WAYS[query.grouping]
  const sorted = way.ordered ? counted.toSorted((a, b) => (a.value ?? '').localeCompare(b.value ?? '')) : counted
  const groups = sorted.slice(0, MOST_GROUPS).map(({ value, name, ...numbers }) => ({
    value,
    name: value === null ? '' : (way.name?.(value, asOf) ?? name ?? value),
    ...numbers,
    query: value === null ? null : { ...narrowed, ...way.narrow(value, asked) },
  }))
  return tellApart(groups, ({ value }) => value)
}

/** The query without the filter that the groups take the place of, where a promise may stand in more than one of them. */
function widen(query: ListQuery, grouping: Grouping): ListQuery {
  const field = grouping === 'committee' ? 'committees' : WAYS[grouping].field
  const isShared = ['committees', 'officeHolders', 'members', 'parties'].includes(field)
  return { ...query, grouping: undefined, page: undefined, ...(isShared ? { [field]: undefined } : {}) }
}

/** Who holds the post on the day from which a promise is due, whoever made it. */
function keeperValue(asOf: Day): SQL<string | null> {
  const cases = [...keepersOn(asOf)].map(([line, slug]) => sql`when ${line} then ${slug}`)
  return cases.length > 0 ? sql`case ${spells.post} ${sql.join(cases, sql` `)} end` : sql`null`
}

function countGroups(
  db: Database,
  value: SQL<string | null>,
  members: boolean,
  query: ListQuery,
  asOf: Day,
): Counted[] {
  const distinct = sql<number>`count(distinct ${spells.commitmentId})`
  const rows = db
    .select({
      value,
      name: members ? sql<string | null>`min(${commitmentMembers.name})` : sql<string | null>`null`,
      count: members ? distinct : count(),
      overdue: members
        ? sql<number>`count(distinct case when ${clockCondition('overdue', asOf)} then ${spells.commitmentId} end)`
        : sql<number>`count(case when ${clockCondition('overdue', asOf)} then 1 end)`,
    })
    .from(spells)
    .$dynamic()
  const joined = members
    ? rows.innerJoin(commitmentMembers, and(eq(commitmentMembers.commitmentId, spells.commitmentId), sameMember(query)))
    : rows
  return joined
    .where(and(onDay(asOf), listCondition(db, query, asOf)))
    .groupBy(sql`1`)
    .orderBy(desc(sql`3`), sql`1`)
    .all()
}

/** With members and fracties both, one member has to fit both, as in a list: only those members make groups. */
function sameMember({ members, parties }: ListQuery): SQL | undefined {
  return and(
    members?.length ? inArray(commitmentMembers.slug, members) : undefined,
    parties?.length ? inArray(commitmentMembers.party, parties) : undefined,
  )
}

/** Committees share ministries, so a promise counts for each committee that follows its ministry on the day. */
function groupByCommittee(perMinistry: Counted[], narrowed: ListQuery, asOf: Day): Group[] {
  const numbers = (key: 'count' | 'overdue') => new Map(perMinistry.map((row) => [row.value, row[key]]))
  const overdue = new Map(countCommittees(numbers('overdue'), asOf).map(({ value, count }) => [value, count]))
  return countCommittees(numbers('count'), asOf).map((committee) => ({
    ...committee,
    overdue: overdue.get(committee.value) ?? 0,
    query: { ...narrowed, committees: [committee.value] },
  }))
}

/** The last day of a month, `yyyy-mm`. */
function lastOf(month: string): Day {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return lastOfMonth(year, number)
}
