import { existsInSomeYear, readFigures, readNamedDay } from '../days'
import { type Period, place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { monthOf } from '../words'

/** A day with its month: C1. */
const dag: TimeRule = {
  id: 'dag',
  title: 'Een dag met zijn maand',
  explanation:
    'Uiterlijk, op of per een dag is die dag; voor een dag is de dag ervoor; rond een dag geeft zeven dagen. Zonder jaartal is het de eerstvolgende keer dat die dag komt, of de laatste keer als de zin terugkijkt.',
  phrase: '[{relatie}] [{weekdag}[,]] {dag} {elkeMaand} [{jaar}] [{jl}]',
  convention: 'C1',
  read: (match, context) => {
    if (
      !existsInSomeYear(
        monthOf(match.slots.elkeMaand?.text ?? '') ?? 0,
        Number.parseInt(match.slots.dag?.text ?? '', 10),
      )
    )
      return null
    const period = readNamedDay(match.slots, context, match, match.lead)
    if (!period) return context.written || match.slots.jaar?.text.match(/\d/u) ? null : wordsOnly('exact')
    return pastBySource(place('exact', match.lead, period, context, match), match, context)
  },
  examples: [
    {
      sentence: 'Ik stuur u het plan uiterlijk 1 maart 2026.',
      written: '2025-10-01',
      text: 'uiterlijk 1 maart 2026',
      type: 'exact',
      latest: '2026-03-01',
    },
    {
      sentence: 'Het besluit volgt vóór 15 april.',
      written: '2025-10-01',
      text: 'vóór 15 april',
      type: 'exact',
      latest: '2026-04-14',
    },
    {
      sentence: 'Rond 10 mei verwacht ik de uitkomst.',
      written: '2025-02-01',
      text: 'Rond 10 mei',
      type: 'exact',
      latest: '2025-05-17',
    },
  ],
  counterexamples: [
    { sentence: 'De zaal telt 31 juni-stoelen.', why: '31 juni bestaat niet' },
    { sentence: 'Er waren 12 meisjes.', why: 'mei is hier geen maand' },
  ],
}

/** Two days in one month, or a stretch of days: the last one counts. */
const dagenOpRij: TimeRule = {
  id: 'dagen-op-rij',
  title: 'Meer dagen in één maand',
  explanation: 'Bij "4 en 5 juni" of "van 4 tot 15 mei" telt de laatste dag.',
  phrase: '[{relatie}] [van] {van:dag} (en|of|tot en met|t/m|tot|–|-|/|,) {dag} {elkeMaand} [{jaar}] [{jl}]',
  also: [
    '[{relatie}] [van] [{weekdag}] {van:dag} (en|of|tot en met|t/m|tot) [{weekdag2:weekdag}] {dag} {elkeMaand} [{jaar}] [{jl}]',
    '[{relatie}] [van] {van:dag} {vanMaand:elkeMaand} [{vanJaar:jaar}] (tot en met|t/m|tot|en|–|-) {dag} {elkeMaand} [{jaar}] [{jl}]',
  ],
  convention: 'C1',
  read: (match, context) => {
    const last = readNamedDay(match.slots, context, match, match.lead)
    if (!last) return null
    return place('exact', match.lead, { ...last, earliest: firstDay(match, context, last) }, context, match)
  },
  examples: [
    {
      sentence: 'De bijeenkomst is op 4 en 5 juni 2026.',
      written: '2026-01-10',
      text: 'op 4 en 5 juni 2026',
      type: 'exact',
      latest: '2026-06-05',
    },
    {
      sentence: 'De inzage duurt van 4 tot en met 15 mei.',
      written: '2026-01-10',
      text: 'van 4 tot en met 15 mei',
      type: 'exact',
      latest: '2026-05-15',
    },
  ],
  counterexamples: [
    { sentence: 'Artikel 4 en vraag 15 komen in mei terug.', why: 'er staat geen tweede dag voor de maand' },
  ],
}

/** 1-7-2019, 01/07/19, 2019-07-01. */
const datumInCijfers: TimeRule = {
  id: 'datum-in-cijfers',
  title: 'Een datum in cijfers',
  explanation: 'Dag, maand en jaar in cijfers, in die volgorde, of jaar-maand-dag.',
  phrase: '[{relatie}] [{weekdag}] {cijferdatum} [{jl}]',
  convention: 'C1',
  read: (match, context) => {
    const period = readFigures(match.slots.cijferdatum?.text ?? '')
    return period ? place('exact', match.lead, period, context, match) : null
  },
  examples: [
    {
      sentence: 'De regeling gaat in per 1-7-2026.',
      written: '2025-11-20',
      text: 'per 1-7-2026',
      type: 'exact',
      latest: '2026-07-01',
    },
    {
      sentence: 'Voor 01/02/26 is het rapport af.',
      written: '2025-11-20',
      text: 'Voor 01/02/26',
      type: 'exact',
      latest: '2026-01-31',
    },
  ],
  counterexamples: [{ sentence: 'Per 31-2-2026 verandert er niets.', why: '31 februari bestaat niet' }],
}

function firstDay(match: TimeMatch, context: TimeContext, last: Period): string {
  const { van, vanMaand, vanJaar, elkeMaand, jaar } = match.slots
  const slots = { dag: van, elkeMaand: vanMaand ?? elkeMaand, jaar: vanJaar ?? jaar }
  const first = readNamedDay(slots, context, match, match.lead)
  return first && first.earliest <= last.earliest ? first.earliest : last.earliest
}

/** "de brief van 9 november": the date of something that was, also when the year is not written. */
function pastBySource(reading: Reading, match: TimeMatch, context: TimeContext): Reading {
  const today = context.written !== null && reading.latest === context.written
  const dated =
    !match.lead && /(?:van|d\.\s?d\.)\s{0,3}$/u.test(context.text.slice(Math.max(0, match.start - 8), match.start))
  return dated && today ? { ...reading, past: true } : reading
}

export const dayRules: TimeRule[] = [dagenOpRij, dag, datumInCijfers]
