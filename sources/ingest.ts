import { matchFollowUps } from '#db/match.server'
import { type Database, explain } from '#db/open.server'
import { type Stored, storeExtraction, storeName } from '#db/write.server'
import type { Problem } from '#extractors/types'
import { type Failure, type FoundFile, listFiles } from './folder'
import { type ReadFile, readFiles, SLOW_AFTER_MS } from './read-file'

/** What a load did. The three numbers count files; `commitments` those found in the files that are in the database now. */
export interface IngestSummary {
  inserted: number
  updated: number
  unchanged: number
  failed: Failure[]
  commitments: number
}

/** One file done; `problems` are what was wrong with a document that was loaded all the same. */
export interface IngestStep {
  name: string
  index: number
  total: number
  result: Stored | 'failed'
  reason: string | null
  problems: Problem[]
  slow: boolean
}

/**
 * Loads files and folders into the database, each document as one transaction: stopped at any moment, a next run picks up
 * where this one was. A file that cannot be loaded is reported by name and the rest goes on. Never throws for an input.
 */
export async function ingest(
  db: Database,
  paths: string[],
  options: { onProgress?: (step: IngestStep) => void } = {},
): Promise<IngestSummary> {
  const { files, failed } = await listFiles(paths)
  const summary: IngestSummary = { inserted: 0, updated: 0, unchanged: 0, failed, commitments: 0 }
  const met: Met = { names: new Map(), ids: new Map() }
  let index = 0
  for await (const { file, read } of readFiles(files)) {
    const done = store(db, file, read, met)
    if (done.result === 'failed') failed.push({ name: file.name, reason: done.reason ?? '' })
    else summary[done.result] += 1
    summary.commitments += done.commitments
    options.onProgress?.({ ...NOTHING, ...done, name: file.name, index: index++, total: files.length })
  }
  matchFollowUps(db)
  return summary
}

/** What this run loaded: the bytes by hash, and the ids with the file that gave them. */
interface Met {
  names: Map<string, string>
  ids: Map<string, string>
}

const NOTHING = { reason: null, problems: [], slow: false }

type FileResult = Pick<IngestStep, 'result'> & Partial<IngestStep> & { commitments: number }

function store(db: Database, file: FoundFile, read: ReadFile, met: Met): FileResult {
  if (read.reason !== null) return fail(read.reason)
  const { extraction, sha256 } = read
  const { id, problems } = extraction.document
  try {
    if (met.names.has(sha256)) {
      storeName(db, sha256, file.name)
      return { result: 'unchanged', commitments: 0 }
    }
    const holder = met.ids.get(id)
    if (holder !== undefined) return fail(sameId(id, holder, file.name))
    const result = storeExtraction(db, extraction, { name: file.name, sha256 })
    met.names.set(sha256, file.name)
    met.ids.set(id, file.name)
    const slow = read.milliseconds > SLOW_AFTER_MS
    return { result, problems, slow, commitments: extraction.commitments.length }
  } catch (error) {
    return fail(explain(error))
  }
}

function fail(reason: string): FileResult {
  return { result: 'failed', reason, commitments: 0 }
}

function sameId(id: string, holder: string, name: string): string {
  const file = name.split('/').at(-1)
  return `heeft hetzelfde kenmerk (${id}) als ${holder}, maar een andere inhoud. Geef het een eigen id in ${file}.meta.json.`
}
