import type { Day } from '../types'
import ministriesData from './ministries.json'
import officeHoldersData from './office-holders.json'

/** A ministry, or the portfolio of a minister without a ministry; `code` may come back, `id` is unique. */
export interface Ministry {
  id: string
  code: string
  kind: 'ministry' | 'portfolio'
  name: string
  /** Codes of the ministries a portfolio belongs to, separated by `; `. */
  parent: string | null
  validFrom: Day
  /** Day of the handover, the same day as the start of the successor; null: still so. */
  validTo: Day | null
  successors: string | null
  codeVariants: string[]
  variants: string[]
  tkCommittee: string | null
  source: string
}

/** One person in one post during one cabinet. */
export interface OfficeHolding {
  person: string
  fullName: string
  party: string | null
  office: string
  kind: 'minister' | 'minister-president' | 'minister zonder eigen ministerie' | 'staatssecretaris'
  ministry: string
  portfolio: string | null
  from: Day
  to: Day | null
  cabinet: string
  /** Ties together the posts that follow each other when names change. */
  line: string
  source: string
  printedVariants: string[]
  officeVariants: string[]
}

/** Ministries and portfolios that were or are, from ministries.json. */
export const ministries = ministriesData as unknown as Ministry[]
/** Ministers and state secretaries with their days in office, from office-holders.json. */
export const officeHolders = officeHoldersData as unknown as OfficeHolding[]

/** Whether a period holds on a day; the last day belongs to it. */
export function isOn(from: Day, to: Day | null, day: Day): boolean {
  return from <= day && (to === null || day <= to)
}

/** The row in force on a day (the latest start wins on a handover day), else the nearest in years; without a day the newest. */
export function nearest<Row>(rows: Row[], period: (row: Row) => [Day, Day | null], day: Day | null): Row | null {
  let best: Row | null = null
  let bestFrom = ''
  for (const row of rows) {
    const [from, to] = period(row)
    if ((day === null || isOn(from, to, day)) && (best === null || from > bestFrom)) [best, bestFrom] = [row, from]
  }
  return best ?? (day === null ? null : closest(rows, period, day))
}

function closest<Row>(rows: Row[], period: (row: Row) => [Day, Day | null], day: Day): Row | null {
  let best: Row | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const [from, to] = period(row)
    const distance = day < from ? yearOf(from) - yearOf(day) : yearOf(day) - yearOf(to ?? day)
    if (distance < bestDistance) [best, bestDistance] = [row, distance]
  }
  return best
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12 + Number(day.slice(8, 10)) / 366
}
