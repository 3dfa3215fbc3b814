import type { Mention } from './actors'
import type { Clause } from './clauses'
import { MESSAGE_NOUN } from './lexicon/nouns'
import { isCountry } from './lexicon/vocabulary'
import { CUE_BITS } from './lexicon/word-cues'
import type { WordSlot } from './lexicon/words'
import {
  isPassive,
  isPlainPresent,
  type Predicate,
  predicateOf,
  saysDecided,
  saysPromised,
  tellsByItsVerb,
} from './predicate'
import type { Recipient } from './recipients'
import { isOwnWork, readSubject, type Subject } from './subject'
import { isProvided } from './verb-content'
import type { SentenceView } from './view'
import { hasSlot, type Word } from './words'

/** What a clause says: who does what to whom, and every slot that a rule may ask for. */
export interface ClauseReading {
  clause: Clause
  predicate: Predicate
  subject: Subject
  /** Who does it in a passive clause ("door de Minister"). */
  agent: Mention | null
  recipient: Recipient | null
  slots: Set<string>
  /** The words (token indexes) whose slots were found, for the trace. */
  found: Map<string, number>
}

/** Tenses in which nothing is promised, whatever the rules say: what was, what must, what would. */
const NO_PROMISE = new Set<Predicate['tense']>(['geen werkwoord', 'voltooid', 'verleden', 'zou', 'moet'])

/** A quick look at the verb alone: whether any rule could hold for the clause. */
export function couldPromise(view: SentenceView, clause: Clause): boolean {
  if (
    tellsByItsVerb(view, clause) ||
    (isPlainPresent(view, clause) && !someoneActs(view, clause) && !runs(view, clause))
  )
    return false
  const { tense, groups, verb } = predicateOf(view, clause)
  if (NO_PROMISE.has(tense)) return false
  if (tense === 'is' && clause.words.some((index) => hasSlot(view.words[index], 'streefdatum'))) return true
  if (
    clause.words.some((index) => hasSlot(view.words[index], 'toezending') || hasSlot(view.words[index], 'voltooiing'))
  )
    return true
  if (groups.size === 0) return verb !== null && (tense === 'zal' || tense === 'te' || tense === 'laat')
  if (tense === 'nu' && !someoneActs(view, clause) && !groups.has('verlopen')) return false
  return !(groups.size === 1 && (groups.has('overig') || groups.has('beleid'))) || tense === 'laat'
}

const WHO = CUE_BITS.government | CUE_BITS.chamber | CUE_BITS.other

/** Whether the finite verb tells that something runs its course: "verschijnt", "gaat in". */
function runs(view: SentenceView, clause: Clause): boolean {
  return ((view.words[clause.finite ?? -1]?.facts.cues.signs ?? 0) & CUE_BITS.runs) !== 0
}

/** Whether the clause (or the one it continues) names anyone or anything that a rule of the present tense asks for. */
function someoneActs(view: SentenceView, clause: Clause): boolean {
  if (clause.joins) return true
  for (const index of clause.words) if (((view.words[index]?.facts.cues.signs ?? 0) & WHO) !== 0) return true
  return false
}

/** Reads one clause into slots; once, as other clauses may look at it too. */
export function readClause(view: SentenceView, clause: Clause): ClauseReading {
  clause.reading ??= makeReading(view, clause)
  return clause.reading
}

function makeReading(view: SentenceView, clause: Clause): ClauseReading {
  const predicate = predicateOf(view, clause)
  const own = new Set(clause.words)
  for (const child of predicate.complements) for (const index of child.words) own.add(index)
  const found = new Map<string, number>()
  for (const index of own) {
    for (const { value, length } of view.words[index]?.slots ?? [])
      if (ownsAll(own, index, length) && !isProvided(view, index)) found.set(value, found.get(value) ?? index)
  }
  const recipient = view.recipients.find((one) => own.has(one.to - 1) && !belongsToNoun(view, one)) ?? null
  const subject = readSubject(view, clause, predicate, recipient)
  const agent = !isPassive(predicate.tense)
    ? null
    : (view.mentions.find((mention) => own.has(mention.from) && view.words[mention.lead - 1]?.lower === 'door') ?? null)
  const reading: ClauseReading = { clause, predicate, subject, agent, recipient, slots: new Set(), found }
  reading.slots = collectSlots(view, reading, own)
  return reading
}

