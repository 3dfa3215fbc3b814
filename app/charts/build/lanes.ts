import type { Clock } from '#extractors/status/status'
import { daysBetween, earliestOf } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { formatDay } from '../../format-day'
import type { Chart, Key } from '../chart'
import { makeDayAxis } from '../day-axis'
import { type ChartFrame, emptyChart, formatNumber, wordsOf, writeNote } from '../frame'

/** A promise with a last day. */
export interface Lane {
  /** Short: the document and the words of the term. */
  label: string
  quote: string
  to: string
  words: string
  /** First day that the words allow, or the day it was made. */
  from: Day
  latest: Day
  clock: Clock
  daysLate: number
}

/** The lanes to show out of `counts`: all open promises with a last day, and those of them that are overdue. */
export interface Lanes {
  lanes: Lane[]
  counts: { all: number; overdue: number; longest: number }
}

/** Deadline swimlane: the interval that the words allow, its last day, and the peildatum through all. */
export function buildLanes({ lanes, counts }: Lanes, frame: ChartFrame): Chart {
  if (lanes.length === 0) return emptyChart('termijnen', frame)
  const words = wordsOf(frame)
  const { asOf, language } = frame
  const axis = makeDayAxis([asOf, ...lanes.flatMap(({ from, latest }) => [from, latest])], language)
  const all = formatNumber(counts.all, frame)
  const shown = lanes.length < counts.all ? words.shown(lanes.length, all) : null
  return {
    name: 'termijnen',
    title: words.lanes(counts.overdue, all, counts.longest),
    note: writeNote(frame, counts.all, [shown]),
    about: words.about.termijnen,
    legend: listKeys(lanes, frame),
    table: {
      columns: [
        { word: words.columns.promise },
        { word: words.columns.words },
        { word: words.columns.from },
        { word: words.columns.last },
        { word: words.columns.state },
      ],
      rows: lanes.map((lane) => [
        { text: lane.label, to: lane.to },
        { text: lane.words },
        { text: formatDay(lane.from, language) },
        { text: formatDay(lane.latest, language) },
        { text: tellState(lane, frame) },
      ]),
    },
    picture: {
      kind: 'rows',
      rows: lanes.map((lane) => ({
        label: lane.label,
        value: tellDays(lane, frame),
        bars: [
          {
            from: axis.at(earliestOf(lane.from, lane.latest)),
            to: axis.at(lane.latest),
            ink: lane.clock,
          },
        ],
        marks: [{ at: axis.at(lane.latest), shape: 'mark' }],
        told: [lane.quote, `${words.lastDay} ${formatDay(lane.latest, language)}: ${tellState(lane, frame)}`],
      })),
      ticks: axis.ticks,
      line: { at: axis.at(asOf), word: words.asOf(formatDay(asOf, language)) },
    },
    files: frame.files,
  }
}

function listKeys(lanes: Lane[], frame: ChartFrame): Key[] {
  const words = wordsOf(frame)
  const clocks = [...new Set(lanes.map(({ clock }) => clock))]
  return [
    ...clocks.map((clock): Key => ({ word: words.clocks[clock], ink: clock, shape: 'bar' })),
    { word: words.lastDay, ink: 'span', shape: 'mark' },
  ]
}

function tellDays({ clock, latest, daysLate }: Lane, frame: ChartFrame): string {
  const words = wordsOf(frame)
  if (daysLate > 0) return words.days(daysLate)
  return clock === 'on-time' ? words.clocks[clock] : words.left(Math.max(0, daysBetween(frame.asOf, latest)))
}

function tellState(lane: Lane, frame: ChartFrame): string {
  const word = wordsOf(frame).clocks[lane.clock]
  return lane.clock === 'on-time' ? word : `${word}, ${tellDays(lane, frame)}`
}
