/**
 * Lists, counts and search on a generated database (`npm run generate -- PATH`), as ratios taken in one run, printed as JSON:
 * `npm run bench -- --lists PATH`, in processor time. P8 rows by Drizzle against the bare statement; P9 every order with usual filters, their pages from the middle of each list, and other filters, P10 a page at nine tenths against the first, P11 the counts
 * of the front page against a group-by on a covering index, P12 the slowest search out of a
 * list of hard ones, as a page asks it; a server stops it after SEARCH_MS; P20 backup, restore and check.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backUp } from '#db/backup.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { type Database, openDatabase } from '#db/open.server'
import { settleCounts } from '#db/queries/cells.server'
import {
  countOverview,
  listCommitments,
  listFacets,
  listPage,
  PAGE_SIZE,
  prepareRows,
  readRows,
} from '#db/queries/commitments.server'
import { writeKey } from '#db/queries/order.server'
import { takeRows } from '#db/queries/rows.server'
import { restore } from '#db/restore.server'

const AS_OF = '2026-11-30'
const ROUNDS = 3
export const SORTS = Object.keys(SORT_WORDS) as ListSort[]
export const FILTERS: ListQuery[] = [
  {},
  { clocks: ['overdue'] },
  { clocks: ['due-soon'] },
  { ministries: ['BZK'] },
  { committees: ['binnenlandse-zaken'] },
  { outcomes: ['fulfilled'] },
  { kinds: ['act'], strengths: ['intended'] },
  { sources: ['debate'], unreviewed: 'reviewed' },
  { clocks: ['no-deadline'] },
  { clocks: ['late'], kinds: ['act'] },
  { kinds: ['external'], strengths: ['expected'], sources: ['answer'], unreviewed: 'only' },
  { ministries: ['BZK', 'VWS'], clocks: ['on-track'], strengths: ['intended'] },
  { sources: ['register'] },
]
const SEARCHES = [
  'campagne',
  'de',
  'zal ik',
  '"zal ik uw Kamer"',
  'bewustwordingscampagne grensstreek',
  'ing OR aan OR ver',
  'kamer -campagne',
  'bew*',
  'de -zal',
  'uiterlijk 2019 OF 2020',
  'digitaliserings grensstreek rapporteren uitkomsten uiterlijk',
  '"bewustwordingscampagne in de grensstreek"',
  'bewustwordingsregelingen',
  '"in de" ziekenhuizen',
  'de het een',
  'ing ren aan ver eid erk ter',
  'nog uiterlijk kamer',
  '-campagne',
  'kamer -zal',
]

/** Processor time, which busy neighbours do not change. */
export function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The value below which this share of the values lies. */
function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const round = (value: number) => Number(value.toPrecision(3))

/** The first page of each list in every order. */
export function measureLists(db: Database, filters: ListQuery[] = FILTERS) {
  return measurePages(
    db,
    filters.flatMap((filter) => SORTS.map((sort) => ({ ...filter, sort }))),
  )
}

/**
 * Pages with their counts and the values to filter by, when each has been made before: a server is warm. Each costs the median of
 * five rounds; `collected_ms` is the p99 of all rounds, in which the collector of memory stops some page or other.
 */
function measurePages(db: Database, queries: ListQuery[]) {
  const make = (query: ListQuery) => [listPage(db, query, AS_OF), listFacets(db, query, AS_OF)]
  for (let turn = 0; turn < 2; turn++) for (const query of queries) make(query)
  const rounds = Array.from({ length: 5 }, () => queries.map((query) => milliseconds(() => make(query))))
  const costs = queries.map((query, at) => ({
    query,
    ms: percentile(
      rounds.map((times) => times[at] as number),
      0.5,
    ),
  }))
  const slowest = costs.toSorted((a, b) => b.ms - a.ms)[0]
  const all = costs.map(({ ms }) => ms)
  return {
    p50_ms: round(percentile(all, 0.5)),
    p99_ms: round(percentile(all, 0.99)),
    collected_ms: round(percentile(rounds.flat(), 0.99)),
    slowest: slowest?.query,
    goal_ms: 2,
  }
}

/** Pages that begin at the middle of their list, each made once before. */
function measureMiddle(db: Database) {
  const queries = FILTERS.flatMap((filter) => SORTS.map((sort): ListQuery => ({ ...filter, sort })))
  return measurePages(
    db,
    queries.flatMap((query) => {
      const { count } = listCommitments(db, query, AS_OF)
      const [key] = takeRows(db, query, AS_OF, 1, Math.floor(count / 2))
      return key ? [{ ...query, page: Math.ceil(count / 2 / PAGE_SIZE) + 1, after: writeKey(key) }] : []
    }),
  )
}

