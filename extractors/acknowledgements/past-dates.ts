import { makeDay } from '../time/calendar'
import type { Day, Span } from '../types'

/** A day in the past of the letter; `start` and `end` count code units in the text read. */
export interface PastDate extends Span {
  day: Day
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(\\d{1,2})\\s(${MONTHS.join('|')})(?:\\s((?:19|20)\\d{2})(?!\\d))?(?:\\s?,?\\s?(?:jl|jongstleden|j\\.l|l\\.l|ll|dezes)(?![\\p{L}])\\.?)?`,
  'gu',
)
const NUMERIC = /(?<![\p{L}\p{N}-])(\d{1,2})[-/](\d{1,2})[-/]((?:19|20)\d{2})(?![\p{N}-])/gu

/**
 * The exact days in a text that lie before `written`, in order. A day without a year is the last such day before
 * `written`; without `written` only dates with a year count. Days that do not exist are left out.
 */
export function readPastDates(text: string, written: Day | null): PastDate[] {
  const found: PastDate[] = []
  const add = (match: RegExpMatchArray, year: string | undefined, month: number): void => {
    const day = lastSuchDay(year === undefined ? null : Number(year), month, Number(match[1]), written)
    if (day !== null) found.push({ day, start: match.index as number, end: (match.index as number) + match[0].length })
  }
  for (const match of text.matchAll(DATE)) add(match, match[3], MONTHS.indexOf(match[2] as string) + 1)
  for (const match of text.matchAll(NUMERIC)) add(match, match[3], Number(match[2]))
  return found.sort((a, b) => a.start - b.start)
}

function lastSuchDay(year: number | null, month: number, date: number, written: Day | null): Day | null {
  if (year !== null) return accept(makeDay(year, month, date), written)
  if (written === null) return null
  const current = Number(written.slice(0, 4))
  for (const candidate of [current, current - 1]) {
    const day = accept(makeDay(candidate, month, date), written)
    if (day !== null) return day
  }
  return null
}

function accept(day: Day | null, written: Day | null): Day | null {
  return day !== null && (written === null || day < written) ? day : null
}
