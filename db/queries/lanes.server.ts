import { type Clock, dueSoonUntil, type Outcome } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import type { Cell } from './cell-table.server'
import type { Part, Walk } from './order.server'

/**
 * What a lane holds, in the order of the list: one cell; a class of cells in every ministry together, where the list asks for
 * none; or all of one ministry, with rows between that the list leaves out.
 */
export type LaneKind = 'cell' | 'class' | 'ministry'

/**
 * A list under several filters as a merge: an index gives the rows of each lane in the order of the list, and the page is what
 * comes first of them together. By cell or class it costs as much as there are lanes, however rare the rows are; by ministry it
 * has few lanes, and suits what is not rare in them.
 */
export interface Lanes {
  kind: LaneKind
  /** Those that lie beside each other: in the order by ministry those of one ministry after those of another, else all. */
  turns: { ministry: string | null; ranges: LaneRange[] }[]
}

/** Lanes with a last day from `from` up to but not on `to`, by their texts. */
export interface LaneRange {
  from: string
  to: string
  names: string[]
}

export const FIRST = ''
/** After every day and every id. */
export const LAST = '~'

/** The cells that a part of a list has rows in. */
export function cellsOf(cells: Cell[], { overdue, dated }: Part): Cell[] {
  if (overdue === undefined && dated !== true) return cells
  return cells.filter(
    ({ clock, outcome }) =>
      (overdue === undefined || (clock === 'overdue') === overdue) && (dated !== true || ENDED.includes(outcome)),
  )
}

/** Outcomes that no clock goes with, also of a promise that has a last day. */
const ENDED: Outcome[] = ['continuing', 'lapsed', 'unclear']

/** Whether a list asks for some ministries. */
export function isNarrow({ ministries, committees }: ListQuery): boolean {
  return Boolean(ministries?.length || committees?.length)
}

/** The lanes of a walk over these cells. Cells are of the day, so each lane holds at least one row of the list. */
export function listLanes(
  cells: Cell[],
  { clocks }: ListQuery,
  asOf: Day,
  { columns, overdue }: Pick<Walk, 'columns' | 'overdue'>,
  kind: LaneKind,
): Lanes {
  const ranges = overdue !== undefined || clocks?.length ? listRanges(asOf) : {}
  const rangeOf = ({ clock }: Cell) => ranges[clock] ?? WHOLE
  const whole = kind === 'ministry' ? spanOf(cells.map(rangeOf)) : null
  const inTurn = columns[0] === 'ministry_order'
  const turns = new Map<string | null, Map<Range, Set<string>>>()
  for (const cell of cells) {
    const ministry = cell.ministry ?? LAST
    const turn = getOr(turns, inTurn ? ministry : null, () => new Map<Range, Set<string>>())
    const names = getOr(turn, whole ?? rangeOf(cell), () => new Set<string>())
    names.add(
      { cell: () => `${writeClass(cell)}${ministry}`, class: () => writeClass(cell), ministry: () => ministry }[kind](),
    )
  }
  return {
    kind,
    turns: [...turns]
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([ministry, own]) => ({
        ministry,
        ranges: [...own].map(([range, names]) => ({ ...range, names: [...names] })),
      })),
  }
}

function getOr<Name, Value>(map: Map<Name, Value>, name: Name, make: () => Value): Value {
  const value = map.get(name) ?? make()
  map.set(name, value)
  return value
}

type Range = Omit<LaneRange, 'names'>
const WHOLE: Range = { from: FIRST, to: LAST }

/** From the first day of these ranges to the last. */
function spanOf(ranges: Range[]): Range {
  const days = (edge: keyof Range) => ranges.map((range) => range[edge]).sort()
  return { from: days('from')[0] ?? FIRST, to: days('to').at(-1) ?? LAST }
}

/** The last days that give a running promise its clock; the other clocks are part of the cell. */
function listRanges(asOf: Day): Partial<Record<Clock, Range>> {
  const later = addDays(dueSoonUntil(asOf), 1)
  return {
    overdue: { from: FIRST, to: asOf },
    'due-soon': { from: asOf, to: later },
    'on-track': { from: later, to: LAST },
  }
}

/** What a cell is but for its ministry, as `CLASS` in ../spell-places.server.ts says it of a spell. */
export function writeClass({ kind, strength, source, shown, outcome, clock }: Cell): string {
  const term = { 'no-deadline': 'n', late: 'l', 'on-time': 't' }[clock as string] ?? 'd'
  return `${kind[0]}${strength[0]}${source[0]}${shown}${outcome[0]}${term}`
}
