import type { Deadline, Sentence, TimeExpression } from '../types'
import type { Clause } from './clauses'
import type { ClauseReading } from './reading'
import { isTopic } from './topic'
import type { SentenceView } from './view'

/** A time that might be the deadline of a clause, with how well it fits: below `FITS` it belongs to something else. */
export interface Candidate {
  time: TimeExpression
  score: number
  why: string
}

export const FITS = 5

/** Every time of the sentence, judged as deadline of the clause, best first. */
export function judgeTimes(view: SentenceView, reading: ClauseReading, times: readonly TimeExpression[]): Candidate[] {
  return times
    .filter((time) => !time.past)
    .map((time) => judge(view, reading, time, times))
    .sort((a, b) => b.score - a.score || a.time.start - b.time.start)
}

/** The deadline of the clause: the best time that fits; of two that fit, a day goes before words without one. */
export function chooseDeadline(
  view: SentenceView,
  reading: ClauseReading,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const fitting = judgeTimes(view, reading, times).filter((candidate) => candidate.score >= FITS)
  const hard = fitting.find((candidate) => candidate.time.latest !== null)
  const near = hard && fitting[0] && fitting[0].score - hard.score <= 4
  const best = near ? hard : (fitting.find(({ time }) => time.type !== 'vehicle') ?? fitting[0])
  if (!best) return null
  const each = FROM.test(best.time.text) ? fitting.find(({ time }) => time.type === 'recurring') : undefined
  return each ? recurringFrom(each.time, best.time) : lastOfRange(view, best.time, times)
}

const FROM = /^(?:vanaf|met ingang van|per) /iu

/** "vanaf 2022 jaarlijks in mei": the term is every year, and `vanaf` says only which May is the first. */
function recurringFrom(each: TimeExpression, from: TimeExpression): TimeExpression {
  const occurrences = (each.occurrences ?? []).filter(({ latest }) => from.earliest === null || latest >= from.earliest)
  const first = occurrences[0]
  if (!first || first.latest === each.latest) return each
  return { ...each, ...first, occurrences, basis: `${each.basis}, eerst ${from.text.toLowerCase()}` }
}

/** "eind dit jaar of begin volgend jaar": not late before the second. */
function lastOfRange(view: SentenceView, time: TimeExpression, times: readonly TimeExpression[]): TimeExpression {
  const next = times.find((other) => other.start >= time.end)
  if (!next?.latest || !time.latest || next.latest <= time.latest) return time
  return OR.test(view.text.slice(time.end, next.start)) ? next : time
}

const OR = /^\s{0,2},?\s{0,2}(?:of|dan wel|\/)\s{0,2}$/u

function judge(
  view: SentenceView,
  reading: ClauseReading,
  time: TimeExpression,
  times: readonly TimeExpression[],
): Candidate {
  const at = firstWordOf(view, time)
  const owner = view.owners[at] ?? null
  const [base, why] =
    sharesInverted(view, reading, owner, time) && !hasTimeOfItsOwn(view, reading.clause, times)
      ? ([8, 'geldt ook voor het tweede deel'] as const)
      : fitOfOwner(view, reading, owner, time)
  const topic = base >= FITS && isTopic(view, reading, owner, time, at)
  const hardness = time.latest !== null ? 2 : time.type === 'vague' ? 0 : 1
  return topic ? { time, score: base - 8, why: 'hoort bij het onderwerp' } : { time, score: base + hardness, why }
}

/** How near the clause that owns the time stands to the promise. */
function fitOfOwner(
  view: SentenceView,
  reading: ClauseReading,
  owner: Clause | null,
  time: TimeExpression,
): [number, string] {
  const { clause, predicate } = reading
  if (owner === null) return [0, 'staat los']
  if (owner === clause) return [10, 'staat in de deelzin zelf']
  if (predicate.complements.includes(owner)) return [10, 'staat bij het werkwoord']
  if (owner.kind === 'aside' && owner.parent === clause)
    return tellsOfOther(view, owner) ? [2, 'hoort bij een derde'] : [6, 'staat tussen haakjes']
  if (CONDITION.has(owner.opener ?? '') && belongsTo(owner, clause))
    return time.type === 'conditional' ? [9, 'de voorwaarde van de belofte'] : [3, 'een dag binnen de voorwaarde']
  if (owner.opener === 'zodat' && owner.parent === clause) return [6, 'het doel van de handeling']
  if (
    clause.kind === 'sub' &&
    clause.parent === owner &&
    /^waar(?!na$)/u.test(clause.opener ?? '') &&
    reading.recipient
  )
    return [6, 'staat bij het woord waarop de bijzin terugslaat']
  if (
    owner.kind === 'sub' &&
    owner.parent === clause &&
    RELATIVE.test(owner.opener ?? '') &&
    (sendsToChamber(view, owner) || appears(view, owner))
  )
    return [5, 'staat bij het stuk dat de Kamer krijgt']
  if (sharesFront(view, reading, owner, time)) return [8, 'geldt ook voor het tweede deel']
  return [2, 'staat in een andere deelzin']
}

