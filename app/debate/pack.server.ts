import { redirect } from '@remix-run/node'
import type { ListQuery } from '#db/contract'
import { readWords } from '#db/list-values'
import type { Database } from '#db/open.server'
import { countCommitments, listCommitments } from '#db/queries/commitments.server'
import { findReadThrough } from '#db/queries/documents.server'
import { findCommittee, findCommitteeSlug } from '#extractors/registry/registry'
import { addDays, addMonths } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { FIRST_AS_OF, LAST_AS_OF } from '../clock.server'
import { formatDay } from '../format-day'
import { startOfKamerTerm } from '../kamer-term'
import { addressOf } from '../list-page.server'
import { clip, readDayOf, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'
import { type PackRow, toPackRow } from './pack-row'

/** What the address of a debate pack asks for; empty without committee and subject. */
export interface PackRequest {
  asOf: Day
  given: Day | null
  committee: { slug: string; name: string } | null
  /** The day of the debate. */
  day: Day | null
  subject: string | null
}

export type PackPart = 'late' | 'due' | 'kept'

/** Promises of one kind; `to` leads to all `count` of them. */
export interface PackList {
  part: PackPart
  count: number
  rows: PackRow[]
  to: string
  /** Those that fell due before the term of a Kamer and stand in no pack, with the way to them; null when there are none. */
  older: { count: number; since: Day; to: string } | null
}

/** Promises of one kind on the page; its link leads to all. */
const SHOWN = 15
/** Most promises of one kind in a file: more would not be read before a debate. */
export const MOST_IN_FILE = 100
const KEPT_MONTHS = 6

/** Reads the address. Empty fields, as a form sends them, go out of it; what is unknown is a 400 that says which. */
export function readPackRequest(request: Request, path: string): PackRequest {
  const { asOf, given, params } = readPageQuery(request, ['commissie', 'datum', 'onderwerp'])
  const asked = {
    committee: params.get('commissie'),
    day: params.get('datum'),
    subject: params.get('onderwerp')?.trim(),
  }
  const read: PackRequest = {
    asOf,
    given,
    committee: asked.committee ? readCommittee(asked.committee, asOf) : null,
    day: asked.day ? readDebateDay(asked.day, asOf) : null,
    subject: asked.subject ? readSubject(asked.subject) : null,
  }
  if ([...params.values()].includes('')) throw redirect(packAddress(path, read))
  return read
}

/** The address of the same pack, as page or as file. */
export function packAddress(path: string, { committee, day, subject, given }: PackRequest): string {
  const params = new URLSearchParams()
  if (committee) params.set('commissie', committee.slug)
  if (day) params.set('datum', day)
  if (subject) params.set('onderwerp', subject)
  if (given) params.set('peildatum', given)
  return params.size > 0 ? `${path}?${params}` : path
}

/**
 * Late (of the term of a Kamer, where there is any), due up to and including the day of the debate, and kept in the last
 * six months; null when nothing was asked.
 */
export function buildPack(db: Database, request: PackRequest, most = SHOWN): PackList[] | null {
  const { asOf, given, committee, day, subject } = request
  if (!committee && !subject) return null
  const query: ListQuery = {
    ...(committee ? { committees: [committee.slug] } : {}),
    ...(subject ? { text: subject } : {}),
  }
  const readThrough = findReadThrough(db, asOf)
  const listLate = (): PackList => {
    const since = startOfKamerTerm(asOf)
    const recent = list('late', { clocks: ['overdue'], dueFrom: since, sort: 'late' })
    const before: ListQuery = { clocks: ['overdue'], dueTo: addDays(since, -1), sort: 'late' }
    const count = countCommitments(db, { ...query, ...before }, asOf)
    if (count === 0) return list('late', { clocks: ['overdue'], sort: 'late' })
    if (recent.count === 0) return list('late', before)
    return { ...recent, older: { count, since, to: addressOf('/toezeggingen', { ...query, ...before }, given) } }
  }
  const list = (part: PackPart, own: ListQuery): PackList => {
    const all = { ...query, ...own }
    const { items, count } = listCommitments(db, { ...all, pageSize: most }, asOf)
    return {
      part,
      count,
      to: addressOf('/toezeggingen', all, given),
      rows: items.map((one) => toPackRow(one, readThrough)),
      older: null,
    }
  }
  return [
    listLate(),
    list('due', { clocks: ['due-soon', 'on-track'], ...(day ? { dueTo: day } : {}), sort: 'term' }),
    list('kept', { fulfilledFrom: addMonths(asOf, -KEPT_MONTHS), sort: 'made' }),
  ]
}

/** "Vaste commissie voor Financiën, 5 maart 2019, over dijken". */
export function titleOfPack({ committee, day, subject }: PackRequest): string {
  const parts = [committee?.name, day && formatDay(day), subject && `over “${subject}”`]
  return `Debatdossier: ${parts.filter(Boolean).join(', ')}`
}

function readCommittee(text: string, asOf: Day): { slug: string; name: string } {
  const slug = findCommitteeSlug(text)
  const committee = slug && findCommittee(slug, asOf)
  if (slug && committee) return { slug, name: committee.name }
  throw refuse(400, REFUSALS.noCommittee(clip(text)))
}

function readDebateDay(text: string, asOf: Day): Day {
  const day = readDayOf('datum', text, [FIRST_AS_OF, LAST_AS_OF])
  if (day >= asOf) return day
  throw refuse(
    400,
    REFUSALS.pastDebate([formatDay(day), formatDay(asOf)], [formatDay(day, 'en'), formatDay(asOf, 'en')]),
  )
}

function readSubject(text: string): string {
  const read = readWords(text)
  if ('value' in read) return text
  throw refuse(400, REFUSALS.valueOf('onderwerp', clip(text), read.expected, read.english))
}
