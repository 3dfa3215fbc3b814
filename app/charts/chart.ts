import { layRows } from './row-layout'

/**
 * One model of a chart. The table, the picture that the server draws and the one that the browser draws all come from it,
 * so that none can say something else. Positions are percentages of the width or the height (0 = left, 0 = bottom).
 */
export interface Chart {
  /** Also its place on the page and the name of its files. */
  name: ChartName | 'scorekaart'
  /** What the figures show, as a sentence. */
  title: string
  /** Number of cases and peildatum, in the picture itself. */
  note: string
  /** How to read it. */
  about: string
  legend: Key[]
  table: ChartTable
  /** Null when there is too little to draw. */
  picture: RowsPicture | CurvesPicture | null
  /** The same chart as a file; null where it has no address of its own. */
  files: { csv: string; svg: string } | null
  /** Rows of the table that a page leaves to the file. */
  left?: number
}

/** Rows of the table beside a small chart: a longer one is a file. */
const SHORT_TABLE = 30

/** The chart as a page shows it among others: the first rows of its table, and places to a tenth of a percent. */
export function shorten(chart: Chart): Chart {
  const { rows } = chart.table
  const left = chart.files ? Math.max(0, rows.length - SHORT_TABLE) : 0
  const table = { ...chart.table, rows: left > 0 ? rows.slice(0, SHORT_TABLE) : rows }
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)
  return { ...chart, table, left, picture: JSON.parse(JSON.stringify(chart.picture), round) as Chart['picture'] }
}

export const CHART_NAMES = [
  'termijnen',
  'ministeries',
  'op-tijd',
  'nog-niet-nagekomen',
  'voorraad',
  'verschoven',
] as const
export type ChartName = (typeof CHART_NAMES)[number]

/** A colour with its pattern: each can be told from the others without seeing colour. */
export type Ink = 'overdue' | 'due-soon' | 'on-track' | 'no-deadline' | 'on-time' | 'late' | 'span' | 'thin'

export interface Key {
  word: string
  ink: Ink
  shape: 'bar' | 'curve' | 'band' | 'mark' | 'ring' | 'line'
}

export interface ChartTable {
  columns: { word: string; number?: boolean }[]
  rows: Cell[][]
}
/** A number that counts rows leads to them. */
export interface Cell {
  text: string
  to?: string
}

/** A row for each case or group, with bars and marks along one axis. */
export interface RowsPicture {
  kind: 'rows'
  rows: PictureRow[]
  ticks: Tick[]
  /** A day or value that goes through all rows. */
  line: Tick | null
}
export interface PictureRow {
  label: string
  value: string
  bars: { from: number; to: number; ink: Ink; text?: string }[]
  marks: { at: number; shape: 'mark' | 'ring' }[]
  /** What the picture tells when it is pointed at, a line each. */
  told: string[]
}
export interface Tick {
  at: number
  word: string
}

/** Curves over one axis of time and one of amounts. */
export interface CurvesPicture {
  kind: 'curves'
  curves: { word: string; ink: Ink; steps: boolean; points: CurvePoint[] }[]
  /** How far chance reaches around a curve of steps: from each point on, up to the next. */
  band: { ink: Ink; points: BandPoint[] } | null
  across: Tick[]
  up: Tick[]
}
export interface CurvePoint {
  x: number
  y: number
  told: string
}

export interface BandPoint {
  x: number
  low: number
  high: number
}

/** Pixels. The picture is as wide as its place, but its height follows from what it holds. */
export const AXIS_HEIGHT = 22
export const CURVES_HEIGHT = 240

export function heightOf(picture: RowsPicture | CurvesPicture): number {
  return picture.kind === 'curves'
    ? CURVES_HEIGHT
    : picture.rows.length * layRows(picture).rowHeight + axisHeightOf(picture)
}

/** A line of words for the ticks, and one for the line through the rows. */
export function axisHeightOf({ ticks, line }: RowsPicture): number {
  return AXIS_HEIGHT * (Number(ticks.length > 0) + Number(line !== null))
}
