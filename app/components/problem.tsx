import type { ReactNode } from 'react'

/** What is wrong with what was sent, read aloud at once. */
export function Problem({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="problems" role="alert">
      <p>{text}</p>
      {children}
    </div>
  )
}
