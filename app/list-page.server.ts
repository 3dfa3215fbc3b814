import type { Facets, ListQuery, ListSort } from '#db/contract'
import { readListQuery, writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { listCommitments, listFacets, PAGE_SIZE } from '#db/queries/commitments.server'
import type { Day } from '#extractors/types'
import { formatDay } from './format-day'
import { formatDossier } from './kamerstuk'
import { clockWord, KIND_WORDS, outcomeWord, SORT_WORDS, STRENGTH_WORDS } from './labels'
import { readAsOf } from './page-query.server'
import { refuse } from './refusal'
import { type Row, toRow } from './row'

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
  first: number
  previous: string | null
  next: string | null
  chosen: Choice[]
  facets: { title: string; choices: Choice[]; clear: string | null }[]
  sorts: Choice[]
  exports: { json: string; csv: string }
  /** Values of the search form, and the filters it must carry along. */
  form: { fields: FormFields; carried: [name: string, value: string][] }
}

type FormFields = Record<'q' | 'termijn_van' | 'termijn_tot' | 'gedaan_van' | 'gedaan_tot', string>

/** What a list address asks for; an unknown name or value is a 400 that says which. */
export function readListRequest(request: Request): { query: ListQuery; asOf: Day; given: Day | null } {
  const params = new URL(request.url).searchParams
  const read = readListQuery(params)
  if ('problem' in read) throw refuse(400, 'Deze zoekvraag is niet bekend', read.problem)
  return { query: read.query, ...readAsOf(params) }
}

/** The list for an address, with the links that narrow, widen, sort and page it. */
export function buildListPage(db: Database, query: ListQuery, asOf: Day, given: Day | null): ListPage {
  const list = listCommitments(db, query, asOf)
  const to = (change: Partial<ListQuery>) => addressOf('/toezeggingen', { ...query, page: 1, ...change }, given)
  const page = query.page ?? 1
  return {
    items: list.items.map(toRow),
    count: list.count,
    first: (page - 1) * PAGE_SIZE + 1,
    previous: page > 1 ? to({ page: page - 1 }) : null,
    next: list.next ? to({ page: page + 1 }) : null,
    chosen: listChosen(query, to),
    facets: listFacetGroups(listFacets(db, query, asOf), query, to),
    sorts: (Object.keys(SORT_WORDS) as ListSort[]).map((sort) => ({
      word: SORT_WORDS[sort],
      to: to({ sort }),
      current: (query.sort ?? 'term') === sort,
    })),
    exports: {
      json: addressOf('/toezeggingen.json', { ...query, page: 1 }, given),
      csv: addressOf('/toezeggingen.csv', { ...query, page: 1 }, given),
    },
    form: readForm(query, given),
  }
}

/** A list address: `/toezeggingen?klok=te-laat&peildatum=2019-01-05`, without `?` when nothing is asked. */
export function addressOf(path: string, query: ListQuery, given: Day | null): string {
  const params = writeListQuery(query, given)
  return params.size > 0 ? `${path}?${params}` : path
}

type To = (change: Partial<ListQuery>) => string

function listFacetGroups(facets: Facets, query: ListQuery, to: To): ListPage['facets'] {
  return [
    group('Klok', 'clocks', facets.clocks, clockWord, query, to),
    group('Ministerie', 'ministries', facets.ministries, (code) => nameMinistry(facets, code), query, to),
    group('Uitkomst', 'outcomes', facets.outcomes, outcomeWord, query, to),
    group('Soort', 'kinds', facets.kinds, (kind) => KIND_WORDS[kind], query, to),
    group('Hardheid', 'strengths', facets.strengths, (strength) => STRENGTH_WORDS[strength], query, to),
    reviewGroup(query.unreviewed ?? 'published', to),
  ].filter((facet) => facet.choices.length > 1 || facet.clear)
}

type FacetField = 'clocks' | 'ministries' | 'outcomes' | 'kinds' | 'strengths'

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

function reviewGroup(now: Reviewed, to: To): ListPage['facets'][number] {
  const choices = (Object.keys(REVIEWED_WORDS) as Reviewed[]).map((value) => ({
    word: REVIEWED_WORDS[value],
    to: to({ unreviewed: value }),
    current: value === now,
  }))
  return { title: 'Beoordeling', choices, clear: null }
}

function nameMinistry(facets: Facets, code: string): string {
  return facets.ministries.find(({ value }) => value === code)?.name ?? code
}

/** What narrows this list, each with the address that takes it away. */
function listChosen(query: ListQuery, to: To): Choice[] {
  const many = <Value extends string>(field: FacetField, values: Value[] | undefined, word: (value: Value) => string) =>
    (values ?? []).map((value) => ({
      word: word(value),
      to: to({ [field]: (values ?? []).filter((other) => other !== value) }),
    }))
  const one = (field: keyof ListQuery, word: string) => (query[field] ? [{ word, to: to({ [field]: undefined }) }] : [])
  return [
    ...one('text', `“${query.text}”`),
    ...many('clocks', query.clocks, clockWord),
    ...many('ministries', query.ministries, (code) => code),
    ...many('outcomes', query.outcomes, outcomeWord),
    ...many('kinds', query.kinds, (kind) => KIND_WORDS[kind]),
    ...many('strengths', query.strengths, (strength) => STRENGTH_WORDS[strength]),
    ...(query.dossiers ?? []).map((dossier) => ({
      word: `dossier ${formatDossier(dossier)}`,
      to: to({ dossiers: (query.dossiers ?? []).filter((other) => other !== dossier) }),
    })),
    ...one('documentId', `document ${query.documentId}`),
    ...one('dueFrom', `termijn vanaf ${formatDay(query.dueFrom ?? '')}`),
    ...one('dueTo', `termijn tot en met ${formatDay(query.dueTo ?? '')}`),
    ...one('madeFrom', `gedaan vanaf ${formatDay(query.madeFrom ?? '')}`),
    ...one('madeTo', `gedaan tot en met ${formatDay(query.madeTo ?? '')}`),
    ...(query.unreviewed && query.unreviewed !== 'published'
      ? [{ word: REVIEWED_WORDS[query.unreviewed], to: to({ unreviewed: undefined }) }]
      : []),
  ]
}

type Reviewed = NonNullable<ListQuery['unreviewed']>

const REVIEWED_WORDS: Record<Reviewed, string> = {
  published: 'zekere en beoordeelde',
  reviewed: 'alleen beoordeelde',
  only: 'alleen nog niet beoordeelde',
  all: 'ook mogelijke toezeggingen',
}

const FIELDS = ['q', 'termijn_van', 'termijn_tot', 'gedaan_van', 'gedaan_tot'] as const

function readForm(query: ListQuery, given: Day | null): ListPage['form'] {
  const params = writeListQuery({ ...query, page: 1 }, given)
  const fields = Object.fromEntries(FIELDS.map((name) => [name, params.get(name) ?? ''])) as FormFields
  return { fields, carried: [...params].filter(([name]) => !(FIELDS as readonly string[]).includes(name)) }
}
