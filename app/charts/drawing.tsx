import { type Chart, heightOf, type Ink, type RowsPicture } from './chart'
import { CurvesDrawing } from './curves-drawing'
import { Patterns } from './patterns'
import { RowsDrawing } from './rows-drawing'

/** The picture as plain SVG: what the server sends, what is printed, and what stands where no script runs. */
export function ChartDrawing({ chart }: { chart: Chart }) {
  const { picture } = chart
  if (!picture) return null
  return (
    <svg className="chart-still" width="100%" height={heightOf(picture)} role="img" aria-label={describe(chart)}>
      <Drawing picture={picture} />
    </svg>
  )
}

export function Drawing({ picture }: { picture: NonNullable<Chart['picture']> }) {
  return picture.kind === 'rows' ? (
    <>
      <Patterns inks={inksOf(picture)} />
      <RowsDrawing picture={picture} />
    </>
  ) : (
    <CurvesDrawing picture={picture} />
  )
}

export function inksOf(picture: RowsPicture): Ink[] {
  return picture.rows.flatMap(({ bars }) => bars.map(({ ink }) => ink))
}

/** For who does not see the picture: what it shows; the figures themselves stand in the table. */
export function describe({ title, note }: Chart): string {
  return `${title}. ${note}.`
}
