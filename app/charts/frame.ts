import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import type { Language } from '../language'
import { CHART_WORDS, type ChartWords } from '../words/charts'
import type { Chart, ChartName } from './chart'

/** What every chart is told beside its figures. */
export interface ChartFrame {
  asOf: Day
  language: Language
  /** The day of the newest document read: what came after it counts in no figure. */
  readThrough?: Day | null
  /** How many of the cases nobody reviewed. */
  unreviewed: number
  /** What narrows the cases, in words, so that a picture by itself says of what it is. */
  filters?: string[]
  /** They are the newest with the words of the search; there are more. */
  cut?: boolean
  files: Chart['files']
}

export function wordsOf({ language }: ChartFrame): ChartWords {
  return CHART_WORDS[language]
}

/** `n = 12 · beperkt tot: BZK · documenten gelezen t/m 30 december 2018 · peildatum 5 januari 2019`, with what else has to be said of the figures. */
export function writeNote(frame: ChartFrame, n: number, more: (string | null)[] = []): string {
  const words = wordsOf(frame)
  const unreviewed = frame.unreviewed > 0 ? words.unreviewed(formatNumber(frame.unreviewed, frame)) : null
  const counted = words.n(formatNumber(n, frame)) + (unreviewed ? `, ${unreviewed}` : '')
  const filters = frame.filters?.length ? words.filters(frame.filters.join(', ')) : null
  const day = formatDay(frame.asOf, frame.language)
  return [counted, frame.cut ? words.cut : null, ...more, filters, tellReadThrough(frame), words.asOf(day)]
    .filter(Boolean)
    .join(' · ')
}

/** `documenten gelezen tot en met 30 december 2018`; null where that is as far as the reference day, or not known. */
export function tellReadThrough({
  asOf,
  readThrough,
  language,
}: Pick<ChartFrame, 'asOf' | 'readThrough' | 'language'>): string | null {
  if (!readThrough || readThrough >= asOf) return null
  return CHART_WORDS[language].readThrough(formatDay(readThrough, language))
}

/** A chart without cases: its title says so. */
export function emptyChart(name: ChartName, frame: ChartFrame): Chart {
  const words = wordsOf(frame)
  return {
    name,
    title: words.nothing[name],
    note: writeNote(frame, 0),
    about: words.about[name],
    legend: [],
    table: { columns: [], rows: [] },
    picture: null,
    files: null,
  }
}

const SEPARATORS = { nl: '.', en: ',' }

/** A whole number with the thousands of the language. */
export function formatNumber(count: number, { language }: Pick<ChartFrame, 'language'>): string {
  return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/gu, SEPARATORS[language])
}

/** `0.583` as `58%`; `0%` and `100%` only where it is none or all, so that 299 of 300 is not called all. */
export function formatShare(share: number): string {
  const percentage = 100 * share
  const isNoneOrAll = percentage < TOLERANCE || percentage > 100 - TOLERANCE
  return `${isNoneOrAll ? Math.round(percentage) : Math.min(99, Math.max(1, Math.round(percentage)))}%`
}

/** An interval that ends at all or none may come out a hair beside it. */
const TOLERANCE = 1e-6
