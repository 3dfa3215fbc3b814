import type { Day, DocumentKind, TimeExpression } from '../types'
import type { Clause } from './clauses'
import { type ClauseReading, readClause } from './reading'
import type { SentenceView } from './view'
import { isQuestion } from './words'

/** Slots of the term of a clause, once it is chosen. */
export function addTermSlots(view: SentenceView, reading: ClauseReading, time: TimeExpression | null): void {
  if (time) for (const slot of slotsOfTerm(time, wordBefore(view, time))) reading.slots.add(slot)
  if (namesThisDocument(view, reading.clause, time !== null)) reading.slots.add('dit stuk')
}

/** What a rule may ask of a term; terms without a day apart. */
export const UNDATED_SLOTS = [
  'losse termijn',
  'na een gebeurtenis',
  'voorwaarde',
  'vervolg',
  'terugkerend',
  'vehikel',
] as const
export const TERM_SLOTS = [...UNDATED_SLOTS, 'termijn'] as const

/** Slots that the clause alone does not tell: the kind of sentence, what stands around the clause, and who speaks. */
export function addSentenceSlots(view: SentenceView, reading: ClauseReading, context: SentenceContext): void {
  const { slots, clause } = reading
  if (context.kind) slots.add(SLOT_OF_KIND[context.kind])
  if (view.isLawText) slots.add('wettekst')
  if (clause.kind === 'sub' && /^(?:die|welke|waar\p{L}*)$/u.test(clause.opener ?? '') && clause.parent?.words.length)
    slots.add('betrekkelijke bijzin')
  const vehicle = namedVehicle(view, clause)
  if (vehicle) slots.add(vehicle)
  if (isQuestion(view.text)) slots.add('vraagzin')
  if (clause.kind === 'sub' && EMPTY_OPENERS.has(clause.opener ?? '') && !addsToMain(view, clause))
    slots.add('bijzin zonder belofte')
  if (asksWhether(view, clause) || asksWhen(view, clause)) slots.add('bijzin zonder belofte')
  if (typeof reading.subject === 'object' && reading.subject?.type === 'signer') slots.add('een mens spreekt')
  if (
    clause.opener === 'dat' &&
    clause.parent &&
    (saidByOther(view, clause.parent) || ruledByLaw(view, clause.parent, clause.words[0] ?? 0))
  )
    slots.add('woorden van een derde')
  if (accordingToOther(view, clause)) slots.add('woorden van een derde')
  if (clause.opener === 'dat' && clause.parent && readClause(view, clause.parent).slots.has('wens'))
    slots.add('onder een wens')
  if (clause.opener === 'dat' && clause.parent && readClause(view, clause.parent).slots.has('aanname'))
    slots.add('onder een aanname')
  if (clause.opener === 'dat' && clause.parent && saidBefore(view, clause.parent)) slots.add('eerder gezegd')
  if (view.clauses.some((child) => child.parent === clause && child.opener === 'dat')) slots.add('met een dat-zin')
  if (isSentNow(view, clause)) slots.add('dit stuk')
  if (clause.joins) slots.add('sluit aan')
  if (clause.kind === 'sub' && !saidByGovernment(view, clause)) slots.add('bijzin')
}

/** "wordt ingegaan in de rapportage die tegelijk met deze brief wordt aangeboden": the paper comes with the document. */
function isSentNow(view: SentenceView, clause: Clause): boolean {
  return view.clauses.some(
    (child) =>
      child.parent === clause &&
      /^(?:die|dat)$/u.test(child.opener ?? '') &&
      readClause(view, child).slots.has('dit stuk'),
  )
}

/** "in dit overzicht", "met deze notitie": the document itself; so is a bare "deze brief" without a term. */
function namesThisDocument(view: SentenceView, clause: Clause, hasTerm: boolean): boolean {
  if (tellsWhatFollows(view, clause)) return true
  return clause.words.some((index) => {
    if (!THIS.has(view.words[index]?.lower ?? '') || !view.words[index + 1]?.facts.isThisDocument) return false
    const before = view.words[index - 1]
    if (before && IN_THIS.has(before.lower)) return !isSetDown(view, index)
    return !hasTerm && !before?.facts.isPreposition && view.words[index + 1]?.lower === 'brief'
  })
}

