import { renderToStaticMarkup } from 'react-dom/server'
import type { Chart } from '../charts/chart'
import { ChartDrawing } from '../charts/drawing'
import { ChartLegend } from '../charts/legend'
import { PaintContext, pagePaint } from '../charts/paint'
import type { Language } from '../language'

interface Embed {
  chart: Chart
  language: Language
  styles: string
  /** The page itself, and the words that lead there. */
  page: string
  open: string
}

/** A whole page for the window of another site: the picture, its number of cases and a way to us; no script, no menu. */
export function writeEmbedPage(embed: Embed): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<EmbedPage {...embed} />)}`
}

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
