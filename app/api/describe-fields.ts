import type { Language } from '../language'
import { FIELD_WORDS } from '../words/api-fields'

const PAIRS = new Map(Object.values(FIELD_WORDS).map((pair) => [pair.nl as string, pair]))

/** A JSON schema made from the Dutch schemas with its descriptions in a language; nothing else in it changes. */
export function describeFields<Schema>(schema: Schema, language: Language): Schema {
  if (language === 'nl') return schema
  return JSON.parse(JSON.stringify(schema), (name, value) =>
    name === 'description' && typeof value === 'string' ? (PAIRS.get(value)?.[language] ?? value) : value,
  )
}
