/**
 * The thread in which a server searches: it opens the database for reading only, answers one statement at a time, and ends a
 * statement by itself when its time is up. `workerData` is { path, milliseconds }. Plain JavaScript, so that it starts at once.
 */
import { parentPort, workerData } from 'node:worker_threads'
import BetterSqlite3 from 'better-sqlite3'
import { createHolds } from './search-text.mjs'

const client = new BetterSqlite3(workerData.path, { readonly: true, fileMustExist: true })
let until = 0

// Called for each row that a search looks at.
client.function('in_time', (_row) => {
  if (performance.now() > until) throw new Error('out of time')
  return 1
})

const holds = createHolds()
client.function('search_holds', (quote, title, asked) => holds(quote, title, asked))

parentPort.on('message', ({ sql, params }) => {
  parentPort.postMessage('begun')
  until = performance.now() + workerData.milliseconds
  try {
    // In memory that threads share: nothing is copied when it is handed on.
    const rows = Buffer.from(JSON.stringify(client.prepare(sql).raw().all(params)))
    const shared = new SharedArrayBuffer(rows.length)
    rows.copy(Buffer.from(shared))
    parentPort.postMessage({ rows: shared })
  } catch (error) {
    parentPort.postMessage({ failure: error.message })
  }
})
