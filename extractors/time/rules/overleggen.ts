import { addMonths, daysBetween, lastOfMonth, makeDay } from '../calendar'
import { around } from '../clause'
import { readNamedDay } from '../days'
import { monthName } from '../dutch'
import { type Period, place, wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { monthOf } from '../words'
import { nearestPeriod, readYear } from '../years'

/** The month in which the text puts a meeting: its last day counts, before or in it. */
function inMonth(match: TimeMatch, context: TimeContext): Period | null {
  const month = monthOf(match.slots.maand?.text ?? '')
  if (month === null) return null
  const inYear = (year: number): Period => ({
    name: `een overleg in ${monthName(year, month)}`,
    earliest: makeDay(year, month, 1) ?? `${year}-01-01`,
    latest: lastOfMonth(year, month),
    part: true,
  })
  const year = match.slots.jaar ? readYear(match.slots.jaar.text, context.written) : null
  return year === null ? nearestPeriod(inYear, context, match, match.lead) : inYear(year)
}

function readMeeting(match: TimeMatch, context: TimeContext): Reading | null {
  const before = match.lead?.relation === 'before'
  const ahead = before || /\s(?:aanstaande|a\.s\.)/u.test(match.text)
  const known = match.slots.dag
    ? readNamedDay(match.slots, ahead ? looksAhead(context) : context, match, match.lead)
    : null
  const first = readNamedDay({ ...match.slots, dag: match.slots.eersteDag }, looksAhead(context), match, match.lead)
  const period = known
    ? { ...known, earliest: first?.earliest ?? known.earliest, name: `overleg op de genoemde dag (${known.name})` }
    : inMonth(match, context)
  if (!period || /\seen$/iu.test(match.lead?.text ?? '')) return null
  return place('event', match.lead, justHeld(match, period, context), context, match)
}

/** Without a year a day far ahead is the one that has just been: "toegezegd in het debat van 12 maart". */
function justHeld(match: TimeMatch, period: Period, context: TimeContext): Period {
  const far =
    !match.slots.jaar &&
    context.written !== null &&
    daysBetween(context.written, period.latest) > (match.lead?.relation === 'before' ? 300 : 183)
  return far ? { ...period, earliest: addMonths(period.earliest, -12), latest: addMonths(period.latest, -12) } : period
}

/** "voor het debat van 12 juni": the debate is still to come, whatever the tense of the clause. */
function looksAhead(context: TimeContext): TimeContext {
  return { ...context, isPast: () => false }
}

/** "In het debat is gevraagd om in mei …": the day belongs to what follows the verb. */
const HOLDS_VERB =
  /(?<!\s(?:dat|die|welke?))\s(?:is|zijn|was|waren|heb|heeft|hebben|werd|zal|zullen|wordt|worden|ik|wij)\s/iu

const overlegMetDatum: TimeRule = {
  id: 'overleg-met-datum',
  title: 'Voor of bij een overleg met een datum',
  explanation:
    'Voor een debat, overleg of vergadering waarvan de tekst de dag geeft is de dag ervoor; bij of tijdens is de dag zelf.',
  phrase:
    '{relatie} [{bijvoeglijk}] [{woorddeel}]{overleg} …10 (van|op|d.d.|in) [{weekdag}] [{eersteDag:dag} (en|tot en met|t/m|–|-)] {dag} {elkeMaand} [{jaar}] [{jl}]',
  also: [
    '{relatie} [{bijvoeglijk}] [{woorddeel}]{overleg} [{weekdag}] {dag} {elkeMaand} [{jaar}] [{jl}]',
    '{relatie} [{bijvoeglijk}] [{woorddeel}]{overleg} …4 (van|in) {maand} [{jaar}]',
  ],
  convention: 'C9',
  read: (match, context) => (HOLDS_VERB.test(match.text) ? null : readMeeting(match, context)),
  examples: [
    {
      sentence: 'Ik stuur dit voor het commissiedebat van 12 juni.',
      written: '2025-05-06',
      text: 'voor het commissiedebat van 12 juni',
      type: 'event',
      latest: '2025-06-11',
    },
    {
      sentence: 'Voorafgaand aan het overleg over water op 3 maart 2026 hoort u meer.',
      written: '2025-11-20',
      text: 'Voorafgaand aan het overleg over water op 3 maart 2026',
      type: 'event',
      latest: '2026-03-02',
    },
  ],
  counterexamples: [
    { sentence: 'Het debat ging over de kosten van 12 gemeenten.', why: 'er staat geen dag met een maand' },
    { sentence: 'Bij het debat is gevraagd in mei te beginnen.', why: 'de maand hoort niet bij het debat' },
  ],
}

/** Only what is sent or ready can be so before a meeting; "steun voor het debat" is no term. */
const SENDING =
  /informe|stuur|stur|zend|zond|toekomen|toegaan|beantwoord|ontvang|bericht|rapporte|gereed|bekend|beschikbaar|klaar|delen|deel|kom|leg|lijst|meld/iu

const overlegZonderDatum: TimeRule = {
  id: 'overleg-zonder-datum',
  title: 'Voor een overleg zonder datum',
  explanation: 'De dag van een debat of overleg staat niet in de tekst: de woorden blijven staan, zonder dag.',
  phrase: '{relatie} [{bijvoeglijk}] [{woorddeel}]{overleg}',
  also: ['{relatie} (volgende|eerstvolgende|komende|aankomende|aanstaande) [{woorddeel}]{overleg}'],
  convention: 'C9',
  read: (match, context) => {
    const lead = match.lead?.text ?? ''
    const next =
      /\s(?:eerst)?(?:volgende|komende|aankomende|aanstaande)\s/iu.test(match.text) && !/^aan(?!\p{L})/iu.test(lead)
    const before =
      match.lead?.relation === 'before' && !/^tot(?!\p{L})/iu.test(lead) && SENDING.test(around(context.text, match))
    if ((!before && !next) || /\seen$/iu.test(lead)) return null
    return wordsOnly('event', 'de dag van het overleg staat niet in de tekst')
  },
  examples: [
    {
      sentence: 'Voor het volgende wetgevingsoverleg is de lijst er.',
      written: '2025-11-20',
      text: 'Voor het volgende wetgevingsoverleg',
      type: 'event',
      latest: null,
    },
    {
      sentence: 'Ik kom hierop terug voor het WGO.',
      written: '2025-11-20',
      text: 'voor het WGO',
      type: 'event',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Tijdens het overleg is dat gezegd.', why: 'tijdens een overleg dat was' }],
}

export const meetingRules: TimeRule[] = [overlegMetDatum, overlegZonderDatum]
