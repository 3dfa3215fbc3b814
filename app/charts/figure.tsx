import { type AtFirst, Still } from '../components/still'
import { formatCount } from '../labels'
import { useWords } from '../language'
import { CHART_WORDS } from '../words/charts'
import type { Chart, ChartTable } from './chart'
import { ChartDrawing } from './drawing'
import { ChartLegend } from './legend'
import { LiveBox } from './live-box'
import { PaintContext, pagePaint } from './paint'
import { SavePng } from './save-png'
import { FiguresTable } from './table'

interface FigureProps {
  chart: Chart
  /** Where a page has charts of one name: what tells them apart. */
  id?: string
  level?: 2 | 3
  /** With its table unfolded. */
  open?: boolean
  /** False where the page shows the table by itself. */
  withTable?: boolean
  /** The address of the same figures for programs, where there is one. */
  json?: string
}

/** A chart on a page: its finding, its key, the picture, and the same figures as a table and as files. */
export function ChartFigure({ chart, id = chart.name, level = 3, open, withTable = true, json }: FigureProps) {
  const words = useWords(CHART_WORDS)
  const Heading = `h${level}` as const
  const { name, title, note, about, legend, files, left } = chart
  const table: AtFirst<ChartTable, 'rows'> = chart.table
  return (
    <figure className="chart" id={`grafiek-${id}`}>
      <figcaption>
        <Heading>{title}</Heading>
      </figcaption>
      {chart.picture ? (
        <>
          <PaintContext.Provider value={pagePaint(`${id}-s`)}>
            <ChartLegend keys={legend} />
          </PaintContext.Provider>
          <LiveBox chart={chart} id={id}>
            <PaintContext.Provider value={pagePaint(id)}>
              <ChartDrawing chart={chart} />
            </PaintContext.Provider>
          </LiveBox>
        </>
      ) : null}
      <p className="chart-note">
        {note}. <span className="quiet">{about}</span>
      </p>
      {withTable && table.columns.length > 0 ? (
        <details className="chart-table" open={open}>
          <summary>{words.table}</summary>
          <Still id={`tabel-${id}`} data={table.rows}>
            {(rows) => <FiguresTable table={{ columns: table.columns, rows }} label={title} />}
          </Still>
          {left ? <p className="quiet">{words.tableLeft(formatCount(left))}</p> : null}
        </details>
      ) : null}
      {files ? (
        <p className="chart-files no-print">
          {words.files}{' '}
          <a className="target" href={files.csv}>
            CSV
          </a>{' '}
          <a className="target" href={files.svg}>
            SVG
          </a>{' '}
          <SavePng from={files.svg} name={name} />
          {json ? (
            <>
              {' '}
              <a className="target" href={json}>
                JSON
              </a>
            </>
          ) : null}
        </p>
      ) : null}
    </figure>
  )
}
