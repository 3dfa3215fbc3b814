import type { Clause } from './clauses'
import type { Tense } from './lexicon/tenses'
import type { VerbGroup } from './lexicon/verbs'
import type { VerbReading } from './lexicon/vocabulary'
import type { Base, Predicate } from './predicate'
import type { SentenceView } from './view'
import type { Word } from './words'

/** Fills in verb and groups from the candidates: the reading with most companions, the last of the candidates first. */
export function content(
  view: SentenceView,
  clause: Clause,
  { complements, stays }: Base,
  tense: Tense,
  candidates: readonly number[],
): Predicate {
  const groups = new Set<VerbGroup>()
  let verb: number | null = null
  let entry: string | null = null
  for (const index of candidates) {
    const readings = bestReadings(view, clause, index)
    if (readings.length === 0) continue
    verb ??= index
    entry ??= readings[0]?.verb ?? null
    for (const reading of readings) for (const group of reading.groups) groups.add(group)
  }
  if (verb === null && candidates.length > 0) verb = candidates[0] as number
  if (groups.size > 1) groups.delete('overig')
  return { tense, groups, verb, entry, complements, stays, tries: false }
}

/** The readings of a verb whose companions stand in the clause; those with most companions win. */
function bestReadings(view: SentenceView, clause: Clause, index: number): readonly VerbReading[] {
  const { plain, needy } = (view.words[index] as Word).facts
  let best: readonly VerbReading[] = plain
  if (needy.length > 0) {
    const fitting = withCompanions(view, clause, index)
    if (fitting.length > 0) best = withMostCompanions(fitting)
    else if (plain.length === 0) return plain
  }
  return isOtherVerb(view, clause, index, best) ? [] : best
}

/** The readings of a verb for which all companions stand in the clause; few have their rarest there. */
function withCompanions(view: SentenceView, clause: Clause, index: number): VerbReading[] {
  const { needy, companions } = (view.words[index] as Word).facts
  const rarest: string[] = []
  for (const own of clause.words) {
    const lower = view.words[own]?.lower ?? ''
    if (companions.has(lower)) rarest.push(lower)
  }
  if (rarest.length === 0) return []
  return needy.filter(
    (reading) =>
      rarest.includes(reading.rarestNeed) &&
      reading.needs.every((need) => standsIn(view, clause, need, index, reading)),
  )
}

function withMostCompanions(readings: readonly VerbReading[]): VerbReading[] {
  const weight = (reading: VerbReading) => reading.needs.length + (reading.verb.includes('|') ? 0.5 : 0)
  const most = Math.max(...readings.map(weight))
  return readings.filter((reading) => weight(reading) === most)
}

const PARTICLES = new Set('op aan uit voor in mee toe door af over na bij terug om onder voort'.split(' '))
const PRONOMINAL = new Set(['hier', 'daar', 'er', 'waar'])

/** Whether a particle ends the clause of a finite verb that none of its readings knows: then it is another verb. */
function isOtherVerb(view: SentenceView, clause: Clause, index: number, readings: readonly VerbReading[]): boolean {
  if (index !== clause.finite || clause.kind === 'sub') return false
  let pronominal = false
  for (const own of clause.words) {
    const lower = view.words[own]?.lower ?? ''
    pronominal ||= PRONOMINAL.has(lower)
    if (own <= index || !PARTICLES.has(lower) || !closesClause(view, clause, own)) continue
    return !pronominal && !readings.some((reading) => reading.needs.includes(lower))
  }
  return false
}

/** Nothing of the clause follows, or a mark or a subordinate clause does. */
function closesClause(view: SentenceView, clause: Clause, own: number): boolean {
  const next = view.words[own + 1]
  if (next && /^(?:welke?|wie|wat|basis)$/u.test(next.lower)) return false
  return (
    !next ||
    (next.kind === 'mark' && next.lower !== '«') ||
    (next.facts.isSubordinator && !clause.words.includes(own + 1))
  )
}

function standsIn(view: SentenceView, clause: Clause, need: string, verb: number, reading: VerbReading): boolean {
  const isParticle = reading.verb.includes(`${need}|`)
  return clause.words.some(
    (index) =>
      view.words[index]?.lower === need &&
      index !== verb &&
      (!isParticle ||
        endsPhrase(view, index) ||
        (index > verb && clause.words.some((other) => other > index && view.words[other]?.withTe))),
  )
}

/** A particle ends its phrase: no noun of its own follows it, nor the Kamer ("aan uw Kamer te kunnen melden"). */
function endsPhrase(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1]
  if (!next || next.kind === 'mark') return true
  if (view.recipients.some((recipient) => recipient.from === index + 1)) return false
  return (
    next.facts.isPreposition ||
    next.facts.isSubordinator ||
    next.facts.isCoordinator ||
    next.withTe ||
    next.slots.length > 0
  )
}

/** "voorzien van een reactie" says how something is sent, not when it is expected. */
export function isProvided(view: SentenceView, index: number): boolean {
  return view.words[index]?.lower === 'voorzien' && view.words[index + 1]?.lower === 'van'
}

/** "de vragen", "uw besluiten", "het innemen van": an infinitive form that is a noun. */
export function isNounHere(view: SentenceView, index: number): boolean {
  if (isProvided(view, index)) return true
  if (view.words[index - 1]?.lower === 'het' && view.words[index + 1]?.lower === 'van')
    return isInfinitive(view.words[index] as Word)
  return (
    !view.words[index]?.withTe &&
    BEFORE_NOUN.has(view.words[index - 1]?.lower ?? '') &&
    isInfinitive(view.words[index] as Word)
  )
}

const BEFORE_NOUN = new Set('de een uw mijn onze alle beide enkele geen nieuwe schriftelijke'.split(' '))

/** The last word of a clause whose auxiliary asks for an infinitive, when the lexicon knows no verb in it. */
export function unknownInfinitive(view: SentenceView, clause: Clause): number[] {
  const finite = view.words[clause.finite ?? -1]?.lower ?? ''
  if (!/^(?:zal|zullen|ga|gaat|gaan|laat|laten|wil|willen)$/u.test(finite)) return []
  for (let i = clause.words.length - 1; i > 0; i--) {
    const index = clause.words[i] as number
    const word = view.words[index] as Word
    const next = view.words[index + 1]
    const ends = !next || next.kind === 'mark' || (next.facts.isSubordinator && !clause.words.includes(index + 1))
    if (
      ends &&
      index > (clause.finite as number) &&
      /^\p{Ll}{3,20}(?:en|aan|ien)$/u.test(word.text) &&
      view.words[index - 1]?.facts.isDeterminer !== true
    )
      return [index]
  }
  return []
}

export function isNonfinite(word: Word): boolean {
  return word.facts.isInfinitive || word.facts.isParticiple
}

export function isInfinitive(word: Word): boolean {
  return word.facts.isInfinitive
}

export function isParticiple(word: Word): boolean {
  return word.facts.isParticiple
}
