import type { Day } from '../../types'
import { daysBetween, earliestOf, lastOfMonth, makeDay, yearOf } from '../calendar'
import { partOfQuarter, readPartOf } from '../parts'
import { type Period, place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { type Season, seasonOf } from '../words'
import { nearestPeriod, readDirection, readWhich, readYear } from '../years'

/** First month, last day and the stricter last day of each season (C4); winter ends in the next year. */
const BOUNDS: Record<Season, { month: number; end: [number, number]; strict: [number, string] }> = {
  lente: { month: 3, end: [6, 20], strict: [5, 'meteorologische lente, tot en met mei'] },
  zomer: { month: 6, end: [9, 20], strict: [8, 'meteorologische zomer, tot en met augustus'] },
  herfst: { month: 9, end: [12, 20], strict: [11, 'meteorologische herfst, tot en met november'] },
  winter: { month: 12, end: [3, 20], strict: [2, 'meteorologische winter, tot en met februari'] },
}

/** The season that begins in `year`, in every reading of its end the latest. */
export function seasonPeriod(season: Season, year: number, word: string = season): Period {
  const { month, end, strict } = BOUNDS[season]
  const endYear = season === 'winter' ? year + 1 : year
  const latest = makeDay(endYear, end[0], end[1]) ?? `${endYear}-12-20`
  const name = season === 'winter' ? `${word} ${year}–${endYear}` : `${word} ${year}`
  const earliest = makeDay(year, month, 1) ?? `${year}-01-01`
  return { name, earliest, latest, readings: [{ day: lastOfMonth(endYear, strict[0]), why: strict[1] }] }
}

/** The season a match means: by year, by "dit" or "volgend", or the first that is not over. Null without a date. */
export function findSeason(match: TimeMatch, context: TimeContext, season: Season, word: string): Period | null {
  const inYear = (year: number) => seasonPeriod(season, year, word)
  if (match.slots.jaar) {
    const year = readYear(match.slots.jaar.text, context.written)
    return year === null ? null : inYear(year)
  }
  const { written } = context
  if (!written) return null
  const which = readWhich(match.slots.welk?.text)
  if (which === -1) return nearestPeriod(inYear, context, match, match.lead, 'last')
  if (which === 0 && justOver(inYear(yearOf(written)), written)) return inYear(yearOf(written))
  if (/^volgend/iu.test(match.slots.welk?.text ?? '')) return inYear(yearOf(written) + (season === 'winter' ? 0 : 1))
  return nearestPeriod(inYear, context, match, match.lead, readDirection(match.slots.jl?.text))
}

/** "dit voorjaar" in a letter of July is the one that has just been. */
function justOver(period: Period, written: Day): boolean {
  const days = daysBetween(period.latest, written)
  return days > 0 && days < 120
}

function readSeason(match: TimeMatch, context: TimeContext): Reading | null {
  const word = match.slots.seizoen?.text.toLowerCase() ?? ''
  const season = seasonOf(word)
  const { deel, jaar, jl, welk } = match.slots
  if (!season || (!match.lead && !deel && !jaar && !jl && !welk)) return null
  const relation = match.lead?.relation
  if (season === 'zomer' && !deel && (relation === 'before' || relation === 'after')) return null
  if (!context.written && !/\d/u.test(jaar?.text ?? '')) return wordsOnly('season')
  const period = findSeason(match, context, season, word)
  if (!period) return null
  const chosen = readPartOf(match)
  const part = chosen ? partOfQuarter(period, chosen) : period
  const reading = place('season', match.lead, part, context, match)
  return readWhich(welk?.text) === -1 ? { ...reading, past: true } : reading
}

const seizoen: TimeRule = {
  id: 'seizoen',
  title: 'Een seizoen',
  explanation:
    'Een seizoen is pas voorbij als het dat in elke lezing is: voorjaar 20 juni, zomer 20 september, najaar 20 december, winter 20 maart. Dit, komend of zonder jaar: het eerste dat nog niet voorbij is.',
  phrase: '[{relatie}] [later|ergens] [{welk}] {seizoen} [{jaar}] [{jl}]',
  also: ['[{relatie}] [{welk}] winter {jaartal}[/|–|-][20|19]{tweecijfers}'],
  convention: 'C4',
  read: (match, context) => {
    const twoYears = match.slots.jaartal
    if (!twoYears) return readSeason(match, context)
    const year = readYear(twoYears.text, null)
    return year === null ? null : place('season', match.lead, seasonPeriod('winter', year), context, match)
  },
  examples: [
    {
      sentence: 'In het voorjaar van 2026 gaat de wet in consultatie.',
      written: '2025-11-20',
      text: 'In het voorjaar van 2026',
      type: 'season',
      latest: '2026-06-20',
    },
    {
      sentence: 'Dit najaar spreek ik de gemeenten.',
      written: '2025-09-10',
      text: 'Dit najaar',
      type: 'season',
      latest: '2025-12-20',
    },
    {
      sentence: 'Komende winter is het stelsel klaar.',
      written: '2025-09-10',
      text: 'Komende winter',
      type: 'season',
      latest: '2026-03-20',
    },
  ],
  counterexamples: [{ sentence: 'Zomer en winter verschillen.', why: 'er staat geen voorzetsel, jaar of "dit"' }],
}

const deelVanEenSeizoen: TimeRule = {
  id: 'deel-van-een-seizoen',
  title: 'Begin of eind van een seizoen',
  explanation: 'Begin is uiterlijk het eind van de eerste maand van het seizoen, eind is het einde van het seizoen.',
  phrase: '[{relatie}] {deel} [de|het] [{welk}] {seizoen} [{jaar}]',
  also: ['[{relatie}] (vroege|late) {seizoen} [{jaar}]'],
  convention: 'C4',
  read: (match, context) => readSeason(match, context),
  examples: [
    {
      sentence: 'Aan het eind van de zomer stuur ik het plan.',
      written: '2026-02-02',
      text: 'Aan het eind van de zomer',
      type: 'season',
      latest: '2026-09-20',
    },
    {
      sentence: 'Begin najaar 2026 start de werving.',
      written: '2026-02-02',
      text: 'Begin najaar 2026',
      type: 'season',
      latest: '2026-09-30',
    },
  ],
  counterexamples: [{ sentence: 'Het eind is in zicht, zomer of niet.', why: 'eind hoort niet bij het seizoen' }],
}

const seizoenenOpRij: TimeRule = {
  id: 'seizoenen-op-rij',
  title: 'Twee seizoenen',
  explanation: 'Bij "voorjaar of zomer" telt het einde van het laatste seizoen.',
  phrase:
    '[{relatie}] [{eersteWelk:welk}] {eerste:seizoen} (en|of|en/of|/|–|-|dan wel) [in] [de|het] [{welk}] {seizoen} [{jaar}] [{jl}]',
  convention: 'C4',
  read: (match, context) => {
    const word = match.slots.seizoen?.text.toLowerCase() ?? ''
    const season = seasonOf(word)
    const first = seasonOf(match.slots.eerste?.text ?? '')
    const { jaar, welk, eersteWelk } = match.slots
    if (!season || !first || (!match.lead && !jaar && !welk && !eersteWelk)) return null
    const last = findSeason(match, context, season, word)
    if (!last) return wordsOnly('season')
    const start = seasonPeriod(first, yearOf(last.earliest))
    const whole = { ...last, earliest: earliestOf(start.earliest, last.earliest) }
    return place('season', match.lead, whole, context, match)
  },
  examples: [
    {
      sentence: 'In het voorjaar of de zomer van 2026 is dat rond.',
      written: '2025-11-20',
      text: 'In het voorjaar of de zomer van 2026',
      type: 'season',
      latest: '2026-09-20',
    },
    {
      sentence: 'De proef loopt in zomer/najaar 2026.',
      written: '2025-11-20',
      text: 'in zomer/najaar 2026',
      type: 'season',
      latest: '2026-12-20',
    },
  ],
  counterexamples: [{ sentence: 'Winter en zomer verschillen.', why: 'er staat geen voorzetsel, jaar of "dit"' }],
}

export const seasonRules: TimeRule[] = [seizoenenOpRij, deelVanEenSeizoen, seizoen]
