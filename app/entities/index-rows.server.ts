import type { Grouping, ListQuery } from '#db/contract'
import { listGroups, MOST_GROUPS } from '#db/queries/groups.server'
import { addressOf } from '../list-page.server'
import type { Asked } from './asked.server'
import type { IndexRow } from './view'

/** Something an index lists whether or not it has promises: its value in the grouping, and what is told of it. */
export interface Known {
  value: string
  name: string
  note: string | null
}

/** How an index counts: its grouping, the filter for one value, and the page a value has. */
export interface IndexWay {
  grouping: Grouping
  narrow: (value: string) => ListQuery
  page: (value: string) => string
}

/** The counts per value, most overdue first; what is known without a promise stands behind with zeros. */
export function listIndexRows(asked: Asked, way: IndexWay, known: Known[]): { rows: IndexRow[]; isCut: boolean } {
  const { db, asOf } = asked
  const groups = listGroups(db, { grouping: way.grouping }, asOf)
  const byValue = new Map(known.map((one) => [one.value, one]))
  const counted = groups.flatMap(({ value, name, count, overdue }) =>
    value === null ? [] : [row(asked, way, byValue.get(value) ?? { value, name, note: null }, count, overdue)],
  )
  const values = new Set(groups.map(({ value }) => value))
  const rest = known.filter(({ value }) => !values.has(value)).map((one) => row(asked, way, one, 0, 0))
  return {
    rows: [...counted.toSorted((a, b) => b.overdue - a.overdue || b.count - a.count), ...rest],
    isCut: groups.length === MOST_GROUPS,
  }
}

function row({ given }: Asked, way: IndexWay, one: Known, count: number, overdue: number): IndexRow {
  const query = way.narrow(one.value)
  return {
    name: one.name,
    to: way.page(one.value),
    note: one.note,
    count,
    countTo: addressOf('/toezeggingen', query, given),
    overdue,
    overdueTo: addressOf('/toezeggingen', { ...query, clocks: ['overdue'] }, given),
  }
}
