import {
  countCases,
  type Duration,
  deriveMedian,
  deriveSurvival,
  type SurvivalStep,
} from '#extractors/scorecard/survival'
import type { Chart, CurvePoint } from '../chart'
import { type ChartFrame, emptyChart, formatNumber, formatShare, wordsOf, writeNote } from '../frame'
import { FEWEST_FOR_SHARE } from './on-time'

/** The day after the deadline that the title is about, when it was followed for so long. */
const TITLE_DAYS = 90

/** The picture ends here; the table goes on. */
const LONGEST_DRAWN = 730

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
  const median = deriveMedian(steps)
  const few = cases < FEWEST_FOR_SHARE
  const titleDays = Math.min(TITLE_DAYS, end)
  return {
    name,
    title: few
      ? words.survival.few(all)
      : words.survival.title(formatShare(shareAt(steps, titleDays)), words.days(titleDays)),
    note: writeNote(frame, cases, [
      few ? null : median === null ? words.survival.noMedian : words.survival.median(words.days(median)),
      end < last && !few ? words.survival.cut(words.days(end)) : null,
    ]),
    about: words.about[name],
    legend: [],
    table: {
      columns: [
        { word: words.columns.days, number: true },
        { word: words.columns.waiting, number: true },
        { word: words.columns.kept, number: true },
        ...(few ? [] : [{ word: words.columns.share, number: true }]),
      ],
      rows: steps.map(({ days, waiting, happened, share }) => [
        { text: formatNumber(days, frame) },
        { text: formatNumber(waiting, frame) },
        { text: formatNumber(happened, frame) },
        ...(few ? [] : [{ text: formatShare(share) }]),
      ]),
    },
    picture: few
      ? null
      : {
          kind: 'curves',
          curves: [{ word: words.columns.share, ink: 'span', steps: true, points: drawSteps(steps, end, frame) }],
          across: [0, 0.5, 1].map((part) => ({
            at: 100 * part,
            word: words.survival.axis(formatNumber(end * part, frame)),
          })),
          up: [0, 50, 100].map((at) => ({ at, word: `${at}%` })),
        },
    files: frame.files,
  }
}

function shareAt(steps: SurvivalStep[], days: number): number {
  return steps.filter((step) => step.days <= days).at(-1)?.share ?? 1
}

function drawSteps(steps: SurvivalStep[], end: number, frame: ChartFrame): CurvePoint[] {
  const { survival, days: tellDays } = wordsOf(frame)
  const point = (days: number, share: number): CurvePoint => ({
    x: (100 * days) / end,
    y: 100 * share,
    told: survival.point(tellDays(days), formatShare(share)),
  })
  const drawn = thin(steps.filter(({ days }) => days <= end))
  return [point(0, 1), ...drawn.map(({ days, share }) => point(days, share)), point(end, shareAt(steps, end))]
}

/** The last step of each whole percentage: nobody sees more in a picture, and the table has every step. */
function thin(steps: SurvivalStep[]): SurvivalStep[] {
  const percentage = ({ share }: SurvivalStep) => Math.floor(100 * share)
  return steps.filter((step, index) => {
    const next = steps[index + 1]
    return next === undefined || percentage(next) !== percentage(step)
  })
}
