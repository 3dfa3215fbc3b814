import type { Day } from '../../types'
import { addDays, addMonths, addWorkingDays } from '../calendar'
import { toDutch } from '../dutch'
import { wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'
import { countOf, plain, UNITS } from '../words'

const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** The day `count` units after `from`; null for counts that no letter means (more than 50 years). */
export function addUnits(from: Day, count: number, unit: string): Day | null {
  const kind = UNITS[plain(unit)]
  if (!kind || count <= 0 || count > 600) return null
  if (kind === 'hour') return addDays(from, Math.ceil(count / 24))
  if (kind === 'day') return addDays(from, Math.ceil(count))
  if (kind === 'workday') return addWorkingDays(from, Math.ceil(count))
  if (kind === 'week') return addDays(from, Math.ceil(count * 7))
  const months = count * MONTHS_IN[kind]
  const whole = Math.floor(months)
  return addDays(addMonths(from, whole), Math.round((months - whole) * 30))
}

/** The day `count` units before `from`; whole days, weeks and months only. */
function subtractUnits(from: Day, count: number, unit: string): Day | null {
  const kind = UNITS[plain(unit)]
  const whole = Math.ceil(count)
  if (!kind || count <= 0 || count > 600) return null
  if (kind === 'hour' || kind === 'day' || kind === 'workday') return addDays(from, -whole)
  return kind === 'week' ? addDays(from, -7 * whole) : addMonths(from, -Math.ceil(count * MONTHS_IN[kind]))
}

/** Bare "een" before a unit may be missing: "binnen halfjaar". */
function countIn(match: TimeMatch): number | null {
  const count = match.slots.tweede ?? match.slots.telwoord
  return count ? countOf(count.text) : 1
}

function fromWritten(match: TimeMatch, context: TimeContext): Reading | null {
  const count = countIn(match)
  if (count === null) return null
  if (!context.written) return wordsOnly('duration')
  const latest = addUnits(context.written, count, match.slots.eenheid?.text ?? '')
  if (!latest) return null
  return { type: 'duration', earliest: context.written, latest, basis: `gerekend vanaf ${toDutch(context.written)}` }
}

/** "binnen vier weken na ontvangst": the count starts at something whose day is not known. */
function countsFromElsewhere(match: TimeMatch, context: TimeContext): boolean {
  const rest = context.text.slice(match.end, match.end + 40)
  const before = context.text.slice(Math.max(0, match.start - 90), match.start)
  if (/[,;]?\s(?:waarna|daarna)\s[^.;]{0,80}$/iu.test(before)) return true
  return (
    /^\s{0,3},?\s{0,3}(?:na|nadat|vanaf|volgend op|te rekenen vanaf|voorafgaand|gerekend|voor(?:\s(?:de|het|aanvang|die|dit|dat)|dat)|(?:van )?tevoren|vooraf|daarvoor|daarna|nadien|later|eerder)(?!\p{L})/iu.test(
      rest,
    ) &&
    !/^\s{0,3}(?:na|vanaf|te rekenen vanaf)\s(?:heden|vandaag|nu|dato|(?:de )?(?:dagtekening|datum|verzending) van (?:deze brief|dit schrijven))/iu.test(
      rest,
    )
  )
}

const binnen: TimeRule = {
  id: 'binnen-een-termijn',
  title: 'Binnen zes weken',
  explanation: 'Binnen een aantal dagen, weken, maanden of jaren: dat aantal na de datum van de brief.',
  phrase:
    '[nog|zo mogelijk|liefst] [uiterlijk] [al] binnen [(een|de) [{woord}] termijn van|de] [circa|ca.|ongeveer|maximaal|ten hoogste|nu en|hooguit] [een] [termijn van] {telwoord} {eenheid}',
  also: [
    '(uiterlijk|binnen) [over] [nu en] [maximaal] {telwoord} {eenheid}',
    '[op|met] een termijn van [circa|ongeveer|maximaal] {telwoord} {eenheid}',
    'binnen [een] {eenheid}',
    '(binnen|over) [circa|ongeveer] {eerste:telwoord} (tot|à|of|-|–) {tweede:telwoord} {eenheid}',
    'binnen {telwoord} {eenheid} na (heden|vandaag|nu|dato|[de] (dagtekening|datum|verzending) van (deze brief|dit schrijven))',
  ],
  convention: 'C8',
  read: (match, context) => {
    if (countsFromElsewhere(match, context)) return null
    if (
      !match.slots.telwoord &&
      !match.slots.tweede &&
      /^(?:dagen|weken|maanden|jaren|uur|dag|kwartalen)/iu.test(match.slots.eenheid?.text ?? '')
    )
      return null
    return fromWritten(match, context)
  },
  examples: [
    {
      sentence: 'Binnen zes weken ontvangt u mijn reactie.',
      written: '2025-11-20',
      text: 'Binnen zes weken',
      type: 'duration',
      latest: '2026-01-01',
    },
    {
      sentence: 'Dat lukt uiterlijk binnen twee maanden.',
      written: '2025-12-31',
      text: 'uiterlijk binnen twee maanden',
      type: 'duration',
      latest: '2026-02-28',
    },
    {
      sentence: 'Binnen vier tot zes weken volgt een brief.',
      written: '2025-11-20',
      text: 'Binnen vier tot zes weken',
      type: 'duration',
      latest: '2026-01-01',
    },
    {
      sentence: 'Binnen anderhalf jaar is de wet herzien.',
      written: '2025-11-20',
      text: 'Binnen anderhalf jaar',
      type: 'duration',
      latest: '2027-05-20',
    },
  ],
  counterexamples: [
    { sentence: 'Binnen enkele weken hoort u meer.', why: 'enkele is geen getal' },
    {
      sentence: 'Binnen vier weken na ontvangst volgt een besluit.',
      why: 'de termijn loopt vanaf iets anders dan de brief',
    },
  ],
}

const over: TimeRule = {
  id: 'over-een-termijn',
  title: 'Over drie maanden',
  explanation: 'Over een aantal weken, maanden of jaren: dat aantal na de datum van de brief.',
  phrase: "over [circa|ca.|ongeveer|zo'n|zo’n|een kleine|ruim] {telwoord} {eenheid} [of {tweede:telwoord}]",
  convention: 'C8',
  read: (match, context) => {
    const before = context.text.slice(Math.max(0, match.start - 26), match.start)
    if ((countIn(match) ?? 0) > 20 && /^ja/iu.test(match.slots.eenheid?.text ?? '')) return null
    if (
      /(?:verspreid|verdeeld|gespreid|uitgesmeerd|gemeten|gerekend|bezien|gemiddeld|uitgestreken|gegevens|cijfers|\p{L}{0,12}bericht|rapportage|looptijd|rapporteert|afgeschreven|geïnformeerd|informeren|gaat|spreken)\s{1,3}$/iu.test(
        before,
      )
    )
      return null
    return fromWritten(match, context)
  },
  examples: [
    {
      sentence: 'Over drie maanden is er een beeld.',
      written: '2025-11-20',
      text: 'Over drie maanden',
      type: 'duration',
      latest: '2026-02-20',
    },
    {
      sentence: 'Ik kom er over een half jaar op terug.',
      written: '2025-11-20',
      text: 'over een half jaar',
      type: 'duration',
      latest: '2026-05-20',
    },
  ],
  counterexamples: [{ sentence: 'De kosten zijn verspreid over drie jaar.', why: 'dat is een duur' }],
}

const komende: TimeRule = {
  id: 'komende-termijn',
  title: 'De komende twee weken',
  explanation: 'De komende weken of maanden met een getal lopen tot dat aantal na de datum van de brief.',
  phrase:
    '[in|binnen|gedurende|tijdens] [de] (komende|eerstkomende|eerstvolgende|aankomende|volgende) {telwoord} {eenheid}',
  also: ['[in|binnen|gedurende|tijdens] de {telwoord} komende {eenheid}'],
  convention: 'C8',
  read: (match, context) => (match.slots.telwoord ? fromWritten(match, context) : null),
  examples: [
    {
      sentence: 'De komende twee maanden spreek ik de sector.',
      written: '2025-11-20',
      text: 'De komende twee maanden',
      type: 'duration',
      latest: '2026-01-20',
    },
    {
      sentence: 'In de komende vier jaar bouwen we dit af.',
      written: '2025-11-20',
      text: 'In de komende vier jaar',
      type: 'duration',
      latest: '2029-11-20',
    },
  ],
  counterexamples: [{ sentence: 'De komende weken spreek ik de sector.', why: 'zonder getal is het een vage termijn' }],
}

const naEenMoment: TimeRule = {
  id: 'termijn-na-een-moment',
  title: 'Zes weken na 1 juli, twee weken voor het zomerreces',
  explanation: 'Een aantal weken of maanden na of voor een moment waarvan de dag bekend is.',
  phrase: '[uiterlijk] [binnen] [circa|ongeveer] {telwoord} {eenheid} {naOfVoor}',
  convention: 'C8',
  read: (match, context) => {
    const moment = context.readNext(match.slots.naOfVoor?.start ?? match.end)
    const count = countIn(match)
    if (!moment?.anchor || count === null) return null
    const unit = match.slots.eenheid?.text ?? ''
    const before = moment.time.latest !== null && /^v/iu.test(match.slots.naOfVoor?.text ?? '')
    const latest = before
      ? subtractUnits(moment.anchor.earliest, count, unit)
      : addUnits(moment.anchor.latest, count, unit)
    if (!latest) return null
    const { written } = context
    const past = written !== null && latest < written
    const earliest = before ? written : addDays(moment.anchor.latest, 1)
    const from = before ? 'teruggerekend' : 'gerekend'
    const basis = `${from} vanaf ${moment.time.basis ?? toDutch(moment.anchor.latest)}`
    return { type: 'duration', earliest, latest, basis, end: moment.time.end, ...(past ? { past } : {}) }
  },
  examples: [
    {
      sentence: 'Zes weken na 1 juli 2026 volgt de evaluatie.',
      written: '2025-11-20',
      text: 'Zes weken na 1 juli 2026',
      type: 'duration',
      latest: '2026-08-12',
    },
    {
      sentence: 'Twee weken voor het kerstreces ontvangt u de lijst.',
      written: '2025-11-20',
      text: 'Twee weken voor het kerstreces',
      type: 'duration',
      latest: '2025-12-05',
    },
  ],
  counterexamples: [{ sentence: 'Zes weken na ontvangst volgt een besluit.', why: 'de dag van ontvangst is onbekend' }],
}

export const durationRules: TimeRule[] = [naEenMoment, komende, binnen, over]
