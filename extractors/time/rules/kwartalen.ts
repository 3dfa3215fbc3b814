import { lastOfMonth, yearOf } from '../calendar'
import { type Part, partOfQuarter, readPartOf } from '../parts'
import { type Period, place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { ORDINALS, plain } from '../words'
import { nearestPeriod, readWhich, readYear } from '../years'

const LABELS = ['eerste', 'tweede', 'derde', 'vierde']

function quarter(year: number, number: number): Period {
  const start = String(number * 3 - 2).padStart(2, '0')
  const name = `${LABELS[number - 1]} kwartaal van ${year}`
  return { name, earliest: `${year}-${start}-01`, latest: lastOfMonth(year, number * 3) }
}

function half(year: number, number: number): Period {
  const name = `${LABELS[number - 1]} helft van ${year}`
  return { name, earliest: number === 1 ? `${year}-01-01` : `${year}-07-01`, latest: lastOfMonth(year, number * 6) }
}

/** First to fourth from a `{rang}` or a figure; "laatste" is the last one. */
function rankOf(words: string | undefined, last: number): number | null {
  if (!words) return null
  const rank = ORDINALS[plain(words)] ?? Number.parseInt(words.replace(/\D/gu, ''), 10)
  if (rank === -1) return last
  return rank >= 1 && rank <= last ? rank : null
}

function placeInYear(
  type: 'quarter' | 'half',
  match: TimeMatch,
  context: TimeContext,
  inYear: (year: number) => Period,
): Reading | null {
  if (match.slots.jaar) {
    const year = readYear(match.slots.jaar.text, context.written)
    return year === null ? wordsOnly(type) : place(type, match.lead, inYear(year), context, match)
  }
  if (!context.written) return wordsOnly(type)
  const period = nearestPeriod(inYear, context, match, match.lead)
  return period ? place(type, match.lead, period, context, match) : null
}

const kwartaal: TimeRule = {
  id: 'kwartaal',
  title: 'Een kwartaal',
  explanation: 'In een kwartaal is uiterlijk de laatste dag ervan. Zonder jaartal het eerste dat nog niet voorbij is.',
  phrase: '[{relatie}] [{deel} [het]] {rang} kwartaal [{jaar}]',
  also: [
    '[{relatie}] [{deel}] (Q|K) {kwartaalcijfer} [{jaar}]',
    '[{relatie}] {jaar} [-] (Q|K) {kwartaalcijfer}',
    '[{relatie}] [{deel}] kwartaal {kwartaalcijfer} [{jaar}]',
  ],
  convention: 'C7',
  read: (match, context) => {
    const number = rankOf(match.slots.rang?.text ?? match.slots.kwartaalcijfer?.text, 4)
    if (number === null) return null
    const part = readPartOf(match)
    return placeInYear('quarter', match, context, (year) =>
      part ? partOfQuarter(quarter(year, number), part) : quarter(year, number),
    )
  },
  examples: [
    {
      sentence: 'In het tweede kwartaal van 2026 is de evaluatie klaar.',
      written: '2025-11-20',
      text: 'In het tweede kwartaal van 2026',
      type: 'quarter',
      latest: '2026-06-30',
    },
    {
      sentence: 'Uiterlijk Q3 2026 staat de dienst.',
      written: '2025-11-20',
      text: 'Uiterlijk Q3 2026',
      type: 'quarter',
      latest: '2026-09-30',
    },
    {
      sentence: 'De evaluatie volgt in 2026-Q3.',
      written: '2025-11-20',
      text: 'in 2026-Q3',
      type: 'quarter',
      latest: '2026-09-30',
    },
    {
      sentence: 'In het IVe kwartaal van 2026 is de evaluatie klaar.',
      written: '2025-11-20',
      text: 'In het IVe kwartaal van 2026',
      type: 'quarter',
      latest: '2026-12-31',
    },
    {
      sentence: 'Het besluit valt eind eerste kwartaal.',
      written: '2025-11-20',
      text: 'eind eerste kwartaal',
      type: 'quarter',
      latest: '2026-03-31',
    },
  ],
  counterexamples: [{ sentence: 'Elk kwartaal komt er een bericht.', why: 'dat is een terugkerende termijn' }],
}

const kwartalenOpRij: TimeRule = {
  id: 'kwartalen-op-rij',
  title: 'Twee kwartalen',
  explanation: 'Bij "het eerste of tweede kwartaal" telt het einde van het laatste.',
  phrase:
    '[{relatie}] [{deel}] {eerste:rang} [kwartaal] [{eersteJaar:jaar}] (en|of|en/of|/|tot en met|t/m|–|-|dan wel) [het] {rang} kwartaal [{jaar}]',
  also: ['[{relatie}] Q {eerste:kwartaalcijfer} [{eersteJaar:jaar}] (en|of|/|t/m|–|-) Q {kwartaalcijfer} [{jaar}]'],
  convention: 'C7',
  read: (match, context) => {
    const from = rankOf(match.slots.eerste?.text, 4)
    const to = rankOf(match.slots.rang?.text ?? match.slots.kwartaalcijfer?.text, 4)
    if (from === null || to === null) return null
    return placeInYear('quarter', match, context, (year) => {
      const end = quarter(year, to)
      const start = quarter(from > to ? year - 1 : year, from)
      return { ...end, earliest: start.earliest, name: `${start.name} – ${end.name}` }
    })
  },
  examples: [
    {
      sentence: 'In het eerste of tweede kwartaal van 2026 volgt dat.',
      written: '2025-11-20',
      text: 'In het eerste of tweede kwartaal van 2026',
      type: 'quarter',
      latest: '2026-06-30',
    },
    {
      sentence: 'De pilot draait in Q1/Q2 2026.',
      written: '2025-11-20',
      text: 'in Q1/Q2 2026',
      type: 'quarter',
      latest: '2026-06-30',
    },
  ],
  counterexamples: [
    { sentence: 'De eerste en tweede bijlage beschrijven het kwartaal.', why: 'de rangtelwoorden horen bij bijlage' },
  ],
}

/** The end of a half year is its last month; other parts do not narrow it. */
function partOfHalf(whole: Period, part: Part): Period {
  return part === 'end' ? { ...whole, earliest: `${whole.latest.slice(0, 8)}01`, part: true } : whole
}

const ditKwartaal: TimeRule = {
  id: 'dit-kwartaal',
  title: 'Dit, komend of volgend kwartaal',
  explanation: 'Dit kwartaal is dat van de brief; komend en volgend kwartaal is het kwartaal daarna.',
  phrase: '[{relatie}] [later] [{deel} [het]] {welk} (kwartaal|halfjaar|half jaar)',
  also: ['[{relatie}] {deel} het (kwartaal|halfjaar)'],
  convention: 'C7',
  read: (match, context) => {
    const isHalf = /half/iu.test(match.text)
    const type = isHalf ? 'half' : 'quarter'
    if (!context.written) return wordsOnly(type)
    const months = isHalf ? 6 : 3
    const index =
      yearOf(context.written) * (12 / months) + Math.floor((Number(context.written.slice(5, 7)) - 1) / months)
    const step = index + (readWhich(match.slots.welk?.text) ?? 0)
    const year = Math.floor(step / (12 / months))
    const number = (step % (12 / months)) + 1
    const part = readPartOf(match)
    const whole = isHalf ? half(year, number) : quarter(year, number)
    const period = !part ? whole : isHalf ? partOfHalf(whole, part) : partOfQuarter(whole, part)
    return place(type, match.lead, period, context, match)
  },
  examples: [
    {
      sentence: 'Nog dit kwartaal hoort u meer.',
      written: '2025-11-20',
      text: 'Nog dit kwartaal',
      type: 'quarter',
      latest: '2025-12-31',
    },
    {
      sentence: 'Voor het einde van dit kwartaal is er een besluit.',
      written: '2025-11-20',
      text: 'Voor het einde van dit kwartaal',
      type: 'quarter',
      latest: '2025-12-31',
    },
    {
      sentence: 'In het komende kwartaal is er een besluit.',
      written: '2025-11-20',
      text: 'In het komende kwartaal',
      type: 'quarter',
      latest: '2026-03-31',
    },
  ],
  counterexamples: [{ sentence: 'Per kwartaal wordt gemeten.', why: 'dat keert terug' }],
}

const halfjaar: TimeRule = {
  id: 'halfjaar',
  title: 'De eerste of tweede helft van een jaar',
  explanation: 'De eerste helft eindigt op 30 juni, de tweede op 31 december.',
  phrase: '[{relatie}] [{deel} [het]] {rang} (halfjaar|half jaar|jaarhelft|semester) [{jaar}]',
  also: ['[{relatie}] (H1|H2) {jaar}'],
  convention: 'C7',
  read: (match, context) => {
    const figure = /H([12])/u.exec(match.text)?.[1]
    const number = rankOf(match.slots.rang?.text ?? figure, 2)
    const part = readPartOf(match)
    if (number === null) return null
    return placeInYear('half', match, context, (year) =>
      part ? partOfHalf(half(year, number), part) : half(year, number),
    )
  },
  examples: [
    {
      sentence: 'In het eerste halfjaar van 2026 wordt gebouwd.',
      written: '2025-11-20',
      text: 'In het eerste halfjaar van 2026',
      type: 'half',
      latest: '2026-06-30',
    },
    {
      sentence: 'Het tweede halfjaar van 2026 is voor de invoering.',
      written: '2025-11-20',
      text: 'tweede halfjaar van 2026',
      type: 'half',
      latest: '2026-12-31',
    },
  ],
  counterexamples: [{ sentence: 'Het derde halfjaar op rij daalt het.', why: 'een jaar heeft twee helften' }],
}

export const quarterRules: TimeRule[] = [kwartalenOpRij, kwartaal, ditKwartaal, halfjaar]
