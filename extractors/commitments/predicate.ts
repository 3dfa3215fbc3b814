import type { Clause } from './clauses'
import { PLANNED_WORDS, TRYING_VERBS } from './cues'
import { tenseOf } from './finite-tense'
import { lexical } from './lexical-verb'
import { AUXILIARIES } from './lexicon/facts'
import type { Tense } from './lexicon/tenses'
import type { VerbGroup } from './lexicon/verbs'
import { content, isInfinitive, isNonfinite, isNounHere, isParticiple, unknownInfinitive } from './verb-content'
import type { SentenceView } from './view'
import type { Word } from './words'

export interface Predicate {
  tense: Tense
  /** Groups of the verb that carries the meaning. */
  groups: Set<VerbGroup>
  /** Its token index, and its entry in the lexicon. */
  verb: number | null
  entry: string | null
  /** Infinitive clauses that complete the verb ("voornemens om … te starten"). */
  complements: Clause[]
  /** `blijven` stands among the verbs. */
  stays: boolean
  /** Someone tries or strives to do it. */
  tries: boolean
}

/** What is known of a predicate before its verb is chosen. */
export type Base = Pick<Predicate, 'complements' | 'stays'>

/** Verbs and words after which an infinitive with `te` is what is promised. */
const TAKES_TE = new Set(['voornemens', 'bereid', 'streven', 'verwachting', 'beoogt'])

/** The predicate of a clause, read once. */
export function predicateOf(view: SentenceView, clause: Clause): Predicate {
  clause.predicate ??= readPredicate(view, clause)
  return clause.predicate
}

/** Whether the finite verb alone, or the lack of one, tells that nothing is promised: "was", "zou", "moet", "heeft gedaan". */
export function tellsByItsVerb(view: SentenceView, clause: Clause): boolean {
  if (clause.finite === null) return clause.kind !== 'aim'
  const tense = tenseOf(view, clause, view.words[clause.finite] as Word)
  if (tense === 'verleden' || tense === 'zou') return true
  if (tense === 'moet')
    return !takesTe(view, clause) && !clause.words.some((index) => ENDS_DUTY.has(view.words[index]?.lower ?? ''))
  return tense === 'voltooid' && !takesTe(view, clause) && !saysPromised(view, clause) && !saysDecided(view, clause)
}

/** Whether the finite verb carries the meaning and announces nothing: its tense is then the present or the past. */
export function isPlainPresent(view: SentenceView, clause: Clause): boolean {
  if (clause.finite === null) return false
  const finite = view.words[clause.finite] as Word
  if (tenseOf(view, clause, finite) !== undefined || takesTe(view, clause)) return false
  return !finite.forms.some(({ groups }) => groups.includes('toezeggen'))
}

const NO_BASE: Base = { complements: [], stays: false }

/** Reads the verbs of a clause. */
export function readPredicate(view: SentenceView, clause: Clause): Predicate {
  const known = clause.words.filter(
    (index) =>
      index !== clause.finite &&
      (view.words[index]?.withTe || isNonfinite(view.words[index] as Word)) &&
      !isNounHere(view, index),
  )
  const verbs = known.length > 0 ? known : unknownInfinitive(view, clause)
  if (clause.finite === null)
    return clause.kind === 'aim'
      ? content(
          view,
          clause,
          NO_BASE,
          'te',
          verbs.filter((index) => view.words[index]?.withTe),
        )
      : content(view, clause, NO_BASE, 'geen werkwoord', [])
  const finite = view.words[clause.finite] as Word
  const complements = takesTe(view, clause)
    ? view.clauses.filter(
        (child) => child.kind === 'aim' && child.parent === clause && (child.words[0] ?? 0) > (clause.finite as number),
      )
    : []
  const base: Base = {
    complements,
    stays: verbs.some((index) => /^blij(?:f|ft|ven)$/u.test(view.words[index]?.lower ?? '')),
  }
  const tense = tenseOf(view, clause, finite)
  if (complements.length > 0 || (takesTe(view, clause) && verbs.some((index) => view.words[index]?.withTe)))
    return intention(view, clause, base, tense, complements)
  if (tense === undefined)
    return announcing(view, clause, base, verbs) ?? effort(view, clause, base) ?? lexical(view, clause, base)
  return withAuxiliary(view, clause, base, tense, verbs)
}

/** Whether something is done in the clause and the doer need not be named. */
export function isPassive(tense: Predicate['tense']): boolean {
  return tense === 'wordt' || tense === 'zal worden' || tense === 'kan worden' || tense === 'zal zijn'
}

