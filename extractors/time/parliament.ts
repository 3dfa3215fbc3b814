import calendarData from '../registry/calendar.json'
import type { Day } from '../types'
import { addDays, firstOfMonth, makeDay, nextWeekday, nthWeekday, weekdayBefore, yearOf } from './calendar'

/**
 * The calendar of parliament: recesses, elections, Prinsjesdag and the other budget days, from `registry/calendar.json`,
 * each with its source. Years without a row follow the published pattern (the rule rows of the same file).
 */

interface CalendarRow {
  kind: string
  name: string
  start: Day | null
  end: Day | null
  certainty: string
  source: string
  note: string | null
  chamber: 'TK' | 'EK' | null
}

export type RecessKind = 'zomer' | 'kerst' | 'voorjaar' | 'mei' | 'herfst' | 'paas' | 'verkiezing'
export type House = 'TK' | 'EK'
export type ElectionKind = 'TK' | 'GR' | 'PS' | 'EP' | 'EK' | 'waterschap' | 'referendum'

/** A day or period of the calendar, both ends included, with the words and source that people see. */
export interface CalendarEvent {
  name: string
  start: Day
  end: Day
  source: string
}

export interface Recess extends CalendarEvent {
  kinds: RecessKind[]
}

export interface Election extends CalendarEvent {
  kind: ElectionKind
}

const rows = calendarData as unknown as CalendarRow[]

const KIND_WORDS: [RecessKind, string][] = [
  ['zomer', 'zomer'],
  ['kerst', 'kerst'],
  ['voorjaar', 'voorjaars'],
  ['mei', 'mei'],
  ['herfst', 'herfst'],
  ['paas', 'paas'],
  ['verkiezing', 'verkiezings'],
]

const ELECTION_NAMES: Record<ElectionKind, string> = {
  TK: 'Tweede Kamerverkiezingen',
  GR: 'gemeenteraadsverkiezingen',
  PS: 'Provinciale Statenverkiezingen',
  EP: 'Europese verkiezingen',
  EK: 'Eerste Kamerverkiezingen',
  waterschap: 'waterschapsverkiezingen',
  referendum: 'referendum',
}

const recessRows: Record<House, Recess[]> = { TK: readRecesses('TK'), EK: readRecesses('EK') }

/** All elections and referendums of the calendar, oldest first. */
export const elections: readonly Election[] = rows
  .filter((row) => row.kind === 'election' && row.start !== null && row.end !== null)
  .map(toElection)
  .sort((a, b) => (a.start < b.start ? -1 : 1))

/** The recess of that kind that starts in `year`, or null when there was none (herfstreces before 1997). */
export function findRecess(kind: RecessKind, year: number, house: House = 'TK'): Recess | null {
  const row = recessRows[house].find((recess) => recess.kinds.includes(kind) && yearOf(recess.start) === year)
  if (row) return row
  const replaced = replacementOf(kind, year, house)
  return replaced ?? patternRecess(kind, year, house)
}

/** The recesses that start in `year`, in order, verkiezingsreces included. */
export function recessesOf(year: number, house: House = 'TK'): Recess[] {
  const found = KIND_WORDS.map(([kind]) => findRecess(kind, year, house)).filter((recess) => recess !== null)
  const unique = found.filter((recess, index) => found.findIndex((other) => other.start === recess.start) === index)
  return unique.sort((a, b) => (a.start < b.start ? -1 : 1))
}

/** The Thursday before a recess: the last sitting day. */
export function lastSittingBefore(recess: Recess): Day {
  return weekdayBefore(recess.start, 4)
}

/** Prinsjesdag: the third Tuesday of September. */
export function prinsjesdag(year: number): CalendarEvent {
  const day = nthWeekday(year, 9, 2, 3)
  return { name: `Prinsjesdag ${year}`, start: day, end: day, source: sourceOf('Prinsjesdag') }
}

/** Verantwoordingsdag: the third Wednesday of May. */
export function verantwoordingsdag(year: number): CalendarEvent {
  const day = nthWeekday(year, 5, 3, 3)
  return { name: `Verantwoordingsdag ${year}`, start: day, end: day, source: sourceOf('Verantwoordingsdag') }
}

/** The Voorjaarsnota comes at the latest on 1 June (Comptabiliteitswet); it may be sent from March on. */
export function voorjaarsnota(year: number): CalendarEvent {
  const source = sourceOf('Voorjaarsnota')
  return { name: `Voorjaarsnota ${year}, uiterlijk 1 juni`, start: at(year, 3, 1), end: at(year, 6, 1), source }
}

