import { CLASS, DUE, PLACES } from '../spell-places.server'
import type { LaneKind } from './lanes.server'
import type { Key, Part, Walk } from './order.server'

/** An order within lanes as an index has it. */
export interface LaneOrder {
  index: string
  /** What the text of a lane is compared with. */
  lane: string
  /** The columns in which the index is sorted. */
  columns: string[]
  /** A key as values of those columns, and those values as a key. */
  start: (key: Key) => Key
  read: (values: Key) => Key
  /** The last day; and whether the order begins with it, so that where a lane begins is one bound of it. */
  day: string
  byDay: boolean
  /** How columns of a key are read from the index, where it does not have them as they are. */
  values: Record<string, string>
}

type Name = keyof typeof PLACES

/** The order of a walk, in lanes of this kind. */
export function laneOrder({ columns }: Pick<Walk, 'columns'>, kind: LaneKind): LaneOrder {
  const name = columns.includes('moves_down') ? 'moved' : columns.includes('made') ? 'made' : 'due'
  return ORDERS[kind][name]
}

/** Lanes that a column tells, over the indexes that begin with it. */
function byColumns(lane: string, indexes: Record<Name, string>): Record<Name, LaneOrder> {
  const same = (key: Key) => key
  const write = (name: Name, columns: string[]): LaneOrder => ({
    index: indexes[name],
    lane,
    columns,
    start: same,
    read: same,
    day: 'due',
    byDay: name === 'due',
    values: {},
  })
  return {
    due: write('due', ['due', 'commitment_id']),
    made: write('made', ['made', 'commitment_id']),
    moved: write('moved', ['moves_down', 'due', 'commitment_id']),
  }
}

/** The index has the place of a row as one text, and nothing else is read: the last day comes from that text where it has it. */
function byClass(name: Name, day: string, start: LaneOrder['start'], read: (place: string) => Key): LaneOrder {
  const place = `(${PLACES[name]})`
  return {
    index: `spells_class_${name}`,
    lane: `(${CLASS})`,
    columns: [place],
    start,
    read: ([text]) => read(String(text)),
    day,
    byDay: name === 'due',
    values:
      name === 'due'
        ? {
            due: `substr(${place}, 1, 10)`,
            commitment_id: `substr(${place}, 11)`,
            ministry_order: "coalesce(ministry, '~')",
          }
        : {},
  }
}

const readDay = (place: string): Key => [place.slice(0, 10), place.slice(10)]
const readMoved = (place: string): Key => [Number(place.slice(0, 5)) - MOST_MOVED, place.slice(5, 15), place.slice(15)]
const MOST_MOVED = 100_000

const ORDERS: Record<LaneKind, Record<Name, LaneOrder>> = {
  cell: byColumns('cell', { due: 'spells_cell_due', made: 'spells_cell_made', moved: 'spells_cell_moved' }),
  ministry: byColumns('ministry_order', {
    due: 'spells_ministry',
    made: 'spells_ministry_made',
    moved: 'spells_ministry_moved',
  }),
  class: {
    due: byClass('due', `(${PLACES.due})`, (key) => [key.join('')], readDay),
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
export function writePart({ moved, madeBetween }: Part): string[] {
  return [
    // The index of what moved holds nothing else.
    ...(moved === undefined ? [] : [moved ? 'shifts > 0' : 'shifts = 0']),
    ...(madeBetween === undefined ? [] : ['made > @madeAfter and made < @madeBefore']),
  ]
}
