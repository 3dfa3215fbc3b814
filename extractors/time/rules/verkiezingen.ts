import { addDays, lastOfMonth, makeDay, yearOf } from '../calendar'
import { readNamedDay } from '../days'
import { monthName, toDutch } from '../dutch'
import { type Election, type ElectionKind, elections } from '../parliament'
import { type Period, place, wordsOnly } from '../period'
import type { TimeContext, TimeMatch, TimeRule } from '../rule'
import { monthOf, plain } from '../words'
import { readWhich, readYear } from '../years'

const KINDS: [RegExp, ElectionKind][] = [
  [/referend/u, 'referendum'],
  [/europe|ep-|ep v/u, 'EP'],
  [/gemeente|raad|lokale/u, 'GR'],
  [/provinc|staten|ps-/u, 'PS'],
  [/waterschap/u, 'waterschap'],
  [/eerste kamer/u, 'EK'],
  [/tweede|kamer|parlement|landelijk|nationale/u, 'TK'],
]
const USUAL: ElectionKind[] = ['TK', 'GR', 'PS', 'EP']

function kindsOf(words: string): ElectionKind[] {
  const text = plain(words)
  const named = KINDS.filter(([test]) => test.test(text)).map(([, kind]) => kind)
  return named[0] ? [named[0]] : USUAL
}

/** The elections meant, oldest first: of the stated month or year, else the first to come (looking back: the last). */
function findMeant(match: TimeMatch, context: TimeContext): Election[] {
  const kinds = kindsOf(match.slots.verkiezing?.text ?? '')
  const ofKind = elections.filter((election) => kinds.includes(election.kind))
  const year = match.slots.jaar ? readYear(match.slots.jaar.text, context.written) : null
  const months = [match.slots.eerste, match.slots.maand]
    .map((slot) => monthOf(slot?.text ?? ''))
    .filter((one) => one !== null)
  const fits = (election: Election) =>
    (year === null || yearOf(election.start) === year) &&
    (months.length === 0 || months.includes(Number(election.start.slice(5, 7))))
  const { written } = context
  if (year !== null) return ofKind.filter(fits)
  if (!written) return []
  const back = readWhich(match.slots.welk?.text) === -1 || context.isPast(match)
  const near = back
    ? ofKind.filter((election) => fits(election) && election.end <= written).slice(-1)
    : ofKind.filter((election) => fits(election) && election.end >= written).slice(0, 1)
  return near
}

function toPeriod(meant: Election[]): Period | null {
  const first = meant[0]
  const last = meant.at(-1)
  if (!first || !last) return null
  return {
    name: meant.map((election) => `${election.name} (${toDutch(election.start)})`).join(', '),
    earliest: last.start,
    latest: last.end,
    source: last.source,
    readings: first === last ? undefined : [{ day: first.start, why: `de eerste: ${first.name}` }],
  }
}

/** A month that the words give for an election the calendar does not hold. */
function statedMonth(match: TimeMatch, context: TimeContext): Period | null {
  const month = monthOf(match.slots.maand?.text ?? '')
  const year = match.slots.jaar ? readYear(match.slots.jaar.text, context.written) : null
  if (month === null || year === null) return null
  const last = lastOfMonth(year, month)
  return {
    name: `verkiezingen in ${monthName(year, month)}`,
    earliest: makeDay(year, month, 1) ?? last,
    latest: last,
    part: true,
  }
}

const verkiezingen: TimeRule = {
  id: 'verkiezingen',
  title: 'Voor, bij of na verkiezingen',
  explanation:
    'Voor of in aanloop naar verkiezingen is de dag ervoor; bij verkiezingen is de dag zelf. Zonder jaartal gaat het om de eerstvolgende van die soort; bij meer verkiezingen in een jaar telt de laatste.',
  phrase:
    '{relatie} [{welk}] {verkiezing} [en het (referendum|raadgevend referendum)] [(van|in|op|die in) [{eerste:maand} en] {maand}] [{jaar}] [{jl}]',
  also: [
    '{relatie} [{welk}] {verkiezing} (van|op) [{weekdag}] {dag} {elkeMaand} [{jaar}] [{jl}]',
    '{relatie} [{welk}] {verkiezing} die in [{eerste:maand} en] {maand} {jaar} [gehouden] [gaan] [worden]',
  ],
  convention: 'C9',
  read: (match, context) => {
    if (/(?:^|\s)een$|^op(?:\s|$)/iu.test(match.lead?.text ?? '')) return null
    if (match.slots.dag) {
      const day = readNamedDay(match.slots, context, match, match.lead)
      return day ? place('event', match.lead, { ...day, name: `verkiezingen op ${day.name}` }, context, match) : null
    }
    const period = toPeriod(findMeant(match, context)) ?? statedMonth(match, context)
    if (!period) return wordsOnly('event')
    const reading = place('event', match.lead, period, context, match)
    if (match.lead?.relation !== 'before' || !period.readings) return reading
    const stricter = period.readings.map(({ day, why }) => ({ day: addDays(day, -1), why: `voor ${why}` }))
    return { ...reading, readings: [...stricter, ...(reading.readings ?? [])] }
  },
  examples: [
    {
      sentence: 'De voorlichting is er voor de gemeenteraadsverkiezingen.',
      written: '2025-10-06',
      text: 'voor de gemeenteraadsverkiezingen',
      type: 'event',
      latest: '2026-03-17',
    },
    {
      sentence: 'In aanloop naar de Europese verkiezingen van 2024 wordt dat herhaald.',
      written: '2023-10-06',
      text: 'In aanloop naar de Europese verkiezingen van 2024',
      type: 'event',
      latest: '2024-06-05',
    },
  ],
  counterexamples: [{ sentence: 'De verkiezingen waren rustig.', why: 'er staat geen voorzetsel van tijd' }],
}

export const electionRules: TimeRule[] = [verkiezingen]
