import { Bar, ComposedChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { axisHeightOf, type PictureRow, type RowsPicture } from './chart'
import { inksOf } from './drawing'
import { fillOf, usePaint } from './paint'
import { Pane } from './pane'
import { Patterns } from './patterns'
import { layRows, type RowLayout } from './row-layout'
import { Axis, BAR_HEIGHT, BarLabel, Mark, RowWords, roomFor, valueShift } from './rows-drawing'

interface Size {
  width: number
  height: number
}

/** The rows by recharts, placed as the still picture places them, with a tooltip for each row. */
export function LiveRows({ picture, width, height }: Size & { picture: RowsPicture }) {
  const { colour } = usePaint()
  const { rows, ticks, line } = picture
  const layout = layRows(picture)
  return (
    <ComposedChart
      layout="vertical"
      data={rows.map((row, index) => ({ row, index, span: [0, 100] }))}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: axisHeightOf(picture), left: 0 }}
      accessibilityLayer={false}
    >
      <Patterns inks={inksOf(picture)} />
      <XAxis type="number" domain={[0, 100]} hide />
      <YAxis type="category" dataKey="index" hide />
      {ticks.map(({ at }) => (
        <ReferenceLine key={at} x={at} stroke={colour('line')} />
      ))}
      <Tooltip
        cursor={{ fill: 'transparent' }}
        isAnimationActive={false}
        content={({ active, payload }) =>
          active ? <Told lines={(payload?.[0]?.payload as { row: PictureRow } | undefined)?.row.told ?? []} /> : null
        }
      />
      <Bar
        dataKey="span"
        barSize={layout.rowHeight}
        isAnimationActive={false}
        shape={(props: unknown) => {
          const { x, y, width: whole, payload } = props as RowShape
          return payload ? (
            <LiveRow {...payload} {...{ x, top: y, width: whole, layout, beside: valueShift(picture) }} />
          ) : null
        }}
      />
      {line ? (
        <ReferenceLine x={line.at} stroke={colour('text')} strokeWidth={1.5} strokeDasharray="4 3" zIndex={2000} />
      ) : null}
      <Pane width={width} height={height}>
        <Axis picture={picture} />
      </Pane>
    </ComposedChart>
  )
}

interface RowShape {
  x: number
  y: number
  width: number
  payload?: { row: PictureRow; index: number }
}

interface LiveRowProps {
  row: PictureRow
  index: number
  layout: RowLayout
  x: number
  top: number
  width: number
  beside: number
}

function LiveRow({ row, index, layout, x, top, width, beside }: LiveRowProps) {
  const paint = usePaint()
  const { rowHeight, barTop, labels } = layout
  const at = (share: number) => x + (width * share) / 100
  return (
    <g>
      <rect x={x} y={top} width={width} height={rowHeight} fill="transparent" />
      <Pane x={x} y={top} width={width} height={barTop}>
        <RowWords row={row} lines={labels[index] ?? []} barTop={barTop} end={{ x: width + beside }} />
      </Pane>
      {row.bars.map(({ from, to, ink, text: label }) => (
        <g key={`${ink}${from}`}>
          <rect
            x={at(from)}
            y={top + barTop}
            width={at(from + Math.max(0.4, to - from)) - at(from)}
            height={BAR_HEIGHT}
            fill={fillOf(ink, paint)}
            stroke={paint.colour('surface')}
            strokeWidth="2"
          />
          {label && to - from >= roomFor(label) ? <BarLabel text={label} x={at(from) + 3} y={top + barTop} /> : null}
        </g>
      ))}
      {row.marks.map((mark) => (
        <Mark key={`${mark.shape}${mark.at}`} x={at(mark.at)} y={top + barTop} shape={mark.shape} />
      ))}
    </g>
  )
}

/** A few lines beside the pointer. */
export function Told({ lines }: { lines: string[] }) {
  return (
    <div className="chart-told">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
