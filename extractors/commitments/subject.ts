import type { Mention } from './actors'
import type { Clause } from './clauses'
import { isPassive, type Predicate, predicateOf } from './predicate'
import type { Recipient } from './recipients'
import type { SentenceView } from './view'
import type { Word } from './words'

/** Who or what a clause is about: someone named, a document or work of the government, the Kamer, or nobody known. */
export type Subject = Mention | 'document' | 'process' | 'kamer' | null

/** Reads the subject of a clause from its words, the clause it continues or the word it says something of. */
export function readSubject(
  view: SentenceView,
  clause: Clause,
  predicate: Predicate,
  recipient: Recipient | null,
): Subject {
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
  if (continued && SHARES_SUBJECT.has(predicate.tense) && !predicate.groups.has('verlopen'))
    return inheritedSubject(view, clause)
  if (sharesAuxiliary(view, clause, predicate)) return inheritedSubject(view, clause)
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

/** Tenses in which the verb right behind `en` has the subject of the clause before: "heb gevraagd | en zal besluiten". */
const SHARES_SUBJECT = new Set<Predicate['tense']>(['nu', 'zal', 'wil', 'laat'])

/** Whether the clause is about work that the government itself finishes: "de evaluatie", "het wetsvoorstel"; a study may be another's. */
export function isOwnWork(view: SentenceView, clause: Clause): boolean {
  return OWN_WORK.test(headNoun(view, clause)?.lower ?? '')
}

const OWN_WORK =
  /(?:evaluatie|brief|kabinetsreactie|beleidsreactie|wetsvoorstel|besluitvorming|publicatie|inwerkingtreding)$/u

/** "Het kabinet zal besluiten | en een reactie geven": the second infinitive hangs on the same auxiliary. */
function sharesAuxiliary(view: SentenceView, clause: Clause, predicate: Predicate): boolean {
  if (clause.joins === null || predicate.tense !== 'zal') return false
  return !clause.words.some((index) => /^(?:zal|zullen|zult)$/u.test(view.words[index]?.lower ?? ''))
}

/** What a clause with `die` says something of: the word it follows. */
function antecedent(view: SentenceView, clause: Clause): Subject {
  const first = clause.words[0] as number
  const at = view.words[first - 1]?.kind === 'mark' ? first - 2 : first - 1
  const facts = view.words[at]?.facts
  const named = view.mentions.find((mention) => mention.to === at + 1)
  if (named && named.type !== 'signer') return named
  return facts?.isProcess ? 'process' : facts?.isDocument ? 'document' : null
}

/** A joined clause without a subject of its own takes that of the clause it continues. */
function inheritedSubject(view: SentenceView, clause: Clause): Subject {
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
  return view.words[mention.lead - 1]?.facts.isPreposition ?? false
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
  if (!fronted && first && frontedSubject(view, before)) return null
  return fronted ?? nounOf(words, after)
}

/** "Het amendement introduceert een evaluatie": what stands before the verb, unknown as it is, is the subject; a time is not. */
function frontedSubject(view: SentenceView, before: readonly number[]): boolean {
  const [first, last] = [view.words[before[0] ?? -1], view.words[before.at(-1) ?? -1]]
  if (!first || !last || before.length < 2) return false
  return STARTS_SUBJECT.has(first.lower) && !ENDS_TIME.test(last.lower) && !TIMES.test(last.lower)
}

const STARTS_SUBJECT = new Set(['de', 'het', 'een', 'deze', 'dit', 'dat', 'die'])
const TIMES =
  /^(?:maanden|weken|dagen|dag|tijd|periode|jaren|reces|zomerreces|kerstreces|keer|moment|termijn|fase|kwartalen|helft|halfjaar)$/u

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
    if (behindPreposition > 1 && ENDS_TIME.test(words[index - 1]?.lower ?? '')) behindPreposition = 0
    const opens = STARTS_PHRASE.has(word.lower)
    if (behindPreposition > 0 && !((opens || STARTS_BARE.has(word.lower)) && behindPreposition > 1)) {
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
/** Behind "in het voorjaar" a phrase without a determiner may begin: "besluitvorming plaatsvindt". */
const ENDS_TIME =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar|zomer|herfst|winter|lente|jaar|kwartaal|maand|week|(?:19|20)\d\d)$/u
const STARTS_PHRASE = new Set(['de', 'het', 'een', 'deze', 'dit', 'die', 'dat', 'mijn', 'uw', 'ons', 'onze'])
/** Adjectives with which a phrase without a determiner begins: "in mei nader overleg". */
const STARTS_BARE = new Set(['nader', 'nadere', 'verder', 'nieuw', 'bestuurlijk', 'aanvullend'])
