import { anyOf, phraseSource, type Slots } from '../phrase'
import { firstWords } from '../phrase-parts'
import { GLUED_MONTHS, MONTH_NAMES, MONTHS, NUMBERS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './words'

/**
 * What the slots of the time rules stand for: lists of words and phrases, which `/regels` prints, and a few bounded
 * patterns of figures. For each the words it may start with, for the index that finds rules by their first word.
 */

/** Slots written in the phrase language. */
export const SLOT_PHRASES: Record<string, string> = {
  welk: '(dit|deze|komend|komende|aankomend|aankomende|aanstaand|aanstaande|nieuw|nieuwe|eerstkomend|eerstkomende|eerstvolgend|eerstvolgende|volgend|volgende|lopend|lopende|huidig|huidige|afgelopen|vorig|vorige|voorbije|voorgaand|voorgaande)',
  relatiefJaar:
    '(dit|volgend|komend|aankomend|aanstaand|lopend|vorig|afgelopen|[het] daaropvolgend[e]|het (volgende|komende|nieuwe|aankomende|lopende|huidige|vorige|afgelopen)|dit (lopende|komende|eerste|nieuwe)) [kalender|begrotings]jaar',
  deel: '(begin [van]|start van|aanvang van|vroeg in|medio|half|halverwege|midden [van|in]|eind[e] [van]|ultimo|slot van|laat in|later in|verderop in|(eerste|1e|tweede|2e|laatste) (helft|deel) [van]|(eerste|laatste) (dagen|weken|maanden) van)',
  overleg:
    '(debat|debatten|overleg|overleggen|vergadering|raad|top|conferentie|bijeenkomst|hoorzitting|briefing|rondetafelgesprek|gesprek|stemming|stemmingen|behandeling|WGO|AO|CD|NO|RBZ|JBZ-Raad|VAO|zitting|ministerraad|Milieuraad|symposium|congres|topontmoeting)',
  stuk: '(voortgangsrapportage|voortgangsrapportages|voortgangsbrief|voortgangsbrieven|halfjaarrapportage|halfjaarrapportages|halfjaarbericht|verzamelbrief|jaarrapportage|monitor|rapportage|rapportages|stand-van-zakenbrief|vervolgbrief|beleidsreactie|kabinetsreactie|beleidsbrief|geannoteerde agenda|memorie van (toelichting|antwoord)|nota naar aanleiding van het verslag|nota van wijziging|voortgangsbericht|evaluatie|herbeoordeling|jaarverslag|begroting|contourenbrief|hoofdlijnenbrief|routekaart|actieplan|uitvoeringsagenda|uitvoeringsprogramma|meerjarenplan|update)',
  brief:
    '(brief|brieven|rapport|nota|bericht|verslag|overzicht|standpunt|reactie|agenda|plan|visie|strategie|programma|ronde|versie|herziening|beantwoording|publicatie)',
  reces: '[zomer|kerst|voorjaars|krokus|mei|herfst|paas|verkiezings](reces|vakantie)',
  begrotingsdag:
    '(Prinsjesdag|Miljoenennota|Verantwoordingsdag|Voorjaarsnota|voorjaarsbesluitvorming|Najaarsnota|augustusbesluitvorming|Algemene Politieke Beschouwingen|APB|Algemene Financiële Beschouwingen|AFB|derde dinsdag (van|in) september|(eerste|tweede) suppletoire begroting)',
  feestdag:
    '(kerst|kerstmis|kerstdagen|Pasen|paasdagen|Hemelvaart|Hemelvaartsdag|Pinksteren|Sinterklaas|pakjesavond|Koningsdag|Bevrijdingsdag)',
}

const ELECTION_KINDS =
  'nieuwe Tweede Kamer|Tweede Kamer|Tweede-Kamer|landelijke|nationale|Europese|lokale|vervroegde|gemeenteraads|raads|Kamer|parlements|provinciale staten|provinciale|PS|EP|GR|TK|waterschaps|statens|staten|Eerste Kamer|Europees Parlements|Europese parlements|Europarlements'
const ELECTED =
  '(voor|van) [de|het] (Europees Parlement|Europese Parlement|[nieuwe] Tweede Kamer|Eerste Kamer|provinciale staten [en de waterschappen]|gemeenteraden|gemeenteraad|waterschappen)'

const SLOT_WORDS: Record<string, string[]> = {
  naOfVoor: ['na', 'na afloop van', 'voor', 'voorafgaand aan'],
  maand: MONTH_NAMES,
  inMaand: GLUED_MONTHS,
  weekdag: Object.keys(WEEKDAYS),
  seizoen: Object.keys(SEASONS),
  rang: [...Object.keys(ORDINALS), 'Ie', 'IIe', 'IIIe', 'IVe'],
  eenheid: Object.keys(UNITS),
}

const digitsYear = '(?:19|20)\\s?\\d{2}'
const shortMonths = Object.keys(MONTHS).filter((name) => !MONTH_NAMES.includes(name))
const relativeYear = phraseSource(SLOT_PHRASES.relatiefJaar as string)

/** Patterns with the words or figures ("#") they start with. */
const PATTERNS: Record<string, [source: string, starts: string[]]> = {
  dag: ['(?:0?[1-9]|[12]\\d|3[01])(?:ste|de|e)?', ['#']],
  elkeMaand: [`(?:${anyOf(MONTH_NAMES)}|${anyOf(shortMonths)}\\.?)`, Object.keys(MONTHS)],
  jaartal: [digitsYear, ['19', '20']],
  /** A year behind a month, season or quarter: "2019", "van 2019", "van het jaar 2019", "van dit jaar", "’19". */
  jaar: [
    `(?:(?:,|[Vv]an|[Ii]n)\\s{0,2})?(?:(?:[Hh]et\\s{1,3})?[Jj]aar\\s{1,3})?(?:${digitsYear}|[’'‘]\\s?\\d{2}|${relativeYear})`,
    ['van', 'in', 'het', 'jaar', '19', '20', ...firstWords(SLOT_PHRASES.relatiefJaar as string, {})],
  ],
  jl: [
    '(?:jl\\s?\\.?|j\\.l\\.|jongstleden|a\\s?\\.\\s?s\\s?\\.?|as\\.|aanstaande|aanst\\.|dezer)',
    ['jl', 'j.', 'jong', 'a.', 'a ', 'as', 'aans', 'dezer'],
  ],
  telwoord: [`(?:\\d{1,3}(?:,\\d)?|${anyOf(Object.keys(NUMBERS))})`, ['#', ...Object.keys(NUMBERS)]],
  weeknummer: ['(?:0?[1-9]|[1-4]\\d|5[0-3])', ['#']],
  kwartaalcijfer: ['[1-4]', ['#']],
  tweecijfers: ['\\d{2}', ['#']],
  woord: ['\\p{L}[\\p{L}-]{1,29}', ['*']],
  woorddeel: ['[\\p{L}-]{1,30}', ['*']],
  verkiezing: [
    `(?:(?:${phraseSource(`(${ELECTION_KINDS})`)}[\\s-]{0,2})?[Vv]erkiezingen(?:\\s${phraseSource(ELECTED)})?|${phraseSource('[raadgevend] referendum')})`,
    [...ELECTION_KINDS.toLowerCase().split('|'), 'verkiezingen', 'raadgevend', 'referendum'],
  ],
  begrotingsbehandeling: [
    phraseSource(
      '(begrotingsbehandeling[en]|begrotingsdebat[ten]|begrotingsweek|behandeling van de [{woorddeel}]begroting[en])',
      { woorddeel: '[\\p{L}-]{1,25}' },
    ),
    ['begrotingsbehandeling', 'begrotingsdebat', 'begrotingsweek', 'behandeling'],
  ],
  cijferdatum: [
    "(?:(?:0?[1-9]|[12]\\d|3[01])(?:-\\s?|/|\\.\\s?)(?:0?[1-9]|1[0-2])(?:-\\s?|/|\\.\\s?)(?:(?:19|20)\\d{2}|[’'‘]?\\d{2})|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))",
    ['#'],
  ],
}

/** The regular expression of each slot. */
export const TIME_SLOTS: Slots = {
  ...mapValues(SLOT_PHRASES, (phrase) => phraseSource(phrase)),
  ...mapValues(SLOT_WORDS, anyOf),
  ...mapValues(PATTERNS, ([source]) => source),
}

/** The words each slot may start with, lower case; "#" a digit, "*" any word. */
export const SLOT_STARTS: Record<string, string[]> = {
  ...mapValues(SLOT_PHRASES, (phrase) => firstWords(phrase, {})),
  ...SLOT_WORDS,
  ...mapValues(PATTERNS, ([, starts]) => starts),
}

/** The words that show that a slot may be there: its first words, or the ends of its compounds. */
export const SLOT_ANCHORS: Record<string, string[]> = {
  ...SLOT_STARTS,
  verkiezing: ['…verkiezingen', '…referendum'],
  seizoen: [...Object.keys(SEASONS), ...Object.keys(SEASONS).map((season) => `…${season}`)],
  relatiefJaar: ['…jaar'],
  deel: ['*'],
  welk: ['*'],
  rang: ['*'],
}

function mapValues<Value, Result>(
  record: Record<string, Value>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
