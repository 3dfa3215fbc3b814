import type { Clause } from './clauses'
import { AUXILIARIES } from './lexicon/facts'
import type { VerbGroup } from './lexicon/verbs'
import type { VerbReading } from './lexicon/vocabulary'
import type { SentenceView } from './view'
import type { Word } from './words'

/** How the verb of a clause stands: `zal`, `nu` (plain present), `wordt`, `zal worden`, `voornemens` and so on. */
export type Tense =
  | 'zal'
  | 'zal worden'
  | 'zal zijn'
  | 'nu'
  | 'wordt'
  | 'laat'
  | 'wil'
  | 'kan'
  | 'kan worden'
  | 'moet'
  | 'is'
  | 'voltooid'
  | 'verleden'
  | 'zou'
  | 'blijft'
  | 'te'
  | 'geen werkwoord'

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
}

const TENSE_OF: Record<string, Tense> = {
  zal: 'zal',
  zullen: 'zal',
  zult: 'zal',
  ga: 'zal',
  gaat: 'zal',
  gaan: 'zal',
  zou: 'zou',
  zouden: 'zou',
  word: 'wordt',
  wordt: 'wordt',
  worden: 'wordt',
  laat: 'laat',
  laten: 'laat',
  wil: 'wil',
  willen: 'wil',
  wens: 'wil',
  wenst: 'wil',
  kan: 'kan',
  kunnen: 'kan',
  kunt: 'kan',
  mag: 'kan',
  mogen: 'kan',
  moge: 'kan',
  moet: 'moet',
  moeten: 'moet',
  dient: 'moet',
  dienen: 'moet',
  hoeft: 'moet',
  hoeven: 'moet',
  behoort: 'moet',
  behoren: 'moet',
  is: 'is',
  zijn: 'is',
  ben: 'is',
  bent: 'is',
  heb: 'voltooid',
  heeft: 'voltooid',
  hebben: 'voltooid',
  hebt: 'voltooid',
  blijf: 'blijft',
  blijft: 'blijft',
  blijven: 'blijft',
  werd: 'verleden',
  werden: 'verleden',
  was: 'verleden',
  waren: 'verleden',
  had: 'verleden',
  hadden: 'verleden',
  kon: 'verleden',
  konden: 'verleden',
  moest: 'verleden',
  moesten: 'verleden',
  wilde: 'verleden',
  wilden: 'verleden',
  ging: 'verleden',
  gingen: 'verleden',
  liet: 'verleden',
  lieten: 'verleden',
  bleef: 'verleden',
  bleek: 'verleden',
  bleken: 'verleden',
}

/** Verbs and words after which an infinitive with `te` is what is promised. */
const TAKES_TE = new Set(['voornemens', 'bereid', 'streven', 'verwachting'])

/** Reads the verbs of a clause. */
export function readPredicate(view: SentenceView, clause: Clause): Predicate {
  const none: Predicate = {
    tense: 'geen werkwoord',
    groups: new Set(),
    verb: null,
    entry: null,
    complements: [],
    stays: false,
  }
  const known = clause.words.filter(
    (index) => index !== clause.finite && isNonfinite(view.words[index] as Word) && !isNounHere(view, index),
  )
  const verbs = known.length > 0 ? known : unknownInfinitive(view, clause)
  if (clause.finite === null)
    return clause.kind === 'aim'
      ? content(
          view,
          clause,
          { ...none, tense: 'te' },
          verbs.filter((index) => view.words[index]?.withTe),
        )
      : none
  const finite = view.words[clause.finite] as Word
  const complements = takesTe(view, clause)
    ? view.clauses.filter(
        (child) => child.kind === 'aim' && child.parent === clause && (child.words[0] ?? 0) > (clause.finite as number),
      )
    : []
  const base = {
    ...none,
    complements,
    stays: verbs.some((index) => /^blij(?:f|ft|ven)$/u.test(view.words[index]?.lower ?? '')),
  }
  const tense = tenseOf(view, clause, finite)
  if (complements.length > 0 || (takesTe(view, clause) && verbs.some((index) => view.words[index]?.withTe)))
    return intention(view, clause, base, tense, complements)
  if (tense === undefined) return announcing(view, clause, base, verbs) ?? lexical(view, clause, base)
  return withAuxiliary(view, clause, base, tense, verbs)
}

