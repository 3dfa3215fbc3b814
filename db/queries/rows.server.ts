import { and, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Day } from '#extractors/types'
import type { ListQuery } from '../contract'
import { defaultTermStart } from '../default-term.server'
import { createMemory } from '../memory.server'
import type { Database } from '../open.server'
import { nameValues, prepareText } from '../prepared.server'
import { UNDATED } from '../tracking.server'
import { spells } from '../tracking-schema'
import { countList } from './cells.server'
import { listCondition, onDay } from './conditions.server'
import { isFiled, MOST_FEW } from './few-rows.server'
import { takeFound } from './found-rows.server'
import { mergeLanes, placeInTurn, type RowCondition, type Stretch, sortLanes, type Taken } from './merge.server'
import { boundsFor, type Key, listWalks, partCondition, type Walk, writeWalk } from './order.server'
import { chooseIndex, chooseWay, isCells, isOne, type Way } from './ways.server'

/** The keys of the rows of a page, the id last in each: from the walks of the order in turn. */
export function takeRows(db: Database, query: ListQuery, asOf: Day, most: number, skip: number): Key[] {
  const rows: Key[] = []
  if (countList(db, query, asOf).tally.total <= skip) return rows
  const found = takeFound(db, query, asOf, most, skip)
  if (found) return found
  let skipped = skip
  for (const walk of listWalks(query)) {
    if (rows.length >= most) break
    const left = most - rows.length
    const way = chooseWay(db, query, walk, asOf, left + skipped)
    if (way === null) continue
    const taken = takeWay(db, way, query, walk, asOf, { most: left, skip: skipped })
    rows.push(...taken.rows)
    skipped = Math.max(0, skipped - taken.passed)
  }
  return rows
}

/** The rows of a walk, in the way that was chosen. */
export function takeWay(db: Database, way: Way, query: ListQuery, walk: Walk, asOf: Day, stretch: Stretch): Taken {
  if (way.name === 'walk') return walkIndex(db, query, walk, asOf, stretch)
  if (way.name === 'sort') return sortLanes(db, way.lanes, walk, asOf, stretch)
  const condition = way.lanes.kind === 'ministry' ? writeCondition(db, query, walk, asOf) : null
  return mergeLanes(db, way.lanes, narrow(walk, query, asOf), asOf, stretch, condition)
}

/** What a lane of one ministry does not say of its rows. */
function writeCondition(db: Database, query: ListQuery, walk: Walk, asOf: Day): RowCondition {
  const others = { ...query, ministries: undefined, committees: undefined }
  // Where a lane begins and ends says the merge.
  const within: Walk = { ...walk, columns: [], dated: undefined }
  const asked = and(listCondition(db, others, asOf, within), partCondition(within, asOf, boundsFor(within).due))
  return nameValues(dialect.sqlToQuery(asked ?? sql`1`), 'asked')
}

/** What no cell says but a lane can ask of each row. */
function narrow(walk: Walk, { moved, termless }: ListQuery, asOf: Day): Walk {
  return {
    ...walk,
    ...(moved && walk.moved === undefined && { moved: moved === 'yes' }),
    ...(termless && { madeBetween: [UNDATED, defaultTermStart(asOf)] as [Day, Day] }),
  }
}

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' })
const remember = createMemory<{ page: string; count: string; params: unknown[] }>(200)

/** Walks an index of the order, and passes over what the query leaves out. `passed`: how many rows of it were stepped over. */
export function walkIndex(db: Database, query: ListQuery, asked: Walk, asOf: Day, { most, skip }: Stretch): Taken {
  const walk = withinMinistry(asked, query)
  if (walk === null) return { rows: [], passed: 0 }
  const ask = () => writeStatement(db, query, walk, asOf)
  const { page, count, params } = isCells(query) ? remember(db, JSON.stringify([query, walk, asOf]), ask) : ask()
  const found = prepareText(db, page)
    .pluck()
    .all(...params, most, skip) as string[]
  const passed =
    found.length > 0 || skip === 0
      ? skip
      : (prepareText(db, count)
          .pluck()
          .get(...params) as number)
  return { rows: found.map((key) => JSON.parse(key) as Key), passed }
}

/**
 * The order by ministry within one is the order by term: SQLite would not begin at a key whose first value the list asks for.
 * Null when the key lies behind that ministry.
 */
function withinMinistry(walk: Walk, query: ListQuery): Walk | null {
  const [ministry] = query.ministries ?? []
  if (walk.columns[0] !== 'ministry_order' || !isOne(query) || ministry === undefined) return walk
  const [from, done] = placeInTurn(walk, ministry)
  return done ? null : { ...walk, columns: walk.columns.slice(1), lead: [...walk.lead, ministry], from }
}

function writeStatement(db: Database, query: ListQuery, walk: Walk, asOf: Day) {
  const few = !isCells(query) && isFiled(query) && countList(db, query, asOf).tally.total <= MOST_FEW
  const { where, orderBy, key } = writeWalk(walk, asOf, few)
  // Under filters on persons, dossiers, words or days SQLite may know a better index.
  const index = isCells(query) ? sql.raw(`indexed by ${chooseIndex(query, walk).index}`) : sql``
  const asked = and(onDay(asOf), listCondition(db, query, asOf, few ? undefined : walk), where)
  const rows = sql`select ${key} from ${spells} ${index} where ${asked} order by ${orderBy}`
  const { sql: text, params } = dialect.sqlToQuery(rows)
  return { page: `${text} limit ? + 0 offset ? + 0`, count: `select count(*) from (${text})`, params }
}