/** "de visie van de commissie (verwacht in mei)": the brackets tell of what a third party brings. */
function tellsOfOther(view: SentenceView, aside: Clause): boolean {
  const first = aside.words[0] ?? -1
  if (!/^(?:verwacht|voorzien|gepland|beoogd)$/u.test(view.words[first]?.lower ?? '')) return false
  return view.mentions.some(({ to, type }) => type === 'third' && to === first - 1)
}

const CONDITION = new Set(['zodra', 'nadat', 'als', 'indien', 'wanneer', 'mocht', 'mits', 'tenzij'])
const RELATIVE = /^(?:die|dat|welke?)$/u

function belongsTo(owner: Clause, clause: Clause): boolean {
  return owner.parent === clause || clause.joins === owner.parent
}

/** "de brief die voor de zomer verschijnt", "de rapportage die is voorzien voor mei". */
function appears(view: SentenceView, clause: Clause): boolean {
  const first = view.words[(clause.words[0] ?? 0) - 1]
  const noun =
    first?.kind === 'mark' ? view.words.slice(Math.max(0, (clause.words[0] ?? 0) - 7), clause.words[0]) : [first]
  const planned = clause.words.some((index) => PLANNED.test(view.words[index]?.lower ?? ''))
  if (planned && isDuring(view, clause)) return true
  if (!noun.some((word) => word?.facts.isVehicle === true)) return false
  return planned || /^(?:verschijn|volg|kom|uitkom)/u.test(view.words[clause.finite ?? -1]?.lower ?? '')
}

const PLANNED = /^(?:voorzien|gepland|verwacht|geagendeerd)$/u

/** "tijdens het overleg dat is gepland op 8 mei": the clause dates the meeting at which it happens. */
function isDuring(view: SentenceView, clause: Clause): boolean {
  const first = clause.words[0] ?? 0
  return view.words.slice(Math.max(0, first - 6), first).some((word) => word.lower === 'tijdens')
}

function sendsToChamber(view: SentenceView, clause: Clause): boolean {
  return view.recipients.some((recipient) => clause.words.includes(recipient.to - 1))
}

/** The second verb hangs on the first: "Zodra X zal ik A doen en uw Kamer informeren", "ik zal in mei A sturen en B bespreken". */
function sharesFront(view: SentenceView, reading: ClauseReading, owner: Clause, time: TimeExpression): boolean {
  const { clause } = reading
  if (clause.joins !== owner || owner.finite === null) return false
  const verb = owner.predicate?.verb ?? owner.finite
  return clause.finite === owner.finite && time.end <= (view.words[verb]?.start ?? 0)
}

/** "In mei stuur ik u de nota en informeer ik u over de proef": the verb that opens the second part shares what opens the first. */
function sharesInverted(
  view: SentenceView,
  { clause, subject }: ClauseReading,
  owner: Clause | null,
  time: TimeExpression,
): boolean {
  if (owner === null || clause.joins !== owner || clause.finite === null || owner.finite === null) return false
  const opens = view.words[clause.finite - 1]?.lower === 'en' && typeof subject === 'object' && subject !== null
  const named = opens && view.mentions.some(({ lead }) => lead === (clause.finite as number) + 1)
  return named && firstWordOf(view, time) === owner.words[0] && time.end <= (view.words[owner.finite]?.start ?? 0)
}

function hasTimeOfItsOwn(view: SentenceView, clause: Clause, times: readonly TimeExpression[]): boolean {
  return times.some((time) => !time.past && view.owners[firstWordOf(view, time)] === clause)
}

function firstWordOf(view: SentenceView, time: TimeExpression): number {
  return view.words.findIndex((word) => word.start >= time.start && word.kind !== 'mark')
}

/** Makes a deadline of a time in a sentence of the document. */
export function toDeadline(sentence: Sentence, time: TimeExpression): Deadline {
  const start = sentence.offsets[time.start] ?? sentence.start
  const end = (sentence.offsets[time.end - 1] ?? sentence.end - 1) + 1
  return {
    words: time.text,
    start,
    end,
    type: time.type,
    earliest: time.earliest,
    latest: time.latest,
    rule: time.rule,
    convention: time.convention,
    basis: time.basis,
    source: time.source ?? null,
    readings: time.readings ?? [],
    occurrences: time.occurrences ?? [],
  }
}
