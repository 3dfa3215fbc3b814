import { addMonths } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'

/** The Kamer is chosen for four years: what fell due longer ago is seldom what is asked of who holds the post now. */
const TERM_YEARS = 4

/** The first of the last days that are of the term of a Kamer before this day. */
export function startOfKamerTerm(asOf: Day): Day {
  return addMonths(asOf, -12 * TERM_YEARS)
}
