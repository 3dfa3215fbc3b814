import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Chart, heightOf } from './chart'

/**
 * The still picture, and over it, once script runs, the one that tells its figures when pointed at. Both are as high, so
 * nothing moves; paper and forced colours keep the still one.
 */
export function LiveBox({ chart, id, children }: { chart: Chart; id: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null)
  const width = useWidth(box)
  useEffect(() => {
    let gone = false
    // When the part with the library does not arrive, the still picture stays.
    import('./live').then(
      ({ LiveChart }) => gone || setLive(() => LiveChart),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [])
  const { picture } = chart
  const isLive = Live !== null && width > 0 && picture !== null
  return (
    <div className={isLive ? 'chart-box is-live' : 'chart-box'} ref={box}>
      {children}
      {isLive ? (
        <div className="chart-live" aria-hidden="true">
          <Live picture={picture} name={id} width={width} height={heightOf(picture)} />
        </div>
      ) : null}
    </div>
  )
}

export interface LiveProps {
  picture: NonNullable<Chart['picture']>
  name: string
  width: number
  height: number
}

/** Whole pixels, 0 until the page is there. */
function useWidth(box: React.RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
