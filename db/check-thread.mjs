/**
 * A thread of a check: opens the database of `workerData` for reading only and answers each part it is sent with what that
 * finds. Plain JavaScript, so that it can start by itself; what it runs is TypeScript.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { openDatabase } = await import('./open.server.ts')
const { checkPart } = await import('./check.server.ts')
const db = openDatabase(workerData.path, { readonly: true })
db.$client.pragma(`mmap_size = ${workerData.mapped}`)
parentPort.on('message', (part) => parentPort.postMessage(checkPart(db, part)))
