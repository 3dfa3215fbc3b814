import { Bar, ComposedChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { axisHeightOf, type PictureRow, ROW_HEIGHT, type RowsPicture } from './chart'
import { inksOf } from './drawing'
import { fillOf, usePaint } from './paint'
import { Pane } from './pane'
import { Patterns } from './patterns'
import {
  Axis,
  BAR_HEIGHT,
  BAR_TOP,
  BarLabel,
  LABEL_LINE,
  LABEL_SHARE,
  Mark,
  ROOM_FOR_LABEL,
  valueShift,
} from './rows-drawing'

interface Size {
  width: number
  height: number
}

/** The rows by recharts, placed as the still picture places them, with a tooltip for each row. */
export function LiveRows({ picture, width, height }: Size & { picture: RowsPicture }) {
  const { colour } = usePaint()
  const { rows, ticks, line } = picture
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
        barSize={ROW_HEIGHT}
        isAnimationActive={false}
        shape={(props: unknown) => {
          const { x, y, width: whole, payload } = props as RowShape
          return <LiveRow row={payload?.row} x={x} top={y} width={whole} beside={valueShift(picture)} />
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
  payload?: { row: PictureRow }
}

interface LiveRowProps {
  row: PictureRow | undefined
  x: number
  top: number
  width: number
  beside: number
}

function LiveRow({ row, x, top, width, beside }: LiveRowProps) {
  const paint = usePaint()
  if (!row) return null
  const at = (share: number) => x + (width * share) / 100
  const text = paint.colour('text')
  return (
    <g>
      <rect x={x} y={top} width={width} height={ROW_HEIGHT} fill="transparent" />
      <Pane x={x} y={top} width={(width * LABEL_SHARE) / 100} height={BAR_TOP}>
        <text y={LABEL_LINE} fontSize="13" fill={text}>
          {row.label}
        </text>
      </Pane>
      <text x={x + width + beside} y={top + LABEL_LINE} fontSize="13" fill={text} textAnchor="end">
        {row.value}
      </text>
      {row.bars.map(({ from, to, ink, text: label }) => (
        <g key={`${ink}${from}`}>
          <rect
            x={at(from)}
            y={top + BAR_TOP}
            width={at(from + Math.max(0.4, to - from)) - at(from)}
            height={BAR_HEIGHT}
            fill={fillOf(ink, paint)}
            stroke={paint.colour('surface')}
            strokeWidth="2"
          />
          {label && to - from >= ROOM_FOR_LABEL ? <BarLabel text={label} x={at(from) + 3} y={top + BAR_TOP} /> : null}
        </g>
      ))}
      {row.marks.map((mark) => (
        <Mark key={`${mark.shape}${mark.at}`} x={at(mark.at)} y={top + BAR_TOP} shape={mark.shape} />
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
