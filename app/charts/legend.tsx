import type { Key } from './chart'
import { dashOf, widthOf } from './curves-drawing'
import { BAND_OPACITY, fillOf, INKS, usePaint } from './paint'
import { Patterns } from './patterns'

/** What stands for what, as words on the page beside a sample of each. */
export function ChartLegend({ keys }: { keys: Key[] }) {
  if (keys.length === 0) return null
  return (
    <ul className="chart-legend">
      {keys.map((key) => (
        <li key={key.word}>
          <svg width="22" height="14" aria-hidden="true">
            {key.shape === 'bar' ? <Patterns inks={[key.ink]} /> : null}
            <Sample {...key} />
          </svg>
          {key.word}
        </li>
      ))}
    </ul>
  )
}

/** 22 by 14 pixels of the thing; the patterns it needs stand with whoever asks. */
export function Sample({ ink, shape }: Omit<Key, 'word'>) {
  const paint = usePaint()
  const { colour } = paint
  switch (shape) {
    case 'bar':
      return <rect y="1" width="20" height="12" fill={fillOf(ink, paint)} />
    case 'curve':
      return (
        <line
          x2="20"
          y1="7"
          y2="7"
          stroke={colour(INKS[ink].colour)}
          strokeWidth={widthOf(ink)}
          strokeDasharray={dashOf(ink)}
        />
      )
    case 'band':
      return (
        <rect
          x="-1"
          y="2"
          width="24"
          height="10"
          fill={colour(INKS[ink].colour)}
          fillOpacity={BAND_OPACITY}
          stroke={colour(INKS[ink].colour)}
        />
      )
    case 'mark':
      return <line x1="10" x2="10" y1="0" y2="14" stroke={colour('text')} strokeWidth="3" />
    case 'ring':
      return <circle cx="10" cy="7" r="5" fill={colour('surface')} stroke={colour('text')} strokeWidth="2.5" />
    case 'line':
      return <line x1="10" x2="10" y1="0" y2="14" stroke={colour('text')} strokeWidth="1.5" strokeDasharray="4 3" />
  }
}
