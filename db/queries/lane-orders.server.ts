import { CLASS, DUE, PLACES } from '../spell-places.server'
import { type Key, NO_DAY, type Part, type Walk } from './order.server'

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
  /** What a part of a list asks of the last day. */
  dated: (dated: boolean) => string
  read: (place: string) => Key
}

type Name = keyof typeof PLACES

/** The order of a walk: in lanes of one ministry each, or of all together. */
export function laneOrder({ columns }: Pick<Walk, 'columns'>, together: boolean): LaneOrder {
  const name = columns.includes('-shifts') ? 'moved' : columns.includes('made') ? 'made' : 'due'
  return (together ? CLASSES : CELLS)[name]
}

const readDay = (place: string): Key => [place.slice(0, 10), place.slice(10)]
const readMoved = (place: string): Key => [Number(place.slice(0, 5)) - MOST_MOVED, place.slice(5, 15), place.slice(15)]
const MOST_MOVED = 100_000

function byCell(name: Name, columns: string[], parts: string[], read: LaneOrder['read']): LaneOrder {
  return {
    index: `spells_cell_${name}`,
    lane: 'cell',
    place: PLACES[name],
    columns,
    start: (key) => key,
    parts,
    range: (down) => (name !== 'due' ? 'due >= low and due < high' : down ? 'due >= low' : 'due < high'),
    dated: (dated) => `due ${dated ? '<' : '='} '${NO_DAY}'`,
    read,
  }
}

const CELLS: Record<Name, LaneOrder> = {
  due: byCell('due', ['due', 'commitment_id'], ['substr(place, 1, 10)', 'substr(place, 11)'], readDay),
  made: byCell('made', ['made', 'commitment_id'], ['substr(place, 1, 10)', 'substr(place, 11)'], readDay),
  moved: byCell(
    'moved',
    ['-shifts', 'due', 'commitment_id'],
    [`substr(place, 1, 5) - ${MOST_MOVED}`, 'substr(place, 6, 10)', 'substr(place, 16)'],
    readMoved,
  ),
}

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
    dated: (dated) => `${day} ${dated ? '<' : '>='} '${NO_DAY}'`,
    read,
  }
}

const CLASSES: Record<Name, LaneOrder> = {
  due: byClass('due', DUE, (key) => [key.join('')], readDay),
  made: byClass('made', DUE, (key) => [key.join('')], readDay),
  moved: byClass('moved', `substr((${PLACES.moved}), 6, 10)`, startMoved, readMoved),
}

/** Before the first that moved, behind the last, or where one of them stands. */
function startMoved([shifts, ...others]: Key): Key {
  const number = MOST_MOVED + Number(shifts)
  return [number < 0 ? '' : number >= MOST_MOVED ? '~' : `${String(number).padStart(5, '0')}${others.join('')}`]
}

/** What a part of a list asks that neither lane nor range says. */
export function writePart({ moved, dated, madeBetween }: Part, order: LaneOrder): string {
  // The index of what moved holds nothing else.
  const shifts = moved === undefined ? '' : moved ? 'and shifts > 0' : 'and shifts = 0'
  const made = madeBetween === undefined ? '' : 'and made > @madeAfter and made < @madeBefore'
  return `${shifts} ${made} ${dated === undefined ? '' : `and ${order.dated(dated)}`}`
}
