import { AXIS_HEIGHT, type BandPoint, CURVES_HEIGHT, type CurvePoint, type CurvesPicture } from './chart'
import { BAND_OPACITY, INKS, usePaint } from './paint'
import { Pane } from './pane'
import { anchorOf } from './row-layout'
import { percent } from './rows-drawing'

/** The room of the curves themselves, above the words of the axis. */
export const PLOT_TOP = 16
export const PLOT_HEIGHT = CURVES_HEIGHT - AXIS_HEIGHT - PLOT_TOP

/** Curves stretch with the page; their words do not. */
export function CurvesDrawing({ picture }: { picture: CurvesPicture }) {
  const { colour } = usePaint()
  return (
    <>
      {picture.up.map(({ at }) => (
        <line key={at} x1="0" x2="100%" y1={heightAt(at)} y2={heightAt(at)} stroke={colour('line')} />
      ))}
      <Pane y={PLOT_TOP} width="100%" height={PLOT_HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none">
        {picture.band ? <BandPath band={picture.band} /> : null}
        {picture.curves.map((curve) => (
          <path
            key={curve.word}
            d={pathOf(curve.points, curve.steps)}
            fill="none"
            stroke={colour(INKS[curve.ink].colour)}
            strokeWidth={widthOf(curve.ink)}
            strokeDasharray={dashOf(curve.ink)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </Pane>
      <CurveWords picture={picture} />
    </>
  )
}

function BandPath({ band: { ink, points } }: { band: NonNullable<CurvesPicture['band']> }) {
  const colour = usePaint().colour(INKS[ink].colour)
  return (
    <path
      d={outlineOf(points)}
      fill={colour}
      fillOpacity={BAND_OPACITY}
      stroke={colour}
      vectorEffect="non-scaling-stroke"
    />
  )
}

/** The words of both axes: amounts stand on their lines. */
export function CurveWords({ picture: { across, up } }: { picture: CurvesPicture }) {
  const { colour } = usePaint()
  return (
    <>
      {up.map(({ at, word }) => (
        // The edge in the page's own colour keeps it apart from what runs behind it.
        <text
          key={at}
          y={heightAt(at) - 4}
          fontSize="12"
          fill={colour('text-quiet')}
          stroke={colour('surface')}
          strokeWidth="3"
          paintOrder="stroke"
        >
          {word}
        </text>
      ))}
      {across.map(({ at, word }) => (
        <text
          key={at}
          x={percent(at)}
          y={CURVES_HEIGHT - 6}
          fontSize="12"
          textAnchor={anchorOf(at, word)}
          fill={colour('text-quiet')}
        >
          {word}
        </text>
      ))}
    </>
  )
}

/** Curves differ by stroke as well as by colour. */
export function dashOf(ink: CurvesPicture['curves'][number]['ink']): string | undefined {
  return INKS[ink].pattern === 'solid' ? undefined : '7 4'
}

export function widthOf(ink: CurvesPicture['curves'][number]['ink']): number {
  return INKS[ink].pattern === 'solid' ? 3 : 2
}

function heightAt(at: number): number {
  return PLOT_TOP + (PLOT_HEIGHT * (100 - at)) / 100
}

function pathOf(points: CurvePoint[], steps: boolean): string {
  return points
    .map(({ x, y }, index) => {
      const [across, down] = [round(x), round(100 - y)]
      if (index === 0) return `M${across} ${down}`
      return steps ? `H${across}V${down}` : `L${across} ${down}`
    })
    .join('')
}

/** In steps along the highest there, and along the lowest back. */
function outlineOf(points: BandPoint[]): string {
  const there = points.map(
    ({ x, high }, index) => `${index === 0 ? 'M' : 'H'}${round(x)}${index === 0 ? ' ' : 'V'}${round(100 - high)}`,
  )
  const back = points.map(({ x, low }) => `V${round(100 - low)}H${round(x)}`).toReversed()
  return `${[...there, ...back].join('')}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
