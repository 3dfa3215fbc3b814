import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

/** What a form is about: the promise, and the version of it that its writer sees. */
export interface DecideOn {
  id: string
  version: number
}

interface DecideFormProps {
  on: DecideOn
  /** The act, as `DecisionAction` names it. */
  act: string
  /** The address that decides; the page itself without one. */
  action?: string | undefined
  className?: string
  children: ReactNode
}

/** A form for one act. It works without script; the page moves on by itself after it. */
export function DecideForm({ on, act, action, className = 'decision-form', children }: DecideFormProps) {
  return (
    <Form method="post" action={action} className={className}>
      <input type="hidden" name="kenmerk" value={on.id} />
      <input type="hidden" name="versie" value={on.version} />
      <input type="hidden" name="besluit" value={act} />
      {children}
    </Form>
  )
}
