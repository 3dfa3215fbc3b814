import type { ReactNode } from 'react'

/** A term and what is known of it; what is unknown is left out rather than shown empty. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
