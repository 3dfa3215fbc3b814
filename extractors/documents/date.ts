import type { Day } from '../types'
import { FIGURE_DATE, readFirstDay, toDay, toDayInFigures, WRITTEN_DATE } from './written-dates'

const PLACE =
  "(?:['’‘`´•]{0,2}\\s?s[-–]?\\s?Gravenhage|Den Haag|Zoetermeer|Rijswijk|Voorburg|Leidschendam|Amsterdam|Utrecht|Willemstad|Brussel|Bonaire)"
const compile = (source: string, flags = 'iu'): RegExp => new RegExp(source.replace('DATE', WRITTEN_DATE), flags)

const LABELLED = compile('^[ \\t>*|]*datum(?:\\s(?:brief|verzending|vergadering))?[*\\s:|]{1,12}DATE', 'imu')
/** "Datum Bijlage(n) 26 maart 2007": labels that shared a line, then what belongs to them. */
const AMONG_LABELS = compile(
  '(?:^|\\s)Datum(?:\\s(?:Bijlage(?:\\(n\\)|n)?|Kenmerk|Uw brief|Telefoon|Onderwerp)){1,3}[\\s:-]{1,6}DATE',
  'imu',
)
const PLACED = compile(
  `(?:^|Generaal\\s{0,2}\\d?\\s|\\|)[ \\t>|]*${PLACE}(?:\\s{1,3}(?:(?:Ons|Uw)\\skenmerk|Uw\\sbrief\\svan)){0,3}\\s{0,3}[,.]?\\s{0,4}(?:de\\s)?DATE`,
  'imu',
)

/** Where a document says its own date, the surest form first. Each is looked for in the head of the text, then in its end. */
const FORMS: RegExp[] = [
  compile('\\(\\s?ontvangen(?:\\sop)?\\s{1,60}DATE'),
  compile('^[ \\t>*|]*beantwoord[\\s|]{1,9}DATE', 'imu'),
  PLACED,
  LABELLED,
  AMONG_LABELS,
  compile('^[ \\t>*#]*(?:vastgesteld|voorgesteld|ingediend|gepubliceerd(?: op)?)[\\s:]{1,4}DATE', 'imu'),
  compile('(?:vastgesteld|voorgesteld)\\s{1,3}DATE'),
  compile('^[ \\t>*#|]*(?:kamerbrief|kamerstuk|brief)\\s{0,3}\\|\\s{0,3}DATE[ \\t|]*$', 'imu'),
  compile("^[ \\t>*#]*[\\p{Lu}'’][\\p{L}' -]{2,24},\\s{1,3}DATE[ \\t*]*$", 'mu'),
]
const LABEL = /^[ \t>*#|]*datum[ \t*:|]*$/imu
const SUBMITTED = compile('\\(?\\s?ingezonden\\s{1,60}DATE')
/** A letter or an answer is later than the day on which the questions were put. */
const REPLIES =
  /geachte\s{1,9}(?:mevrouw\s{1,9}(?:de\s{1,9})?|heer\s{1,9})?voorzitter|brief\s{1,9}van\s{1,9}de\s{1,9}(?:minister|staatssecretaris)|antwoord(?:en)?\s{1,9}van\s{1,9}(?:de\s{1,9})?(?:minister|staatssecretaris)/iu
const LONE_LINE = compile(
  '^[ \\t>*#]*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s)?DATE(?:\\s{1,3}[-–|]\\s{1,3}(?:kamerstuk|kamerbrief|brief|publicatie))?[ \\t*]*$',
  'imu',
)
const LONE_FIGURES = new RegExp(
  `^[^\\n]{0,120}(?:datum|kamerbrief|brief|kamerstuk|publicatie)[^\\n\\d]{0,30}${FIGURE_DATE}`,
  'imu',
)
const FIGURES_BEFORE = new RegExp(`^[ \\t>*|]*${FIGURE_DATE}\\s{1,3}[-–|]\\s{1,3}(?:kamerstuk|kamerbrief|brief)`, 'imu')
const PLACED_FIGURES = new RegExp(`^[ \\t>*|]*${PLACE}\\s{0,3}[,.]?\\s{0,4}(?:de\\s)?${FIGURE_DATE}`, 'imu')
const ON_WEEKDAY = compile('(?:van|op)\\s(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s{1,3}DATE')

/** The date a document gives itself: `null` when it has none, `impossible` when it names a day that does not exist. */
export function readDocumentDay(head: string, end: string): Day | 'impossible' | null {
  for (const form of FORMS) {
    const day = firstDay(form, head)
    if (day !== null) return day
    if (form === LABELLED) {
      const below = dayBelowLabel(head)
      if (below !== null) return below
    }
  }
  const placed = PLACED_FIGURES.exec(head)
  if (placed !== null) return toDayInFigures(placed.slice(1))
  const placedAtEnd = firstDay(PLACED, end)
  if (placedAtEnd !== null) return placedAtEnd
  for (const form of REPLIES.test(head) ? [LONE_LINE] : [SUBMITTED, LONE_LINE]) {
    const day = firstDay(form, head)
    if (day !== null) return day
  }
  const figures = FIGURES_BEFORE.exec(head) ?? LONE_FIGURES.exec(head)
  if (figures !== null) return toDayInFigures(figures.slice(1))
  return firstDay(LONE_LINE, end) ?? firstDay(ON_WEEKDAY, head)
}

/** "Datum" alone on a line; the date follows within a few lines, after other labels. */
function dayBelowLabel(head: string): Day | null {
  const label = LABEL.exec(head)
  if (label === null) return null
  const below = head.slice(label.index + label[0].length).split(/[\r\n]+/u, 9)
  for (const line of below) {
    if (compile('^[ \\t>*|-]*DATE[ \\t*|]*$').test(line)) return readFirstDay(line)
    const figures = FIGURES_ALONE.exec(line)
    if (figures !== null) return asDay(toDayInFigures(figures.slice(1)))
  }
  return null
}

const FIGURES_ALONE = new RegExp(`^[ \\t>*|-]*${FIGURE_DATE}[ \\t*|]*$`, 'u')

function asDay(day: Day | 'impossible' | null): Day | null {
  return day === 'impossible' ? null : day
}

function firstDay(form: RegExp, text: string): Day | 'impossible' | null {
  const found = form.exec(text)
  return found === null ? null : toDay(found[1] as string, found[2] as string, found[3] as string)
}
