import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { listPage } from '#db/queries/commitments.server'
import type { Day } from '#extractors/types'
import { readListRequest } from '../list-page.server'
import { clip, refusePastTheEnd } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

/** The names a format adds to those of its list, each with the values it knows; the first is meant when it is absent. */
export type OwnNames = Record<string, readonly [string, ...string[]]>

/** What the address of an export asks: the query of the list, and the value of each name of the format's own. */
export interface ExportRequest<Names extends OwnNames> {
  query: ListQuery
  asOf: Day
  given: Day | null
  own: { [Name in keyof Names]: Names[Name][number] }
}

/**
 * Reads the address of an export of commitments, with the same names as its list. Whatever the list or the format does not know
 * is a 400 that says which, a page past the last a 404.
 */
export function readExportRequest<Names extends OwnNames>(
  db: Database,
  request: Request,
  names: Names,
): ExportRequest<Names> {
  const { own, rest } = takeOwn(request, names)
  const read = readListRequest(db, rest)
  const { query, asOf } = read
  if (query.page) refusePastTheEnd(query.page, listPage(db, query, asOf).rows)
  return { ...read, own }
}

/** Takes the names of the format's own out of an address; `rest` is the request for the list alone. */
export function takeOwn<Names extends OwnNames>(
  request: Request,
  names: Names,
): { own: ExportRequest<Names>['own']; rest: Request } {
  const url = new URL(request.url)
  const own = Object.fromEntries(
    Object.entries(names).map(([name, values]) => {
      const given = url.searchParams.getAll(name)
      url.searchParams.delete(name)
      return [name, readChoice(name, given, values)]
    }),
  ) as ExportRequest<Names>['own']
  return { own, rest: new Request(url, { method: 'GET', headers: request.headers }) }
}

function readChoice(name: string, given: string[], values: readonly [string, ...string[]]): string {
  const [value = values[0]] = given.filter((text) => text !== '')
  if (given.length <= 1 && values.includes(value)) return value
  throw refuse(400, given.length > 1 ? REFUSALS.twice(name) : REFUSALS.choice(name, clip(value), values.join(', ')))
}
