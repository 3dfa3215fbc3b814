/**
 * The words of the Dutch calendar: what a rule's slots match and what the matched words mean, in one place so that
 * matching and meaning cannot differ.
 */

/** Month names with the number of the month; short forms may carry a full stop. */
export const MONTHS: Record<string, number> = {
  januari: 1,
  jan: 1,
  februari: 2,
  febr: 2,
  feb: 2,
  maart: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augustus: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const MONTH_NAMES = Object.keys(MONTHS).filter(
  (name) => name.length > 4 || ['mei', 'juni', 'juli'].includes(name),
)

export const MONTH_LABELS = MONTH_NAMES.filter((name) => name !== 'october')

/** Months that damage glued to their preposition ("injuni"). */
export const GLUED_MONTHS = MONTH_NAMES.map((name) => `in${name}`)

export const WEEKDAYS: Record<string, number> = {
  maandag: 1,
  dinsdag: 2,
  woensdag: 3,
  donderdag: 4,
  vrijdag: 5,
  zaterdag: 6,
  zondag: 7,
}

export type Season = 'lente' | 'zomer' | 'herfst' | 'winter'

export const SEASONS: Record<string, Season> = {
  lente: 'lente',
  voorjaar: 'lente',
  zomer: 'zomer',
  zomermaanden: 'zomer',
  zomerperiode: 'zomer',
  najaar: 'herfst',
  herfst: 'herfst',
  winter: 'winter',
  wintermaanden: 'winter',
}

/** Number words; halves as fractions. */
export const NUMBERS: Record<string, number> = {
  een: 1,
  één: 1,
  eén: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  negentig: 90,
  honderd: 100,
  anderhalf: 1.5,
  anderhalve: 1.5,
  tweeënhalf: 2.5,
  'een half': 0.5,
  'een halve': 0.5,
  half: 0.5,
  halve: 0.5,
}

/** First to tenth, spelled or numbered. */
export const ORDINALS: Record<string, number> = {
  eerste: 1,
  '1e': 1,
  '1ste': 1,
  tweede: 2,
  '2e': 2,
  '2de': 2,
  derde: 3,
  '3e': 3,
  '3de': 3,
  vierde: 4,
  '4e': 4,
  '4de': 4,
  ie: 1,
  iie: 2,
  iiie: 3,
  ive: 4,
  laatste: -1,
}

/** Units of a term, singular and plural. */
export const UNITS: Record<string, 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'half' | 'year'> = {
  uur: 'hour',
  dag: 'day',
  dagen: 'day',
  werkdag: 'workday',
  werkdagen: 'workday',
  week: 'week',
  weken: 'week',
  maand: 'month',
  maanden: 'month',
  kwartaal: 'quarter',
  kwartalen: 'quarter',
  halfjaar: 'half',
  'half jaar': 'half',
  jaar: 'year',
  jaren: 'year',
}

/** Without accents, capitals, full stops and double spaces: the form in which a matched word is looked up. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.\u2019']/gu, '')
    .replace(/é/gu, 'e')
    .replace(/ó/gu, 'o')
    .replace(/\s{1,9}/gu, ' ')
    .trim()
}

/** Number of the month, 1–12; null when the word is no month. */
export function monthOf(word: string): number | null {
  return MONTHS[plain(word).replace(/^in/u, '')] ?? null
}

export function seasonOf(word: string): Season | null {
  return SEASONS[plain(word)] ?? null
}

/** A count written in digits (with a decimal comma) or words; null when it is neither. */
export function countOf(word: string): number | null {
  const text = plain(word)
  if (/^\d{1,3}(?:,\d)?$/u.test(text)) return Number(text.replace(',', '.'))
  return NUMBERS[text] ?? null
}
