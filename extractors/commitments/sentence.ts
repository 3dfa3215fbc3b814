import { readTimes } from '../time/read'
import type { Certainty, Day, DocumentKind, TimeExpression } from '../types'
import { findMentions } from './actors'
import { type Clause, splitClauses } from './clauses'
import { chooseDeadline } from './deadline'
import { compileFrame, type Frame } from './frame'
import { type ClauseReading, readClause, type SentenceView } from './reading'
import { findRecipients } from './recipients'
import type { CommitmentRule, ExclusionRule } from './rule'
import { COMMITMENT_RULES, EXCLUSION_RULES } from './rules/index'
import { readWords } from './words'

/** A clause with the rules that hold for it and those that outvote them. */
export interface Judged {
  reading: ClauseReading
  time: TimeExpression | null
  fired: CommitmentRule[]
  outvotedBy: ExclusionRule[]
  /** The rule that names the promise; null when none holds or all are outvoted. */
  rule: CommitmentRule | null
  certainty: Certainty
}

export interface JudgedSentence {
  view: SentenceView
  times: TimeExpression[]
  clauses: Judged[]
}

const RULES = COMMITMENT_RULES.map((rule) => ({ rule, frame: compileFrame(rule.phrase) }))
const EXCLUSIONS = EXCLUSION_RULES.map((rule) => ({ rule, frame: compileFrame(rule.phrase) }))

/** Where a sentence stands. A lone sentence has no kind and stands after nothing. */
export interface SentenceContext {
  written: Day | null
  kind?: DocumentKind
  /** A sentence before it in the same block spoke of a third party. */
  afterOther?: boolean
}

/** Reads every clause of a sentence against every rule. */
export function judgeSentence(text: string, context: SentenceContext): JudgedSentence {
  const { written } = context
  const words = readWords(text)
  const clauses = splitClauses(words)
  const view: SentenceView = { text, words, clauses: withConjuncts(words, clauses), mentions: findMentions(text, words, written), recipients: findRecipients(words) }
  const times = readTimes(text, written)
  return { view, times, clauses: view.clauses.map((clause) => judgeClause(view, clause, times, context)) }
}

function judgeClause(view: SentenceView, clause: Clause, times: TimeExpression[], context: SentenceContext): Judged {
  const reading = readClause(view, clause)
  if (clause.opener === 'dat' && clause.parent) inheritExpectation(view, reading, clause.parent)
  if (reading.slots.has('naar verwachting')) allowExpected(reading)
  const time = chooseDeadline(view, reading, times)
  addSentenceSlots(view, reading, time)
  addContextSlots(view, reading, times, context)
  const fired = holding(RULES, reading)
  const outvotedBy = fired.length > 0 ? holding(EXCLUSIONS, reading) : []
  const isOut = (one: CommitmentRule, leaves: ExclusionRule['leaves']) =>
    outvotedBy.some((exclusion) => exclusion.leaves === leaves && exclusion.outvotes.includes(one.kind))
  const rule = fired.find((one) => !isOut(one, 'nothing')) ?? null
  const certainty = rule && isOut(rule, 'possible') ? 'possible' : (rule?.certainty ?? 'possible')
  return { reading, time, fired, outvotedBy, rule, certainty }
}

function holding<R extends CommitmentRule | ExclusionRule>(rules: { rule: R; frame: Frame }[], reading: ClauseReading): R[] {
  return rules.filter(({ rule, frame }) => frame.holds(reading.slots) && (rule.when?.(reading) ?? true)).map(({ rule }) => rule)
}

