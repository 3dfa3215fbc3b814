import type { Day } from '../../types'
import { lastOfMonth, makeDay, yearOf } from '../calendar'
import { toDutch, toDutchSpan } from '../dutch'
import {
  budgetDebates,
  type CalendarEvent,
  najaarsnota,
  politicalDebate,
  prinsjesdag,
  verantwoordingsdag,
  voorjaarsnota,
} from '../parliament'
import { type Period, place, wordsOnly } from '../period'
import type { TimeContext, TimeMatch, TimeRule } from '../rule'
import { plain } from '../words'
import { nearestPeriod, readDirection, readWhich, readYear } from '../years'

type EventOf = (year: number) => CalendarEvent

const EVENTS: [RegExp, EventOf][] = [
  [/^prinsjesdag|^derde dinsdag/u, prinsjesdag],
  [/^miljoenennota/u, prinsjesdag],
  [/^verantwoordings/u, verantwoordingsdag],
  [/^voorjaars|^eerste suppletoire/u, voorjaarsnota],
  [/^najaars|^tweede suppletoire/u, najaarsnota],
  [/^algemene politieke|^apb/u, politicalDebate],
  [
    /^augustusbesluit/u,
    (year) => ({
      name: `augustusbesluitvorming ${year}`,
      start: at(year, 8, 1),
      end: at(year, 8, 31),
      source: prinsjesdag(year).source,
    }),
  ],
  [
    /^algemene financi|^afb/u,
    (year) => ({
      name: `Algemene Financiële Beschouwingen, oktober ${year}`,
      start: at(year, 10, 1),
      end: at(year, 10, 31),
      source: prinsjesdag(year).source,
    }),
  ],
]

function at(year: number, month: number, day: number): Day {
  return makeDay(year, month, day) ?? lastOfMonth(year, month)
}

function toPeriod(event: CalendarEvent, before: boolean): Period {
  const days = event.start === event.end ? toDutch(event.start) : toDutchSpan(event.start, event.end)
  const name =
    event.name.includes('uiterlijk') || event.name.includes('tot het') ? event.name : `${event.name} (${days})`
  return { name, earliest: before ? event.end : event.start, latest: event.end, source: event.source }
}

/** The period of the event in the stated year, or the nearest one; null when neither can be told. */
function findEvent(match: TimeMatch, context: TimeContext, eventOf: EventOf, shift: number): Period | null {
  const before = match.lead?.relation === 'before'
  const inYear = (year: number) => toPeriod(eventOf(year), before)
  if (match.slots.jaar) {
    const year = readYear(match.slots.jaar.text, context.written)
    return year === null ? null : inYear(/\d/u.test(match.slots.jaar.text) ? year + shift : year)
  }
  const back = readWhich(match.slots.welk?.text) === -1 ? 'last' : readDirection(match.slots.jl?.text)
  return nearestPeriod(inYear, context, match, match.lead, back)
}

/** "wijziging samenhangende met de Voorjaarsnota" is the title of a bill. */
const TOGETHER_WITH = /(?:samenhangende?|samenhang|verband|overeenstemming)\s{1,3}$/iu

const begrotingsdag: TimeRule = {
  id: 'begrotingsdag',
  title: 'Prinsjesdag, Verantwoordingsdag, Voorjaarsnota en andere vaste dagen',
  explanation:
    'Prinsjesdag is de derde dinsdag van september, Verantwoordingsdag de derde woensdag van mei, de Voorjaarsnota is er uiterlijk 1 juni, de Najaarsnota uiterlijk 1 december. Met of bij is die dag, voor is de dag ervoor.',
  phrase: '{relatie} [{welk}] {begrotingsdag} [{jaar}] [{jl}]',
  convention: 'C9',
  read: (match, context) => {
    if (TOGETHER_WITH.test(context.text.slice(Math.max(0, match.start - 24), match.start))) return null
    const word = plain(match.slots.begrotingsdag?.text ?? '')
    const eventOf = EVENTS.find(([test]) => test.test(word))?.[1]
    if (!eventOf) return null
    const period = findEvent(match, context, eventOf, word.startsWith('miljoenennota') ? -1 : 0)
    return period ? place('event', match.lead, period, context, match) : wordsOnly('event')
  },
  examples: [
    {
      sentence: 'Met Prinsjesdag maak ik dat bekend.',
      written: '2025-03-10',
      text: 'Met Prinsjesdag',
      type: 'event',
      latest: '2025-09-16',
    },
    {
      sentence: 'Uiterlijk bij de Voorjaarsnota volgt de dekking.',
      written: '2025-11-20',
      text: 'Uiterlijk bij de Voorjaarsnota',
      type: 'event',
      latest: '2026-06-01',
    },
    {
      sentence: 'Ik kom hier voor Verantwoordingsdag op terug.',
      written: '2025-11-20',
      text: 'voor Verantwoordingsdag',
      type: 'event',
      latest: '2026-05-19',
    },
  ],
  counterexamples: [{ sentence: 'De Voorjaarsnota is een dik stuk.', why: 'er staat geen voorzetsel van tijd' }],
}

const begrotingsbehandeling: TimeRule = {
  id: 'begrotingsbehandeling',
  title: 'De begrotingsbehandeling zonder datum',
  explanation:
    'De Kamer behandelt de begrotingen tussen oktober en het kerstreces. Zonder datum is voor of bij de begrotingsbehandeling uiterlijk de donderdag voor het kerstreces; een strenge lezer rekent vanaf 1 oktober.',
  phrase: '{relatie} [{welk}] [plenaire|mondelinge] {begrotingsbehandeling} [van …4] [{jaar}]',
  also: [
    '{relatie} [{welk}] [plenaire|mondelinge] {begrotingsbehandeling}',
    '{relatie} [plenaire] behandeling van de … begroting {jaar}',
  ],
  convention: 'C9',
  read: (match, context) => {
    const period = findEvent(match, context, budgetDebates, -1)
    if (!period) return wordsOnly('event')
    const whole = { ...period, earliest: at(yearOf(period.latest), 10, 1), part: true }
    const reading = place('event', match.lead, whole, context, match)
    return { ...reading, readings: [{ day: whole.earliest, why: 'de begrotingsbehandelingen beginnen in oktober' }] }
  },
  examples: [
    {
      sentence: 'Voor de begrotingsbehandeling ligt er een plan.',
      written: '2024-03-01',
      text: 'Voor de begrotingsbehandeling',
      type: 'event',
      latest: '2024-12-19',
    },
    {
      sentence: 'Ik stuur dit vóór de behandeling van de begroting.',
      written: '2024-03-01',
      text: 'vóór de behandeling van de begroting',
      type: 'event',
      latest: '2024-12-19',
    },
  ],
  counterexamples: [{ sentence: 'De begrotingsbehandeling duurde lang.', why: 'er staat geen voorzetsel van tijd' }],
}

export const budgetRules: TimeRule[] = [begrotingsdag, begrotingsbehandeling]
