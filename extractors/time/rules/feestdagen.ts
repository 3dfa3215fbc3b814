import { addDays, easter, makeDay, yearOf } from '../calendar'
import { toDutchSpan } from '../dutch'
import { type Period, place, wordsOnly } from '../period'
import type { TimeRule } from '../rule'
import { plain } from '../words'
import { nearestPeriod, readYear } from '../years'

const DAYS: [RegExp, (year: number) => [string, string]][] = [
  [/^kerst/u, (year) => [fixed(year, 12, 25), fixed(year, 12, 26)]],
  [/^pasen|^paas/u, (year) => [easter(year), addDays(easter(year), 1)]],
  [/^hemelvaart/u, (year) => [addDays(easter(year), 39), addDays(easter(year), 39)]],
  [/^pinkster/u, (year) => [addDays(easter(year), 49), addDays(easter(year), 50)]],
  [/^sinterklaas|^pakjesavond/u, (year) => [fixed(year, 12, 5), fixed(year, 12, 5)]],
  [/^koningsdag/u, (year) => [fixed(year, 4, 27), fixed(year, 4, 27)]],
  [/^bevrijdingsdag/u, (year) => [fixed(year, 5, 5), fixed(year, 5, 5)]],
]

function fixed(year: number, month: number, day: number): string {
  return makeDay(year, month, day) ?? `${year}-12-31`
}

const feestdag: TimeRule = {
  id: 'feestdag',
  title: 'Voor, met of na een feestdag',
  explanation:
    'Voor de kerst is uiterlijk 24 december, voor Pasen de zaterdag ervoor; met een feestdag is de dag zelf, rond een week later.',
  phrase: '{relatie} {feestdag} [{jaar}]',
  convention: 'C9',
  read: (match, context) => {
    const word = plain(match.slots.feestdag?.text ?? '')
    const days = DAYS.find(([test]) => test.test(word))?.[1]
    if (!days) return null
    const inYear = (year: number): Period => {
      const [earliest, latest] = days(year)
      return { name: `${word} ${year} (${toDutchSpan(earliest, latest)})`, earliest, latest }
    }
    const year = match.slots.jaar ? readYear(match.slots.jaar.text, context.written) : null
    const period = year === null ? nearestPeriod(inYear, context, match, match.lead) : inYear(year)
    return period ? place('event', match.lead, period, context, match) : wordsOnly('event')
  },
  examples: [
    {
      sentence: 'Nog voor de kerst is de brief er.',
      written: '2025-11-20',
      text: 'Nog voor de kerst',
      type: 'event',
      latest: '2025-12-24',
    },
    {
      sentence: 'Voor Pasen hoort u van mij.',
      written: '2026-01-20',
      text: 'Voor Pasen',
      type: 'event',
      latest: '2026-04-04',
    },
  ],
  counterexamples: [{ sentence: 'Kerst en Pasen zijn feestdagen.', why: 'er staat geen voorzetsel van tijd' }],
}

const jaarwisseling: TimeRule = {
  id: 'jaarwisseling',
  title: 'Rond, voor of na de jaarwisseling',
  explanation:
    'Voor de jaarwisseling is uiterlijk 31 december; rond en kort na de jaarwisseling is uiterlijk 31 januari.',
  phrase: '{relatie} (jaarwisseling|jaareinde|oud en nieuw|nieuwjaar) [{jaar}]',
  convention: 'C3',
  read: (match, context) => {
    if (!context.written) return wordsOnly('event')
    const words = plain(match.text)
    const around = /rond|omstreeks|tegen/iu.test(match.lead?.text ?? '')
    const year = match.slots.jaar ? (readYear(match.slots.jaar.text, context.written) ?? 0) : yearOf(context.written)
    const late = around || /na /u.test(words)
    const latest =
      match.lead?.relation === 'after' && !match.lead.close ? null : late ? `${year + 1}-01-31` : `${year}-12-31`
    const earliest = match.lead?.relation === 'after' ? `${year + 1}-01-01` : around ? `${year}-12-15` : context.written
    return { type: 'event', earliest, latest, basis: `jaarwisseling ${year}/${year + 1}` }
  },
  examples: [
    {
      sentence: 'Rond de jaarwisseling rapporteer ik.',
      written: '2025-11-20',
      text: 'Rond de jaarwisseling',
      type: 'event',
      latest: '2026-01-31',
    },
    {
      sentence: 'Ik kom er voor de jaarwisseling op terug.',
      written: '2025-11-20',
      text: 'voor de jaarwisseling',
      type: 'event',
      latest: '2025-12-31',
    },
  ],
  counterexamples: [{ sentence: 'De jaarwisseling verliep rustig.', why: 'er staat geen voorzetsel bij' }],
}

export const holidayRules: TimeRule[] = [feestdag, jaarwisseling]
