import type { SVGProps } from 'react'
import { AXIS_HEIGHT, axisHeightOf, type PictureRow, type RowsPicture } from './chart'
import { fillOf, usePaint } from './paint'
import { Pane } from './pane'
import { anchorOf, baselinesOf, layRows, type RowLayout, widthOfWords } from './row-layout'

export const BAR_HEIGHT = 16

/** A row each, its words above its bar: so the picture fits any width. */
export function RowsDrawing({ picture }: { picture: RowsPicture }) {
  const { rows, ticks, line } = picture
  const layout = layRows(picture)
  const bottom = rows.length * layout.rowHeight
  const { colour } = usePaint()
  return (
    <>
      {ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2={bottom} stroke={colour('line')} />
      ))}
      {rows.map((row, index) => (
        // A mark at an edge stands half outside.
        <Pane
          key={row.label + row.told.join()}
          y={index * layout.rowHeight}
          width="100%"
          height={layout.rowHeight}
          overflow="visible"
        >
          <Row row={row} lines={layout.labels[index] ?? []} layout={layout} beside={valueShift(picture)} />
        </Pane>
      ))}
      {line ? (
        <line
          x1={percent(line.at)}
          x2={percent(line.at)}
          y1="0"
          y2={bottom + axisHeightOf(picture) - AXIS_HEIGHT + 4}
          stroke={colour('text')}
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      ) : null}
      <Axis picture={picture} />
    </>
  )
}

/** Pixels that a value at the right edge makes room, so that the line of a day there does not run through it. */
export function valueShift({ line }: RowsPicture): number {
  return line && line.at > 98 ? -6 : 0
}

interface RowProps {
  row: PictureRow
  lines: string[]
  layout: RowLayout
  beside: number
}

function Row({ row, lines, layout: { barTop }, beside }: RowProps) {
  const paint = usePaint()
  const surface = paint.colour('surface')
  return (
    <>
      <Pane width="100%" height={barTop}>
        <RowWords row={row} lines={lines} barTop={barTop} end={{ x: '100%', dx: beside }} />
      </Pane>
      {row.bars.map(({ from, to, ink, text }) => (
        <g key={`${ink}${from}`}>
          <rect
            x={percent(from)}
            width={percent(Math.max(0.4, to - from))}
            y={barTop}
            height={BAR_HEIGHT}
            fill={fillOf(ink, paint)}
            stroke={surface}
            strokeWidth="2"
          />
          {text && to - from >= roomFor(text) ? (
            <Pane x={percent(from)} y={barTop} width="100" height={BAR_HEIGHT}>
              <BarLabel text={text} x={3} y={0} />
            </Pane>
          ) : null}
        </g>
      ))}
      {row.marks.map(({ at, shape }) => (
        <Mark key={`${shape}${at}`} x={percent(at)} y={barTop} shape={shape} />
      ))}
    </>
  )
}

interface RowWordsProps {
  row: PictureRow
  lines: string[]
  barTop: number
  /** Where values end. */
  end: { x: number | string; dx?: number }
}

/** The label of a row in lines, and its value at the end of the first. */
export function RowWords({ row, lines, barTop, end }: RowWordsProps) {
  const baselines = baselinesOf(lines, barTop)
  return (
    <>
      {lines.map((line, index) =>
        line ? (
          <Words key={baselines[index]} y={baselines[index]}>
            {line}
          </Words>
        ) : null,
      )}
      <Words {...end} y={baselines[0]} textAnchor="end">
        {row.value}
      </Words>
    </>
  )
}

/** Words of a row; their edge in the page's own colour keeps the lines of the axis out of them. */
function Words(props: SVGProps<SVGTextElement>) {
  const { colour } = usePaint()
  return (
    <text
      fontSize="13"
      fill={colour('text')}
      stroke={colour('surface')}
      strokeWidth="3"
      paintOrder="stroke"
      {...props}
    />
  )
}

/** Share of the width that a number needs in its bar on a narrow page. */
export function roomFor(text: string): number {
  return widthOfWords(text) + ROOM_BESIDE
}
const ROOM_BESIDE = 3

/** A number on a patch of the page's own colour: it reads on any pattern. */
export function BarLabel({ text, x, y }: { text: string; x: number; y: number }) {
  const { colour } = usePaint()
  return (
    <g>
      <rect x={x} y={y + 2} width={7.5 * text.length + 4} height={BAR_HEIGHT - 4} fill={colour('surface')} />
      <text x={x + 2} y={y + BAR_HEIGHT - 4} fontSize="12" fill={colour('text')}>
        {text}
      </text>
    </g>
  )
}

/** `mark`: a stroke through the bar; `ring`: an open dot on it. */
export function Mark({ x, y, shape }: { x: number | string; y: number; shape: 'mark' | 'ring' }) {
  const { colour } = usePaint()
  if (shape === 'ring') {
    return (
      <circle cx={x} cy={y + BAR_HEIGHT / 2} r="5" fill={colour('surface')} stroke={colour('text')} strokeWidth="2.5" />
    )
  }
  return (
    <>
      <line x1={x} x2={x} y1={y - 4} y2={y + BAR_HEIGHT + 4} stroke={colour('surface')} strokeWidth="6" />
      <line x1={x} x2={x} y1={y - 4} y2={y + BAR_HEIGHT + 4} stroke={colour('text')} strokeWidth="3" />
    </>
  )
}

/** The words under the rows: first the ticks, then what the line stands for. */
export function Axis({ picture }: { picture: RowsPicture }) {
  const { rows, ticks, line } = picture
  const { colour } = usePaint()
  const y = rows.length * layRows(picture).rowHeight + 15
  return (
    <>
      {ticks.map(({ at, word }) => (
        <text key={at} x={percent(at)} y={y} fontSize="12" textAnchor={anchorOf(at, word)} fill={colour('text-quiet')}>
          {word}
        </text>
      ))}
      {line ? (
        <text
          x={percent(line.at)}
          y={ticks.length > 0 ? y + AXIS_HEIGHT : y}
          fontSize="12"
          textAnchor={anchorOf(line.at, line.word)}
          fill={colour('text')}
        >
          {line.word}
        </text>
      ) : null}
    </>
  )
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}
