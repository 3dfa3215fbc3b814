import { parentPort } from 'node:worker_threads'
import { type DocumentInput, readDocument } from '#extractors/documents/read'
import { extract } from '#extractors/extract'
import type { Extraction } from '#extractors/types'

/** What the pool sends for one document, and what comes back: the extraction, or why there is none. */
export interface WorkerTask {
  id: number
  input: DocumentInput
}
export type WorkerAnswer = { id: number; milliseconds: number } & ({ extraction: Extraction } | { failure: string })

/** What a worker reads before it is ready: the first document costs the loading of the rules. */
const FIRST = 'Den Haag, 3 maart 2021\n\nGeachte voorzitter,\n\nIn mei 2021 stuur ik uw Kamer een brief.\n'

/** Reads a document and extracts what it promises. */
export async function extractDocument(input: DocumentInput): Promise<Extraction> {
  return extract(await readDocument(input))
}

/** Answers the tasks of a pool with `work`, one by one; says "ready" when all is loaded and has run once. */
export async function serveExtraction(work: (input: DocumentInput) => Promise<Extraction>): Promise<void> {
  const port = parentPort
  if (port === null) return
  port.on('message', async ({ id, input }: WorkerTask) => {
    const began = performance.now()
    const spent = () => performance.now() - began
    try {
      const extraction = await work(input)
      port.postMessage({ id, extraction, milliseconds: spent() } satisfies WorkerAnswer)
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      port.postMessage({ id, failure, milliseconds: spent() } satisfies WorkerAnswer)
    }
  })
  await work({ name: 'begin.txt', bytes: new TextEncoder().encode(FIRST) })
  port.postMessage('ready')
}
