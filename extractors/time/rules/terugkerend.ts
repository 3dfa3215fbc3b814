import type { Day, TimeExpression } from '../../types'
import { addMonths, lastOfMonth, partsOf, yearOf } from '../calendar'
import { around } from '../clause'
import { place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { plain, seasonOf } from '../words'
import { findSeason } from './seizoenen'

type Occurrence = { earliest: Day; latest: Day }

const SHOWN = 4

/** The calendar periods of `months` months that are not over, the first few, from the letter's own on. */
function periodsFrom(written: Day, months: number): Occurrence[] {
  const { year, month } = partsOf(written)
  const startMonth = months > 12 ? 1 : Math.floor((month - 1) / months) * months + 1
  const start = `${year}-${String(startMonth).padStart(2, '0')}-01`
  return Array.from({ length: SHOWN }, (_, index) => {
    const earliest = addMonths(start, index * months)
    const end = partsOf(addMonths(earliest, months - 1))
    return { earliest: earliest < written ? written : earliest, latest: lastOfMonth(end.year, end.month) }
  })
}

const FREQUENCIES: [RegExp, number][] = [
  [/tweejaarlijks|om de twee jaar|twee jaar/u, 24],
  [/vierjaarlijks|vier jaar/u, 48],
  [/vijfjaarlijks|vijf jaar/u, 60],
  [/driejaarlijks|drie jaar/u, 36],
  [/halfjaar|half jaar|twee (?:keer|maal) per jaar|tweemaal per jaar/u, 6],
  [/kwartaal|drie maanden|vier (?:keer|maal) per jaar/u, 3],
  [/jaar/u, 12],
  [/maand/u, 1],
]

function readFrequency(match: TimeMatch, context: TimeContext): Reading | null {
  const text = plain(match.text)
  const months = FREQUENCIES.find(([test]) => test.test(text))?.[1]
  const reading = wordsOnly('recurring')
  if (!months || !context.written) return reading
  return { ...reading, occurrences: periodsFrom(context.written, months) }
}

const periodiek: TimeRule = {
  id: 'periodiek',
  title: 'Jaarlijks, elk kwartaal, regelmatig',
  explanation:
    'Een termijn die terugkeert zonder vast moment: de eerste keren staan erbij, een laatste dag heeft zij niet.',
  phrase:
    '(jaarlijks|halfjaarlijks|tweejaarlijks|driejaarlijks|vierjaarlijks|vijfjaarlijks|maandelijks|tweemaandelijks|wekelijks|dagelijks|periodiek|regelmatig|frequent|doorlopend|voortdurend|continu)',
  also: [
    'op (gezette tijden|regelmatige basis|reguliere basis|vaste momenten|regelmatige tijden|vaste tijden)',
    'met [enige|grote|een zekere] regelmaat',
    '(elk|ieder|elke|iedere|per) [half] (jaar|kwartaal|maand|week|halfjaar|half jaar|twee jaar|drie maanden|zes maanden|zittingsjaar|schooljaar)',
    '(één|een|twee|drie|vier|minimaal één|minstens één|tenminste één|ten minste één|minimaal twee) (keer|maal) (per|in de|in het|per) (jaar|kwartaal|maand|week|half jaar|halfjaar|twee jaar|drie jaar|vier jaar)',
    '(eenmaal|tweemaal|driemaal|viermaal|eens) (per|in de) [twee|drie|vier|vijf] (jaar|kwartaal|maand|week|half jaar|halfjaar|maanden|jaren)',
    'om de (twee|drie|vier|vijf|zes) (jaar|maanden|weken)',
    'elke (twee|drie|vier|vijf|zes) (jaar|maanden|weken)',
  ],
  convention: null,
  read: (match, context) => {
    if (
      /^per\s(?:jaar|maand|week|kwartaal|half)/iu.test(match.text) &&
      !/(?:rapporteer|informeer|bericht|meld|monitor)/iu.test(around(context.text, match))
    )
      return null
    return readFrequency(match, context)
  },
  examples: [
    {
      sentence: 'Ik informeer uw Kamer elk kwartaal.',
      written: '2025-11-20',
      text: 'elk kwartaal',
      type: 'recurring',
      latest: null,
    },
    {
      sentence: 'De cijfers worden jaarlijks gepubliceerd.',
      written: '2025-11-20',
      text: 'jaarlijks',
      type: 'recurring',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Het kost 3 miljoen per jaar.', why: 'dat is een bedrag' }],
}

/** How many years of a moment that has its own day each year (a recess) are read from the calendar. */
const CALENDAR_YEARS = 10

/** The same term year after year; `latestIn` gives the last day in a later year when the calendar knows it. */
function yearly(
  { earliest, latest }: TimeExpression,
  written: Day,
  latestIn: (year: number) => Day | null = () => null,
): Occurrence[] {
  if (!latest) return []
  const open = earliest !== null && earliest > written ? earliest : `${yearOf(latest)}-01-01`
  let moves = false
  const all = Array.from({ length: CALENDAR_YEARS }, (_, index) => {
    const plainly = addMonths(latest, 12 * index)
    const own = index === 0 ? latest : (latestIn(yearOf(latest) + index) ?? plainly)
    moves ||= own !== plainly
    return { earliest: index === 0 && open < written ? written : addMonths(open, 12 * index), latest: own }
  })
  return moves ? all : all.slice(0, SHOWN)
}

/** The last day of the moment at `at` in a later year: of its own recess, not of this year's. */
function readLatestIn(context: TimeContext, at: number, year: number): Day | null {
  const latest = context.readNext(at, `${year}-01-01`)?.time.latest ?? null
  return latest !== null && yearOf(latest) === year ? latest : null
}

/** The first such season that is not over. */
function readEverySeason(match: TimeMatch, context: TimeContext): TimeExpression | null {
  const word = match.slots.seizoen?.text ?? ''
  const season = seasonOf(word)
  const period = season && findSeason(match, { ...context, isPast: () => false }, season, word.toLowerCase())
  if (!period) return null
  const { start, end, text } = match
  return { ...place('season', null, period, context, match), start, end, text, rule: '', convention: null }
}

const jaarlijksMoment: TimeRule = {
  id: 'jaarlijks-moment',
  title: 'Jaarlijks voor het zomerreces, ieder najaar',
  explanation:
    'Een termijn die elk jaar op hetzelfde moment terugkeert: de laatste dag is die van de eerste keer, de volgende keren staan erbij.',
  phrase: '(jaarlijks|elk jaar|ieder jaar|telkens)',
  also: ['(elk|ieder|elke|iedere) {seizoen}'],
  convention: 'C8',
  read: (match, context) => {
    const next = match.slots.seizoen ? readEverySeason(match, context) : context.readNext(match.end)?.time
    if (!context.written || !next || next.latest === null || next.past || next.type === 'duration') return null
    const latestIn = (year: number) => (match.slots.seizoen ? null : readLatestIn(context, match.end, year))
    const occurrences = yearly(next, context.written, latestIn)
    const { earliest, latest, basis, source = null, end } = next
    return { type: 'recurring', earliest, latest, basis, source, occurrences, end }
  },
  examples: [
    {
      sentence: 'Ik informeer u jaarlijks voor het zomerreces.',
      written: '2025-02-03',
      text: 'jaarlijks voor het zomerreces',
      type: 'recurring',
      latest: '2025-07-03',
    },
    {
      sentence: 'Elk jaar in mei ontvangt u een overzicht.',
      written: '2025-02-03',
      text: 'Elk jaar in mei',
      type: 'recurring',
      latest: '2025-05-31',
    },
  ],
  counterexamples: [
    { sentence: 'De cijfers worden jaarlijks gepubliceerd.', why: 'er staat geen moment in het jaar bij' },
  ],
}

export const recurringRules: TimeRule[] = [jaarlijksMoment, periodiek]
