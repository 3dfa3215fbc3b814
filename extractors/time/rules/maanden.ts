import { addMonths, firstOfMonth, lastOfMonth, partsOf } from '../calendar'
import { directionOfSource } from '../days'
import { monthName } from '../dutch'
import { partOfMonth, readPart, readPartOf } from '../parts'
import { type Period, place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { monthOf } from '../words'
import { nearestPeriod, readDirection, readWhich, readYear } from '../years'

function monthPeriod(year: number, month: number): Period {
  return { name: monthName(year, month), earliest: firstOfMonth(year, month), latest: lastOfMonth(year, month) }
}

/** Places a month, or a part of one; without a year the nearest that fits the tense. */
function readMonth(match: TimeMatch, context: TimeContext, inYear: (year: number) => Period | null): Reading | null {
  if (match.slots.jaar) {
    const year = readYear(match.slots.jaar.text, context.written)
    const period = year === null ? null : inYear(year)
    return period ? place('month', match.lead, period, context, match) : wordsOnly('month')
  }
  if (!context.written) return wordsOnly('month')
  const direction = readDirection(match.slots.jl?.text) ?? (match.lead ? null : directionOfSource(context, match))
  const period = nearestPeriod(inYear, context, match, match.lead, direction)
  return period ? place('month', match.lead, period, context, match) : null
}

const maand: TimeRule = {
  id: 'maand',
  title: 'Een maand',
  explanation:
    'In een maand is uiterlijk de laatste dag ervan; voor een maand is de laatste dag van de maand ervoor. Zonder jaartal is het de eerste die nog niet voorbij is; de maand van de brief telt mee.',
  phrase: '[{relatie}] [maand] {maand} [{jaar}] [{jl}]',
  also: ['{inMaand} [{jaar}] [{jl}]'],
  convention: 'C2',
  read: (match, context) => {
    const { inMaand, jaar, jl, maand: name } = match.slots
    const month = monthOf((name ?? inMaand)?.text ?? '')
    if (month === null || (!match.lead && !inMaand && !jaar && !jl)) return null
    return readMonth(match, context, (year) => monthPeriod(year, month))
  },
  examples: [
    {
      sentence: 'In februari begint de proef.',
      written: '2025-11-20',
      text: 'In februari',
      type: 'month',
      latest: '2026-02-28',
    },
    {
      sentence: 'Het advies komt voor mei 2026.',
      written: '2025-11-20',
      text: 'voor mei 2026',
      type: 'month',
      latest: '2026-04-30',
    },
    {
      sentence: 'Uiterlijk in oktober meld ik de stand van zaken.',
      written: '2025-10-03',
      text: 'Uiterlijk in oktober',
      type: 'month',
      latest: '2025-10-31',
    },
  ],
  counterexamples: [
    {
      sentence: 'Zij kwamen, mei of geen mei, elk jaar terug.',
      why: 'zonder voorzetsel en jaartal is het geen termijn',
    },
  ],
}

const deelVanEenMaand: TimeRule = {
  id: 'deel-van-een-maand',
  title: 'Begin, medio of eind van een maand',
  explanation:
    'Begin is uiterlijk de 10e, medio of half de 20e (strenger: de 15e), eind de laatste dag. Voor eind mei loopt tot en met 31 mei.',
  phrase: '[{relatie}] {deel} [de] [maand] {maand} [{jaar}] [{jl}]',
  convention: 'C2',
  read: (match, context) => {
    const month = monthOf(match.slots.maand?.text ?? '')
    const part = readPartOf(match)
    const inYear = (year: number) => (part ? partOfMonth(year, month ?? 1, part) : monthPeriod(year, month ?? 1))
    return month === null ? null : readMonth(match, context, inYear)
  },
  examples: [
    {
      sentence: 'Begin juni ontvangt u het verslag.',
      written: '2026-02-02',
      text: 'Begin juni',
      type: 'month',
      latest: '2026-06-10',
    },
    {
      sentence: 'Medio maart 2026 rond ik het gesprek af.',
      written: '2026-02-02',
      text: 'Medio maart 2026',
      type: 'month',
      latest: '2026-03-20',
    },
    {
      sentence: 'Het plan is voor eind april gereed.',
      written: '2026-02-02',
      text: 'voor eind april',
      type: 'month',
      latest: '2026-04-30',
    },
  ],
  counterexamples: [{ sentence: 'Aan het begin stond mei centraal.', why: 'begin hoort hier niet bij de maand' }],
}

const maandenOpRij: TimeRule = {
  id: 'maanden-op-rij',
  title: 'Twee maanden, of van maand tot maand',
  explanation: 'Bij "mei of juni", "eind mei/begin juni" en "tussen mei en juli" telt het einde van de laatste.',
  phrase:
    '[{relatie}] [tussen|van] [{eersteDeel:deel}] {eerste:maand} [{eersteJaar:jaar}] (en|of|en/of|tot en met|t/m|tot|à|–|-|/|dan wel) [{deel}] {maand} [{jaar}]',
  also: ['[{relatie}] {eersteDeel:deel} {eerste:maand}, [of] {deel} {maand} [{jaar}]'],
  convention: 'C2',
  read: (match, context) => {
    const { eerste, eersteDeel, eersteJaar, deel, maand: last } = match.slots
    const from = monthOf(eerste?.text ?? '')
    const to = monthOf(last?.text ?? '')
    if (from === null || to === null) return null
    const inYear = (year: number): Period => {
      const end = deel ? partOfMonth(year, to, readPart(deel.text)) : monthPeriod(year, to)
      const startYear = eersteJaar ? (readYear(eersteJaar.text, context.written) ?? year) : from > to ? year - 1 : year
      const start = eersteDeel ? partOfMonth(startYear, from, readPart(eersteDeel.text)) : monthPeriod(startYear, from)
      return { ...end, earliest: start.earliest, name: `${start.name} – ${end.name}` }
    }
    return readMonth(match, context, inYear)
  },
  examples: [
    {
      sentence: 'De gesprekken zijn in mei en juni 2026.',
      written: '2026-02-02',
      text: 'in mei en juni 2026',
      type: 'month',
      latest: '2026-06-30',
    },
    {
      sentence: 'Eind mei/begin juni stuur ik de brief.',
      written: '2026-02-02',
      text: 'Eind mei/begin juni',
      type: 'month',
      latest: '2026-06-10',
    },
  ],
  counterexamples: [{ sentence: 'In mei en in de zomer is het druk.', why: 'de tweede is geen maand' }],
}

const dezeMaand: TimeRule = {
  id: 'deze-maand',
  title: 'Deze, komende of volgende maand',
  explanation:
    'Deze maand loopt tot de laatste dag van de maand van de brief, komende en volgende maand een maand later.',
  phrase: '[{relatie}] [later] [{deel} [de]] {welk} maand [nog]',
  also: ['[{relatie}] {deel} de maand', '{relatie} maandeinde'],
  convention: 'C2',
  read: (match, context) => {
    if (!context.written) return wordsOnly('month')
    const first = addMonths(`${context.written.slice(0, 8)}01`, readWhich(match.slots.welk?.text) ?? 0)
    const { year, month } = partsOf(first)
    const part = readPartOf(match)
    return place('month', match.lead, part ? partOfMonth(year, month, part) : monthPeriod(year, month), context, match)
  },
  examples: [
    {
      sentence: 'Nog deze maand hoort u van mij.',
      written: '2026-02-02',
      text: 'Nog deze maand',
      type: 'month',
      latest: '2026-02-28',
    },
    {
      sentence: 'Begin volgende maand start de campagne.',
      written: '2026-02-02',
      text: 'Begin volgende maand',
      type: 'month',
      latest: '2026-03-10',
    },
  ],
  counterexamples: [{ sentence: 'De komende maanden werk ik hieraan.', why: 'komende maanden is een vage termijn' }],
}

export const monthRules: TimeRule[] = [maandenOpRij, deelVanEenMaand, maand, dezeMaand]
