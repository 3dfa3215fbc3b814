import { partOfYear, readPart, readPartOf } from '../parts'
import { type Period, place, wordsOnly } from '../period'
import type { TimeMatch, TimeRule } from '../rule'
import { readYear } from '../years'

function yearPeriod(year: number): Period {
  return { name: String(year), earliest: `${year}-01-01`, latest: `${year}-12-31` }
}

/** Only "in", "per", "voor" and the like make a bare year a term: "bij 2025" and "met 2025" do not. */
function isYearLead(match: TimeMatch): boolean {
  const words = match.lead?.text ?? ''
  return !/(?:^|\s)(?:bij|(?<!en\s)met|aan|op|tijdens|binnen|tegelijk met|gelijktijdig met)(?:\s(?:de|het|een))?$/iu.test(
    words,
  )
}

/** "voor het jaar 2026" and "voor de periode 2026-2029" say what something is meant for, not by when it must be there. */
function isMeantFor(match: TimeMatch): boolean {
  return /(?:^|\s)v[oó][oó]r\s(?:het|de)$/iu.test(match.lead?.text ?? '')
}

const jaar: TimeRule = {
  id: 'jaar',
  title: 'Een jaar',
  explanation:
    'In een jaar is uiterlijk 31 december; voor een jaar is 31 december ervoor; per of vanaf een jaar is 1 januari (milder: in de loop van dat jaar).',
  phrase: '{relatie} [jaar|kalenderjaar|begrotingsjaar] {jaartal}',
  convention: 'C3',
  read: (match, context) => {
    const year = readYear(match.slots.jaartal?.text ?? '', context.written)
    if (year === null || !isYearLead(match) || isMeantFor(match)) return null
    return place('year', match.lead, yearPeriod(year), context, match)
  },
  examples: [
    {
      sentence: 'In de loop van 2027 wordt de wet geëvalueerd.',
      written: '2025-11-20',
      text: 'In de loop van 2027',
      type: 'year',
      latest: '2027-12-31',
    },
    {
      sentence: 'Het loket is er vanaf 2026.',
      written: '2025-11-20',
      text: 'vanaf 2026',
      type: 'year',
      latest: '2026-01-01',
    },
    {
      sentence: 'Vóór 2030 moet dat gereed zijn.',
      written: '2025-11-20',
      text: 'Vóór 2030',
      type: 'year',
      latest: '2029-12-31',
    },
  ],
  counterexamples: [
    { sentence: 'De Regeling toezicht 2024 geldt nog.', why: 'het jaartal hoort bij de naam van de regeling' },
    { sentence: 'Met 2024 vergelijken zegt weinig.', why: 'met een jaartal is geen termijn' },
  ],
}

const deelVanEenJaar: TimeRule = {
  id: 'deel-van-een-jaar',
  title: 'Begin, medio, eind of helft van een jaar',
  explanation:
    'Begin is uiterlijk 31 maart, medio of halverwege 31 juli (strenger 30 juni, milder 31 augustus), eind 31 december, de eerste helft 30 juni. Voor medio loopt tot en met medio.',
  phrase: '[{relatie}] {deel} [het] [jaar|kalenderjaar|begrotingsjaar] {jaartal}',
  also: [
    '[{relatie}] {deel} [van] {relatiefJaar}',
    '[{relatie}] {deel} [het|dat] (jaar|kalenderjaar|begrotingsjaar)',
    '[{relatie}] (jaareinde|[eerste|tweede] helft [van] {jaartal})',
  ],
  convention: 'C3',
  read: (match, context) => {
    if (/half\s{0,3}(?:kalender|begrotings)?jaar$/iu.test(match.text)) return null
    const words = match.slots.jaartal?.text ?? match.slots.relatiefJaar?.text ?? 'dit jaar'
    const part = match.slots.deel ? readPartOf(match) : 'end'
    const type = part?.endsWith('half') ? 'half' : 'year'
    const year = readYear(words, context.written)
    return year === null
      ? wordsOnly(type)
      : place(type, match.lead, part ? partOfYear(year, part) : yearPeriod(year), context, match)
  },
  examples: [
    {
      sentence: 'Begin 2026 is de eerste meting.',
      written: '2025-11-20',
      text: 'Begin 2026',
      type: 'year',
      latest: '2026-03-31',
    },
    {
      sentence: 'Voor het einde van dit kalenderjaar is er een besluit.',
      written: '2025-11-20',
      text: 'Voor het einde van dit kalenderjaar',
      type: 'year',
      latest: '2025-12-31',
    },
    {
      sentence: 'In de tweede helft van 2026 volgt het voorstel.',
      written: '2025-11-20',
      text: 'In de tweede helft van 2026',
      type: 'half',
      latest: '2026-12-31',
    },
    {
      sentence: 'Het rapport komt begin volgend jaar.',
      written: '2025-11-20',
      text: 'begin volgend jaar',
      type: 'year',
      latest: '2026-03-31',
    },
  ],
  counterexamples: [{ sentence: 'Eind goed, al goed, ook in 2026.', why: 'eind hoort hier niet bij het jaartal' }],
}

