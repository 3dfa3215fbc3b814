import type { Clock } from '#extractors/status/status'
import type { Chart, PictureRow } from '../chart'
import { type ChartFrame, emptyChart, formatNumber, wordsOf, writeNote } from '../frame'

/** The order of the segments: what asks attention first. */
const ORDER: Clock[] = ['overdue', 'due-soon', 'on-track', 'no-deadline', 'on-time', 'late']

/** The picture shows the first ones; the table has all. */
const MOST_DRAWN = 10

export interface MinistryCounts {
  code: string
  name: string
  counts: Record<Clock, number>
  /** The rows behind the total, and behind a segment. */
  to: string
  clockTo: Record<Clock, string>
}

/** Horizontal stacked counts per ministry, most overdue first. */
export function buildMinistries(ministries: MinistryCounts[], frame: ChartFrame): Chart {
  const words = wordsOf(frame)
  const shown = ministries.toSorted(
    (a, b) => b.counts.overdue - a.counts.overdue || total(b) - total(a) || a.code.localeCompare(b.code),
  )
  const [first] = shown
  if (!first) return emptyChart('ministeries', frame)
  const clocks = ORDER.filter((clock) => shown.some(({ counts }) => counts[clock] > 0))
  const most = Math.max(...shown.map(total))
  return {
    name: 'ministeries',
    title: writeTitle(first, shown, frame),
    note: writeNote(
      frame,
      shown.reduce((sum, one) => sum + total(one), 0),
      [shown.length > MOST_DRAWN ? words.drawn(MOST_DRAWN, formatNumber(shown.length, frame)) : null],
    ),
    about: words.about.ministeries,
    legend: clocks.map((clock) => ({ word: words.clocks[clock], ink: clock, shape: 'bar' })),
    table: {
      columns: [
        { word: words.columns.ministry },
        ...clocks.map((clock) => ({ word: words.clocks[clock], number: true })),
        { word: words.columns.all, number: true },
      ],
      rows: shown.map((one) => [
        { text: one.name },
        ...clocks.map((clock) => ({ text: formatNumber(one.counts[clock], frame), to: one.clockTo[clock] })),
        { text: formatNumber(total(one), frame), to: one.to },
      ]),
    },
    picture: {
      kind: 'rows',
      rows: shown.slice(0, MOST_DRAWN).map((one) => stack(one, clocks, most, frame)),
      ticks: [],
      line: null,
    },
    files: frame.files,
  }
}

/** Of one ministry alone it says nothing of others, and of several with as many it names none. */
function writeTitle(first: MinistryCounts, shown: MinistryCounts[], frame: ChartFrame): string {
  const words = wordsOf(frame).ministries
  const { overdue } = first.counts
  if (overdue === 0) return words.none
  const [late, all] = [formatNumber(overdue, frame), formatNumber(total(first), frame)]
  if (shown.length === 1) return words.one(first.name, late, all)
  const tied = shown.filter(({ counts }) => counts.overdue === overdue).length
  return tied > 1 ? words.tied(tied, late) : words.most(first.name, late, all)
}

function stack(one: MinistryCounts, clocks: Clock[], most: number, frame: ChartFrame): PictureRow {
  const words = wordsOf(frame)
  const bars: PictureRow['bars'] = []
  let from = 0
  for (const ink of clocks) {
    const count = one.counts[ink]
    if (count === 0) continue
    const to = from + (100 * count) / most
    bars.push({ from, to, ink, text: formatNumber(count, frame) })
    from = to
  }
  return {
    label: one.name,
    value: formatNumber(total(one), frame),
    bars,
    marks: [],
    told: [one.name, ...clocks.map((clock) => `${words.clocks[clock]}: ${formatNumber(one.counts[clock], frame)}`)],
  }
}

function total({ counts }: MinistryCounts): number {
  return ORDER.reduce((sum, clock) => sum + counts[clock], 0)
}
