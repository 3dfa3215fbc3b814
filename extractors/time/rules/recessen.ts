import type { Day } from '../../types'
import { addDays, latestOf, weekOf, yearOf } from '../calendar'
import { toDutch } from '../dutch'
import { findRecess, type House, lastSittingBefore, type Recess, type RecessKind, recessesOf } from '../parliament'
import { readPartOf } from '../parts'
import { SHORTLY, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { readWhich, readYear } from '../years'
import { AFTER_RECESS, basisOf } from './zomer'

const KINDS: [string, RecessKind][] = [
  ['zomer', 'zomer'],
  ['kerst', 'kerst'],
  ['voorjaars', 'voorjaar'],
  ['krokus', 'voorjaar'],
  ['mei', 'mei'],
  ['herfst', 'herfst'],
  ['paas', 'paas'],
  ['verkiezing', 'verkiezing'],
]

/** First and last day of the term, and how long after the recess it may still be meant. */
interface Bounds {
  earliest: Day
  latest: Day
}

function kindOf(match: TimeMatch): RecessKind | null {
  const word = match.slots.reces?.text.toLowerCase() ?? ''
  return KINDS.find(([start]) => word.startsWith(start))?.[1] ?? null
}

function recessesNear(year: number, kind: RecessKind | null, house: House): Recess[] {
  return kind ? [findRecess(kind, year, house)].filter((recess) => recess !== null) : recessesOf(year, house)
}

/** The recess meant: of the stated year, or the first whose term is not over (looking back: the last that began). */
function findMeant(match: TimeMatch, context: TimeContext, bound: (recess: Recess) => Bounds): Recess | null {
  const kind = kindOf(match)
  const house: House = /eerste\s{1,3}kamer/iu.test(match.text) ? 'EK' : 'TK'
  const stated = match.slots.jaar ? readYear(match.slots.jaar.text, context.written) : null
  if (stated !== null) return recessesNear(stated, kind, house)[0] ?? null
  if (!context.written) return null
  const year = yearOf(context.written)
  const near = [year - 1, year, year + 1].flatMap((one) => recessesNear(one, kind, house))
  const back = readWhich(match.slots.welk?.text) === -1 || context.isPast(match)
  if (back) return near.filter((recess) => recess.start <= (context.written as Day)).at(-1) ?? null
  const unnamedAfter = !kind && match.lead?.relation === 'after'
  const over = (recess: Recess) => (unnamedAfter ? recess.end : bound(recess).latest)
  return near.find((recess) => over(recess) >= (context.written as Day)) ?? null
}

/** "voor de zomervakantie" is what people say for voor de zomer. */
function isSummerHoliday(match: TimeMatch): boolean {
  const relation = match.lead?.relation
  return /^zomervakantie/iu.test(match.slots.reces?.text ?? '') && (relation === 'before' || relation === 'after')
}

function boundsOf(match: TimeMatch): (recess: Recess) => Bounds {
  const relation = match.lead?.relation
  const part = readPartOf(match)
  const weekAfter = /week na/iu.test(match.text)
  return (recess) => {
    if (weekAfter) return { earliest: addDays(recess.end, 1), latest: weekOf(recess.end).latest }
    if (part === 'end') return { earliest: recess.start, latest: recess.end }
    if (part === 'begin') return { earliest: recess.start, latest: addDays(recess.start, 10) }
    if (relation === 'before') return { earliest: '1900-01-01', latest: lastSittingBefore(recess) }
    if (relation === 'after' || relation === 'from')
      return {
        earliest: addDays(recess.end, 1),
        latest: addDays(recess.end, match.lead?.close ? SHORTLY : AFTER_RECESS),
      }
    return { earliest: recess.start, latest: recess.end }
  }
}

function readRecess(match: TimeMatch, context: TimeContext): Reading | null {
  if (isSummerHoliday(match)) return null
  const bound = boundsOf(match)
  const recess = findMeant(match, context, bound)
  if (!recess) return context.written ? null : wordsOnly('recess')
  const { earliest, latest } = bound(recess)
  const { written } = context
  const past = written !== null && latest < written
  const before = match.lead?.relation === 'before'
  const after = match.lead?.relation === 'after'
  return {
    type: 'recess',
    earliest: before ? written : written && !past ? latestOf(earliest, written) : earliest,
    latest,
    readings: before && latest < recess.start ? [{ day: recess.start, why: 'de eerste dag van het reces' }] : undefined,
    basis: after ? `${basisOf(recess)}; tot en met ${toDutch(latest)}` : basisOf(recess),
    source: recess.source,
    anchor: { earliest: recess.start, latest: recess.end },
    ...(past ? { past: true } : {}),
  }
}

const reces: TimeRule = {
  id: 'reces',
  title: 'Voor, in of na een reces',
  explanation:
    'Voor een reces is uiterlijk de donderdag voordat het begint; na een reces zes weken na de laatste dag, kort na vier weken; voor het einde van het reces is de laatste dag (een maandag).',
  phrase: '{relatie} [{deel} [het|de]] [{welk}] [parlementaire] {reces} [van de (Eerste|Tweede) Kamer] [{jaar}]',
  also: ['[{relatie}] [de] eerste [vergader]week na het [{welk}] {reces} [{jaar}]'],
  convention: 'C6',
  read: readRecess,
  examples: [
    {
      sentence: 'De brief komt voor het kerstreces.',
      written: '2024-10-01',
      text: 'voor het kerstreces',
      type: 'recess',
      latest: '2024-12-19',
    },
    {
      sentence: 'Kort na het zomerreces van 2024 is er duidelijkheid.',
      written: '2024-05-15',
      text: 'Kort na het zomerreces van 2024',
      type: 'recess',
      latest: '2024-09-30',
    },
    {
      sentence: 'Voor het einde van het meireces is het klaar.',
      written: '2024-03-01',
      text: 'Voor het einde van het meireces',
      type: 'recess',
      latest: '2024-05-13',
    },
  ],
  counterexamples: [{ sentence: 'Het reces begint vroeg.', why: 'er staat geen voor, in of na' }],
}

export const recessRules: TimeRule[] = [reces]
