import { lastOfMonth, makeDay } from '../calendar'
import { monthName } from '../dutch'
import { prinsjesdag } from '../parliament'
import { type Period, place, wordsOnly } from '../period'
import type { TimeMatch, TimeRule } from '../rule'
import { monthOf } from '../words'
import { nearestPeriod } from '../years'

const AHEAD =
  /(?<!\p{L})(?:volgende|eerstvolgende|komende|aankomende|aanstaande|nieuwe|toegezegde|aangekondigde|jaarlijkse|halfjaarlijkse|reguliere|periodieke|nadere|separate|aparte|afzonderlijke|voorgenomen|nog)(?!\p{L})/iu
const BY = /^(?:in|bij|via|met|middels|door|als onderdeel|tegelijk|gelijktijdig|samen|uiterlijk)/iu

/** Whether the words name a paper that is still to come: by its kind, or by "volgende", "toegezegde". */
function isToCome(match: TimeMatch): boolean {
  const lead = match.lead
  if (!lead || (lead.relation !== 'in' && lead.relation !== 'by') || !BY.test(lead.text)) return false
  return match.slots.stuk !== undefined || AHEAD.test(match.text)
}

const volgendeRapportage: TimeRule = {
  id: 'in-de-volgende-rapportage',
  title: 'In de volgende voortgangsrapportage, bij de begroting',
  explanation: 'De termijn is een stuk dat nog komt; een dag staat er niet, tenzij de zin die apart noemt.',
  phrase: '{relatie} [{bijvoeglijk}] [{woorddeel}]{stuk}',
  also: [
    '{relatie} [{bijvoeglijk}] [{woorddeel}]{brief}',
    '{relatie} {brief} van (de|het) (volgende|eerstvolgende|komende|aanstaande|aankomende) {woord}',
  ],
  convention: 'C10',
  read: (match, context) => {
    if (
      !isToCome(match) ||
      /(?<!\p{L})(?:vorige|eerdere|deze|laatste|eerste)(?!\p{L})/iu.test(match.text) ||
      context.isPast(match)
    )
      return null
    const reading = wordsOnly('vehicle', 'het stuk moet nog komen; de dag staat niet in de tekst')
    if (!/begroting$/iu.test(match.text) || !context.written) return reading
    const onDay = (year: number): Period => ({
      name: '',
      earliest: prinsjesdag(year).start,
      latest: prinsjesdag(year).end,
    })
    const event = nearestPeriod(onDay, context, match, null, 'next')
    return event
      ? { ...reading, readings: [{ day: event.latest, why: 'de begroting verschijnt op Prinsjesdag' }] }
      : reading
  },
  examples: [
    {
      sentence: 'Ik ga daarop in bij de volgende voortgangsrapportage.',
      written: '2025-11-20',
      text: 'bij de volgende voortgangsrapportage',
      type: 'vehicle',
      latest: null,
    },
    {
      sentence: 'In de eerstvolgende brief over dit onderwerp kom ik hierop terug.',
      written: '2025-11-20',
      text: 'In de eerstvolgende brief',
      type: 'vehicle',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'In de vorige voortgangsrapportage is dat gemeld.', why: 'het stuk is er al' }],
}

const maandbrief: TimeRule = {
  id: 'maandbrief',
  title: 'De februaribrief',
  explanation: 'Een stuk dat naar zijn maand heet, komt in die maand.',
  phrase:
    '(in|bij|met|via|voor) [de|het] [volgende|komende] {maand}(brief|nota|rapportage|besluitvorming|bericht|overleg|circulaire)',
  convention: 'C2',
  read: (match, context) => {
    const month = monthOf(match.slots.maand?.text ?? '')
    if (month === null || !context.written) return wordsOnly('event')
    const inYear = (year: number): Period => ({
      name: `een brief in ${monthName(year, month)}`,
      earliest: makeDay(year, month, 1) ?? `${year}-01-01`,
      latest: lastOfMonth(year, month),
    })
    const period = nearestPeriod(inYear, context, match, null)
    return period ? place('event', null, period, context, match) : null
  },
  examples: [
    {
      sentence: 'Ik meld dit in de maartbrief.',
      written: '2025-11-20',
      text: 'in de maartbrief',
      type: 'event',
      latest: '2026-03-31',
    },
    {
      sentence: 'Met de septembercirculaire krijgen gemeenten uitsluitsel.',
      written: '2025-05-20',
      text: 'Met de septembercirculaire',
      type: 'event',
      latest: '2025-09-30',
    },
  ],
  counterexamples: [{ sentence: 'De maartse buien komen terug.', why: 'er staat geen brief of nota' }],
}

export const vehicleRules: TimeRule[] = [maandbrief, volgendeRapportage]