function withAuxiliary(view: SentenceView, clause: Clause, base: Base, tense: Tense, verbs: number[]): Predicate {
  const infinitives = verbs.filter(
    (index) =>
      !view.words[index]?.withTe &&
      (isInfinitive(view.words[index] as Word) || !isParticiple(view.words[index] as Word)),
  )
  const told = tense === 'laat' ? infinitives.find((index) => view.words[index]?.lower === 'weten') : undefined
  if (told !== undefined)
    return {
      ...base,
      tense: 'nu',
      groups: new Set(['sturen', 'meedelen']),
      verb: told,
      entry: 'laten weten',
      tries: false,
    }
  const participles = verbs.filter((index) => isParticiple(view.words[index] as Word) && !infinitives.includes(index))
  const lowers = infinitives.map((index) => view.words[index]?.lower)
  if (tense === 'wordt' && participles.length === 0) {
    const becoming = lexical(view, clause, base)
    if (becoming.groups.has('verlopen')) return becoming
  }
  if (tense === 'wordt') {
    const done = content(
      view,
      clause,
      base,
      tense,
      participles.length > 0 ? participles : verbs.filter((index) => isParticiple(view.words[index] as Word)),
    )
    return done.verb === null && lowers.length > 0 ? { ...done, tense: 'nu' } : done
  }
  if (tense === 'voltooid' || tense === 'is') {
    const promised = saysPromised(view, clause) || saysDecided(view, clause)
    const still = promised ? promisedBefore(view, clause, base, verbs) : null
    if (still) return still
  }
  if (tense === 'voltooid' || tense === 'verleden') return content(view, clause, base, tense, verbs)
  if (tense === 'moet') return duty(view, clause, base, verbs, infinitives, participles)
  if (tense === 'is') {
    const done = content(view, clause, base, 'voltooid', participles)
    if (done.entry?.includes(' ')) return done
    const ready = lexical(view, clause, base)
    if (ready.groups.has('verlopen')) return { ...ready, tense: 'is' }
    const planned = clause.words.some((index) => PLANNED.has(view.words[index]?.lower ?? ''))
    if (planned) return content(view, clause, base, 'is', verbs)
    return content(view, clause, base, participles.length > 0 ? 'voltooid' : 'is', verbs)
  }
  if (tense === 'zal' && infinitives.length === 0 && !lowers.includes('worden')) {
    const gaan = /^ga/u.test(view.words[clause.finite as number]?.lower ?? '')
    if (gaan) return lexical(view, clause, base)
  }
  const shared =
    clause.joins?.finite === clause.finite && clause.joins?.words.some((index) => view.words[index]?.lower === 'worden')
  if (lowers.includes('worden') || (shared && infinitives.length === 0)) {
    const passive = verbs.filter(
      (index) => view.words[index]?.lower !== 'worden' && isParticiple(view.words[index] as Word),
    )
    const as: Tense = tense === 'zal' ? 'zal worden' : tense === 'kan' ? 'kan worden' : tense
    if (passive.length > 0) return content(view, clause, base, as, passive)
  }
  const main = infinitives.filter((index) => !AUXILIARIES.has(view.words[index]?.lower ?? ''))
  if (
    tense === 'zal' &&
    lowers.includes('zijn') &&
    participles.every((index) => view.words[index]?.lower === 'gereed')
  ) {
    const ready = content(
      view,
      clause,
      base,
      tense,
      infinitives.filter((index) => view.words[index]?.lower === 'zijn'),
    )
    if (ready.groups.has('verlopen')) return ready
  }
  if (tense === 'zal' && lowers.includes('hebben') && participles.length > 0)
    return content(view, clause, base, tense, participles)
  if (tense === 'zal' && lowers.includes('zijn') && participles.length > 0)
    return content(view, clause, base, 'zal zijn', participles)
  const result = content(
    view,
    clause,
    base,
    tense,
    main.length > 0 ? main : infinitives.length > 0 ? infinitives : participles,
  )
  return tense === 'laat' && result.verb === null ? lexical(view, clause, base) : result
}

const PLANNED = new Set<string>(PLANNED_WORDS)

/** Infinitives with which a duty tells of a state: "moet zijn aangepast", "moet in werking treden". */
const ENDS_DUTY = new Set(['zijn', 'treden', 'ingaan', 'worden', 'komen', 'gaan'])
const DUE = new Set([
  'in werking treden',
  'van kracht worden',
  'in|gaan',
  'van start gaan',
  'live gaan',
  'gereed zijn',
  'klaar zijn',
  'afgerond zijn',
  'beschikbaar zijn',
  'operationeel zijn',
  'inzetbaar zijn',
  'gereed komen',
  'beschikbaar komen',
])

