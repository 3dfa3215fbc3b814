import type { ListedCommitment, ListSort } from '#db/contract'
import type { Clock, Outcome } from '#extractors/status/status'
import { TOLD_CLOCKS, TOLD_OUTCOMES } from '#extractors/status/told'
import type {
  AcknowledgementEffect,
  ActorType,
  Certainty,
  Chamber,
  CommitmentKind,
  DocumentKind,
  Member,
  Strength,
  TermType,
} from '#extractors/types'
import type { Language, Words } from './language'
import { ENGLISH_LABELS } from './words/labels-english'

/** The words of the pages, one home for each stored value. A new value does not compile until it has a word in both languages. */

export const CLOCKS: Clock[] = ['overdue', 'due-soon', 'on-track', 'no-deadline', 'late', 'on-time']
export const OUTCOMES: Outcome[] = ['open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear']

export const clockWord = (clock: Clock): string => TOLD_CLOCKS[clock].word
export const outcomeWord = (outcome: Outcome): string => TOLD_OUTCOMES[outcome].word

export const KIND_WORDS: Record<CommitmentKind, string> = {
  inform: 'informeren',
  act: 'handelen',
  external: 'door een ander',
}

export const STRENGTH_WORDS: Record<Strength, string> = {
  firm: 'stellig',
  expected: 'verwacht',
  intended: 'voorgenomen',
}

export const CERTAINTY_WORDS: Record<Certainty, string> = { sure: 'zeker', possible: 'mogelijk' }

/** As they stand in a sentence; `capitalise` for the start of one. */
export const DOCUMENT_KIND_WORDS: Record<DocumentKind, string> = {
  letter: 'brief',
  answer: 'antwoord op Kamervragen',
  debate: 'debatverslag',
  other: 'stuk',
}

export const ACTOR_WORDS: Record<ActorType, string> = {
  signer: 'de ondertekenaar',
  cabinet: 'het kabinet',
  'office-holder': 'een andere bewindspersoon',
  ministry: 'een ministerie',
  agency: 'een uitvoerende dienst',
  passive: 'de regering (niet genoemd)',
}

export const CHAMBER_WORDS: Record<Chamber, string> = {
  TK: 'Tweede Kamer',
  EK: 'Eerste Kamer',
  both: 'Eerste en Tweede Kamer',
}

export const TERM_WORDS: Record<TermType, string> = {
  exact: 'dag',
  month: 'maand',
  season: 'seizoen',
  quarter: 'kwartaal',
  half: 'halfjaar',
  year: 'jaar',
  recess: 'reces',
  event: 'gebeurtenis',
  duration: 'duur',
  vague: 'vaag',
  conditional: 'voorwaardelijk',
  recurring: 'terugkerend',
  vehicle: 'via een ander stuk',
}

/** Why a term has words but no day, as a sentence. Terms of other types without a day get the last one. */
export const NO_DAY_REASONS: Partial<Record<TermType, string>> & { other: string } = {
  vague: 'Deze woorden noemen geen dag. Wij verzinnen er geen.',
  conditional: 'De termijn hangt af van iets anders. Er is pas een laatste dag als dat is gebeurd.',
  vehicle: 'De termijn is die van een ander stuk, waarvan de dag hier niet staat.',
  recurring: 'De toezegging keert terug; uit deze woorden volgt niet één laatste dag.',
  other: 'Uit deze woorden volgt geen laatste dag.',
}

export const EFFECT_WORDS: Record<AcknowledgementEffect, string> = {
  fulfils: 'dit stuk voldoet aan een eerdere toezegging',
  'fulfilled-before': 'aan een eerdere toezegging is al voldaan',
  renews: 'een eerdere toezegging krijgt een nieuwe termijn',
  reports: 'een eerdere toezegging wordt genoemd',
}

export const SORT_WORDS: Record<ListSort, string> = {
  late: 'langst te laat eerst',
  term: 'laatste dag',
  made: 'nieuwste toezegging eerst',
  ministry: 'ministerie',
  shifts: 'vaakst verschoven eerst',
}

export const UNREVIEWED = 'automatisch gevonden, nog niet beoordeeld'

/** The words of each stored value, and of counting, in one language. */
export interface Labels {
  clock: (clock: Clock) => string
  outcome: (outcome: Outcome) => string
  kinds: Record<CommitmentKind, string>
  strengths: Record<Strength, string>
  certainties: Record<Certainty, string>
  documentKinds: Record<DocumentKind, string>
  actors: Record<ActorType, string>
  ministryOf: (code: string) => string
  chambers: Record<Chamber, string>
  terms: Record<TermType, string>
  noDay: Partial<Record<TermType, string>> & { other: string }
  effects: Record<AcknowledgementEffect, string>
  sorts: Record<ListSort, string>
  unreviewed: string
  /** The same of a promise that came from the register of the Kamer. */
  unreviewedRegister: string
  overdue: (days: string) => string
  late: (days: string) => string
  day: Pair
  promise: Pair
  document: Pair
  thousands: string
}
type Pair = readonly [one: string, many: string]

