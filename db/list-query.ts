import type { Clock, Outcome } from '#extractors/status/status'
import type { CommitmentKind, Day, DocumentKind, Strength } from '#extractors/types'
import type { Grouping, ListQuery, ListSort, SourceKind, TermKnown } from './contract'
import {
  choice,
  fitsOrder,
  type Place,
  type Read,
  readCabinet,
  readCommittee,
  readDay,
  readDossier,
  readHolder,
  readId,
  readMember,
  readMinistry,
  readParty,
  readPlace,
  readPlausibleDay,
  readWords,
  writePlace,
} from './list-values'

/**
 * The words of the addresses: what stands in a query string for what the database holds. The stored value itself is read
 * too ("klok=overdue"), because exports print it.
 */
export const CLOCK_WORDS: Record<Clock, string> = {
  overdue: 'te-laat',
  'due-soon': 'bijna-op-termijn',
  'on-track': 'loopt',
  'no-deadline': 'zonder-termijn',
  'on-time': 'op-tijd',
  late: 'te-laat-voldaan',
}
export const OUTCOME_WORDS: Record<Outcome, string> = {
  open: 'open',
  partly: 'deels-voldaan',
  fulfilled: 'voldaan',
  continuing: 'doorlopend',
  lapsed: 'vervallen',
  unclear: 'niet-te-beoordelen',
}
export const KIND_WORDS: Record<CommitmentKind, string> = {
  inform: 'informeren',
  act: 'handelen',
  external: 'door-een-ander',
}
export const STRENGTH_WORDS: Record<Strength, string> = {
  firm: 'stellig',
  expected: 'verwacht',
  intended: 'voorgenomen',
}
export const SORT_WORDS: Record<ListSort, string> = {
  late: 'te-laat',
  term: 'termijn',
  made: 'gedaan',
  ministry: 'ministerie',
  shifts: '-verschuivingen',
}
export const UNREVIEWED_WORDS: Record<NonNullable<ListQuery['unreviewed']>, string> = {
  published: '',
  reviewed: '0',
  all: 'alles',
  only: 'alleen',
}

export const TERMLESS_WORDS: Record<NonNullable<ListQuery['termless']>, string> = { long: 'lang' }
/** The sources that are a kind of document: a list of documents knows no other. */
export const DOCUMENT_SOURCE_WORDS: Record<DocumentKind, string> = {
  letter: 'brief',
  answer: 'antwoord',
  debate: 'debat',
  other: 'overig',
}
export const SOURCE_WORDS: Record<SourceKind, string> = {
  ...DOCUMENT_SOURCE_WORDS,
  register: 'register',
  manual: 'handmatig',
}
export const TERM_KNOWN_WORDS: Record<TermKnown, string> = { day: 'dag', words: 'woorden', none: 'geen' }
export const MOVED_WORDS: Record<NonNullable<ListQuery['moved']>, string> = { yes: 'ja', no: 'nee' }
export const GROUPING_WORDS: Record<Grouping, string> = {
  ministry: 'ministerie',
  committee: 'commissie',
  'office-holder': 'bewindspersoon',
  'post-holder': 'post',
  cabinet: 'kabinet',
  member: 'kamerlid',
  party: 'fractie',
  dossier: 'dossier',
  source: 'bron',
  month: 'maand',
  'due-month': 'termijnmaand',
}

interface Parameter {
  name: string
  field: keyof ListQuery
  many: boolean
  read: Read
  /** The word in the address of each stored value. */
  words?: Record<string, string>
}

const PARAMETERS: Parameter[] = [
  { name: 'q', field: 'text', many: false, read: readWords },
  { name: 'klok', field: 'clocks', many: true, ...choice(CLOCK_WORDS) },
  { name: 'zonder_termijn', field: 'termless', many: false, ...choice(TERMLESS_WORDS) },
  { name: 'uitkomst', field: 'outcomes', many: true, ...choice(OUTCOME_WORDS) },
  { name: 'ministerie', field: 'ministries', many: true, read: readMinistry },
  { name: 'commissie', field: 'committees', many: true, read: readCommittee },
  { name: 'bewindspersoon', field: 'officeHolders', many: true, read: readHolder },
  { name: 'kabinet', field: 'cabinets', many: true, read: readCabinet },
  { name: 'aan', field: 'members', many: true, read: readMember },
  { name: 'fractie', field: 'parties', many: true, read: readParty },
  { name: 'bron', field: 'sources', many: true, ...choice(SOURCE_WORDS) },
  { name: 'soort', field: 'kinds', many: true, ...choice(KIND_WORDS) },
  { name: 'hardheid', field: 'strengths', many: true, ...choice(STRENGTH_WORDS) },
  { name: 'dossier', field: 'dossiers', many: true, read: readDossier },
  { name: 'document', field: 'documentId', many: false, read: readId },
  { name: 'termijn', field: 'terms', many: true, ...choice(TERM_KNOWN_WORDS) },
  { name: 'verschoven', field: 'moved', many: false, ...choice(MOVED_WORDS) },
  { name: 'termijn_van', field: 'dueFrom', many: false, read: readPlausibleDay },
  { name: 'termijn_tot', field: 'dueTo', many: false, read: readPlausibleDay },
  { name: 'gedaan_van', field: 'madeFrom', many: false, read: readPlausibleDay },
  { name: 'gedaan_tot', field: 'madeTo', many: false, read: readPlausibleDay },
  { name: 'voldaan_van', field: 'fulfilledFrom', many: false, read: readPlausibleDay },
  { name: 'onbeoordeeld', field: 'unreviewed', many: false, ...choice(UNREVIEWED_WORDS) },
  { name: 'sort', field: 'sort', many: false, ...choice(SORT_WORDS) },
  { name: 'per', field: 'grouping', many: false, ...choice(GROUPING_WORDS) },
  { name: 'pagina', field: 'page', many: false, read: readPlace },
]

