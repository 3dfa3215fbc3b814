import { redirect } from '@remix-run/node'
import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { LARGEST_PAGE, listCommitments, listFacets } from '#db/queries/commitments.server'
import { findReadThrough } from '#db/queries/documents.server'
import { tellApart } from '#db/queries/tell-apart.server'
import { findMinistryByCode } from '#extractors/registry/ministries'
import type { Day } from '#extractors/types'
import { addressOf } from '../list-page.server'
import { clip, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'
import { listDecidedSince } from './decided-since.server'
import { type HalfYear, halfYearOf } from './half-year'
import { type RappelRow, toRappelRow } from './rappel-row'

/** What the address of a rappel asks for: a reference day, and one ministry or all. */
export interface RappelRequest {
  asOf: Day
  half: HalfYear
  ministry: { code: string; name: string } | null
  /** The rows that are ticked beforehand, for who decides. */
  ticked: TickedRows | null
  params: URLSearchParams
}

export type RappelLetter = 'A' | 'B'

/** Rows to tick at once: one list, or those for which a later document is proposed. */
export const TICKED_ROWS = ['A', 'B', 'vervolg'] as const
export type TickedRows = (typeof TICKED_ROWS)[number]

/** One of the two lists; `to` is the same list with every filter of the monitor, and `count` its number of rows. */
export interface RappelList {
  letter: RappelLetter
  count: number
  to: string
  rows: RappelRow[]
}

/** Rows of each list on the page, and for who decides; a file holds as many as one page of an export. */
export const SHOWN = 25
export const SHOWN_TO_DECIDE = 200
export const IN_FILE = LARGEST_PAGE

/** Reads the address. A day that is no reference day leads on to the reference day before it, so that the address says it. */
export function readRappelRequest(request: Request, path: string): RappelRequest {
  const { asOf, given, params } = readPageQuery(request, ['ministerie', 'vastgelegd', 'kies'])
  const half = halfYearOf(asOf)
  const code = params.get('ministerie')
  const ministry = code ? findMinistryByCode(code, asOf) : null
  if (code && !ministry) {
    throw refuse(400, REFUSALS.noMinistry(clip(code)))
  }
  const ticked = readTicked(params.get('kies'))
  if (given !== half.on) throw redirect(rappelAddress(path, half.on, ministry?.code ?? null, ticked))
  return { asOf, half, ministry: ministry && { code: ministry.code, name: ministry.name }, ticked, params }
}

function readTicked(text: string | null): TickedRows | null {
  const found = TICKED_ROWS.find((one) => one === text) ?? null
  if (!text || found) return found
  throw refuse(400, REFUSALS.choice('kies', clip(text), TICKED_ROWS.join(', ')))
}

/** `/rappel?ministerie=BZK&peildatum=2019-01-01`, with `kies` for rows that are ticked beforehand. */
export function rappelAddress(
  path: string,
  on: Day,
  ministry: string | null,
  ticked: TickedRows | null = null,
): string {
  const params = new URLSearchParams({ ...(ministry ? { ministerie: ministry } : {}), peildatum: on })
  if (ticked) params.set('kies', ticked)
  return `${path}?${params}`
}

/** The ids of the rows that `kies` ticks. */
export function listTicked(lists: RappelList[], ticked: TickedRows | null): string[] {
  const rows = lists.flatMap((list) => list.rows.map((row) => ({ ...row, letter: list.letter })))
  return rows
    .filter(({ letter, followUp }) => (ticked === 'vervolg' ? followUp !== null : letter === ticked))
    .map(({ id }) => id)
}

/** The name of a file, without its ending. */
export function rappelName({ asOf, ministry }: RappelRequest): string {
  return `rappel-${ministry?.code ?? 'alle'}-${asOf}`
}

/** List A: the term passed before the reference day. List B: the last day falls in the half year that begins on it. */
export function listRappel(db: Database, { asOf, half, ministry }: RappelRequest, size: number): RappelList[] {
  const readThrough = findReadThrough(db, asOf)
  return LETTERS.map((letter) => {
    const query: ListQuery = { ...queryOf(letter, half), ...(ministry ? { ministries: [ministry.code] } : {}) }
    const { items, count } = listCommitments(db, { ...query, pageSize: size }, asOf)
    const since = listDecidedSince(
      db,
      items.map(({ id }) => id),
      asOf,
    )
    return {
      letter,
      count,
      to: addressOf('/toezeggingen', query, asOf),
      rows: items.map((one) => toRappelRow(one, readThrough, since.get(one.id))),
    }
  })
}

/** How many stand on each list per ministry, longest list A first, each with the address of its rows. */
export function countRappel(db: Database, { asOf, half }: RappelRequest) {
  const [late = [], due = []] = LETTERS.map((letter) => listFacets(db, queryOf(letter, half), asOf).ministries)
  const codes = [...new Set([...late, ...due].map(({ value }) => value))]
  const rows = codes.map((code) => ({
    code,
    name: findMinistryByCode(code, asOf)?.name ?? code,
    late: countOf(late, code),
    due: countOf(due, code),
    to: rappelAddress('/rappel', half.on, code),
    lateTo: addressOf('/toezeggingen', { ...queryOf('A', half), ministries: [code] }, asOf),
    dueTo: addressOf('/toezeggingen', { ...queryOf('B', half), ministries: [code] }, asOf),
  }))
  return tellApart(rows, ({ code }) => code)
    .filter(({ late: a, due: b }) => a + b > 0)
    .sort((a, b) => b.late - a.late || b.due - a.due || a.code.localeCompare(b.code))
}

const LETTERS: RappelLetter[] = ['A', 'B']

function queryOf(letter: RappelLetter, half: HalfYear): ListQuery {
  return letter === 'A'
    ? { clocks: ['overdue'], sort: 'late' }
    : { clocks: ['due-soon', 'on-track'], dueTo: half.last, sort: 'term' }
}

function countOf(values: { value: string; count: number }[], code: string): number {
  return values.find(({ value }) => value === code)?.count ?? 0
}