const ditJaar: TimeRule = {
  id: 'dit-jaar',
  title: 'Dit, komend of volgend jaar',
  explanation: 'Dit jaar loopt tot 31 december van het jaar van de brief, komend en volgend jaar een jaar later.',
  phrase: '[{relatie}] [later|nog|verderop|eerder] {relatiefJaar} [nog]',
  also: ['in de loop van het jaar', '[nog] in het lopende jaar'],
  convention: 'C3',
  read: (match, context) => {
    if (match.lead?.relation === 'before' && !/aanloop|afgaand|tot/iu.test(match.lead.text)) return null
    const words = match.slots.relatiefJaar?.text ?? 'dit jaar'
    const year = readYear(words, context.written)
    if (year === null) return wordsOnly('year')
    const reading = place('year', match.lead, yearPeriod(year), context, match)
    return /eerder|afgelopen|vorig|voorbij/iu.test(match.text) ? { ...reading, past: true } : reading
  },
  examples: [
    {
      sentence: 'Later dit jaar volgt een brief.',
      written: '2025-03-10',
      text: 'Later dit jaar',
      type: 'year',
      latest: '2025-12-31',
    },
    {
      sentence: 'Volgend jaar wordt de regeling ruimer.',
      written: '2025-03-10',
      text: 'Volgend jaar',
      type: 'year',
      latest: '2026-12-31',
    },
  ],
  counterexamples: [{ sentence: 'Voor volgend jaar is geld gereserveerd.', why: 'voor betekent hier: bestemd voor' }],
}

const jarenOpRij: TimeRule = {
  id: 'jaren-op-rij',
  title: 'Twee jaren of een periode van jaren',
  explanation:
    'Bij "2026 en 2027", "eind 2026 of begin 2027" en "de periode 2026-2029" telt het einde van het laatste jaar.',
  phrase:
    '[{relatie}] [{eersteDeel:deel}] {eerste:jaartal} (en|of|en/of|tot en met|t/m|tot|–|-|/|dan wel) [in] [{deel}] {jaartal}',
  also: [
    'tussen {eerste:jaartal} en {jaartal}',
    'van {eerste:jaartal} (tot|tot en met|t/m) {jaartal}',
    '{relatie} (periode|jaren) {eerste:jaartal} (en|tot en met|t/m|tot|–|-|/) {jaartal}',
    '{relatie} (periode|jaren) [van] {eerste:jaartal} (en|tot en met|t/m|tot|–|-|/) {jaartal}',
  ],
  convention: 'C3',
  read: (match, context) => {
    const { eerste, eersteDeel, deel, jaartal } = match.slots
    const from = readYear(eerste?.text ?? '', null)
    const to = readYear(jaartal?.text ?? '', null)
    if (
      from === null ||
      to === null ||
      from > to ||
      (!match.lead && !eersteDeel && !/^(?:tussen|van)(?!\p{L})/iu.test(match.text))
    )
      return null
    if (match.lead && (!isYearLead(match) || isMeantFor(match))) return null
    const start = eersteDeel ? partOfYear(from, readPart(eersteDeel.text)) : yearPeriod(from)
    const end = deel ? partOfYear(to, readPart(deel.text)) : yearPeriod(to)
    return place(
      'year',
      match.lead,
      { ...end, earliest: start.earliest, name: `${start.name} – ${end.name}` },
      context,
      match,
    )
  },
  examples: [
    {
      sentence: 'In 2026 en 2027 lopen de proeven.',
      written: '2025-11-20',
      text: 'In 2026 en 2027',
      type: 'year',
      latest: '2027-12-31',
    },
    {
      sentence: 'Eind 2026 of begin 2027 komt de evaluatie.',
      written: '2025-11-20',
      text: 'Eind 2026 of begin 2027',
      type: 'year',
      latest: '2027-03-31',
    },
  ],
  counterexamples: [{ sentence: 'De Agenda 2026-2029 is vastgesteld.', why: 'de jaren zijn de naam van de agenda' }],
}

export const yearRules: TimeRule[] = [jarenOpRij, deelVanEenJaar, ditJaar, jaar]