/** Lists that ask what the counts of the filters do not tell: persons, days, terms. */
export function listOthers(db: Database): ListQuery[] {
  const first = (sql: string) => db.$client.prepare(`${sql} limit 1`).pluck().get() as string
  return [
    { officeHolders: [first('select holder from spells where holder is not null')] },
    { members: [first('select slug from commitment_members')] },
    { dossiers: [first('select dossier from spells where dossier is not null')] },
    { clocks: ['overdue'], dueFrom: '2026-10-31' },
    { madeFrom: '2026-10-31' },
    { fulfilledFrom: '2026-10-31' },
    { termless: 'long' },
    { moved: 'yes', clocks: ['overdue'] },
    { cabinets: ['schoof'] },
    { madeFrom: '2012-10-31' },
  ]
}

export function measureDepth(db: Database) {
  const total = listCommitments(db, {}, AS_OF).count
  const page = Math.floor((total * 0.9) / PAGE_SIZE)
  const before = listPage(db, { page }, AS_OF)
  const deep = before.next ?? {}
  const [first, last]: number[][] = [[], []]
  for (let turn = 0; turn < 20; turn++) {
    first?.push(milliseconds(() => listPage(db, {}, AS_OF)))
    last?.push(milliseconds(() => listPage(db, deep, AS_OF)))
  }
  return { page, ratio: round(percentile(last ?? [], 0.5) / percentile(first ?? [], 0.5)), goal: 2 }
}

export function measureCounts(db: Database) {
  const scan = db.$client.prepare('select outcome, count(*) from spells indexed by spells_outcome group by outcome')
  const [ours, theirs]: number[][] = [[], []]
  for (let turn = 0; turn < ROUNDS; turn++) {
    theirs?.push(milliseconds(() => scan.all()))
    for (let time = 0; time < 10; time++) {
      // A write in between, so that nothing is answered from memory.
      db.$client.exec('update counted_day set id = id')
      ours?.push(milliseconds(() => countOverview(db, AS_OF)))
    }
  }
  return { ratio: round(percentile(ours ?? [], 0.5) / percentile(theirs ?? [], 0.5)), goal: 0.005 }
}

/** The first page of each search, made once before as the lists are, and anew each time: a write in between empties the memory. */
export function measureSearch(db: Database) {
  const make = (text: string) => {
    db.$client.exec('update counted_day set id = id')
    return milliseconds(() => listPage(db, { text, sort: 'made' }, AS_OF))
  }
  for (const text of SEARCHES) make(text)
  const times = SEARCHES.map((text) => ({
    text,
    ms: round(Math.max(...Array.from({ length: ROUNDS }, () => make(text)))),
  }))
  const [slowest, ...others] = times.toSorted((a, b) => b.ms - a.ms)
  return { slowest, over: others.filter(({ ms }) => ms > 100), goal_ms: 100 }
}

/** A route that is hot is asked thousands of times: the first tens of turns, in which the engine still compiles, are few among these. */
const DRIZZLE_TURNS = 600

/** The rows of a page, prepared by Drizzle and read as lists need them, against the same statement asked bare. */
export function measureDrizzle(db: Database) {
  const ids = listCommitments(db, {}, AS_OF).items.map(({ id }) => id)
  const ours = prepareRows(db)
  const bare = db.$client.prepare(ours.getQuery().sql).raw()
  const asked = { ids: JSON.stringify(ids), asOf: AS_OF }
  const values = (ours.getQuery().params as { name: 'ids' | 'asOf' }[]).map(({ name }) => asked[name])
  const [drizzle, raw]: number[][] = [[], []]
  for (let turn = 0; turn < DRIZZLE_TURNS; turn++) {
    drizzle?.push(milliseconds(() => readRows(db, ids, AS_OF)))
    raw?.push(milliseconds(() => bare.all(values)))
  }
  return { ratio: round(percentile(drizzle ?? [], 0.5) / percentile(raw ?? [], 0.5)), goal: 1.25 }
}

/** A backup while the database is in use, restored as another file, which is checked on the way; in seconds of the clock. */
async function measureBackup(db: Database) {
  const folder = mkdtempSync(join(dirname(db.$client.name), 'bench-'))
  const began = performance.now()
  try {
    const { file } = await backUp(db.$client.name, folder)
    const copied = performance.now()
    await restore(file, join(folder, 'restored.db'))
    const seconds = (performance.now() - began) / 1000
    return { seconds: round(seconds), backup_seconds: round((copied - began) / 1000), goal_seconds: 30 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** All measures on the database at a path. */
export async function measureDatabase(path: string): Promise<Record<string, unknown>> {
  if (!existsSync(path)) throw new Error(`${path} is er niet: maak het met npm run generate.`)
  const db = openDatabase(path, { serving: true })
  settleCounts(db, AS_OF)
  const rows = db.$client.prepare('select count(*) from commitments').pluck().get()
  const P8 = measureDrizzle(db)
  const result = {
    rows,
    P8,
    P9: measureLists(db),
    P9_middle: measureMiddle(db),
    P9_other_filters: measureLists(db, listOthers(db)),
    P10: measureDepth(db),
    P11: measureCounts(db),
    P12: measureSearch(db),
    P20: await measureBackup(db),
  }
  db.$client.close()
  return result
}
