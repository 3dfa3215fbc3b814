import type { ReactNode } from 'react'
import type { Fields } from '../decisions/read-act.server'
import { VERDICT_WORDS } from '../decisions/tell'
import { formatDay } from '../format-day'
import { OUTCOMES, outcomeWord } from '../labels'
import { DecideForm, type DecideOn } from './decide-form'
import { EditFields } from './edit-fields'
import { Choice, Field, LongField } from './field'

interface ActFormsProps {
  on: DecideOn
  here: string
  typed: Fields
  /** The day that is filled in where a day from which something holds is asked. */
  today: string
  conditional: boolean
  /** Last days of a promise that returns, that may be kept one at a time; empty for another. */
  occurrences: string[]
}

interface OneForm {
  form: string
  typed: Fields
}

/** Every act on one promise, each its own folded form; the one that was not taken stands open with what was typed. */
export function ActForms({ on, here, typed, today, conditional, occurrences }: ActFormsProps) {
  const act = (form: string, title: string, children: (one: OneForm) => ReactNode) => (
    <Act on={on} here={here} form={form} title={title} typed={typed}>
      {children}
    </Act>
  )
  return (
    <div className="acts">
      {act('outcome', 'Stel de uitkomst vast', (one) => (
        <>
          <Choice {...one} name="uitkomst" label="Uitkomst" words={OUTCOME_WORDS} none="kies" />
          <OneTime {...one} occurrences={occurrences} none="de hele toezegging" />
          <Field {...one} name="sinds" label="Geldt vanaf" type="date" required start={today} />
          <Evidence {...one} />
          <Field {...one} name="reden" label="Reden" required />
        </>
      ))}
      {act('deadline', 'Stel of verschuif de termijn', (one) => (
        <>
          <Field {...one} name="woorden" label="De woorden waarmee de termijn is gesteld" required />
          <Field {...one} name="sinds" label="Gesteld op" type="date" required start={today} />
          <Field {...one} name="laatste_dag" label="Laatste dag" type="date" hint="Leeg: de woorden noemen geen dag." />
          <p>
            <button type="submit" name="lees" value="ja">
              Lees de dag uit de woorden
            </button>
          </p>
          <Evidence {...one} />
          <Field {...one} name="reden" label="Reden" start="" hint="Nodig om vast te leggen." />
        </>
      ))}
      {act('follow-up', 'Wijs een vervolg aan', (one) => (
        <>
          <Field {...one} name="vervolg" label="Kenmerk van het latere document" required />
          <Choice {...one} name="oordeel" label="Oordeel" words={VERDICT_WORDS} none="kies" />
          <OneTime {...one} occurrences={occurrences} none="de keer van die dag" />
          <Field {...one} name="sinds" label="Geldt vanaf" type="date" required start={today} />
          <LongField {...one} name="passage" label="De passage, letterlijk (mag leeg)" />
          <Field {...one} name="reden" label="Reden (mag leeg)" />
        </>
      ))}
      {conditional
        ? act('condition-met', 'De voorwaarde is vervuld', (one) => (
            <>
              <Field {...one} name="sinds" label="Vervuld op" type="date" required start={today} />
              <Field
                {...one}
                name="laatste_dag"
                label="Laatste dag die daaruit volgt"
                type="date"
                hint="Leeg: wat uit de woorden van de toezegging volgt."
              />
              <Evidence {...one} />
              <Field {...one} name="reden" label="Reden (mag leeg)" />
            </>
          ))
        : null}
      {act('reopen', 'Heropen', (one) => (
        <>
          <Field {...one} name="sinds" label="Weer open vanaf" type="date" required start={today} />
          <Field {...one} name="reden" label="Reden" required />
        </>
      ))}
      {act('edit', 'Verbeter wat is gelezen', (one) => (
        <EditFields typed={one.typed} />
      ))}
      {act('accept', 'Neem aan als toezegging', (one) => (
        <Field {...one} name="reden" label="Reden (mag leeg)" />
      ))}
      {act('reject', 'Wijs af: geen toezegging', (one) => (
        <Field {...one} name="reden" label="Reden" required />
      ))}
      {act('duplicate', 'Voeg samen met een andere', (one) => (
        <>
          <Field {...one} name="van" label="Kenmerk of adres van de andere" required />
          <Field {...one} name="reden" label="Reden (mag leeg)" />
        </>
      ))}
    </div>
  )
}

const OUTCOME_WORDS = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcomeWord(outcome)]))

interface ActProps extends Pick<ActFormsProps, 'on' | 'here' | 'typed'> {
  form: string
  title: string
  children: (one: OneForm) => ReactNode
}

function Act({ on, here, form, title, typed, children }: ActProps) {
  const open = typed.besluit === form
  return (
    <details className="act" open={open}>
      <summary>{title}</summary>
      <DecideForm on={on} act={form} action={here}>
        {children({ form, typed: open ? typed : {} })}
        <button type="submit" className="main">
          Leg vast
        </button>
      </DecideForm>
    </details>
  )
}

/** Which time of a promise that returns is meant; nothing for another promise. */
function OneTime({ occurrences, none, ...one }: OneForm & { occurrences: string[]; none: string }) {
  if (occurrences.length === 0) return null
  const words = Object.fromEntries(occurrences.map((day) => [day, formatDay(day)]))
  return <Choice {...one} name="keer" label="Voor de keer met als laatste dag" words={words} none={none} />
}

/** The document that shows it, and the words in it. */
function Evidence(one: OneForm) {
  return (
    <>
      <Field {...one} name="bewijs" label="Bewijs: kenmerk van het document (mag leeg)" />
      <LongField {...one} name="passage" label="De passage daarin, letterlijk (mag leeg)" />
    </>
  )
}
