import { addDays, makeDay, yearOf } from '../calendar'
import { prinsjesdag } from '../parliament'
import { readPartOf } from '../parts'
import { type Period, place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { nearestPeriod, readWhich, readYear } from '../years'

const schooljaar: TimeRule = {
  id: 'schooljaar',
  title: 'Een schooljaar of studiejaar',
  explanation:
    'Een schooljaar loopt van 1 augustus tot en met 31 juli, een studiejaar van 1 september tot en met 31 augustus. Per of met ingang van een schooljaar is de eerste dag.',
  phrase:
    '[{relatie}] [{deel} [het]] [{welk}] (schooljaar|studiejaar|collegejaar|cursusjaar) [{van:jaartal}[[/|–|-][20|19]{tot:tweecijfers}]]',
  convention: 'C3',
  read: (match, context) => readSchoolYear(match, context),
  examples: [
    {
      sentence: 'Scholen beginnen er met ingang van het schooljaar 2026-2027 mee.',
      written: '2025-11-20',
      text: 'met ingang van het schooljaar 2026-2027',
      type: 'year',
      latest: '2026-08-01',
    },
    {
      sentence: 'In het volgende schooljaar wordt de toets vernieuwd.',
      written: '2025-11-20',
      text: 'In het volgende schooljaar',
      type: 'year',
      latest: '2027-07-31',
    },
  ],
  counterexamples: [{ sentence: 'Het schooljaar is lang.', why: 'er staat niet welk schooljaar' }],
}

function readSchoolYear(match: TimeMatch, context: TimeContext): Reading | null {
  const school = /school|cursus/iu.test(match.text)
  const inYear = (year: number): Period => {
    const start = makeDay(year, school ? 8 : 9, 1) ?? `${year}-08-01`
    return {
      name: `schooljaar ${year}/${year + 1}`,
      earliest: start,
      latest: addDays(`${year + 1}${start.slice(4)}`, -1),
    }
  }
  const which = readWhich(match.slots.welk?.text)
  const stated = match.slots.van ? readYear(match.slots.van.text, null) : null
  if (stated !== null) return place('year', match.lead, inYear(stated), context, match)
  if (which === null && !match.slots.deel) return null
  if (!context.written) return wordsOnly('year')
  const current = nearestPeriod(inYear, { ...context, isPast: () => false }, match, null)
  if (!current) return null
  const period = inYear(yearOf(current.earliest) + (which ?? 0))
  const part = readPartOf(match)
  const begin = part === 'begin'
  return place(
    'year',
    match.lead,
    begin ? { ...period, latest: addDays(period.earliest, 60), part: true } : { ...period, part: part !== null },
    context,
    match,
  )
}

const parlementairJaar: TimeRule = {
  id: 'parlementair-jaar',
  title: 'Het parlementaire jaar',
  explanation: 'Het parlementaire jaar begint op Prinsjesdag en eindigt op de maandag voor de volgende Prinsjesdag.',
  phrase: '[{relatie}] [{deel} [het]] {welk} (parlementaire jaar|vergaderjaar|zittingsjaar)',
  convention: 'C9',
  read: (match, context) => {
    if (!context.written) return wordsOnly('year')
    const inYear = (year: number): Period => ({
      name: `parlementair jaar ${year}–${year + 1}`,
      earliest: prinsjesdag(year).start,
      latest: addDays(prinsjesdag(year + 1).start, -1),
      source: prinsjesdag(year).source,
      part: true,
    })
    const current = nearestPeriod(inYear, { ...context, isPast: () => false }, match, null)
    if (!current) return null
    const which = readWhich(match.slots.welk?.text) ?? 0
    const period = inYear(yearOf(current.earliest) + which)
    const begin = readPartOf(match) === 'begin' ? { ...period, latest: addDays(period.earliest, 42) } : period
    return place('year', match.lead, begin, context, match)
  },
  examples: [
    {
      sentence: 'Nog dit parlementaire jaar komt de wet.',
      written: '2025-11-20',
      text: 'Nog dit parlementaire jaar',
      type: 'year',
      latest: '2026-09-14',
    },
    {
      sentence: 'Dat gebeurt in het volgende parlementaire jaar.',
      written: '2025-11-20',
      text: 'in het volgende parlementaire jaar',
      type: 'year',
      latest: '2027-09-20',
    },
  ],
  counterexamples: [{ sentence: 'Het parlementaire jaar begon druk.', why: 'er staat niet welk jaar' }],
}

export const schoolYearRules: TimeRule[] = [schooljaar, parlementairJaar]