/** "zijn en worden uitgevoerd" tells of before as well; "laat ik vooropstellen" only introduces. */
function tenseOf(view: SentenceView, clause: Clause, finite: Word): Tense | undefined {
  const at = clause.finite as number
  const [before, next] = [view.words[at - 1]?.lower, view.words[at + 1]?.lower]
  if (/^word(?:t|en)$/u.test(finite.lower) && before === 'en' && /^(?:is|zijn)$/u.test(view.words[at - 2]?.lower ?? ''))
    return 'voltooid'
  const opensClause =
    at === 0 ||
    /^[:.«]$/u.test(before ?? '') ||
    (at === clause.words[1] && /^(?:dus|en|maar|of|nee|ja|nou|want)$/u.test(before ?? ''))
  if (/^laa?ten?$|^laat$/u.test(finite.lower) && opensClause && /^(?:ik|we|wij|ons)$/u.test(next ?? '')) return 'is'
  return TENSE_OF[finite.lower]
}

function withAuxiliary(view: SentenceView, clause: Clause, base: Predicate, tense: Tense, verbs: number[]): Predicate {
  const infinitives = verbs.filter(
    (index) =>
      !view.words[index]?.withTe &&
      (isInfinitive(view.words[index] as Word) || !isParticiple(view.words[index] as Word)),
  )
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
      { ...base, tense },
      participles.length > 0 ? participles : verbs.filter((index) => isParticiple(view.words[index] as Word)),
    )
    return done.verb === null && lowers.length > 0 ? { ...done, tense: 'nu' } : done
  }
  if (tense === 'voltooid' || tense === 'verleden') return content(view, clause, { ...base, tense }, verbs)
  if (tense === 'is') {
    const ready = lexical(view, clause, base)
    if (ready.groups.has('verlopen')) return { ...ready, tense: 'is' }
    const planned = clause.words.some((index) => PLANNED.has(view.words[index]?.lower ?? ''))
    if (planned) return content(view, clause, { ...base, tense: 'is' }, verbs)
    return content(view, clause, { ...base, tense: participles.length > 0 ? 'voltooid' : 'is' }, verbs)
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
    if (passive.length > 0) return content(view, clause, { ...base, tense: as }, passive)
  }
  const main = infinitives.filter((index) => !AUXILIARIES.has(view.words[index]?.lower ?? ''))
  if (tense === 'zal' && lowers.includes('zijn') && participles.length > 0)
    return content(view, clause, { ...base, tense: 'zal zijn' }, participles)
  const result = content(
    view,
    clause,
    { ...base, tense },
    main.length > 0 ? main : infinitives.length > 0 ? infinitives : participles,
  )
  return tense === 'laat' && result.verb === null ? lexical(view, clause, base) : result
}

const PLANNED = new Set([
  'voorzien',
  'gepland',
  'beoogd',
  'ingepland',
  'voornemens',
  'geagendeerd',
  'bedoeld',
  'voorgenomen',
  'erop',
  'gericht',
])

/** Nouns of intention count only as what the clause says ("het voornemen is om …", "we hebben de intentie om …"). */
function takesTe(view: SentenceView, clause: Clause): boolean {
  const finite = view.words[clause.finite ?? -1]?.lower ?? ''
  return clause.words.some((index) =>
    view.words[index]?.slots.some(
      (slot) => TAKES_TE.has(slot.value) || (slot.value === 'intentie' && CARRIES_INTENTION.test(finite)),
    ),
  )
}

const CARRIES_INTENTION = /^(?:is|zijn|heb|heeft|hebben|bestaat|blijft|leeft|ligt)$/u

function intention(
  view: SentenceView,
  clause: Clause,
  base: Predicate,
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
    { ...base, tense: past ? (tense as Tense) : 'te' },
    main.length > 0 ? main : after.length > 0 ? after : verbs,
  )
}

