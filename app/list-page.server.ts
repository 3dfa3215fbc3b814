import type { Facets, ListQuery, ListSort } from '#db/contract'
import { QUERY_NAMES, readListQuery, writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { listFacets, listPage } from '#db/queries/commitments.server'
import { readNumber } from '#extractors/search/read-number'
import { readSearch } from '#extractors/search/read-search'
import type { Day } from '#extractors/types'
import { LABELS, type Labels } from './labels'
import type { Language } from './language'
import { listChosen } from './list-chosen.server'
import { buildGroups, type GroupTable, listGroupings } from './list-groups.server'
import { readAsOf, refuseName } from './page-query.server'
import { refuse } from './refusal'
import { type Row, toRow } from './row'
import { refuseUnknownValue } from './unknown-value.server'
import { LIST_WORDS, type ListWords } from './words/list'
import { REFUSALS } from './words/refusals'

/** A link that changes one thing in the address of the list. `to` is the whole address. */
export interface Choice {
  word: string
  to: string
  count?: number
  current?: boolean
}

/** All that the page of the list shows; every address is made here, so that the browser needs no query code. */
export interface ListPage {
  items: Row[]
  count: number
  /** The count is a lower bound, and so are those beside the filters. */
  atLeast: boolean
  /** Places in the list of the first and last row here. */
  first: number
  last: number
  previous: string | null
  next: string | null
  chosen: Choice[]
  facets: { title: string; choices: Choice[]; clear: string | null }[]
  /** The ways to count the list, and the counts when the address asks for one. */
  groupings: Choice[]
  groups: GroupTable | null
  sorts: Choice[]
  /** The query as an address has it, for the links to the same list in other formats. */
  search: string
  /** Values of the search form, and the filters it must carry along. */
  form: { fields: FormFields; carried: [name: string, value: string][] }
}

type FormFields = Record<'q' | 'termijn_van' | 'termijn_tot' | 'gedaan_van' | 'gedaan_tot', string>

/** What a list address asks for; an unknown name or value is a 400 that says which. */
export function readListRequest(db: Database, request: Request): { query: ListQuery; asOf: Day; given: Day | null } {
  const params = new URL(request.url).searchParams
  const read = readListQuery(params)
  if ('problem' in read) throw refuse(400, REFUSALS.query(read.problem, read.english))
  refuseUnknownValue(db, read.query)
  return { query: read.query, ...readAsOf(params) }
}

/** The same for a chart, which is of a whole list and has no pages. */
export function readWholeListRequest(db: Database, request: Request): ReturnType<typeof readListRequest> {
  if (new URL(request.url).searchParams.has('pagina')) {
    throw refuseName(
      'pagina',
      QUERY_NAMES.filter((name) => name !== 'pagina'),
    )
  }
  return readListRequest(db, request)
}

/** The list for an address, with the links that narrow, widen, sort and page it. */
export function buildListPage(
  db: Database,
  query: ListQuery,
  asOf: Day,
  given: Day | null,
  language: Language = 'nl',
): ListPage {
  const [words, labels] = [LIST_WORDS[language], LABELS[language]]
  const search = query.text === undefined || readNumber(query.text) ? null : readSearch(query.text)
  const { rows, count, atLeast, first, previous, next } = listPage(db, query, asOf)
  const { page: _, after: __, before: ___, ...plain } = query
  const to = (change: Partial<ListQuery>) => addressOf('/toezeggingen', { ...plain, page: 1, ...change }, given)
  return {
    items: rows.map((row) => toRow(row, search)),
    count,
    atLeast,
    first,
    last: first + rows.length - 1,
    previous: previous && to(previous),
    next: next && to(next),
    chosen: listChosen(query, asOf, language, to),
    facets: listFacetGroups(listFacets(db, query, asOf), query, { words, labels }, to),
    groupings: listGroupings(query, words, to),
    groups: query.grouping ? buildGroups(db, query, asOf, given, words) : null,
    sorts: (Object.keys(labels.sorts) as ListSort[]).map((sort) => ({
      word: labels.sorts[sort],
      to: to({ sort }),
      current: (query.sort ?? 'term') === sort,
    })),
    search: writeListQuery(plain, given).toString(),
    form: readForm(query, given),
  }
}

/** A list address: `/toezeggingen?klok=te-laat&peildatum=2019-01-05`, without `?` when nothing is asked. */
export function addressOf(path: string, query: ListQuery, given: Day | null): string {
  const params = writeListQuery(query, given)
  return params.size > 0 ? `${path}?${params}` : path
}

/** The address of the list after a change of its query. */
export type To = (change: Partial<ListQuery>) => string

function listFacetGroups(
  facets: Facets,
  query: ListQuery,
  { words, labels }: { words: ListWords; labels: Labels },
  to: To,
): ListPage['facets'] {
  const { facets: titles, groupings } = words
  return [
    group(titles.clocks, 'clocks', facets.clocks, labels.clock, query, to),
    group(groupings.committee, 'committees', facets.committees, (slug) => nameCommittee(facets, slug), query, to),
    group(groupings.ministry, 'ministries', facets.ministries, (code) => nameMinistry(facets, code), query, to),
    group(titles.outcomes, 'outcomes', facets.outcomes, labels.outcome, query, to),
    group(titles.kinds, 'kinds', facets.kinds, (kind) => labels.kinds[kind], query, to),
    group(titles.strengths, 'strengths', facets.strengths, (strength) => labels.strengths[strength], query, to),
    group(groupings.source, 'sources', facets.sources, (source) => words.sources[source], query, to),
    reviewGroup(query.unreviewed ?? 'published', words, to),
  ].filter((facet) => facet.choices.length > 1 || facet.clear)
}

type FacetField = 'clocks' | 'ministries' | 'outcomes' | 'kinds' | 'strengths' | 'sources' | 'committees'

/** The values that give rows, or are chosen now; choosing one replaces what was chosen in the same group. */
function group<Value extends string>(
  title: string,
  field: FacetField,
  values: { value: Value; count: number }[],
  word: (value: Value) => string,
  query: ListQuery,
  to: To,
): ListPage['facets'][number] {
  const chosen = (query[field] ?? []) as string[]
  const choices = values
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .map(({ value, count }) => ({
      word: word(value),
      count,
      to: to({ [field]: [value] }),
      current: chosen.includes(value),
    }))
  return { title, choices, clear: chosen.length > 0 ? to({ [field]: undefined }) : null }
}

type Reviewed = NonNullable<ListQuery['unreviewed']>

function reviewGroup(now: Reviewed, words: ListWords, to: To): ListPage['facets'][number] {
  const choices = (Object.keys(words.reviewed) as Reviewed[]).map((value) => ({
    word: words.reviewed[value],
    to: to({ unreviewed: value }),
    current: value === now,
  }))
  return { title: words.facets.review, choices, clear: null }
}

function nameCommittee(facets: Facets, slug: string): string {
  return facets.committees.find(({ value }) => value === slug)?.name ?? slug
}

function nameMinistry(facets: Facets, code: string): string {
  return facets.ministries.find(({ value }) => value === code)?.name ?? code
}

const FIELDS = ['q', 'termijn_van', 'termijn_tot', 'gedaan_van', 'gedaan_tot'] as const

function readForm(query: ListQuery, given: Day | null): ListPage['form'] {
  const params = writeListQuery({ ...query, page: 1, after: undefined, before: undefined }, given)
  const fields = Object.fromEntries(FIELDS.map((name) => [name, params.get(name) ?? ''])) as FormFields
  return { fields, carried: [...params].filter(([name]) => !(FIELDS as readonly string[]).includes(name)) }
}
