import type { Fields } from '../decisions/read-act.server'
import { LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { DECIDE_WORDS } from '../words/decide'
import { Choice, Field } from './field'

/** What may be corrected in a promise that was read; an empty choice leaves it as it is. */
export function EditFields({ typed }: { typed: Fields }) {
  const { kinds, strengths } = LABELS[useLanguage()]
  const { edit, reason } = useWords(DECIDE_WORDS)
  const yesNo = { ja: edit.yes, nee: edit.no }
  const own = { form: 'verbeter', typed }
  return (
    <>
      <Choice {...own} name="soort" label={edit.kind} words={kinds} none={edit.asIs} />
      <Choice {...own} name="hardheid" label={edit.strength} words={strengths} none={edit.asIs} />
      <Choice {...own} name="voorwaardelijk" label={edit.conditional} words={yesNo} none={edit.asIs} />
      <Field {...own} name="ambt" label={edit.office} hint={edit.empty} />
      <Field {...own} name="reden" label={reason} required />
    </>
  )
}
