import { redirect } from '@remix-run/node'
import type { ListedCommitment, ListQuery } from '#db/contract'
import { writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { lastOfMonth, latestOf, weekOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { takeOwn } from '../exports/request.server'
import { addressOf, readListRequest } from '../list-page.server'
import { refuseName } from '../page-query.server'
import { type Row, toRow } from '../row'

const PERIODS = ['maand', 'week'] as const
export type PeriodKind = (typeof PERIODS)[number]

/** What an agenda asks: the filters of the list, and how the days are put together. */
export interface AgendaRequest {
  query: ListQuery
  asOf: Day
  given: Day | null
  per: PeriodKind
}

/** What falls due in one week or month; `to` leads to exactly these rows, `count` is null where rows were cut off. */
export interface AgendaPeriod {
  first: Day
  last: Day
  count: number | null
  to: string
  rows: Row[]
}

export interface Agenda {
  count: number
  periods: AgendaPeriod[]
  /** The same rows as a list, and their query for the other formats. */
  to: string
  search: string
  shown: number
}

/** Names of the list that an agenda decides by itself. */
const FIXED = ['klok', 'uitkomst', 'sort', 'pagina', 'termijn_van']
/** Rows on the page; the list and the files have all. */
const MOST = 75

/** Reads the address: the filters of the list and `per` week or month. Empty fields go out of it, as on the list. */
export function readAgendaRequest(db: Database, request: Request): AgendaRequest {
  const params = new URL(request.url).searchParams
  for (const name of FIXED) if (params.has(name)) throw refuseName(name, KNOWN)
  const { own, rest } = takeOwn(request, { per: PERIODS })
  const { query, asOf, given } = readListRequest(db, rest)
  const asked = { query, asOf, given, per: own.per }
  if ([...params.values()].includes('')) throw redirect(agendaAddress(asked))
  return asked
}

/** The address of an agenda: `/agenda?commissie=financien&per=week`. */
export function agendaAddress({ query, given, per }: Omit<AgendaRequest, 'asOf'>): string {
  const address = addressOf('/agenda', query, given)
  return per === 'maand' ? address : `${address}${address.includes('?') ? '&' : '?'}per=${per}`
}

/** What falls due from the peildatum on, by week or month, soonest first. */
export function buildAgenda(db: Database, { query, asOf, given, per }: AgendaRequest): Agenda {
  const asked: ListQuery = { ...query, clocks: ['due-soon', 'on-track'], sort: 'term' }
  const { items, count } = listCommitments(db, { ...asked, pageSize: MOST }, asOf)
  const groups = groupByPeriod(items, per)
  return {
    count,
    to: addressOf('/toezeggingen', asked, given),
    search: writeListQuery(asked, given).toString(),
    shown: items.length,
    periods: groups.map(({ first, last, rows }, index) => {
      const dueTo = query.dueTo && query.dueTo < last ? query.dueTo : last
      const isCut = items.length < count && index === groups.length - 1
      return {
        ...{ first, last },
        count: isCut ? null : rows.length,
        to: addressOf('/toezeggingen', { ...asked, dueFrom: latestOf(first, asOf), dueTo }, given),
        rows: rows.map((item) => toRow(item)),
      }
    }),
  }
}

const KNOWN = [
  'commissie',
  'ministerie',
  'bewindspersoon',
  'kabinet',
  'aan',
  'fractie',
  'dossier',
  'q',
  'termijn_tot',
  'per',
]

function groupByPeriod(items: ListedCommitment[], per: PeriodKind) {
  const groups: { first: Day; last: Day; rows: ListedCommitment[] }[] = []
  for (const item of items) {
    const latest = item.deadline?.latest
    if (!latest) continue
    const { first, last } = periodOf(latest, per)
    const open = groups.at(-1)
    if (open?.first === first) open.rows.push(item)
    else groups.push({ first, last, rows: [item] })
  }
  return groups
}

function periodOf(day: Day, per: PeriodKind): { first: Day; last: Day } {
  if (per === 'week') {
    const { earliest, latest } = weekOf(day)
    return { first: earliest ?? day, last: latest ?? day }
  }
  return { first: `${day.slice(0, 7)}-01`, last: lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))) }
}
