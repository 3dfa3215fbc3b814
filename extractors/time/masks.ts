import type { Span } from '../types'

/**
 * What looks like a date but is none: citations, numbers of documents, names of laws with a year, web addresses,
 * amounts, ages, section numbers, note digits stuck to a year. They are blanked out before any rule reads.
 */
export interface Mask {
  id: string
  /** Dutch, for `/regels/proef`. */
  title: string
  pattern: RegExp
}

export interface MaskedSpan extends Span {
  mask: string
  title: string
}

export interface MaskedText {
  text: string
  masked: MaskedSpan[]
}

/** Not a letter, digit or white space, so no rule reads across it. */
const BLANK = '\u0001'
const NOT_MONTH = '(?!\\s{1,3}(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,7}(?!\\p{L}))'

const pattern = (source: string, flags = 'gu') => new RegExp(source, flags)

/** In this order; a later mask sees what an earlier one blanked. Group 1, where there is one, is what is blanked. */
export const MASKS: Mask[] = [
  {
    id: 'webadres',
    title: 'webadres, e-mailadres of bestandsnaam',
    pattern: pattern(
      '(?:https?://|www\\.)[^\\s<>"]{1,300}|[\\p{L}\\d_.-]{1,64}@[\\p{L}\\d.-]{1,80}|[\\p{L}\\d_%-]{1,80}\\.(?:pdf|html?|docx?|xlsx?|aspx)(?![\\p{L}\\d])',
    ),
  },
  {
    id: 'vindplaats',
    title: 'vindplaats van een stuk',
    pattern: pattern(
      `(?<!\\p{L})(?:Kamerstuk(?:ken)?|Kamerst\\.|Handelingen|Aanhangsel|Stb\\.?|Stcrt\\.?|Staatsblad|Staatscourant|Trb\\.|Tractatenblad|PbEU|PB|Pb|[Vv]ergaderjaar|Kst\\.?|COM|ECLI|CELEX|BWBR?|ah-tk|kst)(?:[\\s,.:;/()[\\]–-]{0,4}(?:(?:I{1,3}|IV|V|VI|TK|EK|NL|HR|RVS|nrs?|no|en|items?|blz|p|pag|L|C|van de Handelingen|vergaderjaar|Handelingen|[IVXLC]{1,7}|[A-Z]{1,4})(?!\\p{L})|(?:19|20)\\d{2}\\s{0,2}[/–-]\\s{0,2}(?:19|20)?\\d{2}(?!\\d)|\\d{1,6}[A-Z]?${NOT_MONTH}(?![\\p{L}])))${bounded(16)}`,
    ),
  },
  {
    id: 'stuknummer',
    title: 'nummer van een stuk, zaak of toezegging',
    pattern: pattern(
      '(?<![\\p{L}\\d])(?:\\d{2}\\s?\\d{3}(?:[\\s-](?:[IVXLC]{1,6}|\\d{1,3}))?\\s?,?\\s(?:nrs?\\.?\\s?\\d{1,4}|[A-Z]{1,3}(?!\\p{L}))|(?:19|20)\\d{2}[A-Z]\\d{4,6}|TZ?\\s?\\d{5,6}-\\d{1,4}|\\d{4}-\\d{6,12})',
    ),
  },
  {
    id: 'jarenreeks',
    title: 'vergaderjaar of naam met een reeks jaren',
    pattern: pattern(
      '(?<!(?:periode|jaren|schooljaar|studiejaar|collegejaar|cursusjaar|seizoen|winter|in|begin|eind|medio|vanaf|tussen|van)\\s{1,3})(?<![\\d-])\\(?(?:19|20)\\d{2}\\s?[/–-]\\s?(?:(?:19|20)\\d{2}|\\d{2})\\)?(?![\\d-])',
    ),
  },
  {
    id: 'naam-met-jaar',
    title: 'naam van een wet, plan of rapport met een jaartal',
    pattern: pattern(
      '(?<=(?:[Ww]et|[Rr]egeling|[Bb]esluit|[Bb]eleid|[Mm]onitor|[Aa]genda|[Jj]aarverslag|[Bb]egroting|[Pp]lan|[Aa]kkoord|[Vv]isie|[Pp]rogramma|[Ss]trategie|[Vv]erordening|[Rr]ichtlijn|[Rr]apportage|[Vv]erslag|[Rr]aming|[Cc]ijfers|[Vv]erkenning|[Bb]alans|[Ii]ndex|[Bb]arometer|[Bb]rief|[Nn]ota van wijziging|[Aa]anpak|[Tt]ranche)\\s{1,3}(?:van\\s|over\\s|jaar\\s)?)((?:19|20)\\d{2})(?!\\d)',
    ),
  },
  {
    id: 'bestemd-voor-jaar',
    title: 'bedrag, doel of plan bestemd voor een jaar',
    pattern: pattern(
      '(?<=(?:begroting(?:en)?|raming(?:en)?|budget(?:ten)?|doel(?:en|stelling|stellingen)?|planning|prioriteiten|middelen|bedrag(?:en)?|cijfers|plannen|subsidies?|jaarplan(?:nen)?|werkprogramma|tarie(?:f|ven)|norm(?:en)?|euro|miljoen|miljard|ambities?|opgave|prognoses?|streefwaarden?|percentage|contract(?:en)?|financiering|reservering|inzet|uitgaven|taakstelling|verwachting(?:en)?|agenda|programma|dekking|geld)\\s{1,3}voor\\s{1,3}(?:het\\s(?:jaar\\s)?)?)((?:19|20)\\d{2})(?!\\d)',
    ),
  },
  {
    id: 'bedrag',
    title: 'bedrag of hoeveelheid',
    pattern: pattern(
      '(?:€|(?<!\\p{L})(?:EUR|f))\\s?\\d[\\d.,]{0,14}(?:\\s(?:miljoen|miljard|duizend|mln|mld))?|(?<![\\d.,])\\d[\\d.,]{0,14}\\s?(?:%|procent|euro|gulden|miljoen|miljard|mln|mld|personen|mensen|woningen|leerlingen|studenten|gevallen|meldingen|bedrijven|gemeenten|inwoners|kilometer|km|hectare|ha|fte|ton|kiloton|Mton|kg|megawatt|MW|GW|kWh|meter)(?!\\p{L})',
    ),
  },
  {
    id: 'leeftijd',
    title: 'leeftijd',
    pattern: pattern(
      '(?:van|tot|onder|boven|vanaf|tussen|jonger dan|ouder dan|t/m)\\s(?:de\\s)?\\d{1,2}(?:\\s(?:tot|en|t/m|tot en met)\\s\\d{1,2})?(?:\\s|-)jaar(?!\\s(?:na|geleden)|\\p{L}(?!ige))|\\d{1,3}\\s?(?:-\\s?)?(?:jaar en ouder|jaar oud|jarigen?)(?!\\p{L})',
    ),
  },
  {
    id: 'onderdeelnummer',
    title: 'nummer van een artikel, paragraaf of vraag',
    pattern: pattern(
      `(?<!\\p{L})(?:artikel(?:en)?|art\\.|paragraaf|par\\.|§|hoofdstuk|bijlagen?|tabel|figuur|vra(?:ag|gen)|pagina|blz\\.|nr\\.|nummer|lid|onderdeel|punt|versie|actie|maatregel|aanbeveling)\\s{0,2}\\d{1,4}(?:[.:-]\\d{1,4}){0,4}(?!\\d)${NOT_MONTH}`,
      'giu',
    ),
  },
  {
    id: 'kloktijd',
    title: 'tijdstip van de dag',
    pattern: pattern('(?<!\\d)\\d{1,2}[.:]\\d{2}\\s?(?:uur|u\\.)(?!\\p{L})'),
  },
  {
    id: 'nootcijfer',
    title: 'nootcijfer vast aan een jaartal of maand',
    pattern: pattern(
      '(?<=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|herfst|winter|kwartaal|van|in|begin|medio|eind|jaar)\\s{1,3}(?:19|20)\\d{2})(\\d{1,2})(?!\\d)(?!\\s(?:euro|personen))',
    ),
  },
]

/** The sentence with what is no date blanked out, of the same length, and what was blanked by which mask. */
export function maskText(text: string): MaskedText {
  if (!/[\d@]|www/u.test(text)) return { text, masked: [] }
  const masked: MaskedSpan[] = []
  let current = text
  for (const mask of MASKS) current = applyMask(mask, current, masked)
  return { text: current, masked }
}

function applyMask(mask: Mask, text: string, masked: MaskedSpan[]): string {
  mask.pattern.lastIndex = 0
  if (!mask.pattern.test(text)) return text
  return text.replace(mask.pattern, (...found: unknown[]) => {
    const whole = found[0] as string
    const offset = found.find((part) => typeof part === 'number') as number
    if (!/\d/u.test(whole) && mask.id !== 'webadres') return whole
    masked.push({ start: offset, end: offset + whole.length, mask: mask.id, title: mask.title })
    return BLANK.repeat(whole.length)
  })
}

function bounded(most: number): string {
  return `{0,${most}}`
}