/** Slots that the clause alone does not tell: its term, the kind of sentence, and who speaks. */
function addSentenceSlots(view: SentenceView, reading: ClauseReading, time: TimeExpression | null): void {
  const { slots, clause } = reading
  if (time) for (const slot of slotsOfTerm(time, wordBefore(view, time))) slots.add(slot)
  if (namesThisDocument(view, clause, time !== null)) slots.add('dit stuk')
  if (isLawText(view.text)) slots.add('wettekst')
  if (clause.kind === 'sub' && /^(?:die|welke|waar\p{L}*)$/u.test(clause.opener ?? '') && clause.parent?.words.length) slots.add('betrekkelijke bijzin')
  const vehicle = namedVehicle(view, clause)
  if (vehicle) slots.add(vehicle)
  if (/\?["”’»)]?\s*$/u.test(view.text)) slots.add('vraagzin')
  if (clause.kind === 'sub' && EMPTY_OPENERS.has(clause.opener ?? '')) slots.add('bijzin zonder belofte')
  if (typeof reading.subject === 'object' && reading.subject?.type === 'signer') slots.add('een mens spreekt')
  if (clause.opener === 'dat' && clause.parent && (saidByOther(view, clause.parent) || ruledByLaw(view, clause.parent))) slots.add('woorden van een derde')
  if (clause.joins) slots.add('sluit aan')
}

/** "in dit overzicht", "met deze notitie": the document itself. */
function namesThisDocument(view: SentenceView, clause: Clause, hasTerm: boolean): boolean {
  return clause.words.some((index) => {
    const points = /^(?:dit|deze|bijgaande?|bijgevoegde?|onderhavige)$/u.test(view.words[index]?.lower ?? '') && view.words[index + 1]?.facts.isThisDocument === true
    return points && (!hasTerm || /^(?:in|met|via|middels|bij|door|per)$/u.test(view.words[index - 1]?.lower ?? ''))
  })
}

/** The words of an act or a regulation, quoted. */
function isLawText(text: string): boolean {
  return /(?:eerste|tweede|derde|vierde) lid|bedoeld in (?:de )?artikel|de artikelen \d|krachtens (?:deze|de) wet/iu.test(text)
}

/** "De verwachting is dat X in mei kan worden gepubliceerd" says that it will be. */
function inheritExpectation(view: SentenceView, reading: ClauseReading, parent: Clause): void {
  const { slots } = readClause(view, parent)
  const promised = slots.has('toezeggen') && slots.has('de regering') && !slots.has('voltooid')
  if (promised && reading.slots.delete('nu')) reading.slots.add('zal')
  const hoped = slots.has('verwachting') || slots.has('intentie') || slots.has('streven') || slots.has('voornemens')
  if (!hoped || slots.has('een derde') || slots.has('ontkenning')) return
  reading.slots.add('verwachting')
  reading.slots.add('naar verwachting')
}

/** "Naar verwachting kan het in mei worden gestuurd" says that it will be. */
function allowExpected({ slots, subject }: ClauseReading): void {
  if (slots.delete('kan worden')) slots.add('zal worden')
  if (subject !== 'kamer' && slots.delete('kan')) slots.add('zal')
}

const SLOT_OF_KIND: Record<DocumentKind, string> = { letter: 'in een brief', answer: 'in een antwoord', debate: 'in een debat', other: 'in een ander stuk' }

/** What the place of the sentence in its document tells. */
function addContextSlots(view: SentenceView, reading: ClauseReading, times: TimeExpression[], context: SentenceContext): void {
  const { slots, clause } = reading
  if (context.kind) slots.add(SLOT_OF_KIND[context.kind])
  if (context.afterOther && clause.words.some((index) => pointsBack(view, times, index))) slots.add('vervolg op een derde')
}

/** "dit verdrag", "waarbij", or a sentence that begins with "ook"; not "deze zomer". */
function pointsBack(view: SentenceView, times: TimeExpression[], index: number): boolean {
  const word = view.words[index]
  if (!word || times.some((time) => time.start <= word.start && word.end <= time.end)) return false
  return POINTS_BACK.has(word.lower) || (index === 0 && (word.lower === 'ook' || word.lower === 'tevens'))
}

const POINTS_BACK = new Set(['dit', 'deze', 'waarbij', 'daarmee', 'hiermee'])

function wordBefore(view: SentenceView, time: TimeExpression): string {
  return view.words.findLast((word) => word.end <= time.start)?.lower ?? ''
}

/** What a term tells a rule: a day, an event to wait for, a mere condition, a repetition, a document, or only words. */
function slotsOfTerm(time: TimeExpression, before: string): string[] {
  if (time.type === 'conditional') return [SLOT_OF_CONDITION[time.rule] ?? 'na een gebeurtenis']
  if (time.type === 'recurring') return ['terugkerend']
  if (time.type === 'vehicle') return ['vehikel']
  if (time.type === 'vague' || time.latest === null) return ['losse termijn']
  if (/^tot /iu.test(time.text) || /^(?:tot|maximaal)$/u.test(before)) return ['termijn', 'tot een dag']
  return WHOLE_YEAR.test(time.text) ? ['termijn', 'heel jaar'] : ['termijn']
}

const WHOLE_YEAR = /^(?:in|vanaf|dit jaar|volgend jaar)(?: het jaar)?(?: \d{4})?$/iu

/** Conditions by the time rule that read them; the others wait for an event. */
const SLOT_OF_CONDITION: Record<string, string> = {
  'als-of-indien': 'voorwaarde',
  'naar-aanleiding-van': 'voorwaarde',
  daarna: 'vervolg',
}

const EMPTY_OPENERS = new Set(
  'hoe wat of als indien wie waarom wanneer hoewel nadat voordat zodra naarmate tenzij mits zolang omdat doordat aangezien opdat welke welk alsof ofschoon sinds mocht mochten alvorens totdat ongeacht'.split(' '),
)

/** "Artikel 12 bepaalt dat …", "de wet schrijft voor dat …". */
function ruledByLaw(view: SentenceView, parent: Clause): boolean {
  return RULES_THAT.test(view.words[parent.finite ?? -1]?.lower ?? '') && parent.words.some((index) => /^(?:artikel|\p{L}*wet|\p{L}*verordening|\p{L}*richtlijn|\p{L}*besluit|\p{L}*verdrag|motie)$/u.test(view.words[index]?.lower ?? ''))
}

const RULES_THAT = /^(?:bepaalt|bepalen|schrijft|schrijven|regelt|verplicht|vereist|eist|stelt|vraagt)$/u

function saidByOther(view: SentenceView, parent: Clause): boolean {
  const { subject } = readClause(view, parent)
  return typeof subject === 'object' && subject !== null && (subject.type === 'third' || subject.type === 'agency')
}

/** "in een brief", "in de volgende rapportage" is a document still to come; "in de brief van 3 mei" one that is named. */
function namedVehicle(view: SentenceView, clause: Clause): 'stuk als middel' | 'genoemd stuk' | null {
  for (const index of clause.words) {
    if (!view.words[index]?.facts.isVehicle) continue
    const lead = view.words.slice(Math.max(0, index - 5), index).map((word) => word.lower)
    const from = lead.findLastIndex((word) => VEHICLE_PREPOSITION.has(word))
    if (from < 0) continue
    if (lead.some((word) => EARLIER.test(word))) continue
    const isNext = lead.slice(from + 1).some((word) => NEXT.test(word))
    const isNamed = /^(?:van|d\.d|dd|\(|nr|\d)/u.test(view.words[index + 1]?.lower ?? '')
    return isNext && !isNamed ? 'stuk als middel' : 'genoemd stuk'
  }
  return null
}

const EARLIER = /^(?:diverse|eerdere|genoemde|bovengenoemde|voornoemde|recente|vorige|mijn|afgelopen|uitgebreide)$/u
const VEHICLE_PREPOSITION = new Set(['in', 'via', 'middels', 'bij', 'met'])
const NEXT = /^(?:een|volgende|eerstvolgende|komende|aankomende|nieuwe|jaarlijkse|halfjaarlijkse|aparte|separate|afzonderlijke|eerstkomende|aangekondigde|toegezegde|vervolg)/u

/** "zal ik A doen en uw Kamer informeren": the second half becomes a clause that shares the first's verb and subject. */
function withConjuncts(words: SentenceView['words'], clauses: Clause[]): Clause[] {
  return clauses.flatMap((clause) => splitConjunct(words, clause))
}

const SHARED = new Set(['zal', 'zullen', 'ga', 'gaat', 'gaan', 'wil', 'willen', 'wordt', 'worden', 'laat', 'laten'])

function splitConjunct(words: SentenceView['words'], clause: Clause): Clause[] {
  const finite = clause.finite
  if (finite === null || !SHARED.has(words[finite]?.lower ?? '') || clause.kind !== 'main') return [clause]
  const place = clause.words.findIndex((index, i) => index > finite && words[index]?.lower === 'en' && hasVerb(words, clause.words.slice(0, i), finite) && hasVerb(words, clause.words.slice(i + 1), finite))
  if (place < 0) return [clause]
  const second: Clause = { ...clause, words: clause.words.slice(place + 1), joins: clause }
  clause.words = clause.words.slice(0, place)
  return [clause, second]
}

function hasVerb(words: SentenceView['words'], indexes: number[], finite: number): boolean {
  return indexes.some((index) => index !== finite && (words[index]?.forms ?? []).some((form) => (form.form === 'infinitive' || form.form === 'participle') && !form.groups.every((group) => group === 'overig')))
}