/** The names a query string may hold. */
export const QUERY_NAMES = [...PARAMETERS.map((parameter) => parameter.name), 'peildatum']

/** The names that may be given more than once: any of the values will do. */
export const MANY_NAMES = PARAMETERS.filter((parameter) => parameter.many).map((parameter) => parameter.name)

/** The names of those that narrow a list of documents too. */
export const DOCUMENT_NAMES = ['bron', 'ministerie', 'dossier', 'gedaan_van', 'gedaan_tot']

/**
 * Reads a query string into a query. Empty values count as not given, as a form sends them. Any unknown name or value is
 * a problem that says which one: a list is never silently wider than was asked.
 */
export function readListQuery(params: URLSearchParams): { query: ListQuery; peildatum: Day | null } | ListProblem {
  const query: Record<string, unknown> = {}
  let peildatum: Day | null = null
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name).filter((value) => value.trim() !== '')
    if (!QUERY_NAMES.includes(name)) return unknownName(name)
    const parameter = PARAMETERS.find((candidate) => candidate.name === name) ?? PEILDATUM
    if (values.length > 1 && !parameter.many) return tellTwice(name)
    const read: unknown[] = []
    for (const value of values) {
      const result = parameter.read(value.trim().normalize('NFC'))
      if ('expected' in result) return tellUnknownValue(name, value, result)
      read.push(result.value)
    }
    if (read.length === 0) continue
    if (parameter === PEILDATUM) peildatum = read[0] as Day
    else if (parameter.field === 'page') Object.assign(query, read[0] as Place)
    else query[parameter.field] = parameter.many ? [...new Set(read)] : read[0]
  }
  const problem = findReversedPeriod(query) ?? findForeignKey(query)
  return problem ?? { query, peildatum }
}

/** The reverse of `readListQuery`; names in a fixed order, the defaults left out. `pageSize` has no name in an address. */
export function writeListQuery(query: ListQuery, peildatum: Day | null = null): URLSearchParams {
  const params = new URLSearchParams()
  for (const { name, field, words } of PARAMETERS) {
    const asked = field === 'page' ? writePlace(query) : query[field]
    // A page of a list writes a hundred addresses, and most names stand in none of them.
    if (asked === undefined) continue
    for (const value of [asked].flat()) {
      const word = words?.[value] ?? String(value)
      if (word !== '') params.append(name, word)
    }
  }
  if (peildatum !== null) params.append('peildatum', peildatum)
  return params
}

/** A query as an answer to a program repeats it: the words of each name in the address. */
export function tellListQuery(query: ListQuery): Record<string, string[]> {
  const params = writeListQuery(query)
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

const PEILDATUM: Parameter = { name: 'peildatum', field: 'page', many: false, read: readDay }

/** Why an address is no list: in Dutch, with the English beside it. */
export interface ListProblem {
  problem: string
  english: string
}

function unknownName(name: string): ListProblem {
  const [given, known] = [shorten(name), QUERY_NAMES.join(', ')]
  return {
    problem: `Onbekend filter “${given}”. Bekende filters: ${known}.`,
    english: `Unknown filter “${given}”. Known filters: ${known}.`,
  }
}

function tellTwice(name: string): ListProblem {
  return {
    problem: `Het filter “${name}” mag maar één keer voorkomen.`,
    english: `The filter “${name}” may stand there only once.`,
  }
}

/** What is said of a value that a name does not know. */
export function tellUnknownValue(
  name: string,
  value: string,
  { expected, english, near = [] }: { expected: string; english: string; near?: string[] },
): ListProblem {
  const given = shorten(value)
  const meant = (did: string, or: string) =>
    near.length > 0 ? ` ${did} ${near.map((one) => `“${one}”`).join(` ${or} `)}?` : ''
  return {
    problem: `Onbekende waarde “${given}” voor “${name}”: ${expected}.${meant('Bedoelde u', 'of')}`,
    english: `Unknown value “${given}” for “${name}”: ${english}.${meant('Did you mean', 'or')}`,
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function findReversedPeriod(query: ListQuery): ListProblem | null {
  const tell = (name: string) => ({
    problem: `“${name}_van” ligt na “${name}_tot”.`,
    english: `“${name}_van” lies after “${name}_tot”.`,
  })
  if (query.dueFrom && query.dueTo && query.dueFrom > query.dueTo) return tell('termijn')
  if (query.madeFrom && query.madeTo && query.madeFrom > query.madeTo) return tell('gedaan')
  return null
}

function findForeignKey(query: ListQuery): ListProblem | null {
  return fitsOrder(query, query.sort)
    ? null
    : {
        problem: 'De plaats in “pagina” hoort bij een andere volgorde. Begin bij bladzijde 1.',
        english: 'The place in “pagina” belongs to another order. Begin at page 1.',
      }
}
