import { once } from 'node:events'
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type CheckPart, checkPart, listParts } from './check.server'
import { openDatabase } from './open.server'

const MOST_THREADS = 4

/** Below this a check takes less time than the start of a thread. */
const SMALL_BYTES = 64 * 2 ** 20

/** How much of the file is read as memory. A thorough check reads all of it by system calls: those tell of a bad sector. */
const MAPPED_BYTES = 2 ** 31 - 65_536

/** `checkDatabase` of a file that may be in use, in as many threads as the machine has cores when it is large. */
export async function checkFile(path: string, thorough = false): Promise<string[]> {
  const db = openDatabase(path, { readonly: true })
  const parts = listParts(db, thorough)
  const small = statSync(path).size < SMALL_BYTES ? parts.flatMap((part) => checkPart(db, part)) : null
  db.$client.close()
  if (small) return small
  const threads = Math.min(MOST_THREADS, availableParallelism())
  const workerData = { path, mapped: thorough ? 0 : MAPPED_BYTES }
  const found = await Promise.all(Array.from({ length: threads }, () => work(parts, workerData)))
  return [...new Set(found.flat())].toSorted()
}

/** One thread, which takes the next part as long as there is one. */
async function work(parts: CheckPart[], workerData: { path: string; mapped: number }): Promise<string[]> {
  const worker = new Worker(new URL('./check-thread.mjs', import.meta.url), { workerData, execArgv: [] })
  const found: string[] = []
  try {
    for (let part = parts.shift(); part; part = parts.shift()) {
      worker.postMessage(part)
      const [lines] = (await once(worker, 'message')) as [string[]]
      found.push(...lines)
    }
  } finally {
    await worker.terminate()
  }
  return found
}
