import { redirect } from '@remix-run/node'
import type { ListQuery } from '#db/contract'
import { defaultTermMonths } from '#db/default-term.server'
import type { Database } from '#db/open.server'
import { countCommitments, countOverview, listCommitments } from '#db/queries/commitments.server'
import { findReadThrough } from '#db/queries/documents.server'
import { findCommittee, findCommitteeSlug } from '#extractors/registry/registry'
import type { Clock } from '#extractors/status/status'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { drawMinistries } from './charts/load.server'
import { startOfKamerTerm } from './kamer-term'
import type { Language } from './language'
import { addressOf } from './list-page.server'
import { clip, readPageQuery } from './page-query.server'
import { refuse } from './refusal'
import { toRow } from './row'
import { REFUSALS } from './words/refusals'

const SHOWN = 5
const RECENT_DAYS = 30
const CLOCK_ORDER: Clock[] = ['overdue', 'due-soon', 'on-track', 'no-deadline', 'on-time', 'late']

/** What the front page is asked about: a day, and one committee or everything. */
export interface OverviewRequest {
  asOf: Day
  given: Day | null
  committee: { slug: string; name: string } | null
}

/** Reads the address; the empty choice of the form goes out of it, and another spelling of a committee leads to its own. */
export function readOverviewRequest(request: Request): OverviewRequest {
  const { params, asOf, given } = readPageQuery(request, ['commissie'])
  const text = params.get('commissie')
  if (text === '') throw redirect(addressOf('/', {}, given))
  if (text === null) return { asOf, given, committee: null }
  const slug = findCommitteeSlug(text)
  const found = slug && findCommittee(slug, asOf)
  if (!found || !slug) {
    throw refuse(400, REFUSALS.noCommittee(clip(text)))
  }
  if (slug !== text) throw redirect(addressOf('/', { committees: [slug] }, given), 301)
  return { asOf, given, committee: { slug, name: found.name } }
}

/** What needs attention: counters, what is late, what falls due soon, and how it stands per ministry. Each number is a link. */
export function buildOverview(db: Database, { asOf, given, committee }: OverviewRequest, language: Language) {
  const scope: ListQuery = committee ? { committees: [committee.slug] } : {}
  const to = (query: ListQuery) => addressOf('/toezeggingen', { ...scope, ...query }, given)
  const counts = countOverview(db, asOf, scope)
  const top = (query: ListQuery) => {
    const { items } = listCommitments(db, { ...scope, ...query, sort: 'late', pageSize: SHOWN }, asOf)
    return { items: items.map((item) => toRow(item)), shown: items.length, to: to(query) }
  }
  const since = startOfKamerTerm(asOf)
  const ofTerm: ListQuery = { ...worstFirst('overdue'), dueFrom: since }
  const lateOfTerm = countCommitments(db, { ...scope, ...ofTerm }, asOf)
  return {
    committee,
    documents: counts.documents,
    readThrough: findReadThrough(db, asOf),
    commitments: { count: counts.commitments, to: to({}) },
    unreviewed: { count: counts.unreviewed, to: to({ unreviewed: 'only' }) },
    clocks: counts.clocks,
    counters: CLOCK_ORDER.map((clock) => ({ clock, count: counts.clocks[clock], to: to(worstFirst(clock)) })),
    recent: listRecent(scope, asOf).map(({ what, query }) => ({
      what,
      count: countCommitments(db, query, asOf),
      to: to(query),
    })),
    late: {
      ...top(lateOfTerm > 0 && lateOfTerm < counts.clocks.overdue ? ofTerm : worstFirst('overdue')),
      since,
      ofTerm: lateOfTerm,
      all: { count: counts.clocks.overdue, to: to(worstFirst('overdue')) },
    },
    soon: top(worstFirst('due-soon')),
    ministries: drawMinistries(db, counts.ministries, { query: scope, asOf, given, language }),
    termless: {
      count: countCommitments(db, { ...scope, termless: 'long' }, asOf),
      months: defaultTermMonths(),
      to: to({ termless: 'long', sort: 'made' }),
    },
  }
}

/** What happened in the last 30 days: each a query whose rows are counted. */
function listRecent(scope: ListQuery, asOf: Day): { what: 'late' | 'made' | 'kept'; query: ListQuery }[] {
  const since = addDays(asOf, -RECENT_DAYS)
  return [
    { what: 'late', query: { ...scope, clocks: ['overdue'], dueFrom: since, sort: 'late' } },
    { what: 'made', query: { ...scope, madeFrom: since, sort: 'made' } },
    { what: 'kept', query: { ...scope, fulfilledFrom: since } },
  ]
}

/** The list of a clock; what is late stands longest late first. */
function worstFirst(clock: Clock): ListQuery {
  return clock === 'overdue' ? { clocks: [clock], sort: 'late' } : { clocks: [clock] }
}
