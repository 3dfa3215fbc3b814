import { addMonths } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'

/** Months after which a promise without a last day is listed apart, when nobody set another number. */
const USUAL_MONTHS = 3

/** A setting of the environment that means nothing; the message is Dutch and names it. */
export class SettingError extends Error {
  override name = 'SettingError'
}

/** The default term in months: `DEFAULT_TERM_MONTHS`, else three. Throws SettingError on what is no number from 1 to 120. */
export function defaultTermMonths(environment: Record<string, string | undefined> = process.env): number {
  const text = environment.DEFAULT_TERM_MONTHS?.trim()
  if (!text) return USUAL_MONTHS
  const months = Number(text)
  if (Number.isInteger(months) && months >= 1 && months <= 120) return months
  throw new SettingError(`DEFAULT_TERM_MONTHS=${text} is geen aantal maanden: kies een getal van 1 tot en met 120.`)
}

/** A promise made before this day is older than the default term on `asOf`. */
export function defaultTermStart(asOf: Day): Day {
  return addMonths(asOf, -defaultTermMonths())
}
