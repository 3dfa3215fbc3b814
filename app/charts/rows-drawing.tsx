import { AXIS_HEIGHT, axisHeightOf, type PictureRow, ROW_HEIGHT, type RowsPicture } from './chart'
import { fillOf, usePaint } from './paint'
import { Pane } from './pane'

/** Where things stand in a row, in pixels from its top. */
export const LABEL_LINE = 13
export const BAR_TOP = 19
export const BAR_HEIGHT = 16
/** Share of the width for the label; a longer one is cut there, and stands whole in the table. */
export const LABEL_SHARE = 66

/** A row each, its words above its bar: so the picture fits any width. */
export function RowsDrawing({ picture }: { picture: RowsPicture }) {
  const { rows, ticks, line } = picture
  const bottom = rows.length * ROW_HEIGHT
  const { colour } = usePaint()
  return (
    <>
      {ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2={bottom} stroke={colour('line')} />
      ))}
      {rows.map((row, index) => (
        <Pane key={row.label + row.told.join()} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT}>
          <Row row={row} beside={valueShift(picture)} />
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

function Row({ row, beside }: { row: PictureRow; beside: number }) {
  const paint = usePaint()
  const surface = paint.colour('surface')
  return (
    <>
      <Pane width={`${LABEL_SHARE}%`} height={BAR_TOP}>
        <text y={LABEL_LINE} fontSize="13" fill={paint.colour('text')}>
          {row.label}
        </text>
      </Pane>
      <text x="100%" dx={beside} y={LABEL_LINE} fontSize="13" fill={paint.colour('text')} textAnchor="end">
        {row.value}
      </text>
      {row.bars.map(({ from, to, ink, text }) => (
        <g key={`${ink}${from}`}>
          <rect
            x={percent(from)}
            width={percent(Math.max(0.4, to - from))}
            y={BAR_TOP}
            height={BAR_HEIGHT}
            fill={fillOf(ink, paint)}
            stroke={surface}
            strokeWidth="2"
          />
          {text && to - from >= ROOM_FOR_LABEL ? (
            <Pane x={percent(from)} y={BAR_TOP} width="40" height={BAR_HEIGHT}>
              <BarLabel text={text} x={3} y={0} />
            </Pane>
          ) : null}
        </g>
      ))}
      {row.marks.map(({ at, shape }) => (
        <Mark key={`${shape}${at}`} x={percent(at)} y={BAR_TOP} shape={shape} />
      ))}
    </>
  )
}

/** Share of the width that a number of a few digits needs on a narrow page. */
export const ROOM_FOR_LABEL = 8

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
export function Axis({ picture: { rows, ticks, line } }: { picture: RowsPicture }) {
  const { colour } = usePaint()
  const y = rows.length * ROW_HEIGHT + 15
  return (
    <>
      {ticks.map(({ at, word }) => (
        <text key={at} x={percent(at)} y={y} fontSize="12" textAnchor={anchorOf(at)} fill={colour('text-quiet')}>
          {word}
        </text>
      ))}
      {line ? (
        <text
          x={percent(line.at)}
          y={ticks.length > 0 ? y + AXIS_HEIGHT : y}
          fontSize="12"
          textAnchor={line.at < 50 ? 'start' : 'end'}
          fill={colour('text')}
        >
          {line.word}
        </text>
      ) : null}
    </>
  )
}

/** Words at the edges stay inside the picture. */
export function anchorOf(at: number): 'start' | 'middle' | 'end' {
  return at < 22 ? 'start' : at > 78 ? 'end' : 'middle'
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}
