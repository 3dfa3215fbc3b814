import { anyOf, phraseSource, type Slots } from '../phrase'
import { MONTH_NAMES, MONTHS, NUMBERS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './words'

/** What the slots of the time rules stand for. Each is a bounded pattern; `/regels` prints their words. */

const shortMonths = Object.keys(MONTHS).filter((name) => !MONTH_NAMES.includes(name))
const digitsYear = '(?:19|20)\\s?\\d{2}'

/** Which one of the periods that keep returning: this, next, last. */
const WHICH = anyOf([
  'dit',
  'deze',
  'komend',
  'komende',
  'aankomend',
  'aankomende',
  'aanstaand',
  'aanstaande',
  'eerstkomend',
  'eerstkomende',
  'eerstvolgend',
  'eerstvolgende',
  'volgend',
  'volgende',
  'lopend',
  'lopende',
  'huidig',
  'huidige',
  'afgelopen',
  'vorig',
  'vorige',
  'voorbije',
  'voorgaand',
  'voorgaande',
])

const RELATIVE_YEAR = phraseSource(
  '(dit|volgend|komend|aankomend|aanstaand|lopend|vorig|afgelopen|[het] daaropvolgend[e]|het (volgende|komende|aankomende|lopende|huidige|vorige|afgelopen)|dit (lopende|komende)) [kalender|begrotings]jaar',
)

/** A part of a year, season, quarter, month or week; `parts.ts` says which days it is. */
const PART = phraseSource(
  '(begin [van]|start van|aanvang van|vroeg in|medio|half|halverwege|midden [van|in]|eind[e] [van]|ultimo|slot van|laat in|later in|verderop in|(eerste|1e|tweede|2e|laatste) (helft|deel) [van]|loop van|(eerste|laatste) (dagen|weken|maanden) van)',
)

const ELECTION_KINDS = anyOf([
  'nieuwe Tweede Kamer',
  'Tweede Kamer',
  'Tweede-Kamer',
  'landelijke',
  'nationale',
  'Europese',
  'lokale',
  'vervroegde',
  'gemeenteraads',
  'raads',
  'Kamer',
  'parlements',
  'provinciale staten',
  'provinciale',
  'PS',
  'EP',
  'GR',
  'TK',
  'waterschaps',
  'statens',
  'staten',
  'Eerste Kamer',
  'Europees Parlements',
  'Europese parlements',
  'Europarlements',
])
const ELECTION = `(?:(?:${ELECTION_KINDS}[\\s-]{0,2})?[Vv]erkiezingen(?:\\s${phraseSource('(voor|van) [de|het] (Europees Parlement|Europese Parlement|[nieuwe] Tweede Kamer|Eerste Kamer|provinciale staten [en de waterschappen]|gemeenteraden|gemeenteraad|waterschappen)')})?|${phraseSource('[raadgevend] referendum')})`

const month = anyOf(MONTH_NAMES)
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:ste|de|e)?'
const anyMonth = `(?:${month}|${anyOf(shortMonths)}\\.?)`
/** A year behind a month, season or quarter: "2019", "van 2019", "van het jaar 2019", "van dit jaar", "’19". */
const trailingYear = `(?:(?:,|[Vv]an|[Ii]n)\\s{0,2})?(?:(?:[Hh]et\\s{1,3})?[Jj]aar\\s{1,3})?(?:${digitsYear}|[’'‘]\\s?\\d{2}|${RELATIVE_YEAR})`
const jl = '(?:jl\\s?\\.?|j\\.l\\.|jongstleden|a\\s?\\.\\s?s\\s?\\.?|as\\.|aanstaande|aanst\\.|dezer)'

export const TIME_SLOTS: Slots = {
  dag: day,
  maand: month,
  elkeMaand: anyMonth,
  jaartal: digitsYear,
  jaar: trailingYear,
  relatiefJaar: RELATIVE_YEAR,
  weekdag: anyOf(Object.keys(WEEKDAYS)),
  seizoen: anyOf(Object.keys(SEASONS)),
  welk: WHICH,
  jl,
  telwoord: `(?:\\d{1,3}(?:,\\d)?|${anyOf(Object.keys(NUMBERS))})`,
  rang: anyOf(Object.keys(ORDINALS)),
  eenheid: anyOf(Object.keys(UNITS)),
  weeknummer: '(?:0?[1-9]|[1-4]\\d|5[0-3])',
  kwartaalcijfer: '[1-4]',
  tweecijfers: '\\d{2}',
  woord: '\\p{L}[\\p{L}-]{1,29}',
  woorddeel: '[\\p{L}-]{1,30}',
  deel: PART,
  overleg: phraseSource(
    '(debat|debatten|overleg|overleggen|vergadering|raad|top|conferentie|bijeenkomst|hoorzitting|briefing|rondetafelgesprek|gesprek|stemming|stemmingen|behandeling|WGO|AO|CD|NO|RBZ|JBZ-Raad|VAO|zitting|ministerraad|Milieuraad|symposium|congres|topontmoeting)',
  ),
  reces: phraseSource('[zomer|kerst|voorjaars|krokus|mei|herfst|paas|verkiezings](reces|vakantie)'),
  verkiezing: ELECTION,
  begrotingsdag: phraseSource(
    '(Prinsjesdag|Miljoenennota|Verantwoordingsdag|Voorjaarsnota|voorjaarsbesluitvorming|Najaarsnota|augustusbesluitvorming|Algemene Politieke Beschouwingen|APB|Algemene Financiële Beschouwingen|AFB|derde dinsdag (van|in) september|(eerste|tweede) suppletoire begroting)',
  ),
  begrotingsbehandeling: phraseSource(
    '(begrotingsbehandeling[en]|begrotingsdebat[ten]|behandeling van de [rijks|ontwerp]begroting[en]|behandeling van de rijksbegroting)',
  ),
  feestdag: phraseSource(
    '(kerst|kerstmis|kerstdagen|Pasen|paasdagen|Hemelvaart|Hemelvaartsdag|Pinksteren|Sinterklaas|pakjesavond|Koningsdag|Bevrijdingsdag)',
  ),
  cijferdatum:
    "(?:(?:0?[1-9]|[12]\\d|3[01])(?:-\\s?|/|\\.\\s?)(?:0?[1-9]|1[0-2])(?:-\\s?|/|\\.\\s?)(?:(?:19|20)\\d{2}|[’'‘]?\\d{2})|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))",
}
