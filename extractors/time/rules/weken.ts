import { addDays, isoWeek, lastOfMonth, makeDay, nextWeekday, weekOf } from '../calendar'
import { readNamedDay } from '../days'
import { toDutch } from '../dutch'
import { partOfWeek, readPart } from '../parts'
import { dayPeriod, type Period, place, wordsOnly } from '../period'
import type { TimeRule } from '../rule'
import { countOf, monthOf, ORDINALS, plain, WEEKDAYS } from '../words'
import { nearestPeriod, readDirection, readWhich, readYear } from '../years'

const week: TimeRule = {
  id: 'week',
  title: 'Deze, komende of volgende week',
  explanation: 'Een week eindigt op zondag; wie streng leest rekent tot vrijdag.',
  phrase: '[{relatie}] [later|eerder] [{deel}] [de] {welk} week [nog]',
  also: ['[{relatie}] {deel} de week', '[{relatie}] {welk} weekend', '{relatie} weekend', '{relatie} weekeinde'],
  convention: 'C8',
  read: (match, context) => {
    if (!context.written) return wordsOnly('duration')
    const which = readWhich(match.slots.welk?.text) ?? 0
    const monday = addDays(weekOf(context.written).earliest, 7 * which)
    const part = match.slots.deel ? readPart(match.slots.deel.text) : 'whole'
    const whole = partOfWeek(monday, part)
    const weekend = /weekend|weekeinde/iu.test(match.text)
    const period: Period = weekend ? { ...whole, earliest: addDays(monday, 5) } : whole
    const readings = part === 'begin' ? undefined : [{ day: addDays(monday, 4), why: 'tot en met vrijdag' }]
    return place('duration', match.lead, { ...period, part: !weekend, readings }, context, match)
  },
  examples: [
    {
      sentence: 'Volgende week stuur ik de cijfers.',
      written: '2025-11-20',
      text: 'Volgende week',
      type: 'duration',
      latest: '2025-11-30',
    },
    {
      sentence: 'Voor het einde van de week is er een antwoord.',
      written: '2025-11-20',
      text: 'Voor het einde van de week',
      type: 'duration',
      latest: '2025-11-23',
    },
  ],
  counterexamples: [{ sentence: 'De komende weken werk ik hieraan.', why: 'komende weken is een vage termijn' }],
}

const weeknummer: TimeRule = {
  id: 'weeknummer',
  title: 'Een week met een nummer of een dag',
  explanation:
    'Week 24 is de 24e week van het jaar (maandag tot en met zondag); de week van 12 juni is de week waarin die dag valt.',
  phrase: '[{relatie}] week {weeknummer} [{jaar}]',
  also: [
    '[{relatie}] [de] week van [{weekdag}] {dag} {elkeMaand} [{jaar}]',
    '[{relatie}] [de] {rang} week van {maand} [{jaar}]',
    '[{relatie}] de {rang} {telwoord} weken van {maand} [{jaar}]',
  ],
  convention: 'C8',
  read: (match, context) => {
    const { dag, weeknummer: number, rang, maand } = match.slots
    if (!dag && !match.lead && !match.slots.jaar) return null
    if (dag) {
      const day = readNamedDay(match.slots, context, match, match.lead)
      if (!day) return null
      return place(
        'duration',
        match.lead,
        { ...day, ...weekOf(day.latest), name: `de week van ${day.name}` },
        context,
        match,
      )
    }
    const month = monthOf(maand?.text ?? '')
    const rank = ORDINALS[plain(rang?.text ?? '')] ?? 0
    const inYear = (year: number): Period | null =>
      month === null
        ? numbered(year, Number(number?.text))
        : ranked(year, month, rank, countOf(match.slots.telwoord?.text ?? ''))
    const year = match.slots.jaar ? readYear(match.slots.jaar.text, context.written) : null
    const period = year === null ? nearestPeriod(inYear, context, match, match.lead) : inYear(year)
    return period
      ? place('duration', match.lead, period, context, match)
      : context.written
        ? null
        : wordsOnly('duration')
  },
  examples: [
    {
      sentence: 'In week 24 is de oplevering.',
      written: '2025-03-03',
      text: 'In week 24',
      type: 'duration',
      latest: '2025-06-15',
    },
    {
      sentence: 'Ik meld dat in de eerste week van september.',
      written: '2025-03-03',
      text: 'in de eerste week van september',
      type: 'duration',
      latest: '2025-09-07',
    },
    {
      sentence: 'De sessies zijn in de laatste twee weken van april.',
      written: '2025-03-03',
      text: 'in de laatste twee weken van april',
      type: 'duration',
      latest: '2025-04-30',
    },
  ],
  counterexamples: [{ sentence: 'Dat duurt een week of 24.', why: 'dat is een duur' }],
}

function numbered(year: number, number: number): Period | null {
  const days = isoWeek(year, number)
  return days && { ...days, name: `week ${number} van ${year} (tot en met ${toDutch(days.latest)})` }
}

