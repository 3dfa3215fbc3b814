import type { Day, Span, TermType, TimeExpression } from '../types'
import { addDays, type DaySpan, earliestOf, latestOf } from './calendar'
import { toDutch } from './dutch'
import type { Lead } from './lead'
import type { Reading, TimeContext } from './rule'

/** A stretch of days that words name, both ends included. */
export interface Period extends DaySpan {
  /** For people: "september 2025", "zomerreces 2019 (5 juli t/m 2 september 2019)". */
  name: string
  source?: string | null
  /** A vague part ("medio", "eind"): before it means before its end, from it means within it. */
  part?: boolean
  /** Other last days a fair reader might take when the term falls in the period. */
  readings?: TimeExpression['readings']
}

/** How many days "kort na" may take (C6). */
export const SHORTLY = 28

type Placed = Pick<Reading, 'earliest' | 'latest' | 'readings'>

/**
 * The term that a relation and a period make together (C1–C7): in it, before it, from it. Without relation words the
 * term lies in the period. `earliest` is never before the letter, unless the whole term lies in the past.
 */
export function place(type: TermType, lead: Lead | null, period: Period, context: TimeContext, span: Span): Reading {
  const placed = relate(type, lead, period, context.written)
  const end = placed.latest ?? placed.earliest
  const over = context.written !== null && end !== null && end < context.written
  const past = over || lead?.relation === 'since' || undefined
  const open = !past && context.written !== null
  const reported = open && type !== 'exact' && !lead?.planned && startsBefore(period, context) && context.isPast(span)
  return {
    type,
    ...placed,
    earliest: open && placed.earliest ? latestOf(placed.earliest, context.written as Day) : placed.earliest,
    latest: reported && placed.latest ? earliestOf(placed.latest, context.written as Day) : placed.latest,
    basis: period.name,
    source: period.source ?? null,
    anchor: { earliest: period.earliest, latest: period.latest },
    ...(past || reported ? { past: true } : {}),
  }
}

function startsBefore(period: Period, context: TimeContext): boolean {
  return context.written !== null && period.earliest <= context.written
}

/** Terms of which "gepland voor" names the period itself; "gepland voor de zomer" still means before it. */
const PLANNED_IN: TermType[] = ['exact', 'month', 'quarter', 'half', 'year', 'season']

function relate(type: TermType, lead: Lead | null, period: Period, written: Day | null): Placed {
  const planned = lead?.planned && PLANNED_IN.includes(type)
  switch (planned ? 'in' : lead?.relation) {
    case 'by':
    case 'until':
      return { earliest: written, latest: period.latest, readings: period.readings }
    case 'before':
      return before(period, written)
    case 'after':
      return after(lead, period)
    case 'around':
      return around(type, period)
    case 'from':
    case 'since':
      return from(type, period)
    case 'not-before':
      return { earliest: period.earliest, latest: null }
    default:
      return { earliest: period.earliest, latest: period.latest, readings: period.readings }
  }
}

function before(period: Period, written: Day | null): Placed {
  const dayBefore = addDays(period.earliest, -1)
  if (period.part)
    return {
      earliest: written,
      latest: period.latest,
      readings: [{ day: dayBefore, why: `de dag voor ${period.name} begint` }, ...(period.readings ?? [])],
    }
  const late = written !== null && dayBefore < written && period.earliest >= written
  return {
    earliest: written,
    latest: late ? period.earliest : dayBefore,
    readings: [{ day: period.earliest, why: 'de genoemde dag zelf meegerekend' }],
  }
}

function after(lead: Lead | null, period: Period): Placed {
  const earliest = addDays(period.latest, 1)
  return { earliest, latest: lead?.close ? addDays(period.latest, SHORTLY) : null }
}

function around(type: TermType, period: Period): Placed {
  if (type !== 'exact' && type !== 'event')
    return { earliest: period.earliest, latest: period.latest, readings: period.readings }
  return {
    earliest: addDays(period.earliest, -7),
    latest: addDays(period.latest, 7),
    readings: [{ day: period.latest, why: 'de genoemde dag zelf' }],
  }
}

/** From 1 July: that day. From 2025: 1 January, or milder some day in it. From begin 2025: within that part. */
function from(type: TermType, period: Period): Placed {
  if (period.part || type === 'event' || type === 'season')
    return { earliest: period.earliest, latest: period.latest, readings: period.readings }
  const mild = period.latest === period.earliest ? [] : [{ day: period.latest, why: `in de loop van ${period.name}` }]
  return { earliest: period.earliest, latest: period.earliest, readings: mild }
}

/** A term whose words are clear but whose day cannot be known (no date of the letter, no agenda). */
export function wordsOnly(type: TermType, basis: string | null = null): Reading {
  return { type, earliest: null, latest: null, basis }
}

/** A period of one day. */
export function dayPeriod(day: Day, name = toDutch(day)): Period {
  return { earliest: day, latest: day, name }
}
