import type { CommitmentList, ListedDocument, ListQuery, MinistryCount } from '#db/contract'
import { writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { countByMinistry, listMinistryCounts } from '#db/queries/counts.server'
import { findReadThrough } from '#db/queries/documents.server'
import { countDue, countStock, listMoved } from '#db/queries/figures.server'
import { isSearchCut } from '#db/queries/search.server'
import { readHalfYear } from '#extractors/scorecard/half-years'
import type { Clock } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { formatDossier, nameDocument } from '../kamerstuk'
import { CLOCKS } from '../labels'
import { inLanguage, type Language } from '../language'
import { tellFilters } from '../list-chosen.server'
import { addressOf } from '../list-page.server'
import { printQuote, tidyQuote } from '../source-text'
import { buildLanes } from './build/lanes'
import { buildMinistries } from './build/ministries'
import { buildMoved } from './build/moved'
import { buildOnTime } from './build/on-time'
import { buildStock } from './build/stock'
import { buildSurvival } from './build/survival'
import type { Chart, ChartName } from './chart'
import { mondayOf } from './day-axis'
import type { ChartFrame } from './frame'

/** What charts are drawn of: the rows of a list query on a day. `given` is the peildatum as the address says it. */
export interface ChartRequest {
  query: ListQuery
  asOf: Day
  given: Day | null
  language: Language
  /** The words of the query stand in more promises than a list searches; `loadChart` finds it out. */
  cut?: boolean
}

/** Rows in a picture with a row for each promise. */
const MOST_ROWS = 12
const WEEKS = 52
/** Letters of the words of a term in a picture. */
const MOST_WORDS = 40

/** The chart of this name over the rows of the request. */
export function loadChart(db: Database, name: ChartName, request: ChartRequest): Chart {
  return LOADERS[name](db, { ...request, cut: isSearchCut(db, request.query, request.asOf) })
}

const LOADERS: Record<ChartName, (db: Database, request: ChartRequest) => Chart> = {
  termijnen: loadLanes,
  ministeries: loadMinistries,
  'op-tijd': loadOnTime,
  'nog-niet-nagekomen': loadSurvival,
  voorraad: loadStock,
  verschoven: loadMoved,
}

const RUNNING: Clock[] = ['overdue', 'due-soon', 'on-track']

function loadLanes(db: Database, request: ChartRequest): Chart {
  const { query, asOf } = request
  const clocks = RUNNING.filter((clock) => query.clocks?.includes(clock) ?? true)
  const list = (clocks: Clock[], pageSize: number, more: ListQuery = {}): Pick<CommitmentList, 'items' | 'count'> =>
    clocks.length === 0
      ? { items: [], count: 0 }
      : listCommitments(db, { ...query, ...more, clocks, sort: 'late', page: 1, pageSize }, asOf)
  const { items, count } = list(clocks, MOST_ROWS)
  const overdue = list(clocks.includes('overdue') ? ['overdue'] : [], 1)
  const unreviewed = query.unreviewed === 'reviewed' ? 0 : count - list(clocks, 1, { unreviewed: 'reviewed' }).count
  const lanes = items.flatMap(({ quote, url, document, deadline, clock, daysLate }) => {
    if (!deadline?.latest) return []
    const { latest, earliest } = deadline
    const from = [earliest, document.date].find((day) => day !== null && day !== undefined && day <= latest) ?? latest
    const words = tidyQuote(deadline.words)
    return [
      {
        label: labelOf(document, words, request.language),
        quote: printQuote(quote),
        to: url,
        words,
        from,
        latest,
        clock,
        daysLate,
      },
    ]
  })
  const counts = { all: count, overdue: overdue.count, longest: overdue.items[0]?.daysLate ?? 0 }
  return buildLanes({ lanes, counts }, frameOf(db, 'termijnen', request, unreviewed))
}

function loadMinistries(db: Database, request: ChartRequest): Chart {
  const { query, asOf } = request
  return drawMinistries(db, listMinistryCounts(countByMinistry(db, query, asOf), asOf), request)
}

/** The chart of counts that are known already. */
export function drawMinistries(db: Database, counts: MinistryCount[], request: ChartRequest): Chart {
  const to = listAddress(request)
  const ministries = counts.map(({ code, name, clocks }) => ({
    code,
    name,
    counts: clocks,
    to: to({ ministries: [code] }),
    clockTo: perClock((clock) => to({ ministries: [code], clocks: [clock] })),
  }))
  const unreviewed = counts.reduce((total, one) => total + one.unreviewed, 0)
  return buildMinistries(ministries, frameOf(db, 'ministeries', request, unreviewed))
}

function loadOnTime(db: Database, request: ChartRequest): Chart {
  const { query, asOf } = request
  const rows = countDue(db, query, asOf)
  const to = listAddress(request)
  const cohorts = [...new Set(rows.map(({ half }) => half))].sort().map((code) => {
    const half = readHalfYear(code)
    const own = rows.filter((row) => row.half === code)
    const dueFrom = query.dueFrom && query.dueFrom > half.from ? query.dueFrom : half.from
    const dueTo = [half.to, addDays(asOf, -1), query.dueTo ?? half.to].sort()[0] ?? half.to
    const address = (clocks: Clock[]) =>
      to({ dueFrom, dueTo, clocks: clocks.filter((clock) => query.clocks?.includes(clock) ?? true) })
    return {
      half,
      onTime: sum(own.filter(({ clock }) => clock === 'on-time')),
      due: sum(own),
      onTimeTo: address(['on-time']),
      dueTo: address(['on-time', 'late', 'overdue']),
    }
  })
  return buildOnTime(cohorts, frameOf(db, 'op-tijd', request, countUnreviewed(rows)))
}

function loadSurvival(db: Database, request: ChartRequest): Chart {
  const rows = countDue(db, request.query, request.asOf)
  const durations = rows.map(({ clock, daysLate, count }) => ({ days: daysLate, happened: clock !== 'overdue', count }))
  return buildSurvival(durations, frameOf(db, 'nog-niet-nagekomen', request, countUnreviewed(rows)))
}

function loadStock(db: Database, request: ChartRequest): Chart {
  const { query, asOf, language } = request
  const monday = mondayOf(asOf)
  const mondays = Array.from({ length: WEEKS }, (_, index) => addDays(monday, 7 * (index - WEEKS + 1)))
  const days = [...new Set([...mondays, asOf])]
  const points = countStock(db, query, asOf, days)
  const unreviewed =
    query.unreviewed === 'reviewed'
      ? 0
      : (points.at(-1)?.open ?? 0) - (countStock(db, { ...query, unreviewed: 'reviewed' }, asOf, [asOf])[0]?.open ?? 0)
  const to = listAddress(request)
  // As `countStock` counts: filters by how a promise stands now say nothing of last year.
  const lasting = { dueFrom: undefined, dueTo: undefined, clocks: undefined, outcomes: undefined }
  return buildStock(
    points,
    {
      open: to({ ...lasting, outcomes: ['open', 'partly'] }),
      overdue: to({ ...lasting, clocks: ['overdue'] }),
    },
    { ...frameOf(db, 'voorraad', request, unreviewed), filters: tellFilters({ ...query, ...lasting }, asOf, language) },
  )
}

function loadMoved(db: Database, request: ChartRequest): Chart {
  const { items, count, days, unreviewed } = listMoved(db, request.query, request.asOf, MOST_ROWS)
  const moves = items.flatMap(({ quote, url, document, deadline }) => {
    if (!deadline?.latest || !deadline.firstLatest) return []
    const label = labelOf(document, tidyQuote(deadline.words), request.language)
    const { latest, firstLatest: first, shifts } = deadline
    return [{ label, quote: printQuote(quote), to: url, first, latest, shifts }]
  })
  return buildMoved({ moves, all: count, days }, frameOf(db, 'verschoven', request, unreviewed))
}

/** `“in december” · 30 821-51`: the words of the term, and where they stand; without a number the kind and the day. */
function labelOf(document: ListedDocument, words: string, language: Language): string {
  const { dossier, number } = document
  const place = dossier && number ? `${formatDossier(dossier)}-${number}` : nameDocument(document, language)
  return `“${shorten(words)}” · ${place}`
}

/** Words that fit above a bar on paper, cut after a whole word; the table has them in full. */
function shorten(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/u, '')} …`
}

function frameOf(
  db: Database,
  name: ChartName,
  { query, asOf, language, cut = false }: ChartRequest,
  unreviewed: number,
): ChartFrame {
  const file = (kind: 'csv' | 'svg') =>
    inLanguage(`/grafieken/${name}.${kind}?${writeListQuery({ ...query, page: 1 }, asOf)}`, language)
  const filters = tellFilters(query, asOf, language)
  const readThrough = findReadThrough(db, asOf)
  return { asOf, readThrough, language, unreviewed, cut, filters, files: { csv: file('csv'), svg: file('svg') } }
}

/** The address of the list with a change to the query; in a table, so it must carry the peildatum itself. */
function listAddress({ query, given }: ChartRequest): (change: ListQuery) => string {
  return (change) => addressOf('/toezeggingen', { ...query, page: 1, ...change }, given)
}

function perClock<Value>(read: (clock: Clock) => Value): Record<Clock, Value> {
  return Object.fromEntries(CLOCKS.map((clock) => [clock, read(clock)])) as Record<Clock, Value>
}

function countUnreviewed(rows: { reviewed: number; count: number }[]): number {
  return sum(rows.filter(({ reviewed }) => !reviewed))
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}
