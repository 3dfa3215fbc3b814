import { clauseEnd } from '../clause'
import { wordsOnly } from '../period'
import type { Reading, TimeContext, TimeMatch, TimeRule } from '../rule'

/** The words run to the end of the clause; a bare conjunction at the end of a sentence means nothing. */
function wholeClause(match: TimeMatch, context: TimeContext): Reading | null {
  const end = Math.max(match.end, clauseEnd(context.text, match.start))
  if (end - match.end < 3) return null
  return { ...wordsOnly('conditional'), end }
}

const zodra: TimeRule = {
  id: 'zodra',
  title: 'Zodra, nadat, wanneer iets er is',
  explanation:
    'De termijn hangt af van iets waarvan de dag nog niet bekend is. Zodra een mens vastlegt dat het zover is, krijgt de toezegging een dag.',
  phrase: '(zodra|nadat|totdat)',
  also: ['(op|vanaf|tot) het (moment|tijdstip) (dat|waarop)', 'in het geval dat', '(pas|eerst) (als|wanneer|nadat)'],
  convention: 'C11',
  read: (match, context) => {
    return wholeClause(match, context)
  },
  examples: [
    {
      sentence: 'Zodra het advies er ligt, informeer ik u.',
      written: '2025-11-20',
      text: 'Zodra het advies er ligt',
      type: 'conditional',
      latest: null,
    },
    {
      sentence: 'Ik besluit nadat de gemeenten zijn gehoord.',
      written: '2025-11-20',
      text: 'nadat de gemeenten zijn gehoord',
      type: 'conditional',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Zo nodig overleg ik.', why: 'dat is geen moment' }],
}

const alsOfIndien: TimeRule = {
  id: 'als-of-indien',
  title: 'Als, indien, mocht, wanneer',
  explanation: 'Een voorwaarde waarvan niet vaststaat dat zij vervuld wordt: geen laatste dag.',
  phrase: '(indien|mits|tenzij|in zoverre|wanneer|ingeval)',
  also: [
    '(mocht|mochten) (dit|dat|er|het|de|uit|blijken|deze|die|hieruit|daaruit)',
    'als (dit|dat|er|het|de|deze|die|blijkt|uit|zij|wij|ik|hieruit|daaruit|alle)',
  ],
  convention: 'C11',
  yields: true,
  read: (match, context) => {
    const words = match.text.toLowerCase()
    const before = context.text.slice(Math.max(0, match.start - 16), match.start)
    if (
      words.startsWith('als ') &&
      !awaits(context.text, match) &&
      !/(?:^|[,;:.(–-]\s{0,2}|(?:^|\s)(?:maar|en|of|dat|pas|ook)\s)$/iu.test(before)
    )
      return null
    if (/^\s(?:gaat|aankomt|ware)(?!\p{L})/u.test(context.text.slice(match.end, match.end + 10))) return null
    if (words === 'wanneer' && isQuestion(context.text, match)) return null
    return wholeClause(match, context)
  },
  examples: [
    {
      sentence: 'Indien het onderzoek daartoe aanleiding geeft, meld ik dat.',
      written: '2025-11-20',
      text: 'Indien het onderzoek daartoe aanleiding geeft',
      type: 'conditional',
      latest: null,
    },
    {
      sentence: 'Wanneer de cijfers bekend zijn, deel ik ze.',
      written: '2025-11-20',
      text: 'Wanneer de cijfers bekend zijn',
      type: 'conditional',
      latest: null,
    },
  ],
  counterexamples: [
    { sentence: 'Wanneer kunt u dit sturen?', why: 'dat is een vraag' },
    { sentence: 'Zij werkt als de hoogste ambtenaar.', why: 'als leidt hier geen bijzin in' },
  ],
}

/** "als het rapport gereed is": a thing to wait for, wherever the clause stands. */
function awaits(text: string, match: TimeMatch): boolean {
  const clause = text.slice(match.start, clauseEnd(text, match.start))
  return /\s(?:gereed|klaar|bekend|beschikbaar|afgerond|binnen|ontvangen|verschenen|vastgesteld|duidelijk) (?:is|zijn|komt|komen|wordt|worden)$/iu.test(
    clause,
  )
}

function isQuestion(text: string, match: TimeMatch): boolean {
  const after = text.slice(match.end, match.end + 14)
  return /^\s(?:kunt|kan|zal|zult|gaat|is|zijn|wordt|worden|bent|heeft|hebben|komt|precies|dan|en\s)/u.test(after)
}

const EVENT_NOUNS =
  '(ommekomst|afronding|ontvangst|besluitvorming|vaststelling|inwerkingtreding|publicatie|oplevering|afloop|aanbieding|goedkeuring|instemming|overleg|bespreking|raadpleging|consultatie|evaluatie|voltooiing|beëindiging|verschijning|verschijnen|aantreden|totstandkoming|invoering|bekendmaking|behandeling|beoordeling|herbeoordeling|advies|advisering|besluit|uitspraak|akkoord|aanvaarding|aanneming|parlementaire behandeling|internetconsultatie|verwerking|analyse|weging|afweging|onderzoek|gesprekken|gesprek|ratificatie|ondertekening|stemming|voorkeursbeslissing|voorhang|voorhangprocedure|gunning|aanbesteding|formatie|kabinetsformatie|presentatie|indiening|toestemming|beantwoording|informatie|afsluiting|toetsing|verkenning|vaststellen|afronden|opstellen|beslissing|definitieve besluitvorming)'

const naIets: TimeRule = {
  id: 'na-iets',
  title: 'Na ommekomst, ontvangst of afronding van iets',
  explanation: 'Na een gebeurtenis waarvan de dag niet bekend is: geen laatste dag.',
  phrase: `[kort|direct|meteen|onmiddellijk|spoedig|vlak|pas|eerst|onverwijld] na [afloop van] [de|het|een|die|deze|dit|dat|uw|onze|mijn|hun] [{woord}] [{tweedeWoord:woord}] [{woorddeel}]${EVENT_NOUNS}`,
  also: [
    '[uiterlijk] [binnen] [circa|ongeveer] {telwoord} {eenheid} (na|nadat|vanaf|volgend op|voor|voorafgaand aan) (de|het|een|ontvangst|inwerkingtreding|publicatie|afloop|afronding|dagtekening|indiening|verzending|aanvang|deze|dit|dat|ommekomst|bekendmaking|die)',
  ],
  convention: 'C11',
  read: (match, context) => {
    if (GOES_ON.test(match.text)) return null
    const end = Math.max(match.end, nounPhraseEnd(context.text, match.end))
    return { ...wordsOnly('conditional'), end }
  },
  examples: [
    {
      sentence: 'Na ommekomst van het advies volgt een reactie.',
      written: '2025-11-20',
      text: 'Na ommekomst van het advies',
      type: 'conditional',
      latest: null,
    },
    {
      sentence: 'Binnen vier weken na ontvangst van de aanvraag volgt een besluit.',
      written: '2025-11-20',
      text: 'Binnen vier weken na ontvangst van de aanvraag',
      type: 'conditional',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Na 1 juli volgt een reactie.', why: 'daar staat een dag' }],
}

/** "na de zomer in consultatie": the noun is not what is waited for. */
const GOES_ON = /^na \p{L}+ \p{L}+ (?:in|ter|tot|op|aan|voor|bij) /iu

/** The noun phrase goes on with "van het advies". */
function nounPhraseEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 90)
  const more =
    /^\s(?:van|door|met|over)\s(?!(?:uw|de)\s(?:[Tt]weede\s|[Ee]erste\s)?Kamer)(?:(?:de|het|een|dit|deze|die|dat|uw|onze|mijn)\s)?(?:[\p{L}-]{2,30})/u.exec(
      rest,
    )
  return more ? at + more[0].length : at
}

const naEenDuur: TimeRule = {
  id: 'na-een-duur',
  title: 'Na twee jaar',
  explanation: 'Een duur na iets waarvan de dag niet in deze woorden staat, zoals de invoering: geen laatste dag.',
  phrase: '(na|ná) [uiterlijk|ongeveer|circa|verloop van|ommekomst van|afloop van] {telwoord} {eenheid}',
  convention: 'C11',
  yields: true,
  read: (match, context) => (context.isPast(match) ? null : wordsOnly('conditional')),
  examples: [
    {
      sentence: 'Na twee jaar zal worden nagegaan of dit werkt.',
      written: '2025-11-20',
      text: 'Na twee jaar',
      type: 'conditional',
      latest: null,
    },
    {
      sentence: 'Wij zullen de regeling na drie jaar evalueren.',
      written: '2025-11-20',
      text: 'na drie jaar',
      type: 'conditional',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Na twee jaar was de brug klaar.', why: 'de zin kijkt terug' }],
}

const naarAanleidingVan: TimeRule = {
  id: 'naar-aanleiding-van',
  title: 'Naar aanleiding van uitkomsten die nog komen',
  explanation: 'Het vervolg hangt aan uitkomsten die er nog niet zijn: geen laatste dag.',
  phrase:
    '(naar aanleiding van|op basis van|op grond van|aan de hand van|afhankelijk van|in het licht van) (de|die|deze|dit|dat|het) [{woord}] (resultaten|uitkomsten|uitkomst|bevindingen|evaluatie|onderzoek|advies|adviezen|analyse|verkenning|rapport|gesprekken|reacties|inzichten|aanbevelingen|uitspraak|consultatie)',
  convention: 'C11',
  read: (match, context) => ({
    ...wordsOnly('conditional'),
    end: Math.max(match.end, nounPhraseEnd(context.text, match.end)),
  }),
  examples: [
    {
      sentence: 'Naar aanleiding van die resultaten besluit ik.',
      written: '2025-11-20',
      text: 'Naar aanleiding van die resultaten',
      type: 'conditional',
      latest: null,
    },
    {
      sentence: 'Op basis van de uitkomsten pas ik de regeling aan.',
      written: '2025-11-20',
      text: 'Op basis van de uitkomsten',
      type: 'conditional',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Naar aanleiding van uw vragen antwoord ik.', why: 'de vragen zijn er al' }],
}

const daarna: TimeRule = {
  id: 'daarna',
  title: 'Daarna, hierna, tot die tijd',
  explanation: 'Een moment dat aan een ander moment in de tekst hangt: de woorden blijven staan, zonder dag.',
  phrase: '(daarna|hierna|waarna|nadien|aansluitend)',
  also: ['(tot|vanaf|op|tegen) (die|dat) (tijd|moment)', '(tot|vanaf) dan'],
  convention: 'C11',
  read: (match, context) => (context.isPast(match) ? null : wordsOnly('conditional')),
  examples: [
    {
      sentence: 'Daarna stuur ik u de uitwerking.',
      written: '2025-11-20',
      text: 'Daarna',
      type: 'conditional',
      latest: null,
    },
    {
      sentence: 'Tot die tijd blijft de regeling gelden.',
      written: '2025-11-20',
      text: 'Tot die tijd',
      type: 'conditional',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Daarna werd het stil.', why: 'de zin kijkt terug' }],
}

export const conditionRules: TimeRule[] = [zodra, naIets, naEenDuur, naarAanleidingVan, alsOfIndien, daarna]
