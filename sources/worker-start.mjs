/** First module of a worker: lets it load TypeScript, then the script that `workerData` names. */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData)
