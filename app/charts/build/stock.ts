import type { Day } from '#extractors/types'
import { formatDay } from '../../format-day'
import type { Chart } from '../chart'
import { makeDayAxis } from '../day-axis'
import { type ChartFrame, emptyChart, formatNumber, wordsOf, writeNote } from '../frame'

/** How many stood open on a day, and how many of them past their last day. */
export interface StockPoint {
  day: Day
  open: number
  overdue: number
}

/** The stock of open and overdue promises per week; `to` are the rows of the last day. */
export function buildStock(points: StockPoint[], to: { open: string; overdue: string }, frame: ChartFrame): Chart {
  const last = points.at(-1)
  const most = Math.max(0, ...points.map(({ open }) => open))
  if (!last || most === 0) return emptyChart('voorraad', frame)
  const words = wordsOf(frame)
  const axis = makeDayAxis(
    points.map(({ day }) => day),
    frame.language,
  )
  const top = roundUp(most)
  const told = ({ day, open, overdue }: StockPoint) =>
    words.stock.point(formatDay(day, frame.language), formatNumber(open, frame), formatNumber(overdue, frame))
  const curve = (word: string, ink: 'on-track' | 'overdue', read: (point: StockPoint) => number) => ({
    word,
    ink,
    steps: false,
    points: points.map((point) => ({ x: axis.at(point.day), y: (100 * read(point)) / top, told: told(point) })),
  })
  return {
    name: 'voorraad',
    title: words.stock.title(formatNumber(last.open, frame), formatNumber(last.overdue, frame)),
    note: writeNote(frame, last.open),
    about: words.about.voorraad,
    legend: [
      { word: words.columns.open, ink: 'on-track', shape: 'curve' },
      { word: words.columns.overdue, ink: 'overdue', shape: 'curve' },
    ],
    table: {
      columns: [
        { word: words.columns.week },
        { word: words.columns.open, number: true },
        { word: words.columns.overdue, number: true },
      ],
      rows: points
        .toReversed()
        .map((point) => [
          { text: formatDay(point.day, frame.language) },
          { text: formatNumber(point.open, frame), ...(point === last ? { to: to.open } : {}) },
          { text: formatNumber(point.overdue, frame), ...(point === last ? { to: to.overdue } : {}) },
        ]),
    },
    picture: {
      kind: 'curves',
      curves: [
        curve(words.columns.open, 'on-track', ({ open }) => open),
        curve(words.columns.overdue, 'overdue', ({ overdue }) => overdue),
      ],
      band: null,
      across: axis.ticks,
      up: [0, 50, 100].map((at) => ({ at, word: formatNumber((top * at) / 100, frame) })),
    },
    files: frame.files,
  }
}

/** An even number of at least 2 that is easy to read: 2, 4, 10, 20, 40, 100, 200 … */
function roundUp(most: number): number {
  const scale = 10 ** Math.floor(Math.log10(most))
  return Math.max(2, ([1, 2, 4, 6, 8, 10].find((step) => step * scale >= most) ?? 10) * scale)
}
