import type { TimeExpression } from '../types'
import type { Clause } from './clauses'
import type { ClauseReading } from './reading'
import type { SentenceView } from './view'
import type { Word } from './words'

/** A time that tells of which meeting, law or year the promise speaks, not when it is kept. */
export function isTopic(
  view: SentenceView,
  reading: ClauseReading,
  owner: Clause | null,
  time: TimeExpression,
  at: number,
): boolean {
  const previous = view.words[at - 1]
  const lower = previous?.lower ?? ''
  if (ATTRIBUTIVE.has(lower) && /^(?:\p{Ll}{3,20}(?:de|te|en|ige|se|lijke))$/u.test(wordAfter(view, time)?.lower ?? ''))
    return true
  if (isDateOfNextPaper(view, time, at)) return false
  if (/^\d/u.test(time.text) && DATES_BEFORE.test(view.text.slice(0, time.start))) return true
  if (lower === 'van' || lower === 'uit' || lower === 'sinds') return true
  if (/^(?:van|sinds) /u.test(time.text)) return true
  if (!WEAK.test(time.text) || time.type === 'vehicle') return false
  return (
    insideTopicPhrase(view, reading, owner, at) ||
    (((time.type === 'year' && /^in /iu.test(time.text)) ||
      (time.type === 'event' && /^(?:bij|tijdens) /iu.test(time.text))) &&
      belongsToNoun(view, reading, at, time.type === 'event'))
  )
}

/** "het overleg van 6 juni, 13 juni en 4 juli": more days of what was. */
const DATES_BEFORE = /(?<!\p{L})(?:van|d\.d\.) \d{1,2} \p{Ll}{3,9}(?: \d{4})?, $/u

/** "de in 1987 ingediende plannen": the time describes a noun. */
const ATTRIBUTIVE = new Set(['de', 'het', 'een', 'deze', 'die', 'dit', 'mijn', 'uw', 'hun', 'alle'])

function wordAfter(view: SentenceView, time: TimeExpression): Word | undefined {
  return view.words.find((word) => word.start >= time.end)
}

/** Prepositions that as easily date a thing as a promise. */
const WEAK = /^(?:per|vanaf|op|in|tijdens|bij|met ingang van|tot) /iu

/** "in het kader van de verkiezingen in 2017": a year right behind a noun that hangs on a preposition. */
function belongsToNoun(view: SentenceView, reading: ClauseReading, at: number, anyPreposition: boolean): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    const lower = view.words[i]?.lower ?? ''
    if (i === reading.clause.finite || i === reading.predicate.verb || view.words[i]?.kind === 'mark') return false
    if (
      lower === 'van' ||
      lower === 'over' ||
      lower === 'rond' ||
      (anyPreposition && view.words[i]?.facts.isPreposition)
    )
      return at - i > 1
  }
  return false
}

const TOPIC = new Set(['over', 'inzake', 'omtrent', 'betreffende', 'naar', 'aangaande'])

/** Whether a phrase with `over` runs from before the time up to it, after the verb or before it; the day of "tijdens het debat" is none. */
function insideTopicPhrase(view: SentenceView, reading: ClauseReading, owner: Clause | null, at: number): boolean {
  const own = owner?.words ?? []
  const verb = reading.predicate.verb
  if (own.some((index) => index < at && index > (verb ?? at) && opensOccasion(view, index))) return false
  for (let i = own.indexOf(at) - 1; i >= 0; i--) {
    const index = own[i] as number
    const word = view.words[index]
    if (!word || index === reading.clause.finite || index === verb) return false
    if (word.lower === 'naar' && (reading.slots.has('toezending') || reading.slots.has('voltooiing'))) return false
    const afterVerb =
      verb !== null &&
      verb !== reading.clause.finite &&
      index > verb &&
      word.facts.isPreposition &&
      at - index > 1 &&
      view.words[index + 1]?.lower !== 'verwachting'
    if (afterVerb && index !== at - 1 && !holdsPaper(view, index, at)) return true
    if (view.words[index + 1]?.kind === 'number' && at - index >= 2) continue
    if (TOPIC.has(word.lower) && view.words[index + 1]?.lower !== 'verwachting')
      return (
        at - index > 1 &&
        (verb === null || index > verb || (reading.clause.finite !== null && at < reading.clause.finite))
      )
  }
  return false
}

/** "tijdens het debat op", "bij het uitbrengen van de nota in": the occasion on which the promise is kept. */
function opensOccasion(view: SentenceView, index: number): boolean {
  const word = view.words[index]?.lower
  return (
    word === 'tijdens' ||
    (word === 'bij' && [1, 2].some((step) => OCCASION.test(view.words[index + step]?.lower ?? '')))
  )
}

const OCCASION =
  /^(?:uitbrengen|verschijnen|verschijning|aanbieding|aanbieden|indiening|indienen|publicatie|presentatie)$/u

/** "in een brief in september": the paper comes then, so the promise is kept then. */
function holdsPaper(view: SentenceView, from: number, at: number): boolean {
  if (!BY_PAPER.has(view.words[from]?.lower ?? '')) return false
  return view.words[at - 1]?.facts.isVehicle === true || view.words[at - 2]?.facts.isVehicle === true
}

/** "in mijn brief van komend najaar", "in de voortgangsrapportage van juni": a paper that is still to come; not one of a day. */
function isDateOfNextPaper(view: SentenceView, time: TimeExpression, at: number): boolean {
  if (!PERIODS.has(time.type) || view.words[at - 1]?.lower !== 'van' || !view.words[at - 2]?.facts.isVehicle)
    return false
  return view.words.slice(Math.max(0, at - 6), at - 2).some((word) => BY_PAPER.has(word.lower) || word.lower === 'bij')
}

const PERIODS = new Set<TimeExpression['type']>(['month', 'season', 'quarter', 'half', 'recess'])
const BY_PAPER = new Set(['in', 'via', 'met', 'per', 'middels'])
