import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { findMinistry } from '#extractors/registry/registry'
import type { DocumentMeta } from '#extractors/types'
import { explainFileError } from './folder'

/** What a `<file>.meta.json` may hold; null and absent mean that the text decides. Numbers may stand without quotes. */
const Metadata = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u, 'gebruik letters, cijfers, punt, streepje')
    .nullish(),
  date: z.iso.date('geen bestaande dag als 2019-01-31').nullish(),
  kind: z.enum(['letter', 'answer', 'debate', 'other'], 'kies uit letter, answer, debate, other').nullish(),
  title: z.string().min(1, 'is leeg').max(1000, 'is te lang').nullish(),
  dossier: z.coerce
    .string()
    .transform((text) => text.replace(/[\s.]+/gu, ''))
    .pipe(z.string().regex(/^\d{3,6}(?:-[\p{L}\d()]{1,8}){0,2}$/u, 'geen nummer als 30821 of 35000-VII'))
    .nullish(),
  number: numberText().nullish(),
  aanhangsel: numberText().nullish(),
  ministries: z.array(z.string().transform(toMinistryCode)).nullish(),
  url: z.url({ protocol: /^https?$/u, error: 'geen adres dat met https:// begint' }).nullish(),
})

/**
 * Reads the metadata that stands beside a file, null when there is none. `reason` says in Dutch what is wrong with it:
 * half of it is never used.
 */
export async function readMetadata(path: string): Promise<{ meta: DocumentMeta | null } | { reason: string }> {
  let text: string
  try {
    text = await readFile(`${path}.meta.json`, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { meta: null }
    return { reason: `het .meta.json-bestand is niet te lezen: ${explainFileError(error)}` }
  }
  return parseMetadata(text)
}

/** Reads the text of a `.meta.json`. */
export function parseMetadata(text: string): { meta: DocumentMeta } | { reason: string } {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return { reason: 'het .meta.json-bestand bevat geen geldige JSON' }
  }
  const read = Metadata.safeParse(value)
  if (!read.success) return { reason: `het .meta.json-bestand klopt niet: ${explainIssue(read.error.issues[0])}` }
  const stated = Object.entries(read.data).filter(([, held]) => held !== null && held !== undefined)
  return { meta: Object.fromEntries(stated) as DocumentMeta }
}

function numberText() {
  return z.coerce.string().regex(/^[\p{L}\d][\p{L}\d -]{0,19}$/u, 'geen nummer')
}

function toMinistryCode(text: string, context: z.RefinementCtx): string {
  const found = findMinistry(text)
  if (found) return found.code
  context.addIssue({ code: 'custom', message: `onbekend ministerie “${text}”` })
  return z.NEVER
}

function explainIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'onbekende fout'
  if (issue.code === 'unrecognized_keys') return `onbekend veld “${issue.keys.join('”, “')}”`
  const field = issue.path[0]
  if (field === undefined) return 'er moet één object in staan'
  return `“${String(field)}” ${issue.code === 'invalid_type' ? 'heeft een verkeerde vorm' : issue.message}`
}
