import type { ReactNode } from 'react'
import type { Fields } from '../decisions/read-act.server'

interface FieldProps {
  /** The form it stands in: makes its id its own on a page with many forms. */
  form: string
  name: string
  label: string
  typed: Fields
  type?: 'text' | 'date' | 'number'
  required?: boolean
  start?: string | undefined
  hint?: string
}

/** One line of a form with its label; what was typed before stands in it. */
export function Field({ form, name, label, typed, type = 'text', required = false, start = '', hint }: FieldProps) {
  const id = `${form}-${name}`
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} required={required} defaultValue={typed[name] ?? start} />
      {hint ? <span className="quiet small block">{hint}</span> : null}
    </p>
  )
}

interface ChoiceProps {
  form: string
  name: string
  label: string
  typed: Fields
  words: Record<string, string>
  /** The word for no choice; without it the first value is chosen. */
  none?: string
}

/** A choice out of a few words. */
export function Choice({ form, name, label, typed, words, none }: ChoiceProps) {
  const id = `${form}-${name}`
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={typed[name] ?? ''} required={none === undefined}>
        {none === undefined ? null : <option value="">{none}</option>}
        {Object.entries(words).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Text of more than a line. */
export function LongField({
  form,
  name,
  label,
  typed,
  required = false,
  children,
}: Omit<FieldProps, 'type' | 'hint'> & { children?: ReactNode }) {
  const id = `${form}-${name}`
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={name} required={required} defaultValue={typed[name] ?? ''} lang="nl" />
      {children}
    </p>
  )
}
