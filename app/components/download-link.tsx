import type { ReactNode } from 'react'
import { useAsOf, withAsOf } from './links'

/** A link to a file of ours: a plain request, without the router, carrying the peildatum. */
export function DownloadLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={withAsOf(to, useAsOf().given)} download>
      {children}
    </a>
  )
}