/** The first week of a month ends on its 7th at the earliest in every reading; the last is the week of its last day. */
function ranked(year: number, month: number, rank: number, count: number | null): Period | null {
  const first = makeDay(year, month, 1)
  if (!first || rank === 0) return null
  const last = lastOfMonth(year, month)
  if (count !== null) return rankedWeeks(first, last, rank, count)
  const latest = rank === -1 ? last : addDays(nextWeekday(addDays(first, 6), 7), (rank - 1) * 7)
  const earliest = rank === -1 ? addDays(last, -6) : addDays(first, (rank - 1) * 7)
  return { earliest, latest, name: `de week tot en met ${toDutch(latest)}` }
}

/** The first or the last few weeks of a month, of seven days each. */
function rankedWeeks(first: string, last: string, rank: number, count: number): Period | null {
  if (count < 1 || count > 4 || (rank !== 1 && rank !== -1)) return null
  const [earliest, latest] = rank === 1 ? [first, addDays(first, count * 7 - 1)] : [addDays(last, 1 - count * 7), last]
  return { earliest, latest, name: `de weken tot en met ${toDutch(latest)}` }
}

const weekdag: TimeRule = {
  id: 'weekdag',
  title: 'Een dag van de week',
  explanation:
    'Aanstaande of komende vrijdag is de eerste vrijdag na de brief; volgende week vrijdag ligt een week verder dan deze.',
  phrase: '[{relatie}] {welk} [week] {weekdag} [{jl}]',
  also: ['[{relatie}] {weekdag} {jl}', '(uiterlijk|voor|vóór) [op] {weekdag}', '[{relatie}] {weekdag} over een week'],
  convention: 'C1',
  read: (match, context) => {
    if (!context.written) return wordsOnly('exact')
    const number = WEEKDAYS[plain(match.slots.weekdag?.text ?? '')] ?? 1
    const which = readWhich(match.slots.welk?.text)
    const back = which === -1 || readDirection(match.slots.jl?.text) === 'last'
    const monday = weekOf(context.written).earliest
    const inWeek = /week\s/iu.test(match.text) && which !== null
    const next = nextWeekday(addDays(context.written, 1), number)
    const day = inWeek ? addDays(monday, 7 * which + number - 1) : back ? addDays(next, -7) : next
    const lead = match.lead ?? null
    const before = /^(?:voor|vóór)\s/iu.test(match.text) && !lead
    const reading = place('exact', lead, dayPeriod(before ? addDays(day, -1) : day, toDutch(day)), context, match)
    return back ? { ...reading, past: true } : reading
  },
  examples: [
    {
      sentence: 'Komende vrijdag krijgt u de brief.',
      written: '2025-11-19',
      text: 'Komende vrijdag',
      type: 'exact',
      latest: '2025-11-21',
    },
    {
      sentence: 'Uiterlijk donderdag a.s. is het er.',
      written: '2025-11-19',
      text: 'Uiterlijk donderdag a.s.',
      type: 'exact',
      latest: '2025-11-20',
    },
  ],
  counterexamples: [{ sentence: 'Op maandag is de balie dicht.', why: 'dat is elke maandag' }],
}

const vandaag: TimeRule = {
  id: 'vandaag',
  title: 'Vandaag, morgen, overmorgen',
  explanation: 'Vandaag is de datum van de brief, morgen de dag erna.',
  phrase:
    '[{relatie}] [later] (vandaag|vanavond|vanmiddag|overmorgen|morgenochtend|morgenavond|morgenmiddag|morgen|gisteren|eergisteren)',
  also: ['[{relatie}] (het eind|het einde|eind|einde) van (de|deze) dag'],
  convention: 'C1',
  read: (match, context) => {
    const words = plain(match.text)
    if (!context.written) return wordsOnly('exact')
    const step = words.includes('overmorgen')
      ? 2
      : words.includes('morgen')
        ? 1
        : words.includes('eergisteren')
          ? -2
          : words.includes('gisteren')
            ? -1
            : 0
    const reading = place('exact', match.lead, dayPeriod(addDays(context.written, step)), context, match)
    return step === 0 && context.isPast(match) ? { ...reading, past: true } : reading
  },
  examples: [
    {
      sentence: 'Ik laat het u morgen weten.',
      written: '2025-11-19',
      text: 'morgen',
      type: 'exact',
      latest: '2025-11-20',
    },
    {
      sentence: 'Nog vandaag gaat de brief uit.',
      written: '2025-11-19',
      text: 'Nog vandaag',
      type: 'exact',
      latest: '2025-11-19',
    },
  ],
  counterexamples: [{ sentence: 'De morgenstond is mooi.', why: 'morgen is een deel van een woord' }],
}

export const weekRules: TimeRule[] = [weekdag, weeknummer, week, vandaag]
