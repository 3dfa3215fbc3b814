import {
  countCases,
  type Duration,
  deriveMedian,
  deriveSurvival,
  findLastFollowed,
  type SurvivalStep,
} from '#extractors/scorecard/survival'
import type { BandPoint, Chart, CurvePoint, CurvesPicture } from '../chart'
import { type ChartFrame, emptyChart, formatNumber, formatShare, wordsOf, writeNote } from '../frame'
import { FEWEST_FOR_SHARE } from './on-time'

/** The day after the deadline that the title is about, when it was followed for so long. */
const TITLE_DAYS = 90

/** The picture ends here; the table goes on. */
const LONGEST_DRAWN = 730

/** What is drawn and told: the curve up to day `end`, with its interval up to day `known`, while enough were followed. */
interface Drawn {
  steps: SurvivalStep[]
  end: number
  known: number
}

/** "Aandeel nog niet nagekomen" since the last day, by the product-limit estimator. Kept on time is day 0. */
export function buildSurvival(durations: Duration[], frame: ChartFrame): Chart {
  const name = 'nog-niet-nagekomen'
  const cases = countCases(durations)
  if (cases === 0) return emptyChart(name, frame)
  const words = wordsOf(frame)
  const all = formatNumber(cases, frame)
  const steps = deriveSurvival(durations)
  const last = Math.max(1, ...durations.map(({ days }) => days))
  const end = Math.min(last, LONGEST_DRAWN)
  const known = findLastFollowed(durations, FEWEST_FOR_SHARE)
  const about = { name, about: words.about[name], files: frame.files } as const
  if (known === null) {
    const table = writeTable(steps, null, frame)
    return { ...about, title: words.survival.few(all), note: writeNote(frame, cases), legend: [], table, picture: null }
  }
  const drawn = { steps, end, known }
  const median = deriveMedian(steps)
  return {
    ...about,
    title: tell(words.survival.title, Math.min(TITLE_DAYS, end), drawn, frame),
    note: writeNote(frame, cases, [
      median === null ? words.survival.noMedian : words.survival.median(words.days(median)),
      known < end ? words.survival.fewLeft(words.days(known)) : null,
      end < last ? words.survival.cut(words.days(end)) : null,
    ]),
    legend: [
      { word: words.survival.curve, ink: 'span', shape: 'curve' },
      { word: words.columns.interval, ink: 'span', shape: 'band' },
      ...(known < end ? [{ word: words.survival.tooFew, ink: 'thin', shape: 'curve' } as const] : []),
    ],
    table: writeTable(steps, known, frame),
    picture: drawCurves(drawn, frame),
  }
}

/** Each day with a step; without `known` there are too few for shares. */
function writeTable(steps: SurvivalStep[], known: number | null, frame: ChartFrame): Chart['table'] {
  const { columns, survival, none } = wordsOf(frame)
  const interval = (step: SurvivalStep) => {
    if (step.days > (known ?? 0)) return survival.tooFew
    return step.interval?.map(formatShare).join(' – ') ?? none
  }
  return {
    columns: [
      { word: columns.days, number: true },
      { word: columns.waiting, number: true },
      { word: columns.kept, number: true },
      ...(known === null ? [] : [columns.share, columns.interval].map((word) => ({ word, number: true }))),
    ],
    rows: steps.map((step) => [
      ...[step.days, step.waiting, step.happened].map((number) => ({ text: formatNumber(number, frame) })),
      ...(known === null ? [] : [{ text: formatShare(step.share) }, { text: interval(step) }]),
    ]),
  }
}

/** Says what the share is on a day, and how certain that is. */
function tell(
  say: (share: string, days: string, certainty: string) => string,
  days: number,
  { steps, known }: Drawn,
  frame: ChartFrame,
): string {
  const words = wordsOf(frame)
  const step = stepAt(steps, days)
  const [low, high] = step?.interval?.map(formatShare) ?? []
  const certainty = days > known ? ` (${words.survival.tooFew})` : low && high ? words.survival.interval(low, high) : ''
  return say(formatShare(step?.share ?? 1), words.days(days), certainty)
}

function stepAt(steps: SurvivalStep[], days: number): SurvivalStep | undefined {
  return steps.filter((step) => step.days <= days).at(-1)
}

function drawCurves(drawn: Drawn, frame: ChartFrame): CurvesPicture {
  const { survival } = wordsOf(frame)
  const { steps, end } = drawn
  const known = Math.min(drawn.known, end)
  const at = (days: number) => (100 * days) / end
  const point = (days: number): CurvePoint => ({
    x: at(days),
    y: 100 * (stepAt(steps, days)?.share ?? 1),
    told: tell((share, when, certainty) => survival.point(when, share, certainty), days, drawn, frame),
  })
  const seen = thin(steps.filter(({ days }) => days <= end))
  const days = seen.map((step) => step.days)
  const curve = [{ ...point(0), y: 100 }, ...days.filter((day) => day <= known).map(point), point(known)]
  const tail = [point(known), ...days.filter((day) => day > known).map(point), point(end)]
  return {
    kind: 'curves',
    curves: [
      { word: survival.curve, ink: 'span', steps: true, points: curve },
      ...(known < end ? [{ word: survival.tooFew, ink: 'thin', steps: true, points: tail } as const] : []),
    ],
    band: drawBand(
      seen.filter((step) => step.days <= known),
      known,
      at,
    ),
    across: [0, 0.5, 1].map((part) => ({
      at: 100 * part,
      word: survival.axis(formatNumber(end * part, frame)),
    })),
    up: [0, 50, 100].map((amount) => ({ at: amount, word: `${amount}%` })),
  }
}

/** From the first step on; where none waits any more there is no interval. */
function drawBand(steps: SurvivalStep[], known: number, at: (days: number) => number): CurvesPicture['band'] {
  const points = steps.flatMap(({ days, interval }): BandPoint[] =>
    interval ? [{ x: at(days), low: 100 * interval[0], high: 100 * interval[1] }] : [],
  )
  const end = steps.find(({ interval }) => interval === null)?.days ?? known
  const last = points.at(-1)
  return last ? { ink: 'span', points: [...points, { ...last, x: at(end) }] } : null
}

/** The last step of each whole percentage: nobody sees more in a picture, and the table has every step. */
function thin(steps: SurvivalStep[]): SurvivalStep[] {
  const percentage = ({ share }: SurvivalStep) => Math.floor(100 * share)
  return steps.filter((step, index) => {
    const next = steps[index + 1]
    return next === undefined || percentage(next) !== percentage(step)
  })
}