/** The slots by which rules know a clause; see `/regels` for what each stands for. */
function collectSlots(view: SentenceView, reading: ClauseReading, own: ReadonlySet<number>): Set<string> {
  const { clause, predicate, found, subject, agent, recipient } = reading
  const slots = new Set<string>(found.keys())
  for (const slot of AUXILIARIES) slots.delete(slot)
  if (slots.has('intentie') && predicate.tense === 'te') slots.add('streven')
  if (slots.has('schijnontkenning')) slots.delete('ontkenning')
  if (slots.has('geenDan')) slots.delete('dan')
  if (slots.has('geenHierbij')) slots.delete('hierbij')
  slots.add(predicate.tense)
  for (const group of predicate.groups) slots.add(group)
  if (predicate.stays) slots.add('blijven')
  if (predicate.tries) slots.add('streven').add('inspanning')
  if (predicate.tense === 'laat' && predicate.verb !== null && !LETS.test(view.words[predicate.verb]?.lower ?? ''))
    slots.add('handelen')
  if (view.words[clause.finite ?? -1]?.forms.some((reading) => reading.verb === 'toe|zeggen')) slots.add('zegt toe')
  if (toThirdParty(view, own, subject)) slots.add('aan een derde')
  if (view.mentions.some((mention) => own.has(mention.from) && isAbroad(view, mention))) slots.add('in een ander land')
  if (recipient) slots.add('de Kamer')
  if (recipient && /^(?:naar|bij|richting)$/u.test(view.words[recipient.from - 1]?.lower ?? ''))
    slots.add('naar de Kamer')
  if (predicate.entry !== null && IS_READY.has(predicate.entry)) slots.add('is klaar')
  if (predicate.entry !== null && GOES_INTO_FORCE.has(predicate.entry)) slots.add('gaat gelden')
  if (predicate.tense === 'te' && saysPromised(view, clause)) slots.add('eerder toegezegd')
  if (
    predicate.tense === 'te' &&
    (slots.has('voornemens') || STRIVES.test(view.words[clause.finite ?? -1]?.lower ?? ''))
  )
    slots.add('eigen voornemen')
  if (predicate.tense === 'te' && saysDecided(view, clause)) slots.add('besloten')
  if (predicate.entry !== null && BECOMES_CLEAR.has(predicate.entry)) slots.add('wordt duidelijk')
  if (predicate.verb !== null && predicate.groups.size === 0) slots.add('onbekend werkwoord')
  const actor = agent ?? (typeof subject === 'object' ? subject : null)
  if (actor) slots.add(actor.type === 'third' ? 'een derde' : actor.type === 'agency' ? 'een dienst' : 'de regering')
  if (subject === 'document') slots.add('een stuk')
  if (subject === 'process') slots.add('een proces')
  if (subject === 'kamer') slots.add('de Kamer als onderwerp')
  if (subject === null) slots.add('onbekend onderwerp')
  const byChamber = view.recipients.some((one) => own.has(one.from) && view.words[one.from - 1]?.lower === 'door')
  if (isPassive(predicate.tense) && byChamber) slots.add('een derde')
  else if (isPassive(predicate.tense) && !agent) {
    slots.delete('een derde')
    slots.delete('de regering')
    slots.delete('een dienst')
    slots.add('niemand genoemd')
  }
  for (const index of own) addPaperSlots(view, reading, index, slots)
  if ((subject === 'process' || subject === 'document') && isOwnWork(view, clause)) slots.add('eigen werk')
  if (view.namesUnion) slots.add('regel van de EU')
  return slots
}

/** What a word tells of letters, answers and other papers. */
function addPaperSlots(view: SentenceView, { predicate }: ClauseReading, index: number, slots: Set<string>): void {
  const { facts, lower } = view.words[index] as Word
  if (facts.isDocument) slots.add('een brief')
  if (facts.isLetter) {
    const before = view.words[index - 1]?.lower ?? ''
    if (!NOT_TO_COME.has(before)) slots.add('brief voor de Kamer')
    if (predicate.groups.has('sturen') && lower.endsWith('brief') && NEW_ONE.has(before))
      slots.add('brief als voorwerp')
  }
  if (predicate.groups.has('verlopen') && isMessage(view, index)) slots.add('bericht voor de Kamer')
  if (ANSWERS.has(lower) && isMessage(view, index)) slots.add('antwoorden')
}

