import { renderToStaticMarkup } from 'react-dom/server'
import type { Chart, ChartTable } from '../charts/chart'
import { ChartDrawing } from '../charts/drawing'
import { ChartLegend } from '../charts/legend'
import { PaintContext, pagePaint } from '../charts/paint'
import { FiguresTable } from '../charts/table'
import type { Language } from '../language'
import { CHART_WORDS } from '../words/charts'

interface Embed {
  chart: Chart
  language: Language
  styles: string
  /** The page itself, and the words that lead there. */
  page: string
  open: string
}

/** A whole page for the window of another site: the picture, the same figures as a table, its number of cases and a way to us; no script, no menu. */
export function writeEmbedPage(embed: Embed): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<EmbedPage {...embed} />)}`
}

/** The columns about being on time, in words alone: the page itself has the links and the rest. */
function readTable({ table: { columns, rows } }: Chart): ChartTable {
  const first = <Value,>(cells: Value[]) => cells.slice(0, COLUMNS_SHOWN)
  return { columns: first(columns), rows: rows.map((cells) => first(cells).map(({ text }) => ({ text }))) }
}

const COLUMNS_SHOWN = 5

function EmbedPage({ chart, language, styles, page, open }: Embed) {
  const { title, note, about, legend } = chart
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Toezeggingenmonitor`}</title>
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href="/teken.svg" type="image/svg+xml" />
      </head>
      <body className="embed">
        <main>
          <figure className="chart">
            <figcaption>
              <h1>{title}</h1>
            </figcaption>
            {chart.picture ? (
              <>
                <PaintContext.Provider value={pagePaint('s')}>
                  <ChartLegend keys={legend} />
                </PaintContext.Provider>
                <ChartDrawing chart={chart} />
              </>
            ) : null}
            <p className="chart-note">
              {note}. <span className="quiet">{about}</span>
            </p>
            <details className="chart-table">
              <summary>{CHART_WORDS[language].table}</summary>
              <FiguresTable table={readTable(chart)} label={title} />
            </details>
            <p>
              <a href={page} target="_blank" rel="noopener">
                {open}
              </a>
            </p>
          </figure>
        </main>
      </body>
    </html>
  )
}
