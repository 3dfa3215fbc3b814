import type { Fields } from '../decisions/read-act.server'
import { KIND_WORDS, STRENGTH_WORDS } from '../labels'
import { Choice, Field } from './field'

const AS_IS = 'zoals het is'

/** What may be corrected in a promise that was read; an empty choice leaves it as it is. */
export function EditFields({ typed }: { typed: Fields }) {
  const own = { form: 'verbeter', typed }
  return (
    <>
      <Choice {...own} name="soort" label="Soort" words={KIND_WORDS} none={AS_IS} />
      <Choice {...own} name="hardheid" label="Hardheid" words={STRENGTH_WORDS} none={AS_IS} />
      <Choice {...own} name="voorwaardelijk" label="Voorwaardelijk" words={{ ja: 'ja', nee: 'nee' }} none={AS_IS} />
      <Field {...own} name="ambt" label="Ambt" hint="Leeg: zoals het is." />
      <Field {...own} name="reden" label="Reden" required />
    </>
  )
}
