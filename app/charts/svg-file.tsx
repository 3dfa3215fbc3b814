import { renderToStaticMarkup } from 'react-dom/server'
import type { Chart } from './chart'
import { heightOf } from './chart'
import { Drawing, describe, inksOf } from './drawing'
import { Sample } from './legend'
import { filePaint, PaintContext, usePaint } from './paint'
import { Pane } from './pane'
import { Patterns } from './patterns'
import { wrap } from './wrap'

/** Pixels. */
const WIDTH = 720
const MARGIN = 24
const LINE = 24
const SMALL_LINE = 18
/** Characters that fit on a line of the title, and of small print, also in a wide letter: what runs out of an image is lost. */
const TITLE_LENGTH = 54
const SMALL_LENGTH = 100

/** A chart as an SVG file that stands by itself: title, key, picture, number of cases, peildatum and source in the image. */
export function writeSvg(chart: Chart, source: string): string {
  const markup = renderToStaticMarkup(
    <PaintContext.Provider value={filePaint(chart.name)}>
      <SvgFile chart={chart} source={source} />
    </PaintContext.Provider>,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

function SvgFile({ chart, source }: { chart: Chart; source: string }) {
  const { colour } = usePaint()
  const title = wrap(chart.title, TITLE_LENGTH)
  const small = [chart.note, chart.about, source].flatMap((text) => wrap(text, SMALL_LENGTH))
  const keysTop = MARGIN + title.length * LINE + 4
  const pictureTop = keysTop + Math.ceil(chart.legend.length / keysOnALine(chart.legend)) * LINE + 12
  const smallTop = pictureTop + (chart.picture ? heightOf(chart.picture) : 0) + 24
  const height = smallTop + small.length * SMALL_LINE
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fontFamily="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"
      role="img"
      aria-label={describe(chart)}
    >
      <rect width={WIDTH} height={height} fill={colour('surface')} />
      {title.map((line, index) => (
        <text key={line} x={MARGIN} y={MARGIN + 16 + index * LINE} fontSize="19" fontWeight="650" fill={colour('text')}>
          {line}
        </text>
      ))}
      <Keys chart={chart} top={keysTop} />
      {chart.picture ? (
        <Pane x={MARGIN} y={pictureTop} width={WIDTH - 2 * MARGIN} height={heightOf(chart.picture)} overflow="visible">
          <Drawing picture={chart.picture} />
        </Pane>
      ) : null}
      {small.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={smallTop + index * SMALL_LINE}
          fontSize="12"
          fill={colour(index === 0 ? 'text' : 'text-quiet')}
        >
          {line}
        </text>
      ))}
    </svg>
  )
}

const MOST_KEYS_ON_A_LINE = 3
/** Pixels: the sample before a word, and a letter of it, also in a wide face. */
const KEY_SAMPLE = 28
const KEY_LETTER = 7.5

/** As many keys beside each other as leaves the longest whole. */
function keysOnALine(legend: Chart['legend']): number {
  const longest = Math.max(1, ...legend.map(({ word }) => KEY_SAMPLE + KEY_LETTER * word.length))
  return Math.min(MOST_KEYS_ON_A_LINE, Math.max(1, Math.floor((WIDTH - 2 * MARGIN) / longest)))
}

function Keys({ chart: { legend, picture }, top }: { chart: Chart; top: number }) {
  const { colour } = usePaint()
  const drawn = picture?.kind === 'rows' ? inksOf(picture) : []
  const needed = legend.filter(({ shape, ink }) => shape === 'bar' && !drawn.includes(ink)).map(({ ink }) => ink)
  const perLine = keysOnALine(legend)
  const column = (WIDTH - 2 * MARGIN) / perLine
  return (
    <>
      <Patterns inks={needed} />
      {legend.map((key, index) => (
        <Pane
          key={key.word}
          x={MARGIN + (index % perLine) * column}
          y={top + Math.floor(index / perLine) * LINE}
          width={column}
          height={LINE}
        >
          <Sample {...key} />
          <text x={KEY_SAMPLE} y="12" fontSize="13" fill={colour('text')}>
            {key.word}
          </text>
        </Pane>
      ))}
    </>
  )
}