/** The labels of each language. Exports and the command read the Dutch ones above. */
export const LABELS: Words<Labels> = {
  nl: {
    clock: clockWord,
    outcome: outcomeWord,
    kinds: KIND_WORDS,
    strengths: STRENGTH_WORDS,
    certainties: CERTAINTY_WORDS,
    documentKinds: DOCUMENT_KIND_WORDS,
    actors: ACTOR_WORDS,
    ministryOf: (code) => `ministerie ${code}`,
    chambers: CHAMBER_WORDS,
    terms: TERM_WORDS,
    noDay: NO_DAY_REASONS,
    effects: EFFECT_WORDS,
    sorts: SORT_WORDS,
    unreviewed: UNREVIEWED,
    unreviewedRegister: 'uit het register van de Kamer, hier nog niet beoordeeld',
    overdue: (days) => `${days} te laat`,
    late: (days) => `voldaan, ${days} te laat`,
    day: ['dag', 'dagen'],
    promise: ['toezegging', 'toezeggingen'],
    document: ['document', 'documenten'],
    thousands: '.',
  },
  en: ENGLISH_LABELS,
}

/** The word of every outcome, to choose from. */
export function nameOutcomes(language: Language): Record<string, string> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, LABELS[language].outcome(outcome)]))
}

/** "5 dagen te laat", "op tijd voldaan": the clock with its days. */
export function tellClock(clock: Clock, daysLate: number, language: Language = 'nl'): string {
  const { overdue, late, clock: wordOf } = LABELS[language]
  if (clock === 'overdue') return overdue(countDays(daysLate, language))
  if (clock === 'late') return late(countDays(daysLate, language))
  return wordOf(clock)
}

/** True when the outcome alone says it all and the clock has stopped. */
export function isClosed(outcome: Outcome): boolean {
  return outcome === 'continuing' || outcome === 'lapsed' || outcome === 'unclear'
}

/** Both axes in the fewest words: "5 dagen te laat, deels voldaan", "voldaan, zonder termijn", "vervallen". */
export function tellStatus(
  { outcome, clock, daysLate }: Pick<ListedCommitment, 'outcome' | 'clock' | 'daysLate'>,
  language: Language = 'nl',
): string {
  const word = LABELS[language].outcome(outcome)
  if (isClosed(outcome)) return word
  const told = tellClock(clock, daysLate, language)
  if (outcome === 'partly') return `${told}, ${word}`
  return outcome === 'fulfilled' && clock === 'no-deadline' ? `${word}, ${told}` : told
}

/** Where a promise comes from that nobody reviewed here; empty for what somebody accepted. */
export function tellUnreviewed(
  { origin, reviewed }: Pick<ListedCommitment, 'origin' | 'reviewed'>,
  language: Language = 'nl',
): string {
  if (reviewed) return ''
  const { unreviewed, unreviewedRegister } = LABELS[language]
  return origin === 'register' ? unreviewedRegister : unreviewed
}

export function countDays(days: number, language: Language = 'nl'): string {
  return countOf(days, ...LABELS[language].day, language)
}

/** "1 toezegging", "12 toezeggingen". */
export function countPromises(count: number, language: Language = 'nl'): string {
  return countOf(count, ...LABELS[language].promise, language)
}

/** A whole number with thousands as the language writes them: 12.345 or 12,345. */
export function formatCount(count: number, language: Language = 'nl'): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, LABELS[language].thousands)
}

/** A count with its noun, in the form that fits the number. */
export function countOf(count: number, one: string, many: string, language: Language = 'nl'): string {
  return `${formatCount(count, language)} ${count === 1 ? one : many}`
}

/** Who has to act: the office; where the words name none, what they say and the ministry: "het kabinet, BZK", "ministerie IenW". */
export function nameActor(
  { type, office, ministry }: Pick<ListedCommitment['actor'], 'type' | 'office' | 'ministry'>,
  language: Language = 'nl',
): string {
  const { actors, ministryOf } = LABELS[language]
  if (office || !ministry) return office ?? actors[type]
  return type === 'ministry' ? ministryOf(ministry) : `${actors[type]}, ${ministry}`
}

/** "Bontenbal (CDA), De Wit": members of parliament with their party where it is known. */
export function nameMembers(members: Member[]): string {
  return members.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ')
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
