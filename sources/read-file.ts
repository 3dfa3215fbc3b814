import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { MAX_INPUT_BYTES } from '#extractors/documents/formats/format'
import { readDocument } from '#extractors/documents/read'
import { extract } from '#extractors/extract'
import type { DocumentMeta, Extraction } from '#extractors/types'
import { explainFileError, type FoundFile } from './folder'
import { readMetadata } from './metadata'

/** What one file gives: a document to load, or the Dutch reason why it cannot be loaded, with its problems where it has any. */
export type ReadFile =
  | { reason: null; extraction: Extraction; sha256: string; milliseconds: number }
  | { reason: string; extraction: Extraction | null }

/** A document that takes longer than this to read is called slow; it is loaded all the same. */
export const SLOW_AFTER_MS = 2000

/**
 * Reads a file with its metadata and extracts what it holds. A file that gives no text, or whose metadata is wrong, cannot
 * be loaded. Never throws. What `override` states goes before the metadata.
 */
export async function readFoundFile(file: FoundFile, override: DocumentMeta = {}): Promise<ReadFile> {
  const input = await readBytes(file.path)
  if ('reason' in input) return { ...input, extraction: null }
  const metadata = await readMetadata(file.path)
  const wrong = 'reason' in metadata ? metadata.reason : null
  const meta = { ...('meta' in metadata ? metadata.meta : null), ...override }
  const began = performance.now()
  try {
    const document = await readDocument({ name: file.name, bytes: input.bytes, meta })
    if (wrong !== null) document.problems.push({ code: 'bad-metadata', message: wrong })
    const extraction = extract(document)
    const reason = wrong ?? findRefusal(extraction, file.name)
    if (reason !== null) return { reason, extraction }
    const sha256 = createHash('sha256').update(input.bytes).digest('hex')
    return { reason, extraction, sha256, milliseconds: performance.now() - began }
  } catch (error) {
    return { reason: `het lezen is vastgelopen (${error instanceof Error ? error.message : error})`, extraction: null }
  }
}

async function readBytes(path: string): Promise<{ bytes: Uint8Array } | { reason: string }> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) return { reason: 'dit is een map' }
    if (!facts.isFile()) return { reason: 'dit is geen gewoon bestand' }
    if (facts.size > MAX_INPUT_BYTES) return { reason: tooLarge(facts.size) }
    return { bytes: await readFile(path) }
  } catch (error) {
    return { reason: explainFileError(error) }
  }
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_048_576)
  return `het bestand is te groot (${megabytes(size)} MB; ten hoogste ${megabytes(MAX_INPUT_BYTES)} MB)`
}

/** Without text there is no document to keep; whatever else is wrong is kept with the document. */
function findRefusal({ document }: Extraction, name: string): string | null {
  if (document.text.trim() !== '' && !document.problems.some(({ code }) => code === 'binary')) return null
  const problem = document.problems[0]?.message ?? 'er is geen tekst gevonden'
  return problem.startsWith(`${name}: `) ? problem.slice(name.length + 2) : problem
}
