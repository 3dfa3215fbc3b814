import type { Database } from '#db/open.server'
import { findCommitment } from '#db/queries/commitments.server'
import { findDocument } from '#db/queries/documents.server'
import {
  findReview,
  listByIds,
  listNearby,
  listQueue,
  type QueuePlace,
  type QueueQuery,
} from '#db/queries/queue.server'
import { findMinistry } from '#extractors/registry/ministries'
import { daysBetween } from '#extractors/time/calendar'
import type { Certainty, Day } from '#extractors/types'
import { CERTAINTY_WORDS, LABELS } from '../labels'
import type { Language } from '../language'
import type { ListPage } from '../list-page.server'
import { clip, type PageQuery, readPageQuery } from '../page-query.server'
import { layOutPassage } from '../passage-view'
import { refuse } from '../refusal'
import { toRow } from '../row'
import { nameRule } from '../rule-book.server'
import { REFUSALS } from '../words/refusals'
import { REVIEW_WORDS } from '../words/review'
import { listSimilar } from './similar.server'

/** Rows under the candidate that can be accepted together. */
const ROWS = 20

const NAMES = { ministry: 'ministerie', documentId: 'document', certainty: 'zekerheid' } as const

/** What the address of the queue asks for: the filter, and the candidate to show (the first one without). */
export interface ReviewRequest extends PageQuery {
  query: QueueQuery
  chosen: string | null
}

/** Reads the address of the queue; an unknown name or value is a 400 that says which. */
export function readReviewRequest(request: Request): ReviewRequest {
  const page = readPageQuery(request, [...Object.values(NAMES), 'toezegging', 'gedaan', 'aantal'])
  const { params } = page
  const query: QueueQuery = {}
  const [ministry, document, certainty] = Object.values(NAMES).map((name) => params.get(name))
  if (ministry) query.ministry = readMinistry(ministry)
  if (document) query.documentId = document
  if (certainty) query.certainty = readCertainty(certainty)
  return { ...page, query, chosen: params.get('toezegging') }
}

function readMinistry(text: string): string {
  const found = findMinistry(text)
  if (found) return found.code
  throw refuse(400, REFUSALS.noMinistry(clip(text)))
}

function readCertainty(text: string): Certainty {
  const found = (Object.keys(CERTAINTY_WORDS) as Certainty[]).find((key) => CERTAINTY_WORDS[key] === text)
  if (found) return found
  throw refuse(400, REFUSALS.choice('zekerheid', clip(text), 'zeker, mogelijk'))
}

/** The address of the queue with this filter, and what else it has to say. */
export function reviewAddress(query: QueueQuery, more: Record<string, string | null> = {}): string {
  const params = new URLSearchParams()
  if (query.ministry) params.set(NAMES.ministry, query.ministry)
  if (query.documentId) params.set(NAMES.documentId, query.documentId)
  if (query.certainty) params.set(NAMES.certainty, CERTAINTY_WORDS[query.certainty])
  for (const [name, value] of Object.entries(more)) if (value !== null) params.set(name, value)
  return params.size > 0 ? `/beoordelen?${params}` : '/beoordelen'
}

/** What comes before and after a candidate in the queue; after the last comes the first again. */
export function findNeighbours(queue: QueuePlace[], id: string): { previous: string | null; next: string | null } {
  const at = queue.findIndex((place) => place.id === id)
  const others = queue.filter((place) => place.id !== id)
  if (others.length === 0) return { previous: null, next: null }
  if (at < 0) return { previous: null, next: others[0]?.id ?? null }
  return { previous: others.at(at - 1)?.id ?? null, next: (others[at] ?? others[0])?.id ?? null }
}

/** All that the page shows. `current` is null when the queue is empty; it may be judged already when the address names it. */
export function buildReviewPage(db: Database, { query, chosen, asOf }: ReviewRequest, language: Language) {
  const queue = listQueue(db, asOf, query)
  const id = chosen ?? queue[0]?.id ?? null
  const current = id === null ? null : readCandidate(db, id, asOf)
  if (chosen !== null && !current) {
    throw refuse(404, REFUSALS.noPromise())
  }
  const at = queue.findIndex((place) => place.id === current?.commitment.id)
  const { previous, next } = findNeighbours(queue, current?.commitment.id ?? '')
  const to = (target: string | null) => target && reviewAddress(query, { toezegging: target })
  const rows = queue.slice(at + 1, at + 1 + ROWS).map((place) => place.id)
  return {
    asOf,
    count: queue.length,
    position: at + 1,
    ...tellAge(queue, asOf),
    current,
    previous: to(previous),
    next: to(next),
    here: reviewAddress(query, { toezegging: current?.commitment.id ?? null }),
    rows: listByIds(db, rows, asOf).map((row) => ({ ...toRow(row), version: row.version })),
    filters: listFilters(db, asOf, query, language),
  }
}

/** The candidate with everything an editor needs to judge it. */
function readCandidate(db: Database, id: string, asOf: Day) {
  const commitment = findCommitment(db, id, asOf)
  const review = findReview(db, id)
  const document = commitment && findDocument(db, commitment.document.id, asOf)
  if (!commitment || !review || !document) return null
  return {
    commitment,
    review,
    passage: layOutPassage(document, commitment),
    similar: listSimilar(commitment.quote, listNearby(db, commitment.id)),
    rules: { found: nameRule(commitment.rule), term: commitment.deadline ? nameRule(commitment.deadline.rule) : null },
  }
}

/** How long the oldest candidate has been waiting since its document was written. */
function tellAge(queue: QueuePlace[], asOf: Day): { oldest: Day | null; age: number } {
  const oldest = queue.reduce<Day | null>((day, { made }) => (made && (!day || made < day) ? made : day), null)
  return { oldest, age: oldest ? daysBetween(oldest, asOf) : 0 }
}

/** The filters as links with the number of candidates each gives under the other filters. */
function listFilters(db: Database, asOf: Day, query: QueueQuery, language: Language): ListPage['facets'] {
  const { certainty, ministry, document } = REVIEW_WORDS[language].facets
  const { certainties } = LABELS[language]
  const choices = (field: 'ministry' | 'certainty', word: (value: string) => string) => {
    const values = listQueue(db, asOf, { ...query, [field]: undefined }).flatMap((place) => place[field] ?? [])
    return countValues(values).map(([value, count]) => ({
      word: word(value),
      count,
      current: value === query[field],
      to: reviewAddress({ ...query, [field]: value }),
    }))
  }
  const clear = (field: keyof QueueQuery) => (query[field] ? reviewAddress({ ...query, [field]: undefined }) : null)
  const chosen = query.documentId ? [{ word: query.documentId, to: reviewAddress(query), current: true }] : []
  return [
    {
      title: certainty,
      choices: choices('certainty', (one) => certainties[one as Certainty]),
      clear: clear('certainty'),
    },
    { title: ministry, choices: choices('ministry', (code) => code), clear: clear('ministry') },
    { title: document, choices: chosen, clear: clear('documentId') },
  ].filter((group) => group.choices.length > 0)
}

/** Each value with how often it occurs, most first. */
function countValues(values: string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
