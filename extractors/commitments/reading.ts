import type { Mention } from './actors'
import type { Clause } from './clauses'
import { CUE_BITS } from './lexicon/facts'
import type { WordSlot } from './lexicon/words'
import { type Predicate, readPredicate } from './predicate'
import type { Recipient } from './recipients'
import type { SentenceView } from './view'
import type { Word } from './words'

/** What a clause says: who does what to whom, and every slot that a rule may ask for. */
export interface ClauseReading {
  clause: Clause
  predicate: Predicate
  subject: Mention | 'document' | 'process' | 'kamer' | null
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
  const { tense, groups, verb } = predicateOf(view, clause)
  if (NO_PROMISE.has(tense)) return false
  if (groups.size === 0) return verb !== null && (tense === 'zal' || tense === 'te' || tense === 'laat')
  if (tense === 'nu' && !someoneActs(view, clause)) return false
  return !(groups.size === 1 && (groups.has('overig') || groups.has('beleid'))) || tense === 'laat'
}

const WHO = CUE_BITS.government | CUE_BITS.other

/** Whether the clause (or the one it continues) names anyone or anything that a rule of the present tense asks for. */
function someoneActs(view: SentenceView, clause: Clause): boolean {
  if (clause.joins) return true
  for (const index of clause.words) if (((view.words[index]?.facts.cues ?? 0) & WHO) !== 0) return true
  return false
}

/** Reads one clause into slots; once, as other clauses may look at it too. */
export function readClause(view: SentenceView, clause: Clause): ClauseReading {
  clause.reading ??= makeReading(view, clause)
  return clause.reading
}

function predicateOf(view: SentenceView, clause: Clause): Predicate {
  clause.predicate ??= readPredicate(view, clause)
  return clause.predicate
}

function makeReading(view: SentenceView, clause: Clause): ClauseReading {
  const predicate = predicateOf(view, clause)
  const own = new Set(clause.words)
  for (const child of predicate.complements) for (const index of child.words) own.add(index)
  const found = new Map<string, number>()
  for (const index of own) {
    for (const { value, length } of view.words[index]?.slots ?? [])
      if (ownsAll(own, index, length)) found.set(value, found.get(value) ?? index)
  }
  const recipient = view.recipients.find((one) => own.has(one.to - 1) && !belongsToNoun(view, one)) ?? null
  const subject = readSubject(view, clause, predicate, recipient)
  const agent =
    view.mentions.find((mention) => own.has(mention.from) && view.words[mention.lead - 1]?.lower === 'door') ?? null
  const reading: ClauseReading = { clause, predicate, subject, agent, recipient, slots: new Set(), found }
  reading.slots = collectSlots(view, reading, own)
  return reading
}

/** The slots by which rules know a clause; see `/regels` for what each stands for. */
function collectSlots(view: SentenceView, reading: ClauseReading, own: ReadonlySet<number>): Set<string> {
  const { predicate, found, subject, agent, recipient } = reading
  const slots = new Set<string>(found.keys())
  for (const slot of AUXILIARIES) slots.delete(slot)
  if (slots.has('intentie') && predicate.tense === 'te') slots.add('streven')
  if (slots.has('schijnontkenning')) slots.delete('ontkenning')
  if (slots.has('geenDan')) slots.delete('dan')
  slots.add(predicate.tense)
  for (const group of predicate.groups) slots.add(group)
  if (predicate.stays) slots.add('blijven')
  if (predicate.tense === 'laat' && predicate.verb !== null && !LETS.test(view.words[predicate.verb]?.lower ?? ''))
    slots.add('handelen')
  if (recipient) slots.add('de Kamer')
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
  if (
    predicate.groups.has('sturen') &&
    [...own].some(
      (index) =>
        /^(?:een|aparte|separate|nadere|nieuwe)$/u.test(view.words[index - 1]?.lower ?? '') &&
        /brief$/u.test(view.words[index]?.lower ?? ''),
    )
  )
    slots.add('brief als voorwerp')
  if (
    [...own].some(
      (index) =>
        view.words[index]?.facts.isLetter === true &&
        !/^(?:uw|die|deze|mijn|de)$/u.test(view.words[index - 1]?.lower ?? ''),
    )
  )
    slots.add('brief voor de Kamer')
  for (const index of own) if (view.words[index]?.facts.isDocument) slots.add('een brief')
  return slots
}

const BECOMES_CLEAR = new Set(['duidelijk worden', 'bekend worden', 'bekend zijn', 'zichtbaar worden'])

/** "laten zien", "laten weten", "zich laten leiden": no order to do something. */
const LETS = /^(?:zien|weten|gelden|vallen|leiden|blijken|horen|staan|liggen|gaan|merken|zijn|worden)$/u

export function isPassive(tense: Predicate['tense']): boolean {
  return tense === 'wordt' || tense === 'zal worden' || tense === 'kan worden' || tense === 'zal zijn'
}

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
  const before = view.words[recipient.from - 1]?.lower
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

