import type { SVGProps } from 'react'

/** A part of a picture with coordinates of its own; what does not fit in it is cut. The whole picture has the description. */
export function Pane(place: SVGProps<SVGSVGElement>) {
  return <svg {...place} aria-hidden="true" />
}