/** "het beleid, neergelegd in deze brief", "het in deze brief beschreven beleid": a paper says something, nothing is done. */
function isSetDown(view: SentenceView, at: number): boolean {
  return SET_DOWN.test(view.words[at - 2]?.lower ?? '') || SET_DOWN.test(view.words[at + 2]?.lower ?? '')
}

const SET_DOWN =
  /^(?:neergelegd|beschreven|genoemd|vermeld|opgenomen|geschetst|aangekondigd|bedoeld|voorgesteld|uiteengezet|omschreven)e?$/u

/** "meld ik u het volgende", "antwoord ik als volgt": what follows in this document. */
function tellsWhatFollows(view: SentenceView, clause: Clause): boolean {
  const last = clause.words.findLast((index) => view.words[index]?.kind !== 'mark') ?? -1
  const [before, word] = [view.words[last - 1]?.lower, view.words[last]?.lower]
  return (before === 'het' && word === 'volgende') || (before === 'als' && word === 'volgt')
}

const THIS = new Set(['dit', 'deze', 'bijgaand', 'bijgaande', 'bijgevoegd', 'bijgevoegde', 'onderhavig', 'onderhavige'])
const IN_THIS = new Set(['in', 'met', 'via', 'middels', 'bij', 'door', 'per'])

