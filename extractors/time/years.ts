import type { Day, Span } from '../types'
import { yearOf } from './calendar'
import type { Lead } from './lead'
import type { Period } from './period'
import type { TimeContext } from './rule'
import { plain } from './words'

/** Which of the periods that keep returning is meant: this one (0), the next (1), the last (-1); null when unsaid. */
export function readWhich(word: string | undefined): -1 | 0 | 1 | null {
  if (!word) return null
  const text = plain(word)
  if (/^(?:dit|deze|lopende?|huidige?)/u.test(text)) return 0
  if (/^(?:afgelopen|vorige?|voorbije|voorgaande?)/u.test(text)) return -1
  return 1
}

/** Whether "a.s." (next) or "jl." (last) stands with the day; null when neither. */
export function readDirection(word: string | undefined): 'next' | 'last' | null {
  if (!word) return null
  return /^a/iu.test(word) ? 'next' : 'last'
}

/**
 * The year a `{jaar}` slot names: "2019", "20 19" (damaged), "’19", "dit jaar", "volgend jaar". Null when it is
 * relative and the letter has no date.
 */
export function readYear(words: string, written: Day | null): number | null {
  const digits = words.replace(/\s/gu, '')
  const full = /(?:19|20)\d{2}/u.exec(digits)
  if (full) return Number(full[0])
  const short = /[’'‘](\d{2})/u.exec(digits)
  if (short) return Number(short[1]) + (Number(short[1]) < 60 ? 2000 : 1900)
  if (!written) return null
  return yearOf(written) + yearStep(plain(words))
}

function yearStep(words: string): -1 | 0 | 1 {
  if (/vorig|afgelopen|voorbij/u.test(words)) return -1
  return /volgend|komend|aanstaand|het nieuw/u.test(words) ? 1 : 0
}

/**
 * The period without a year that is meant (C1, C2): looking ahead the first that is not over; in a clause that looks
 * back the last that has begun. Null when the letter has no date or no year fits.
 */
export function nearestPeriod(
  inYear: (year: number) => Period | null,
  context: TimeContext,
  span: Span,
  lead: Lead | null,
  direction: 'next' | 'last' | null = null,
): Period | null {
  const { written } = context
  if (!written) return null
  const year = yearOf(written)
  if (direction === 'last' || (direction === null && looksBack(context, span, lead))) {
    const begun = (period: Period | null) => period !== null && period.earliest <= written
    return firstThat([year, year - 1, year - 2], inYear, begun)
  }
  const whole = lead?.relation === 'before'
  const ahead = (period: Period | null) =>
    period !== null && (whole && !period.part ? period.earliest >= written : period.latest >= written)
  return firstThat([year - 1, year, year + 1, year + 2, year + 3], inYear, ahead)
}

function looksBack(context: TimeContext, span: Span, lead: Lead | null): boolean {
  if (lead?.relation === 'since') return true
  if (lead?.planned) return false
  return context.isPast(span)
}

function firstThat(
  years: number[],
  inYear: (year: number) => Period | null,
  fits: (period: Period | null) => boolean,
): Period | null {
  for (const year of years) {
    const period = inYear(year)
    if (fits(period)) return period
  }
  return null
}
