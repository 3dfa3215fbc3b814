import type { LiveProps } from './live-box'
import { LiveCurves } from './live-curves'
import { LiveRows } from './live-rows'
import { PaintContext, pagePaint } from './paint'

/** The picture by recharts: loaded after the page, in the browser alone. */
export function LiveChart({ picture, name, width, height }: LiveProps) {
  return (
    <PaintContext.Provider value={pagePaint(`${name}-b`)}>
      {picture.kind === 'rows' ? (
        <LiveRows picture={picture} width={width} height={height} />
      ) : (
        <LiveCurves picture={picture} width={width} height={height} />
      )}
    </PaintContext.Provider>
  )
}
