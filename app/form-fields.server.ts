import { refuse } from './refusal'

/** The text fields of a form, by name; of a name given twice the first. A file in a form counts as not given. */
export async function readFields(request: Request): Promise<Record<string, string>> {
  const form = await request.formData().catch(() => {
    throw refuse(400, 'Dit formulier kan niet worden gelezen', 'Er is niets gewijzigd. Open de pagina opnieuw.')
  })
  const fields: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !Object.hasOwn(fields, name)) fields[name] = value
  }
  return fields
}