/** What the clause around it adds, and what "naar verwachting" makes of a possibility. */
export function inheritFromParent(view: SentenceView, reading: ClauseReading): void {
  const { clause, slots } = reading
  if (clause.opener === 'dat' && clause.parent) inheritExpectation(view, reading, clause.parent)
  if (slots.has('naar verwachting')) allowExpected(reading)
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

/** Where a sentence stands. A lone sentence has no kind and stands after nothing. */
export interface SentenceContext {
  written: Day | null
  kind?: DocumentKind
  /** Whether the sentences before it in the same block spoke of a third party; asked only when it matters. */
  afterOther?: () => boolean
  /** Whether the sentence before announces a letter still to come, which "deze brief" then is. */
  afterAnnouncement?: () => boolean
  /** Whether the sentence before tells that something comes with this document ("met bijgevoegde rapportage"). */
  afterEnclosure?: () => boolean
}

const SLOT_OF_KIND: Record<DocumentKind, string> = {
  letter: 'in een brief',
  answer: 'in een antwoord',
  debate: 'in een debat',
  other: 'in een ander stuk',
}

/** What the place of the sentence in its document tells. */
export function addContextSlots(
  view: SentenceView,
  reading: ClauseReading,
  times: readonly TimeExpression[],
  context: SentenceContext,
): void {
  const { slots, clause } = reading
  if (slots.has('dit stuk') && slots.has('zal') && tellsOfThisLetter(view, clause) && context.afterAnnouncement?.()) {
    slots.delete('dit stuk')
    slots.add('stuk als middel').add('dan')
  }
  const isNow = slots.has('nu') || slots.has('wordt')
  if (isNow && slots.has('genoemd stuk') && context.afterEnclosure?.()) slots.add('dit stuk')
  if (!context.afterOther || slots.has('de regering')) return
  if (clause.words.some((index) => pointsBack(view, times, index)) && context.afterOther())
    slots.add('vervolg op een derde')
}

/** "in deze brief" and no other word for this document. */
function tellsOfThisLetter(view: SentenceView, clause: Clause): boolean {
  return clause.words.some((index) => view.words[index]?.lower === 'deze' && view.words[index + 1]?.lower === 'brief')
}

/** "dit verdrag", "waarbij", or a sentence that begins with "ook"; not "deze zomer". */
export function pointsBack(view: SentenceView, times: readonly TimeExpression[], index: number): boolean {
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
  'hoe wat of als indien wie waarom wanneer hoewel nadat voordat zodra naarmate tenzij mits zolang omdat doordat aangezien opdat welke welk alsof ofschoon sinds mocht mochten alvorens totdat ongeacht'.split(
    ' ',
  ),
)

/** "Ik zeg toe dat …", "de planning is dat …": the clause says what is promised. */
function saidByGovernment(view: SentenceView, clause: Clause): boolean {
  if (clause.opener !== 'dat' || !clause.parent) return false
  const { slots } = readClause(view, clause.parent)
  return slots.has('toezeggen') || slots.has('verwachting') || slots.has('intentie') || slots.has('meedelen')
}

/** "is toegezegd dat …", "heeft gemeld dat …" */
function saidBefore(view: SentenceView, parent: Clause): boolean {
  const { slots, predicate } = readClause(view, parent)
  return (
    slots.has('voltooid') && (slots.has('toezeggen') || slots.has('meedelen') || predicate.entry === 'aan|kondigen')
  )
}

/** "Artikel 12 bepaalt dat …", "in de slotverklaring is vastgelegd dat …": said before the clause opens. */
function ruledByLaw(view: SentenceView, parent: Clause, until: number): boolean {
  return (
    (RULES_THAT.test(view.words[parent.finite ?? -1]?.lower ?? '') ||
      parent.words.some((index) => index < until && LAID_DOWN.test(view.words[index]?.lower ?? ''))) &&
    parent.words.some((index) =>
      /^(?:artikel|\p{L}*wet|\p{L}*verordening|\p{L}*richtlijn|\p{L}*besluit|\p{L}*verdrag|\p{L}*verklaring|\p{L}*overeenkomst|convenant|statuut|motie|amendement)$/u.test(
        view.words[index]?.lower ?? '',
      ),
    )
  )
}

/** "in artikel 12 van de richtlijn is vastgelegd dat …" */
const LAID_DOWN = /^(?:bepaald|vastgelegd|neergelegd|opgenomen|aangegeven|geregeld|voorgeschreven|vermeld)$/u
const RULES_THAT = /^(?:bepaalt|bepalen|schrijft|schrijven|regelt|verplicht|vereist|eist|stelt|vraagt)$/u

/** "onzeker of het onderzoek in mei gereed is": the verb ends the clause, so `of` opens a question and joins nothing. */
function asksWhether(view: SentenceView, clause: Clause): boolean {
  const [first, finite] = [clause.words[0], clause.finite]
  if (first === undefined || finite === null || view.words[first]?.lower !== 'of') return false
  return finite - first > 2 && finite === clause.words.findLast((index) => view.words[index]?.kind !== 'mark')
}

/** "…, wat ik uw Kamer in mei zal sturen": goes on about what stands before the comma, and asks nothing. */
function addsToMain(view: SentenceView, clause: Clause): boolean {
  return clause.opener === 'wat' && view.words[(clause.words[0] ?? 0) - 1]?.kind === 'mark'
}

/** "het tijdstip waarop de Kamer zal worden geïnformeerd", "de wijze waarop": a question after when or how, put as a noun. */
function asksWhen(view: SentenceView, clause: Clause): boolean {
  return clause.opener === 'waarop' && ASKED_NOUN.test(view.words[(clause.words[0] ?? 0) - 1]?.lower ?? '')
}

const ASKED_NOUN = /^(?:tijdstip(?:pen)?|moment(?:en)?|wijzen?|manier(?:en)?|datum|data|termijn(?:en)?|vraag)$/u

/** "volgens de planning van de gemeente": a third party's words within the clause itself. */
function accordingToOther(view: SentenceView, clause: Clause): boolean {
  const at = clause.words.find((index) => /^(?:volgens|aldus)$/u.test(view.words[index]?.lower ?? ''))
  return at !== undefined && view.mentions.some(({ from, type }) => type === 'third' && from > at && from - at <= 5)
}

/** A third party says it, the Minister is told it, or someone unknown expects it ("de aannemer verwacht dat …"). */
function saidByOther(view: SentenceView, parent: Clause): boolean {
  const { subject, slots, predicate } = readClause(view, parent)
  if (slots.has('aan mij') && slots.has('meedelen') && !slots.has('de regering')) return true
  if (subject === null && predicate.tense === 'nu' && predicate.entry === 'verwachten') return true
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
const NEXT =
  /^(?:een|volgende|eerstvolgende|komende|aankomende|nieuwe|jaarlijkse|halfjaarlijkse|aparte|separate|afzonderlijke|eerstkomende|aangekondigde|toegezegde|vervolg)/u
