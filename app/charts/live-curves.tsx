import { Area, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { AXIS_HEIGHT, type BandPoint, type CurvePoint, type CurvesPicture } from './chart'
import { CurveWords, dashOf, PLOT_TOP, widthOf } from './curves-drawing'
import { Told } from './live-rows'
import { BAND_OPACITY, INKS, usePaint } from './paint'
import { Pane } from './pane'

/** The curves by recharts, placed as the still picture places them, with a tooltip at each point. */
export function LiveCurves({ picture, width, height }: { picture: CurvesPicture; width: number; height: number }) {
  const { colour } = usePaint()
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top: PLOT_TOP, right: 0, bottom: AXIS_HEIGHT, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="x" domain={[0, 100]} hide allowDataOverflow />
      <YAxis type="number" dataKey="y" domain={[0, 100]} hide />
      {picture.up.map(({ at }) => (
        <ReferenceLine key={at} y={at} stroke={colour('line')} />
      ))}
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) =>
          active ? <Told lines={tellPlace((payload ?? []).map((one) => one.payload as CurvePoint))} /> : null
        }
      />
      {picture.band ? (
        <Area
          data={picture.band.points}
          dataKey={({ low, high }: BandPoint) => [low, high]}
          type="stepAfter"
          tooltipType="none"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          fill={colour(INKS[picture.band.ink].colour)}
          fillOpacity={BAND_OPACITY}
          stroke={colour(INKS[picture.band.ink].colour)}
          strokeWidth={1}
        />
      ) : null}
      {picture.curves.map(({ word, ink, steps, points }) => (
        <Line
          key={word}
          name={word}
          data={points}
          dataKey="y"
          type={steps ? 'stepAfter' : 'linear'}
          dot={false}
          isAnimationActive={false}
          stroke={colour(INKS[ink].colour)}
          strokeWidth={widthOf(ink)}
          strokeDasharray={dashOf(ink)}
        />
      ))}
      <ZIndexLayer zIndex={2000}>
        <Pane width={width} height={height}>
          <CurveWords picture={picture} />
        </Pane>
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** What is told of one place: a curve that does not reach it comes along with its first point. */
function tellPlace(points: CurvePoint[]): string[] {
  return [...new Set(points.filter(({ x }) => x === points[0]?.x).map(({ told }) => told))]
}
