import type { Day } from '../types'

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)'

/** Source of a pattern for a day, a month by name and a year, with what an OCR makes of it ("18januari 1991", "ISjuli 1994", "1 988"). */
export const WRITTEN_DATE = `([0-9IlSO]{1,2})\\s{0,40}(${MONTH})\\.?,?\\s{1,60}((?:1\\s?9|2\\s?0)\\s?\\d\\s?\\d|\\d{4})`

/** Source of a pattern for a date in figures: 12-12-2023, 12/12/2023, 2023-12-12. */
export const FIGURE_DATE = '(?:(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)|((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d))'

/** The day of a date as written; `impossible` for one that the calendar lacks (31 februari). */
export function toDay(dayText: string, monthText: string, yearText: string): Day | 'impossible' {
  const day = Number(dayText.replace(/[Il]/gu, '1').replace(/S/gu, '5').replace(/O/gu, '0'))
  const name = monthText.toLowerCase().replace(/^mrt/u, 'maa').slice(0, 3)
  return toCalendarDay(Number(yearText.replace(/\s/gu, '')), MONTHS.indexOf(name) + 1, day)
}

/** The day of a date in figures, from the groups of `FIGURE_DATE`. */
export function toDayInFigures(groups: (string | undefined)[]): Day | 'impossible' {
  const [day, month, year, isoYear, isoMonth, isoDay] = groups
  return isoYear === undefined
    ? toCalendarDay(Number(year), Number(month), Number(day))
    : toCalendarDay(Number(isoYear), Number(isoMonth), Number(isoDay))
}

/** The first date by name in a text, or null. */
export function readFirstDay(text: string): Day | null {
  const found = new RegExp(WRITTEN_DATE, 'iu').exec(text)
  if (found === null) return null
  const day = toDay(found[1] as string, found[2] as string, found[3] as string)
  return day === 'impossible' ? null : day
}

function toCalendarDay(year: number, month: number, day: number): Day | 'impossible' {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || year < 1800 || year > 2200) return 'impossible'
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