/** "zegt toe de Kamer te informeren": what is announced is the promise. */
function announcing(view: SentenceView, clause: Clause, base: Predicate, verbs: number[]): Predicate | null {
  if (!lexical(view, clause, base).groups.has('toezeggen')) return null
  const children = view.clauses.filter((child) => child.kind === 'aim' && child.parent === clause)
  if (children.length === 0 && !verbs.some((index) => view.words[index]?.withTe)) return null
  return intention(view, clause, { ...base, complements: children }, undefined, children)
}

/** The finite verb itself carries the meaning: "stuur ik uw Kamer". */
function lexical(view: SentenceView, clause: Clause, base: Predicate): Predicate {
  const at = clause.finite as number
  const forms = (view.words[at] as Word).forms.filter((form) => form.form !== 'participle')
  const past = forms.length > 0 && forms.every((form) => form.form === 'past')
  return content(view, clause, { ...base, tense: past ? 'verleden' : 'nu' }, [at])
}

/** Fills in verb and groups from the candidates: the reading with most companions, the last of the candidates first. */
function content(view: SentenceView, clause: Clause, base: Predicate, candidates: number[]): Predicate {
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
  return { ...base, groups, verb, entry }
}

/** The readings of a verb whose companions stand in the clause; those with most companions win. */
function bestReadings(view: SentenceView, clause: Clause, index: number): readonly VerbReading[] {
  const { plain, needy } = (view.words[index] as Word).facts
  let best: readonly VerbReading[] = plain
  if (needy.length > 0) {
    const lowers = clauseLowers(view, clause)
    const fitting = needy.filter((reading) =>
      reading.needs.every((need) => lowers.has(need) && standsIn(view, clause, need, index, reading)),
    )
    if (fitting.length > 0) best = withMostCompanions(fitting)
    else if (plain.length === 0) return plain
  }
  return isOtherVerb(view, clause, index, best) ? [] : best
}

function withMostCompanions(readings: readonly VerbReading[]): VerbReading[] {
  const weight = (reading: VerbReading) => reading.needs.length + (reading.verb.includes('|') ? 0.5 : 0)
  const most = Math.max(...readings.map(weight))
  return readings.filter((reading) => weight(reading) === most)
}

function clauseLowers(view: SentenceView, clause: Clause): ReadonlySet<string> {
  const lowers = new Set<string>()
  for (const index of clause.words) lowers.add(view.words[index]?.lower ?? '')
  return lowers
}

const PARTICLES = new Set([
  'op',
  'aan',
  'uit',
  'voor',
  'in',
  'mee',
  'toe',
  'door',
  'af',
  'over',
  'na',
  'bij',
  'terug',
  'om',
  'onder',
  'voort',
])
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

/** A particle ends its phrase: no noun of its own follows it. */
function endsPhrase(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1]
  if (!next || next.kind === 'mark') return true
  return (
    next.facts.isPreposition ||
    next.facts.isSubordinator ||
    next.facts.isCoordinator ||
    next.withTe ||
    next.slots.length > 0
  )
}

/** "de vragen", "uw besluiten": an infinitive form that is a noun. */
function isNounHere(view: SentenceView, index: number): boolean {
  return (
    !view.words[index]?.withTe &&
    /^(?:de|een|uw|mijn|onze|alle|beide|enkele|geen|nieuwe|schriftelijke)$/u.test(view.words[index - 1]?.lower ?? '') &&
    isInfinitive(view.words[index] as Word)
  )
}

/** The last word of a clause whose auxiliary asks for an infinitive, when the lexicon knows no verb in it. */
function unknownInfinitive(view: SentenceView, clause: Clause): number[] {
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

function isNonfinite(word: Word): boolean {
  return word.facts.isInfinitive || word.facts.isParticiple
}

function isInfinitive(word: Word): boolean {
  return word.facts.isInfinitive
}

function isParticiple(word: Word): boolean {
  return word.facts.isParticiple
}
