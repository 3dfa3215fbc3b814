import type { ListQuery } from '#db/contract'
import type { Scorecard, ScoreGroup, ScoreNumber, ScoreRequest } from '#db/scorecard-contract'
import type { Cell, Chart, PictureRow } from '../charts/chart'
import { type ChartFrame, formatNumber, formatShare, writeNote } from '../charts/frame'
import { formatDay } from '../format-day'
import { SCORECARD_WORDS, type ScorecardWords } from '../words/scorecard'

/** Rows in the picture, which has only groups of which a share is known; the table has all. */
const MOST_DRAWN = 20

/** A scorecard as a chart: a row per group with its share and interval, and every number in the table a link to its rows. */
export function buildScorecard(card: Scorecard, frame: ChartFrame, toList: (query: ListQuery) => string): Chart {
  const words = SCORECARD_WORDS[frame.language]
  const { total, groups, ungrouped = 0 } = card
  const rated = [total, ...groups].filter(({ score }) => score.onTimeShare !== null)
  const drawn = rated.slice(0, MOST_DRAWN)
  const drawnGroups = drawn.filter((group) => group !== total).length
  return {
    name: 'scorekaart',
    title: tellFinding(total, words, frame),
    note: writeNote(frame, total.score.due, [
      ...tellScope(card.request, frame),
      drawn.length > 0 && drawnGroups < groups.length ? words.drawn(drawnGroups, groups.length) : null,
      ungrouped > 0 ? words.outside(formatNumber(ungrouped, frame)) : null,
    ]),
    about: words.about,
    legend: [
      { word: words.share, ink: 'span', shape: 'mark' },
      { word: words.interval, ink: 'span', shape: 'bar' },
    ],
    table: {
      columns: COLUMNS.map((column) => ({ word: words.columns[column], number: column !== 'group' })),
      rows: [total, ...card.groups].map((group) =>
        COLUMNS.map((column) => readCell(group, column, { words, frame, toList })),
      ),
    },
    picture:
      rated.length === 0
        ? null
        : {
            kind: 'rows',
            rows: drawn.map((group) => drawGroup(group, words, frame)),
            ticks: [0, 50, 100].map((at) => ({ at, word: `${at}%` })),
            line: null,
          },
    files: frame.files,
  }
}

/** By what a card is divided, over which period, and whether unreviewed promises count: what every figure of it has to say. */
export function tellScope(request: ScoreRequest, { language }: Pick<ChartFrame, 'language'>): string[] {
  const words = SCORECARD_WORDS[language]
  const period = words.period(formatDay(request.from, language), formatDay(request.to, language))
  return [
    `${words.perLevels[request.level]}, ${period}`,
    request.unreviewed ? words.withUnreviewed : words.reviewedOnly,
  ]
}

/** What the whole card says, as a sentence. */
export function tellFinding({ counts, score }: ScoreGroup, { finding }: ScorecardWords, frame: ChartFrame): string {
  if (score.due === 0) return finding.none
  const [onTime, due] = [formatNumber(counts.onTime, frame), formatNumber(score.due, frame)]
  if (score.onTimeShare === null || !score.onTimeInterval) return finding.few(onTime, due)
  const [low, high] = score.onTimeInterval
  return finding.rated(formatShare(score.onTimeShare), onTime, due, formatShare(low), formatShare(high))
}

const COLUMNS = [
  'group',
  'onTime',
  'due',
  'share',
  'interval',
  'bounds',
  'median',
  'overdue',
  'late',
  'moved',
  'unclear',
  'dropped',
  'made',
  'withDay',
  'withWords',
  'vague',
] as const

interface Telling {
  words: ScorecardWords
  frame: ChartFrame
  toList: (query: ListQuery) => string
}

function readCell(group: ScoreGroup, column: (typeof COLUMNS)[number], { words, frame, toList }: Telling): Cell {
  const { score, counts, queries } = group
  const span = (pair: [number, number] | null) => ({ text: pair ? pair.map(formatShare).join(' – ') : words.few })
  switch (column) {
    case 'group':
      return { text: group.value === null ? words.all : group.name }
    case 'share':
      return { text: score.onTimeShare === null ? words.few : formatShare(score.onTimeShare) }
    case 'interval':
      return span(score.onTimeInterval)
    case 'bounds':
      return span(score.onTimeBounds)
    case 'median':
      return { text: tellMedian(group, words) }
    default: {
      const number: ScoreNumber = column
      return { text: formatNumber(number === 'due' ? score.due : counts[number], frame), to: toList(queries[number]) }
    }
  }
}

function tellMedian({ score }: ScoreGroup, words: ScorecardWords): string {
  if (!score.hasMedian) return words.few
  return score.medianDelay === null ? words.notReached : words.days(score.medianDelay)
}

function drawGroup(group: ScoreGroup, words: ScorecardWords, frame: ChartFrame): PictureRow {
  const { score, counts } = group
  const label = group.value === null ? words.all : group.name
  const of = `${formatNumber(counts.onTime, frame)} / ${formatNumber(score.due, frame)}`
  const [low, high] = score.onTimeInterval ?? [0, 1]
  const share = score.onTimeShare ?? 0
  return {
    label,
    value: `${formatShare(share)} (${of})`,
    bars: [{ from: 100 * low, to: 100 * high, ink: 'span' }],
    marks: [{ at: 100 * share, shape: 'mark' }],
    told: [label, tellFinding(group, words, frame)],
  }
}
