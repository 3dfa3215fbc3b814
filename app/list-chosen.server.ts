import type { ListQuery } from '#db/contract'
import { cabinetSlug, cabinets, findCommittee, listHoldings } from '#extractors/registry/registry'
import type { Day } from '#extractors/types'
import { formatDay } from './format-day'
import { formatDossier } from './kamerstuk'
import { LABELS } from './labels'
import type { Language } from './language'
import type { Choice, To } from './list-page.server'
import { LIST_WORDS, type ListWords } from './words/list'

/** What narrows this list, each with the address that takes it away. */
export function listChosen(query: ListQuery, asOf: Day, language: Language, to: To): Choice[] {
  const [words, labels] = [LIST_WORDS[language], LABELS[language]]
  const day = (value: Day | undefined) => formatDay(value ?? '', language)
  const many = <Value extends string>(field: keyof ListQuery, values: Value[] = [], word: (value: Value) => string) =>
    values.map((value) => ({ word: word(value), to: to({ [field]: values.filter((other) => other !== value) }) }))
  const one = (field: keyof ListQuery, word: string) => (query[field] ? [{ word, to: to({ [field]: undefined }) }] : [])
  return [
    ...one('text', `“${query.text}”`),
    ...many('clocks', query.clocks, labels.clock),
    ...one('termless', words.termless),
    ...many('committees', query.committees, (slug) => findCommittee(slug, asOf)?.name ?? slug),
    ...many('ministries', query.ministries, (code) => code),
    ...many('officeHolders', query.officeHolders, (value) => nameHolder(value, words)),
    ...many('cabinets', query.cabinets, nameCabinet),
    ...many('members', query.members, (slug) => words.toMember(slug)),
    ...many('parties', query.parties, (code) => words.toMember(code)),
    ...many('outcomes', query.outcomes, labels.outcome),
    ...many('kinds', query.kinds, (kind) => labels.kinds[kind]),
    ...many('strengths', query.strengths, (strength) => labels.strengths[strength]),
    ...many('sources', query.sources, (source) => words.sources[source]),
    ...many('dossiers', query.dossiers, (dossier) => `${words.dossier} ${formatDossier(dossier)}`),
    ...one('documentId', `${words.document} ${query.documentId}`),
    ...many('terms', query.terms, (known) => words.terms[known]),
    ...one('moved', words.moved[query.moved ?? 'yes']),
    ...one('dueFrom', `${words.dueFrom} ${day(query.dueFrom)}`),
    ...one('dueTo', `${words.dueTo} ${day(query.dueTo)}`),
    ...one('madeFrom', `${words.madeFrom} ${day(query.madeFrom)}`),
    ...one('madeTo', `${words.madeTo} ${day(query.madeTo)}`),
    ...one('fulfilledFrom', `${words.fulfilledFrom} ${day(query.fulfilledFrom)}`),
    ...(query.unreviewed && query.unreviewed !== 'published'
      ? one('unreviewed', words.reviewed[query.unreviewed])
      : []),
  ]
}

/** The same in words alone: what an image, a citation or a message says of the list that it is about. Empty for the whole list. */
export function tellFilters(query: ListQuery, asOf: Day, language: Language): string[] {
  return listChosen(query, asOf, language, () => '').map(({ word }) => word)
}

function nameHolder(value: string, words: ListWords): string {
  const [slug = '', scope] = value.split('.')
  const name = listHoldings(slug)[0]?.fullName ?? slug
  if (scope === 'gedaan') return words.made(name)
  if (scope === 'geerfd') return words.inherited(name)
  return scope === 'post' ? words.nowKeptBy(name) : name
}

function nameCabinet(slug: string): string {
  return cabinets.find((one) => cabinetSlug(one) === slug)?.name ?? slug
}