/** The Najaarsnota comes at the latest on 1 December. */
export function najaarsnota(year: number): CalendarEvent {
  const source = sourceOf('Najaarsnota')
  return { name: `Najaarsnota ${year}, uiterlijk 1 december`, start: at(year, 11, 1), end: at(year, 12, 1), source }
}

/** Algemene Politieke Beschouwingen: the Wednesday and Thursday after Prinsjesdag. */
export function politicalDebate(year: number): CalendarEvent {
  const row = rows.find((one) => one.kind === 'event' && one.name === `Algemene Politieke Beschouwingen ${year}`)
  const tuesday = prinsjesdag(year).start
  const start = row?.start ?? addDays(tuesday, 1)
  const end = row?.end ?? addDays(tuesday, 2)
  const source = row?.source ?? sourceOf('Algemene Politieke Beschouwingen')
  return { name: `Algemene Politieke Beschouwingen ${year}`, start, end, source }
}

/** The budget debates of autumn: from 1 October up to the Thursday before the kerstreces. */
export function budgetDebates(year: number): CalendarEvent {
  const christmas = findRecess('kerst', year)
  const end = christmas ? lastSittingBefore(christmas) : at(year, 12, 20)
  const source = sourceOf('begrotingsbehandeling')
  return { name: `begrotingsbehandelingen najaar ${year}, tot het kerstreces`, start: at(year, 10, 1), end, source }
}

function readRecesses(house: House): Recess[] {
  return rows
    .filter((row) => row.kind === 'reces' && row.chamber === house && row.start !== null && row.end !== null)
    .map((row) => ({
      name: row.name,
      start: row.start as Day,
      end: row.end as Day,
      source: row.source,
      kinds: KIND_WORDS.filter(([, word]) => new RegExp(`(?:^|[^a-z])${word}(?:-|reces)`, 'u').test(row.name)).map(
        ([kind]) => kind,
      ),
    }))
}

/** A recess that was planned but dropped for an election: the verkiezingsreces of those weeks took its place. */
function replacementOf(kind: RecessKind, year: number, house: House): Recess | null {
  const dropped = rows.find((row) => row.kind === 'reces_vervallen' && row.name === `${kind}reces ${year}`)
  if (!dropped?.start) return null
  return (
    recessRows[house].find((recess) => recess.kinds.includes('verkiezing') && yearOf(recess.start) === year) ?? null
  )
}

function patternRecess(kind: RecessKind, year: number, house: House): Recess | null {
  const span = house === 'EK' ? senatePattern(kind, year) : pattern(kind, year)
  if (!span) return null
  const source = sourceOf(house === 'EK' ? 'Eerste Kamer reces' : 'reces pattern')
  const name = kind === 'voorjaar' ? 'voorjaarsreces' : `${kind}reces`
  return { name: `${name} ${year} volgens het vaste patroon`, start: span[0], end: span[1], source, kinds: [kind] }
}

/** Friday to Monday; lengths and weeks as the rule row "reces pattern" gives them. */
function pattern(kind: RecessKind, year: number): [Day, Day] | null {
  const friday = (month: number, from: number) => nextWeekday(at(year, month, from), 5)
  if (kind === 'zomer') return [friday(7, 1), addDays(nthWeekday(year, 9, 2, 1), -1)]
  if (kind === 'kerst') return [friday(12, 17), addDays(friday(12, 17), 24)]
  if (kind === 'mei') return [friday(4, 21), addDays(friday(4, 21), 17)]
  if (kind === 'voorjaar') return [friday(2, 15), addDays(friday(2, 15), 10)]
  if (kind === 'herfst' && year >= 1997) return [friday(10, 14), addDays(friday(10, 14), 10)]
  return null
}

function senatePattern(kind: RecessKind, year: number): [Day, Day] | null {
  if (kind === 'zomer') return [nthWeekday(year, 7, 4, 2), addDays(nthWeekday(year, 9, 2, 2), -1)]
  if (kind === 'kerst') return [weekdayBefore(at(year, 12, 25), 4), nthWeekday(year + 1, 1, 1, 3)]
  return null
}

function toElection(row: CalendarRow): Election {
  const referendum = row.name.startsWith('referendum')
  const kind = (referendum ? 'referendum' : row.name) as ElectionKind
  const start = row.start as Day
  const name = referendum ? row.name : ELECTION_NAMES[kind]
  return { kind, name: `${name} ${yearOf(start)}`, start, end: row.end as Day, source: row.source }
}

function sourceOf(rule: string): string {
  return rows.find((row) => row.kind === 'rule' && row.name === rule)?.source ?? 'register/calendar'
}

function at(year: number, month: number, day: number): Day {
  return makeDay(year, month, day) ?? firstOfMonth(year, month)
}
