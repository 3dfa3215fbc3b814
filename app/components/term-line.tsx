import { daysBetween } from '#extractors/time/calendar'
import { formatDay } from '../format-day'
import { countDays } from '../labels'
import { type Language, useLanguage } from '../language'
import { TERM_PAGE_WORDS } from '../words/term'

interface Days {
  made: string
  earliest: string | null
  latest: string
  asOf: string
}

/** The days on one line: the period the words allow as a bar, its last day as a mark, the peildatum as a line. */
export function TermLine(days: Days) {
  const { made, earliest, latest, asOf } = days
  const language = useLanguage()
  const words = TERM_PAGE_WORDS[language]
  const inOrder = [made, earliest ?? made, latest, asOf].sort()
  const [first = made, last = asOf] = [inOrder[0], inOrder.at(-1)]
  const length = Math.max(1, daysBetween(first, last))
  const at = (day: string) => 2 + (96 * daysBetween(first, day)) / length
  const from = at(earliest && earliest > first ? earliest : first)
  const finding = tellFinding(latest, asOf, language)
  return (
    <figure className="term-line">
      <figcaption>{finding}</figcaption>
      <svg width="100%" height="64" role="img" aria-label={describe(days, language)}>
        <line className="axis" x1="2%" x2="98%" y1="32" y2="32" />
        <rect className="allowed" x={`${from}%`} width={`${Math.max(0.5, at(latest) - from)}%`} y="26" height="12" />
        <line className="last-day" x1={`${at(latest)}%`} x2={`${at(latest)}%`} y1="20" y2="44" />
        <line className="as-of" x1={`${at(asOf)}%`} x2={`${at(asOf)}%`} y1="20" y2="44" />
        <Label at={at(latest)} y={13} text={words.lastDayOf(formatDay(latest, language))} />
        <Label at={at(asOf)} y={59} text={words.asOf(formatDay(asOf, language))} />
      </svg>
    </figure>
  )
}

/** Text that stays inside the picture: to the right of its line on the left half, to the left on the right half. */
function Label({ at, y, text }: { at: number; y: number; text: string }) {
  return (
    <text x={`${at}%`} y={y} textAnchor={at < 50 ? 'start' : 'end'}>
      {text}
    </text>
  )
}

function tellFinding(latest: string, asOf: string, language: Language): string {
  const words = TERM_PAGE_WORDS[language]
  const left = daysBetween(asOf, latest)
  if (left === 0) return words.isLastDay
  return left > 0 ? words.left(countDays(left, language)) : words.past(countDays(-left, language))
}

function describe({ made, earliest, latest, asOf }: Days, language: Language): string {
  const day = (value: string) => formatDay(value, language)
  return TERM_PAGE_WORDS[language].line({
    made: day(made),
    earliest: earliest && earliest > made ? day(earliest) : null,
    latest: day(latest),
    asOf: day(asOf),
  })
}
