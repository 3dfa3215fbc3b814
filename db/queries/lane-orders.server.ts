import { CLASS, DUE, PLACES } from '../spell-places.server'
import type { LaneKind } from './lanes.server'
import type { Key, Part, Walk } from './order.server'

/** An order within lanes as an index has it: what tells a lane, and the place of a row in it as one text that sorts as the row does. */
export interface LaneOrder {
  index: string
  /** What the text of a lane is compared with. */
  lane: string
  place: string
  /** The columns in which the index is sorted. */
  columns: string[]
  /** A key as values of those columns, and the same of a text `place`. */
  start: (key: Key) => Key
  parts: string[]
  /** Within the last days of the lane; of the edge that it begins at the start says so already. */
  range: (down: boolean) => string
  read: (place: string) => Key
}

type Name = keyof typeof PLACES

/** The order of a walk, in lanes of this kind. */
export function laneOrder({ columns }: Pick<Walk, 'columns'>, kind: LaneKind): LaneOrder {
  const name = columns.includes('moves_down') ? 'moved' : columns.includes('made') ? 'made' : 'due'
  return ORDERS[kind][name]
}

const readDay = (place: string): Key => [place.slice(0, 10), place.slice(10)]
const readMoved = (place: string): Key => [Number(place.slice(0, 5)) - MOST_MOVED, place.slice(5, 15), place.slice(15)]
const MOST_MOVED = 100_000

function byColumn(
  [lane, index]: [string, string],
  name: Name,
  columns: string[],
  parts: string[],
  read: LaneOrder['read'],
): LaneOrder {
  return {
    index,
    lane,
    place: PLACES[name],
    columns,
    start: (key) => key,
    parts,
    range: (down) => (name !== 'due' ? 'due >= low and due < high' : down ? 'due >= low' : 'due < high'),
    read,
  }
}

/** Lanes that a column tells, over the indexes that begin with it. */
function byColumns(lane: string, indexes: Record<Name, string>): Record<Name, LaneOrder> {
  return {
    due: byColumn([lane, indexes.due], 'due', ['due', 'commitment_id'], DAY_PARTS, readDay),
    made: byColumn([lane, indexes.made], 'made', ['made', 'commitment_id'], DAY_PARTS, readDay),
    moved: byColumn([lane, indexes.moved], 'moved', ['moves_down', 'due', 'commitment_id'], MOVED_PARTS, readMoved),
  }
}

const DAY_PARTS = ['substr(place, 1, 10)', 'substr(place, 11)']
const MOVED_PARTS = [`substr(place, 1, 5) - ${MOST_MOVED}`, 'substr(place, 6, 10)', 'substr(place, 16)']

/** Nothing but the index is read: the last day comes from the place where that has it. */
function byClass(name: Name, due: string, start: LaneOrder['start'], read: LaneOrder['read']): LaneOrder {
  const place = PLACES[name]
  const day = name === 'due' ? `(${place})` : due
  return {
    index: `spells_class_${name}`,
    lane: `(${CLASS})`,
    place,
    columns: [`(${place})`],
    start,
    parts: ['place'],
    range: (down) => (name !== 'due' ? `${day} >= low and ${day} < high` : down ? `${day} >= low` : `${day} < high`),
    read,
  }
}

const ORDERS: Record<LaneKind, Record<Name, LaneOrder>> = {
  cell: byColumns('cell', { due: 'spells_cell_due', made: 'spells_cell_made', moved: 'spells_cell_moved' }),
  ministry: byColumns('ministry_order', {
    due: 'spells_ministry',
    made: 'spells_ministry_made',
    moved: 'spells_ministry_moved',
  }),
  class: {
    due: byClass('due', DUE, (key) => [key.join('')], readDay),
    made: byClass('made', DUE, (key) => [key.join('')], readDay),
    moved: byClass('moved', `substr((${PLACES.moved}), 6, 10)`, startMoved, readMoved),
  },
}

/** Before the first that moved, behind the last, or where one of them stands. */
function startMoved([shifts, ...others]: Key): Key {
  const number = MOST_MOVED + Number(shifts)
  return [number < 0 ? '' : number >= MOST_MOVED ? '~' : `${String(number).padStart(5, '0')}${others.join('')}`]
}

/** What a part of a list asks that neither lane nor range says. */
export function writePart({ moved, madeBetween }: Part): string {
  // The index of what moved holds nothing else.
  const shifts = moved === undefined ? '' : moved ? 'and shifts > 0' : 'and shifts = 0'
  const made = madeBetween === undefined ? '' : 'and made > @madeAfter and made < @madeBefore'
  return `${shifts} ${made}`
}