function readSubject(
  view: SentenceView,
  clause: Clause,
  predicate: Predicate,
  recipient: Recipient | null,
): ClauseReading['subject'] {
  const own = clause.words
  const inClause = view.mentions.filter((mention) => own.includes(mention.from))
  const pronoun = inClause.find((mention) => mention.type === 'signer')
  if (pronoun) return pronoun
  const chamber =
    recipient &&
    clause.finite !== null &&
    isBareChamber(view, recipient) &&
    besideVerb(view, clause, recipient.from, recipient.to)
  if (chamber && (predicate.groups.has('ontvangen') || isPassive(predicate.tense) || predicate.tense === 'kan'))
    return 'kamer'
  const continued =
    clause.joins &&
    clause.words.every(
      (index) =>
        index >= (clause.finite as number) ||
        view.words[index]?.kind !== 'word' ||
        view.words[index]?.facts.isCoordinator === true,
    )
  if (continued && predicate.tense === 'nu' && !predicate.groups.has('verlopen')) return inheritedSubject(view, clause)
  const head = headNoun(view, clause)
  const named = inClause.find((mention) => !isInPhrase(view, mention) && (head === null || mention.lead <= head.index))
  if (named) return named
  if (head) {
    const owner = view.mentions.find(
      (mention) =>
        mention.type === 'third' &&
        own.includes(mention.from) &&
        mention.lead - head.index <= 5 &&
        mention.lead > head.index &&
        view.words[mention.lead - 1]?.lower === 'van',
    )
    if (owner) return owner
    const { isProcess, isDocument } = (view.words[head.index] as Word).facts
    if (isProcess && (!isDocument || /(?:onderzoek|evaluatie|verkenning|studie|gesprek)/u.test(head.lower)))
      return 'process'
    if (isProcess || isDocument) return 'document'
  }
  if (clause.joins && clause.words.length > 0) return inheritedSubject(view, clause)
  return clause.opener === 'die' ? antecedent(view, clause) : null
}

/** What a clause with `die` says something of: the word it follows. */
function antecedent(view: SentenceView, clause: Clause): ClauseReading['subject'] {
  const first = clause.words[0] as number
  const at = view.words[first - 1]?.kind === 'mark' ? first - 2 : first - 1
  const facts = view.words[at]?.facts
  const named = view.mentions.find((mention) => mention.to === at + 1)
  if (named && named.type !== 'signer') return named
  return facts?.isProcess ? 'process' : facts?.isDocument ? 'document' : null
}

/** A joined clause without a subject of its own takes that of the clause it continues. */
function inheritedSubject(view: SentenceView, clause: Clause): ClauseReading['subject'] {
  const from = clause.joins
  if (!from || from === clause) return null
  const predicate = predicateOf(view, from)
  return readSubject(view, from, predicate, view.recipients.find((one) => from.words.includes(one.to - 1)) ?? null)
}

function isBareChamber(view: SentenceView, recipient: Recipient): boolean {
  return !['aan', 'met', 'naar', 'bij', 'richting', 'voor', 'van', 'tegen'].includes(
    view.words[recipient.from - 1]?.lower ?? '',
  )
}

/** Whether the words stand right before or after the finite verb. */
function besideVerb(view: SentenceView, clause: Clause, from: number, to: number): boolean {
  const finite = clause.finite as number
  if (clause.kind === 'sub') return true
  return (
    to === finite ||
    from === finite + 1 ||
    (from > finite && from - finite <= 3) ||
    (to < finite && from === clause.words[0]) ||
    view.words[to]?.lower === 'zelf'
  )
}

function isInPhrase(view: SentenceView, mention: Mention): boolean {
  const before = view.words[mention.lead - 1]
  return before !== undefined && before.facts.isPreposition
}

/** The noun at the heart of the subject: of the words before the finite verb, else of those after it. */
function headNoun(view: SentenceView, clause: Clause): { lower: string; index: number } | null {
  const { words } = view
  const finite = clause.finite
  if (finite === null) return null
  const before = clause.words.filter((index) => index < finite)
  const after = clause.words.filter((index) => index > finite)
  if (clause.kind === 'sub') return nounOf(words, before.slice(1))
  const first = words[before[0] ?? -1]
  const fronted = first && !first.facts.isPreposition ? nounOf(words, before) : null
  return fronted ?? nounOf(words, after)
}

/** The known noun in the first noun phrase that does not stand behind a preposition; null when that phrase has none. */
function nounOf(words: readonly Word[], indexes: readonly number[]): { lower: string; index: number } | null {
  let behindPreposition = 0
  let inPhrase = false
  for (const index of indexes) {
    const word = words[index] as Word
    if (word.facts.isPreposition) {
      if (inPhrase) return null
      behindPreposition = 1
      continue
    }
    const opens = STARTS_PHRASE.has(word.lower)
    if (behindPreposition > 0 && !(opens && behindPreposition > 1)) {
      behindPreposition++
      continue
    }
    behindPreposition = 0
    if (opens && inPhrase) return null
    inPhrase = inPhrase || opens
    if (word.facts.isProcess || word.facts.isDocument) return { lower: word.lower, index }
  }
  return null
}
const STARTS_PHRASE = new Set(['de', 'het', 'een', 'deze', 'dit', 'die', 'dat', 'mijn', 'uw', 'ons', 'onze'])
