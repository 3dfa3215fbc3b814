import type { Day } from '../../types'
import { addMonths, earliestOf, lastOfMonth, partsOf, yearOf } from '../calendar'
import { wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { plain } from '../words'

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
      !/(?:rapporteer|informeer|bericht|meld|monitor)/iu.test(context.text)
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

/** Years of a yearly moment: the occurrences of an expression that another rule reads, one per year. */
export function yearly(first: Reading, context: TimeContext): Occurrence[] {
  const { written } = context
  if (!first.latest || !written) return []
  const latest = first.latest
  return Array.from({ length: SHOWN }, (_, index) => {
    const end = addMonths(latest, 12 * index)
    return { earliest: earliestOf(`${yearOf(end)}-01-01`, end), latest: end }
  })
}

export const recurringRules: TimeRule[] = [periodiek]
