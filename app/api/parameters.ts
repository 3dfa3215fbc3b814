import {
  CLOCK_WORDS,
  DOCUMENT_NAMES,
  DOCUMENT_SOURCE_WORDS,
  GROUPING_WORDS,
  KIND_WORDS,
  MANY_NAMES,
  MOVED_WORDS,
  OUTCOME_WORDS,
  QUERY_NAMES,
  SORT_WORDS,
  SOURCE_WORDS,
  STRENGTH_WORDS,
  TERM_KNOWN_WORDS,
  TERMLESS_WORDS,
  UNREVIEWED_WORDS,
} from '#db/list-query'
import { CSV_FORMS, FEEDS } from '../exports/formats'
import type { Words } from '../language'
import { LEVEL_CODES, NARROWING } from '../scorecard/names'
import { PARAMETER_WORDS, SCORE_PARAMETER_WORDS } from '../words/api'

/** A name in the address of a list, as the description of the API has it. */
export interface Parameter {
  name: string
  about: Words<string>
  /** May be given more than once: any of the values will do. */
  many: boolean
  values?: readonly string[]
  example?: string
}

const VALUES: Record<string, readonly string[]> = {
  klok: Object.values(CLOCK_WORDS),
  zonder_termijn: Object.values(TERMLESS_WORDS),
  uitkomst: Object.values(OUTCOME_WORDS),
  soort: Object.values(KIND_WORDS),
  hardheid: Object.values(STRENGTH_WORDS),
  bron: Object.values(SOURCE_WORDS),
  onbeoordeeld: Object.values(UNREVIEWED_WORDS).filter(Boolean),
  sort: Object.values(SORT_WORDS),
  per: Object.values(GROUPING_WORDS),
  termijn: Object.values(TERM_KNOWN_WORDS),
  verschoven: Object.values(MOVED_WORDS),
  vorm: CSV_FORMS,
  feed: FEEDS,
}

const EXAMPLES: Record<string, string> = {
  q: '"voor de zomer" digitalisering',
  ministerie: 'BZK',
  dossier: '30821',
  peildatum: '2019-01-05',
  periode: '2019-1',
}

/** The names that narrow or order a list of commitments, from the reader of its addresses. */
export const LIST_PARAMETERS: Parameter[] = QUERY_NAMES.filter((name) => !['per', 'pagina'].includes(name)).map(
  describe,
)

/** The names a list of documents knows beside `pagina`. */
export const DOCUMENT_PARAMETERS: Parameter[] = [...DOCUMENT_NAMES, 'peildatum'].map((name) =>
  name === 'bron' ? { ...describe(name), values: Object.values(DOCUMENT_SOURCE_WORDS) } : describe(name),
)

/** The names a scorecard knows. */
export const SCORE_PARAMETERS: Parameter[] = [
  describe('periode'),
  { ...describe('per'), about: SCORE_PARAMETER_WORDS.per, values: Object.values(LEVEL_CODES) },
  { ...describe('onbeoordeeld'), about: SCORE_PARAMETER_WORDS.onbeoordeeld, values: ['0', '1'] },
  ...NARROWING.map(describe),
  describe('peildatum'),
]

/** Any parameter by its name. */
export function describe(name: string): Parameter {
  const [values, example] = [VALUES[name], EXAMPLES[name]]
  const about = PARAMETER_WORDS[name] ?? { nl: '', en: '' }
  return {
    name,
    about,
    many: MANY_NAMES.includes(name),
    ...(values ? { values } : {}),
    ...(example ? { example } : {}),
  }
}