const NEW_ONE = new Set(['een', 'aparte', 'separate', 'nadere', 'nieuwe'])
const NOT_TO_COME = new Set(['uw', 'die', 'deze', 'mijn', 'de', 'in'])
const ANSWERS = new Set(['antwoorden', 'antwoord', 'beantwoording'])

/** Whether a third party is named that does not act itself: "aan de gemeenten", "zal de gemeenten". */
function toThirdParty(view: SentenceView, own: ReadonlySet<number>, subject: Subject): boolean {
  return view.mentions.some(
    (mention) =>
      own.has(mention.from) &&
      (mention.type === 'third' || mention.type === 'agency') &&
      mention !== subject &&
      !isOf(view, mention.lead) &&
      !isInTitle(view, mention.lead),
  )
}

/** Named within the title of a paper («Grenzen aan kleine scholen»). */
function isInTitle(view: SentenceView, at: number): boolean {
  const mark = view.words.slice(0, at).findLast(({ lower }) => lower === '«' || lower === '»')
  return mark?.lower === '«'
}

/** "het rapport van de commissie", "over de gemeenten": named, but not addressed. */
function isOf(view: SentenceView, lead: number): boolean {
  const step = [1, 2, 3].find((back) => view.words[lead - back]?.facts.isPreposition !== false) ?? 1
  return OF.test(view.words[lead - step]?.lower ?? '')
}

const OF = /^(?:van|over|uit|tussen|door|binnen|in)$/u

/** "in Frankrijk": another country as the place where it happens. */
function isAbroad(view: SentenceView, { lead, from }: Mention): boolean {
  return view.words[lead - 1]?.lower === 'in' && isCountry(view.words[from]?.lower ?? '')
}

/** "volgt nog bericht", "de beantwoording volgt", "een brief": something for the Kamer, not behind a preposition. */
function isMessage(view: SentenceView, index: number): boolean {
  const word = view.words[index]
  if (!word || !(word.facts.isLetter || MESSAGE_NOUN.test(word.lower))) return false
  const at = /^\p{Ll}{3,}e$/u.test(view.words[index - 1]?.lower ?? '') ? index - 2 : index - 1
  const before = view.words[at]
  if (before?.facts.isPreposition || ADDRESSED.test(before?.lower ?? '')) return false
  return !before?.facts.isDeterminer || view.words[at - 1]?.facts.isPreposition !== true
}

const ADDRESSED = /^(?:uw|die|deze|dit|dat|hun|haar)$/u

const IS_READY = new Set([
  'gereed zijn',
  'klaar zijn',
  'beschikbaar zijn',
  'operationeel zijn',
  'gereed komen',
  'klaar|komen',
  'beschikbaar komen',
  'operationeel worden',
])
/** The subject itself strives, unlike "het streven is". */
const STRIVES = /^stre(?:ef|eft|ven)$/u
const GOES_INTO_FORCE = new Set(['gelden', 'in werking treden', 'van kracht worden', 'in|gaan'])
const BECOMES_CLEAR = new Set(['duidelijk worden', 'bekend worden', 'bekend zijn', 'zichtbaar worden'])

/** "laten zien", "laten weten", "zich laten leiden": no order to do something. */
const LETS = /^(?:zien|weten|gelden|vallen|leiden|blijken|horen|staan|liggen|gaan|merken|zijn|worden)$/u

const AUXILIARIES: WordSlot[] = [
  'zal',
  'zou',
  'gaat',
  'wordt',
  'laat',
  'wil',
  'kan',
  'moet',
  'mag',
  'is',
  'heeft',
  'blijft',
  'verleden',
]

function ownsAll(own: ReadonlySet<number>, from: number, length: number): boolean {
  for (let index = from; index < from + length; index++) if (!own.has(index)) return false
  return true
}

/** "het lid van uw Kamer", "de vragen van de Kamer", "uw brief": the Kamer belongs to a noun and receives nothing. */
function belongsToNoun(view: SentenceView, recipient: Recipient): boolean {
  const at = view.words[recipient.from - 1]?.facts.isDeterminer === true ? recipient.from - 2 : recipient.from - 1
  const before = view.words[at]?.lower
  return (
    before === 'van' ||
    before === 'door' ||
    before === 'namens' ||
    before === 'binnen' ||
    before === 'in' ||
    before === 'tussen' ||
    before === 'vanuit' ||
    before === 'uit'
  )
}
