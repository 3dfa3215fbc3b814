import { daysBetween } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { formatDay } from '../../format-day'
import type { Chart } from '../chart'
import { makeDayAxis } from '../day-axis'
import { type ChartFrame, emptyChart, formatNumber, wordsOf, writeNote } from '../frame'

/** A promise whose last day was moved. */
export interface Move {
  label: string
  quote: string
  to: string
  first: Day
  latest: Day
  shifts: number
}

/** From the last day as first given to the one now in force; `all` moved promises, of which the longest moves are shown. */
export function buildMoved(
  { moves, all, days }: { moves: Move[]; all: number; days: number },
  frame: ChartFrame,
): Chart {
  if (moves.length === 0) return emptyChart('verschoven', frame)
  const words = wordsOf(frame)
  const { language, asOf } = frame
  const axis = makeDayAxis([asOf, ...moves.flatMap(({ first, latest }) => [first, latest])], language)
  const later = (move: Move) => daysBetween(move.first, move.latest)
  return {
    name: 'verschoven',
    title: words.moved.title(formatNumber(all, frame), words.days(Math.abs(days)), days >= 0),
    note: writeNote(frame, all, [moves.length < all ? words.shown(moves.length, formatNumber(all, frame)) : null]),
    about: words.about.verschoven,
    legend: [
      { word: words.firstDay, ink: 'span', shape: 'ring' },
      { word: words.lastDay, ink: 'span', shape: 'mark' },
    ],
    table: {
      columns: [
        { word: words.columns.promise },
        { word: words.columns.first },
        { word: words.columns.last },
        { word: words.columns.later, number: true },
        { word: words.columns.shifts, number: true },
      ],
      rows: moves.map((move) => [
        { text: move.label, to: move.to },
        { text: formatDay(move.first, language) },
        { text: formatDay(move.latest, language) },
        { text: formatNumber(later(move), frame) },
        { text: formatNumber(move.shifts, frame) },
      ]),
    },
    picture: {
      kind: 'rows',
      rows: moves.map((move) => {
        const [from = 0, to = 0] = [axis.at(move.first), axis.at(move.latest)].sort((a, b) => a - b)
        return {
          label: move.label,
          value: words.days(later(move)),
          bars: [{ from, to, ink: 'on-track' }],
          marks: [
            { at: axis.at(move.first), shape: 'ring' },
            { at: axis.at(move.latest), shape: 'mark' },
          ],
          told: [
            move.quote,
            words.moved.told(
              formatDay(move.first, language),
              formatDay(move.latest, language),
              words.days(later(move)),
            ),
          ],
        }
      }),
      ticks: axis.ticks,
      line: { at: axis.at(asOf), word: words.asOf(formatDay(asOf, language)) },
    },
    files: frame.files,
  }
}
