import type { ListSort } from '#db/contract'
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

/** The words of the pages, one home for each stored value. A new value does not compile until it has a word. */

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

/** "5 dagen te laat", "op tijd voldaan": the clock with its days. */
export function tellClock(clock: Clock, daysLate: number): string {
  if (clock === 'overdue') return `${countDays(daysLate)} te laat`
  if (clock === 'late') return `voldaan, ${countDays(daysLate)} te laat`
  return clockWord(clock)
}

export function countDays(days: number): string {
  return `${formatCount(days)} ${days === 1 ? 'dag' : 'dagen'}`
}

/** A whole number with Dutch thousands: 12.345. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.')
}

/** "1 toezegging", "12 toezeggingen". */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** "Bontenbal (CDA), De Wit": members of parliament with their party where it is known. */
export function nameMembers(members: Member[]): string {
  return members.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ')
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
