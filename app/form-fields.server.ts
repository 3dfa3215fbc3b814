import { refuse } from './refusal'
import { REFUSALS } from './words/refusals'

/** The text fields of a form, by name; of a name given twice the first. A file in a form counts as not given. */
export async function readFields(request: Request): Promise<Record<string, string>> {
  return (await readFieldsAndChosen(request)).fields
}

/** The text fields, and every row that was ticked: the values of the checkboxes named `kies`. */
export async function readFieldsAndChosen(
  request: Request,
): Promise<{ fields: Record<string, string>; chosen: string[] }> {
  const form = await request.formData().catch(() => {
    throw refuse(400, REFUSALS.unreadableForm())
  })
  const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  const chosen = texts.filter(([name]) => name === 'kies').map(([, value]) => value)
  return { fields: Object.fromEntries(texts.toReversed()), chosen }
}