/** "moet in mei zijn aangepast" and "moet in mei in werking treden" tell what will be so; another duty promises nothing. */
function duty(
  view: SentenceView,
  clause: Clause,
  base: Base,
  verbs: number[],
  infinitives: number[],
  participles: number[],
): Predicate {
  const done = content(view, clause, base, 'moet', verbs)
  if (done.entry !== null && DUE.has(done.entry)) return { ...done, tense: 'moet zijn' }
  const isState = infinitives.some((index) => view.words[index]?.lower === 'zijn')
  return isState && participles.length > 0 ? content(view, clause, base, 'moet zijn', participles) : done
}

/** Whether the clause has "toegezegd": with an infinitive it tells what was promised before. */
export function saysPromised(view: SentenceView, clause: Clause): boolean {
  return clause.words.some((index) => view.words[index]?.lower === 'toegezegd')
}

/** Whether the clause has "besloten": with an infinitive it tells what will be done. */
export function saysDecided(view: SentenceView, clause: Clause): boolean {
  return clause.words.some((index) => view.words[index]?.lower === 'besloten')
}

/** "heb toegezegd uw Kamer te informeren": what was promised before. */
function promisedBefore(view: SentenceView, clause: Clause, base: Base, verbs: number[]): Predicate | null {
  const children = view.clauses.filter((child) => child.kind === 'aim' && child.parent === clause)
  if (children.length === 0 && !verbs.some((index) => view.words[index]?.withTe)) return null
  return intention(view, clause, { ...base, complements: children }, undefined, children)
}

/** Nouns of intention count only as what the clause says ("het voornemen is om …", "we hebben de intentie om …"). */
function takesTe(view: SentenceView, clause: Clause): boolean {
  clause.takesTe ??= tellsIntention(view, clause)
  return clause.takesTe
}

function tellsIntention(view: SentenceView, clause: Clause): boolean {
  const finite = view.words[clause.finite ?? -1]?.lower ?? ''
  for (const index of clause.words) {
    for (const { value } of view.words[index]?.slots ?? [])
      if (TAKES_TE.has(value) || (value === 'intentie' && CARRIES_INTENTION.test(finite))) return true
  }
  return false
}

const CARRIES_INTENTION = /^(?:is|zijn|heb|heeft|hebben|bestaat|blijft|leeft|ligt)$/u

function intention(
  view: SentenceView,
  clause: Clause,
  base: Base,
  tense: Tense | undefined,
  complements: Clause[],
): Predicate {
  const perfect =
    tense === 'voltooid' &&
    clause.words.some((index) => !view.words[index]?.withTe && isParticiple(view.words[index] as Word))
  const past = perfect || tense === 'verleden' || tense === 'zou'
  const verbs = [...clause.words, ...complements.flatMap((child) => child.words)].filter(
    (index) => view.words[index]?.withTe,
  )
  const merged: Clause = { ...clause, words: [...clause.words, ...complements.flatMap((child) => child.words)] }
  const main = verbs.filter((index) => !AUXILIARIES.has(view.words[index]?.lower ?? ''))
  const after = merged.words.filter(
    (index) => isParticiple(view.words[index] as Word) && verbs.some((verb) => verb < index),
  )
  return content(
    view,
    merged,
    base,
    past ? (tense as Tense) : 'te',
    main.length > 0 ? main : after.length > 0 ? after : verbs,
  )
}

/** "zegt toe de Kamer te informeren": what is announced is the promise. */
function announcing(view: SentenceView, clause: Clause, base: Base, verbs: number[]): Predicate | null {
  if (isPlainPresent(view, clause)) return null
  if (!lexical(view, clause, base).groups.has('toezeggen')) return null
  const children = view.clauses.filter((child) => child.kind === 'aim' && child.parent === clause)
  if (children.length === 0 && !verbs.some((index) => view.words[index]?.withTe)) return null
  return intention(view, clause, { ...base, complements: children }, undefined, children)
}

const TRIES = new Set<string>(TRYING_VERBS)

/** "zet zich in om de Kamer te informeren", "probeert het plan in mei te sturen". */
function effort(view: SentenceView, clause: Clause, base: Base): Predicate | null {
  const { entry } = lexical(view, clause, base)
  if (entry === null || !TRIES.has(entry)) return null
  const children = view.clauses.filter((child) => child.kind === 'aim' && child.parent === clause)
  if (children.length === 0 && !clause.words.some((index) => view.words[index]?.withTe)) return null
  const tried = intention(view, clause, { ...base, complements: children }, undefined, children)
  return { ...tried, tries: true }
}
