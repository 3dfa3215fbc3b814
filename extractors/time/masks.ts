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
  /** Without this the pattern fits nowhere: far cheaper to look for. */
  sign?: RegExp
  /** What must, or must not, stand right before. */
  after?: RegExp
  notAfter?: RegExp
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

/** What every web address, e-mail address and file name shows. */
export const ADDRESS = /:\/\/|@|www\.|\.(?:pdf|html?|docx?|xlsx?|aspx)/u

/** In this order; a later mask sees what an earlier one blanked. */
export const MASKS: Mask[] = [
  {
    id: 'webadres',
    title: 'webadres, e-mailadres of bestandsnaam',
    sign: ADDRESS,
    pattern: pattern(
      '(?:https?://|www\\.)[^\\s<>"]{1,300}|(?<![\\p{L}\\d_%-])[\\p{L}\\d_%-]{1,80}(?:@[\\p{L}\\d.-]{1,80}|\\.(?:pdf|html?|docx?|xlsx?|aspx)(?![\\p{L}\\d]))',
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
    pattern: pattern('(?<![\\d-])\\(?(?:19|20)\\d{2}\\s?[/–-]\\s?(?:(?:19|20)\\d{2}|\\d{2})\\)?(?![\\d-])'),
    notAfter:
      /(?:periode|jaren|schooljaar|studiejaar|collegejaar|cursusjaar|seizoen|winter|(?<!\p{L})(?:in|begin|eind|medio|vanaf|tussen|van))\s{1,3}$/iu,
  },
  {
    id: 'naam-met-jaar',
    title: 'naam van een wet, plan of rapport met een jaartal',
    pattern: pattern('(?<!\\d)(?:19|20)\\d{2}(?!\\d)'),
    after:
      /(?:wet|regeling|besluit|beleid|monitor|agenda|jaarverslag|begroting|plan|akkoord|visie|programma|strategie|verordening|richtlijn|rapportage|verslag|raming|cijfers|verkenning|balans|index|barometer|brief|nota van wijziging|aanpak|tranche)\s{1,3}(?:van\s|over\s|jaar\s)?$/iu,
  },
  {
    id: 'bestemd-voor-jaar',
    title: 'bedrag, doel of plan bestemd voor een jaar',
    pattern: pattern('(?<!\\d)(?:19|20)\\d{2}(?!\\d)'),
    after:
      /(?:begroting(?:en)?|raming(?:en)?|budget(?:ten)?|doel(?:en|stelling|stellingen)?|planning|prioriteiten|middelen|bedrag(?:en)?|cijfers|plannen|subsidies?|jaarplan(?:nen)?|werkprogramma|tarie(?:f|ven)|norm(?:en)?|euro|miljoen|miljard|ambities?|opgave|prognoses?|streefwaarden?|percentage|contract(?:en)?|financiering|reservering|inzet|uitgaven|taakstelling|verwachting(?:en)?|agenda|programma|dekking|geld)\s{1,3}voor\s{1,3}(?:het\s(?:jaar\s)?)?$/iu,
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
    title: 'nootcijfer vast aan een jaartal',
    pattern: pattern('(?<=(?<!\\d)(?:19|20)\\d{2})\\d{1,2}(?!\\d)(?!\\s(?:euro|personen))'),
    after:
      /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|herfst|winter|kwartaal|(?<!\p{L})(?:van|in|begin|medio|eind|jaar))\s{1,3}(?:19|20)\d{2}$/iu,
  },
]

/** The sentence with what is no date blanked out, of the same length, and what was blanked by which mask. */
export function maskText(text: string): MaskedText {
  if (!/\d|@|www/.test(text)) return { text, masked: [] }
  const masked: MaskedSpan[] = []
  let current = text
  for (const mask of MASKS) current = applyMask(mask, current, masked)
  return { text: current, masked }
}

/** How far a mask looks to its left. */
const REACH = 48

function applyMask(mask: Mask, text: string, masked: MaskedSpan[]): string {
  const { id, title, pattern, sign, after, notAfter } = mask
  if (sign?.test(text) === false) return text
  let result = ''
  let done = 0
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    const before = after || notAfter ? text.slice(Math.max(0, start - REACH), start) : ''
    const fits = (!after || after.test(before)) && !notAfter?.test(before)
    if (!fits || (id !== 'webadres' && !/\d/u.test(found[0]))) continue
    masked.push({ start, end, mask: id, title })
    result += text.slice(done, start) + BLANK.repeat(end - start)
    done = end
  }
  return done === 0 ? text : result + text.slice(done)
}

function bounded(most: number): string {
  return `{0,${most}}`
}
