import type { HalfYear } from '#extractors/scorecard/half-years'
import { deriveWilsonInterval } from '#extractors/wilson'
import type { Chart, ChartTable, PictureRow } from '../chart'
import { type ChartFrame, emptyChart, formatNumber, formatShare, wordsOf, writeNote } from '../frame'

/** Below so many cases a share would say more than is known. */
export const FEWEST_FOR_SHARE = 10

/** Promises whose last day fell in the half year and is over. */
export interface Cohort {
  half: HalfYear
  onTime: number
  due: number
  onTimeTo: string
  dueTo: string
}

/** On-time share per half year of the last day, with Wilson intervals; small cohorts stand in the table alone, counted and not rated. */
export function buildOnTime(cohorts: Cohort[], frame: ChartFrame): Chart {
  const shown = cohorts.filter(({ due }) => due > 0)
  if (shown.length === 0) return emptyChart('op-tijd', frame)
  const words = wordsOf(frame)
  const rated = shown.filter(({ due }) => due >= FEWEST_FOR_SHARE)
  const onTime = shown.reduce((sum, cohort) => sum + cohort.onTime, 0)
  const due = shown.reduce((sum, cohort) => sum + cohort.due, 0)
  return {
    name: 'op-tijd',
    title: writeTitle(onTime, due, frame),
    note: writeNote(frame, due),
    about: words.about['op-tijd'],
    legend: [
      { word: words.columns.share, ink: 'span', shape: 'mark' },
      { word: words.columns.interval, ink: 'span', shape: 'bar' },
    ],
    table: writeTable(shown, frame),
    picture:
      rated.length === 0
        ? null
        : {
            kind: 'rows',
            rows: rated.map((cohort) => drawCohort(cohort, frame)),
            ticks: [0, 50, 100].map((at) => ({ at, word: `${at}%` })),
            line: null,
          },
    files: frame.files,
  }
}

function writeTitle(onTime: number, due: number, frame: ChartFrame): string {
  const { onTime: words } = wordsOf(frame)
  const [some, all] = [formatNumber(onTime, frame), formatNumber(due, frame)]
  if (due < FEWEST_FOR_SHARE) return words.counts(some, all)
  const [low, high] = deriveWilsonInterval(onTime, due).map(formatShare)
  return words.share(formatShare(onTime / due), some, all, low ?? '', high ?? '')
}

function writeTable(cohorts: Cohort[], frame: ChartFrame): ChartTable {
  const { columns, onTime: words } = wordsOf(frame)
  return {
    columns: [
      { word: columns.halfYear },
      { word: columns.onTime, number: true },
      { word: columns.due, number: true },
      { word: columns.share, number: true },
      { word: columns.interval, number: true },
    ],
    rows: cohorts.map(({ half, onTime, due, onTimeTo, dueTo }) => {
      const rated = due >= FEWEST_FOR_SHARE
      return [
        { text: nameHalf(half, frame) },
        { text: formatNumber(onTime, frame), to: onTimeTo },
        { text: formatNumber(due, frame), to: dueTo },
        { text: rated ? formatShare(onTime / due) : words.tooFew },
        { text: rated ? deriveWilsonInterval(onTime, due).map(formatShare).join(' – ') : wordsOf(frame).none },
      ]
    }),
  }
}

function drawCohort({ half, onTime, due }: Cohort, frame: ChartFrame): PictureRow {
  const { onTime: words } = wordsOf(frame)
  const label = nameHalf(half, frame)
  const value = words.row(formatNumber(onTime, frame), formatNumber(due, frame))
  const [low, high] = deriveWilsonInterval(onTime, due)
  return {
    label,
    value: `${formatShare(onTime / due)} (${value})`,
    bars: [{ from: 100 * low, to: 100 * high, ink: 'span' }],
    marks: [{ at: (100 * onTime) / due, shape: 'mark' }],
    told: [label, `${formatShare(onTime / due)}: ${value}`, `${formatShare(low)} – ${formatShare(high)}`],
  }
}

function nameHalf({ code }: HalfYear, frame: ChartFrame): string {
  return wordsOf(frame).onTime.half(code.endsWith('-1') ? '1' : '2', code.slice(0, 4))
}
