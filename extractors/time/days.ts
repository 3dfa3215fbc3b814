import type { SlotMatch } from '../phrase'
import type { Span } from '../types'
import { makeDay } from './calendar'
import type { Lead } from './lead'
import { dayPeriod, type Period } from './period'
import type { TimeContext } from './rule'
import { monthOf } from './words'
import { nearestPeriod, readDirection, readYear } from './years'

type Slots = Record<string, SlotMatch | undefined>

/** The day that the slots `dag`, `elkeMaand`, `jaar` and `jl` name; null when no such day exists or no year can be told. */
export function readNamedDay(slots: Slots, context: TimeContext, span: Span, lead: Lead | null): Period | null {
  const day = Number.parseInt(slots.dag?.text ?? '', 10)
  const month = monthOf(slots.elkeMaand?.text ?? slots.maand?.text ?? '')
  if (month === null || !existsInSomeYear(month, day)) return null
  const inYear = (year: number) => {
    const made = makeDay(year, month, day)
    return made ? dayPeriod(made) : null
  }
  if (slots.jaar) {
    const year = readYear(slots.jaar.text, context.written)
    return year === null ? null : inYear(year)
  }
  const direction = readDirection(slots.jl?.text) ?? (lead ? null : directionOfSource(context, span))
  return nearestPeriod(inYear, context, span, lead, direction)
}

/** Whether the month ever has that day: 31 June is no date at all. */
export function existsInSomeYear(month: number, day: number): boolean {
  return makeDay(2000, month, day) !== null
}

/** "de brief van 9 november": a date behind "van" or "d.d." dates a document or meeting that was. */
export function directionOfSource(context: TimeContext, span: Span): 'last' | null {
  const before = context.text.slice(Math.max(0, span.start - 12), span.start)
  const report = /(?<!\p{L})(?:verslag|notulen|uitslag|terugblik)(?!\p{L})/iu.test(
    context.text.slice(Math.max(0, span.start - 70), span.start),
  )
  return report || /(?:(?<!\p{L})(?:van|dd|gedateerd)\.?|d\.\s?d\.)\s{0,3}$/u.test(before) ? 'last' : null
}

/** Day, month and year of a date in figures (`1-7-2019`, `01/07/19`, `2019-07-01`), or null. */
export function readFigures(words: string): Period | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words)
  if (iso) return toPeriod(makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const parts = words.split(/[-/.]\s{0,3}/u)
  const yearText = (parts[2] ?? '').replace(/\D/gu, '')
  const short = yearText.length === 2
  const year = Number(yearText) + (short ? (Number(yearText) < 60 ? 2000 : 1900) : 0)
  return toPeriod(makeDay(year, Number(parts[1]), Number(parts[0])))
}

function toPeriod(day: string | null): Period | null {
  return day ? dayPeriod(day) : null
}
