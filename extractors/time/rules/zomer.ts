import { addDays, makeDay } from '../calendar'
import { toDutch, toDutchSpan } from '../dutch'
import { findRecess, lastSittingBefore, type Recess } from '../parliament'
import { type Period, SHORTLY, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { nearestPeriod, readDirection, readWhich, readYear } from '../years'

/** How many days "na de zomer" and "na het reces" may take (C5, C6). */
export const AFTER_RECESS = 42

/** The zomerreces a match means, as `inYear` bounds it; null when the year cannot be told. */
function findSummer(match: TimeMatch, context: TimeContext, inYear: (year: number) => Period): number | null {
  if (match.slots.jaar) return readYear(match.slots.jaar.text, context.written)
  const direction = readWhich(match.slots.welk?.text) === -1 ? 'last' : readDirection(match.slots.jl?.text)
  const period = nearestPeriod(inYear, context, match, null, direction)
  return period ? Number(period.latest.slice(0, 4)) : null
}

function summerOf(year: number): Recess {
  return findRecess('zomer', year) as Recess
}

function readBefore(match: TimeMatch, context: TimeContext): Reading | null {
  if (match.lead?.relation !== 'before') return null
  const upTo = (year: number): Period => ({
    name: '',
    earliest: `${year}-01-01`,
    latest: lastSittingBefore(summerOf(year)),
  })
  const year = findSummer(match, context, upTo)
  if (year === null) return wordsOnly('recess')
  const recess = summerOf(year)
  const latest = lastSittingBefore(recess)
  const at = (month: number, day: number) => makeDay(year, month, day) as string
  return {
    type: 'recess',
    earliest: context.written,
    latest,
    readings: [
      { day: at(5, 31), why: 'de meteorologische zomer begint op 1 juni' },
      { day: at(6, 20), why: 'de zomer begint op 21 juni' },
      { day: recess.start, why: 'de eerste dag van het zomerreces' },
    ],
    basis: basisOf(recess),
    source: recess.source,
    anchor: { earliest: recess.start, latest: recess.end },
    ...(context.written && latest < context.written ? { past: true } : {}),
  }
}

function readAfter(match: TimeMatch, context: TimeContext): Reading | null {
  if (match.lead?.relation !== 'after') return null
  const within = match.lead.close ? SHORTLY : AFTER_RECESS
  const span = (year: number): Period => {
    const { end } = summerOf(year)
    return { name: '', earliest: end, latest: addDays(end, within) }
  }
  const year = findSummer(match, context, span)
  if (year === null) return wordsOnly('recess')
  const recess = summerOf(year)
  const { earliest, latest } = span(year)
  const at = (month: number, day: number) => makeDay(year, month, day) as string
  return {
    type: 'recess',
    earliest: context.written && earliest < context.written ? context.written : earliest,
    latest,
    readings: [
      { day: at(9, 30), why: 'tot en met september' },
      { day: at(12, 20), why: 'na de zomer als: in het najaar' },
    ],
    basis: `${basisOf(recess)}; ${within / 7} weken na ${toDutch(recess.end)}`,
    source: recess.source,
    anchor: { earliest: recess.start, latest: recess.end },
    ...(context.written && latest < context.written ? { past: true } : {}),
  }
}

/** "zomerreces 2019 (5 juli t/m 2 september 2019)". */
export function basisOf(recess: Recess): string {
  return `${recess.name} (${toDutchSpan(recess.start, recess.end)})`
}

const voorDeZomer: TimeRule = {
  id: 'voor-de-zomer',
  title: 'Voor of tot de zomer',
  explanation:
    'In Den Haag is "voor de zomer" voor het zomerreces: uiterlijk de donderdag voordat het begint. Strenger kan het 31 mei of 20 juni zijn, milder de eerste dag van het reces.',
  phrase: '{relatie} [{welk}] (zomer|zomervakantie|zomerperiode|zomermaanden|zomerstop) [{jaar}] [{jl}]',
  convention: 'C5',
  read: readBefore,
  examples: [
    {
      sentence: 'Ik informeer uw Kamer voor de zomer.',
      written: '2024-02-05',
      text: 'voor de zomer',
      type: 'recess',
      latest: '2024-07-04',
    },
    {
      sentence: 'Nog voor de zomervakantie is het loket open.',
      written: '2026-01-15',
      text: 'Nog voor de zomervakantie',
      type: 'recess',
      latest: '2026-07-02',
    },
  ],
  counterexamples: [
    { sentence: 'In de zomer is het rustig.', why: 'in de zomer is een seizoen' },
    { sentence: 'De zomer begint in juni.', why: 'er staat geen voor' },
  ],
}

const naDeZomer: TimeRule = {
  id: 'na-de-zomer',
  title: 'Na of kort na de zomer',
  explanation:
    'Na de zomer is na het zomerreces: uiterlijk zes weken na de laatste dag ervan, kort na vier weken. Een milde lezer rekent tot het einde van het najaar.',
  phrase: '{relatie} [{welk}] (zomer|zomervakantie|zomerperiode|zomermaanden|zomerstop) [{jaar}]',
  convention: 'C5',
  read: readAfter,
  examples: [
    {
      sentence: 'Na de zomer volgt de uitwerking.',
      written: '2024-06-03',
      text: 'Na de zomer',
      type: 'recess',
      latest: '2024-10-14',
    },
    {
      sentence: 'Direct na de zomer begint de bouw.',
      written: '2024-06-03',
      text: 'Direct na de zomer',
      type: 'recess',
      latest: '2024-09-30',
    },
  ],
  counterexamples: [{ sentence: 'Voor de zomer volgt de uitwerking.', why: 'dat is voor, niet na' }],
}

export const summerRules: TimeRule[] = [voorDeZomer, naDeZomer]
