import type { ReactNode } from 'react'
import type { Fields } from '../decisions/read-act.server'
import { formatDay } from '../format-day'
import { nameOutcomes } from '../labels'
import { useLanguage, useWords } from '../language'
import { DECIDE_WORDS } from '../words/decide'
import { DECISION_WORDS } from '../words/decision'
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
  const language = useLanguage()
  const words = useWords(DECIDE_WORDS)
  const { outcome, term, followUp, condition, reopen, duplicate } = words
  const act = (form: string, title: string, children: (one: OneForm) => ReactNode) => (
    <Act on={on} here={here} form={form} title={title} typed={typed}>
      {children}
    </Act>
  )
  return (
    <div className="acts">
      {act('outcome', outcome.title, (one) => (
        <>
          <Choice {...one} name="uitkomst" label={outcome.outcome} words={nameOutcomes(language)} none={words.choose} />
          <OneTime {...one} occurrences={occurrences} none={outcome.whole} />
          <Field {...one} name="sinds" label={words.from} type="date" required start={today} />
          <Evidence {...one} />
          <Field {...one} name="reden" label={words.reason} required />
        </>
      ))}
      {act('deadline', term.title, (one) => (
        <>
          <Field {...one} name="woorden" label={term.words} required />
          <Field {...one} name="sinds" label={term.setOn} type="date" required start={today} />
          <Field {...one} name="laatste_dag" label={words.lastDay} type="date" hint={term.empty} />
          <p>
            <button type="submit" name="lees" value="ja">
              {term.read}
            </button>
          </p>
          <Evidence {...one} />
          <Field {...one} name="reden" label={words.reason} start="" hint={term.needed} />
        </>
      ))}
      {act('follow-up', followUp.title, (one) => (
        <>
          <Field {...one} name="vervolg" label={followUp.document} required />
          <Choice
            {...one}
            name="oordeel"
            label={followUp.verdict}
            words={DECISION_WORDS[language].verdicts}
            none={words.choose}
          />
          <OneTime {...one} occurrences={occurrences} none={followUp.thatTime} />
          <Field {...one} name="sinds" label={words.from} type="date" required start={today} />
          <LongField {...one} name="passage" label={followUp.passage} />
          <Field {...one} name="reden" label={words.reasonIfAny} />
        </>
      ))}
      {conditional
        ? act('condition-met', condition.title, (one) => (
            <>
              <Field {...one} name="sinds" label={condition.metOn} type="date" required start={today} />
              <Field {...one} name="laatste_dag" label={condition.lastDay} type="date" hint={condition.empty} />
              <Evidence {...one} />
              <Field {...one} name="reden" label={words.reasonIfAny} />
            </>
          ))
        : null}
      {act('reopen', reopen.title, (one) => (
        <>
          <Field {...one} name="sinds" label={reopen.from} type="date" required start={today} />
          <Field {...one} name="reden" label={words.reason} required />
        </>
      ))}
      {act('edit', words.edit.title, (one) => (
        <EditFields typed={one.typed} />
      ))}
      {act('accept', words.accept, (one) => (
        <Field {...one} name="reden" label={words.reasonIfAny} />
      ))}
      {act('reject', words.reject, (one) => (
        <Field {...one} name="reden" label={words.reason} required />
      ))}
      {act('duplicate', duplicate.title, (one) => (
        <>
          <Field {...one} name="van" label={duplicate.of} required />
          <Field {...one} name="reden" label={words.reasonIfAny} />
        </>
      ))}
    </div>
  )
}

interface ActProps extends Pick<ActFormsProps, 'on' | 'here' | 'typed'> {
  form: string
  title: string
  children: (one: OneForm) => ReactNode
}

function Act({ on, here, form, title, typed, children }: ActProps) {
  const words = useWords(DECIDE_WORDS)
  const open = typed.besluit === form
  return (
    <details className="act" open={open}>
      <summary>{title}</summary>
      <DecideForm on={on} act={form} action={here}>
        {children({ form, typed: open ? typed : {} })}
        <button type="submit" className="main">
          {words.record}
        </button>
      </DecideForm>
    </details>
  )
}

/** Which time of a promise that returns is meant; nothing for another promise. */
function OneTime({ occurrences, none, ...one }: OneForm & { occurrences: string[]; none: string }) {
  const language = useLanguage()
  const { occurrence } = useWords(DECIDE_WORDS)
  if (occurrences.length === 0) return null
  const days = Object.fromEntries(occurrences.map((day) => [day, formatDay(day, language)]))
  return <Choice {...one} name="keer" label={occurrence} words={days} none={none} />
}

/** The document that shows it, and the words in it. */
function Evidence(one: OneForm) {
  const { evidence } = useWords(DECIDE_WORDS)
  return (
    <>
      <Field {...one} name="bewijs" label={evidence.document} />
      <LongField {...one} name="passage" label={evidence.passage} />
    </>
  )
}
