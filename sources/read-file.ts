import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { MAX_INPUT_BYTES } from '#extractors/documents/formats/format'
import type { DocumentInput } from '#extractors/documents/read'
import type { DocumentMeta, Extraction } from '#extractors/types'
import { extractInPool } from './extract-pool'
import { extractDocument } from './extract-task'
import { explainFileError, type FoundFile } from './folder'
import { readMetadata } from './metadata'

/** What one file gives: a document to load, or the Dutch reason why it cannot be loaded, with its problems where it has any. */
export type ReadFile =
  | { reason: null; extraction: Extraction; sha256: string; milliseconds: number }
  | { reason: string; extraction: Extraction | null }

/** A document that takes longer than this to read is called slow; it is loaded all the same. */
export const SLOW_AFTER_MS = 2000

/** So many files are worth the start of worker threads, which also stop a document that takes too long. */
const POOL_FROM = 8

/**
 * Reads files with their metadata and extracts what they hold, in the order given. A file that gives no text, or whose
 * metadata is wrong, cannot be loaded. Never throws for an input. What `override` states goes before the metadata.
 */
export async function* readFiles(
  files: FoundFile[],
  override: DocumentMeta = {},
): AsyncGenerator<{ file: FoundFile; read: ReadFile }> {
  if (files.length >= POOL_FROM) {
    yield* readInPool(files, override)
    return
  }
  for (const file of files) {
    const prepared = await prepare(file, override)
    yield { file, read: prepared.reason !== null ? refused(prepared) : await readHere(prepared) }
  }
}

/** A file on its way: its bytes with the metadata, or the reason why it cannot be read. */
interface Ready {
  file: FoundFile
  reason: null
  input: DocumentInput
  sha256: string
  /** What is wrong with its metadata. */
  wrong: string | null
}
interface Refused {
  file: FoundFile
  reason: string
}

async function* readInPool(files: FoundFile[], override: DocumentMeta) {
  const waiting: (Ready | Refused)[] = []
  async function* inputs() {
    for (const file of files) {
      const prepared = await prepare(file, override)
      waiting.push(prepared)
      if (prepared.reason === null) yield prepared.input
    }
  }
  function* refusedFirst() {
    for (let next = waiting[0]; next && next.reason !== null; next = waiting[0]) {
      waiting.shift()
      yield { file: next.file, read: refused(next) }
    }
  }
  for await (const result of extractInPool(inputs())) {
    yield* refusedFirst()
    const prepared = waiting.shift() as Ready
    const { file } = prepared
    if ('extraction' in result) yield { file, read: judge(prepared, result.extraction, result.milliseconds) }
    else yield { file, read: { reason: withoutName(result.problem.message, file.name), extraction: null } }
  }
  yield* refusedFirst()
}

async function prepare(file: FoundFile, override: DocumentMeta): Promise<Ready | Refused> {
  const read = await readBytes(file.path)
  if ('reason' in read) return { file, reason: read.reason }
  const metadata = await readMetadata(file.path)
  const meta = { ...('meta' in metadata ? metadata.meta : null), ...override }
  return {
    file,
    reason: null,
    input: { name: file.name, bytes: read.bytes, meta },
    sha256: createHash('sha256').update(read.bytes).digest('hex'),
    wrong: 'reason' in metadata ? metadata.reason : null,
  }
}

async function readHere(prepared: Ready): Promise<ReadFile> {
  const began = performance.now()
  try {
    const extraction = await extractDocument(prepared.input)
    return judge(prepared, extraction, performance.now() - began)
  } catch (error) {
    return { reason: `het lezen is vastgelopen (${error instanceof Error ? error.message : error})`, extraction: null }
  }
}

/** Whether what was read can be loaded. */
function judge({ file, sha256, wrong }: Ready, extraction: Extraction, milliseconds: number): ReadFile {
  if (wrong !== null) extraction.document.problems.push({ code: 'bad-metadata', message: wrong })
  const reason = wrong ?? findRefusal(extraction, file.name)
  return reason === null ? { reason, extraction, sha256, milliseconds } : { reason, extraction }
}

function refused({ reason }: Refused): ReadFile {
  return { reason, extraction: null }
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
  return withoutName(document.problems[0]?.message ?? 'er is geen tekst gevonden', name)
}

/** The readers put the name of the file before a problem; a report does so itself. */
function withoutName(message: string, name: string): string {
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message
}
