import { isDay } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { FIRST_AS_OF, LAST_AS_OF, readToday } from './clock.server'
import { formatDay } from './format-day'
import { refuse } from './refusal'
import { REFUSALS } from './words/refusals'

/** What every page knows from its address: the parameters, the day asked for, and whether that was said or is today. */
export interface PageQuery {
  params: URLSearchParams
  asOf: Day
  /** The `peildatum` as given, null when the page is about today. */
  given: Day | null
}

/**
 * Reads the query of a page. `names` are the parameters the page knows beside `peildatum`; another name, or a
 * parameter given twice that takes one value, is refused with a 400 that says which. `many` may be repeated.
 */
export function readPageQuery(request: Request, names: string[] = [], many: string[] = []): PageQuery {
  const params = new URL(request.url).searchParams
  const known = ['peildatum', ...names, ...many]
  for (const name of new Set(params.keys())) {
    if (!known.includes(name)) throw refuseName(name, known)
    if (!many.includes(name) && params.getAll(name).length > 1) {
      throw refuse(400, REFUSALS.twice(clip(name)))
    }
  }
  return { params, ...readAsOf(params) }
}

/** Reads `peildatum`; without one it is today in the Netherlands. */
export function readAsOf(params: URLSearchParams): { asOf: Day; given: Day | null } {
  const given = params.get('peildatum')
  if (given === null || given === '') return { asOf: readToday(), given: null }
  const asOf = readDayOf('peildatum', given, [FIRST_AS_OF, LAST_AS_OF])
  return { asOf, given: asOf }
}

/** Reads the day that stands for a name; one that does not exist or lies outside the days it knows is a 400 that says so. */
export function readDayOf(name: string, text: string, [first, last]: [first: Day, last: Day]): Day {
  if (!isDay(text)) throw refuse(400, REFUSALS.noDay(name, clip(text)))
  if (text >= first && text <= last) return text
  throw refuse(
    400,
    REFUSALS.farDay(name, [formatDay(first), formatDay(last)], [formatDay(first, 'en'), formatDay(last, 'en')]),
  )
}

/** The 400 for a parameter that this page does not know. */
export function refuseName(name: string, known: string[]): Response {
  return refuse(400, REFUSALS.name(clip(name), known.join(', ')))
}

/** What was typed, short enough to repeat on a page. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Reads `pagina`; 1 without one. */
export function readPageNumber(params: URLSearchParams): number {
  const text = params.get('pagina') ?? '1'
  if (/^[1-9]\d{0,4}$/u.test(text)) return Number(text)
  throw refuse(400, REFUSALS.pageNumber(clip(text)))
}

/** A page past the last is a 404, for people and programs alike: an empty one would say that nothing was found. */
export function refusePastTheEnd(page: number | undefined, rows: readonly unknown[]): void {
  if (page !== undefined && page > 1 && rows.length === 0) throw refuse(404, REFUSALS.pastTheEnd())
}
