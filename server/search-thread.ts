import { Worker } from 'node:worker_threads'
import type { SearchStatement } from '#db/queries/found.server'

/** What became of a search: its rows as JSON, for `readRows`; it took too long; too many wait; or the database refused it. */
export type Searched = { rows: SharedArrayBuffer } | 'too-wide' | 'too-busy' | 'failed'

export const SEARCH_MS = 250
/** More searches than this do not wait: each may take all its time. */
const MOST_WAITING = 40
/** As db/search-thread.mjs says it. */
const OUT_OF_TIME = 'out of time'

interface Task {
  statement: SearchStatement
  done: (searched: Searched) => void
}

/** Searches in a thread of its own, one at a time; a search that is not done in time is answered and its thread replaced. */
export class SearchThread {
  private worker: Worker | null = null
  private task: Task | null = null
  private timer: NodeJS.Timeout | null = null
  private readonly waiting: Task[] = []

  constructor(
    private readonly path: string,
    private readonly milliseconds = SEARCH_MS,
  ) {}

  /** Never rejects. */
  ask(statement: SearchStatement): Promise<Searched> {
    if (this.waiting.length >= MOST_WAITING) return Promise.resolve('too-busy')
    return new Promise((done) => {
      this.waiting.push({ statement, done })
      this.next()
    })
  }

  /** Ends the thread; what was asked and is not answered gets none. */
  async close(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    const worker = this.worker
    this.worker = null
    await worker?.terminate()
  }

  private next(): void {
    const task = this.task === null ? this.waiting.shift() : undefined
    if (!task) return
    this.task = task
    const worker = this.worker ?? this.start()
    worker.ref()
    worker.postMessage(task.statement)
  }

  private start(): Worker {
    const worker = new Worker(new URL('../db/search-thread.mjs', import.meta.url), {
      workerData: { path: this.path, milliseconds: this.milliseconds },
      execArgv: [],
    })
    this.worker = worker
    // Its time begins when it has started.
    worker.on('message', (answer: 'begun' | { rows: SharedArrayBuffer } | { failure: string }) => {
      if (answer === 'begun') this.timer = setTimeout(() => this.replaceUnlessAnswered(worker), this.milliseconds * 1.2)
      else if ('rows' in answer) this.finish(answer)
      else this.finish(answer.failure === OUT_OF_TIME ? 'too-wide' : 'failed')
    })
    worker.on('error', (error) => {
      console.error(error)
      this.replace(worker, 'failed')
    })
    return worker
  }

  /** What the thread said while the server itself was busy is heard first: a search that was done in time is not too wide. */
  private replaceUnlessAnswered(worker: Worker): void {
    const { task } = this
    setImmediate(() => this.task === task && this.replace(worker))
  }

  private replace(worker: Worker, searched: Searched = 'too-wide'): void {
    if (this.worker !== worker) return
    this.worker = null
    void worker.terminate()
    this.finish(searched)
  }

  private finish(searched: Searched): void {
    if (this.timer) clearTimeout(this.timer)
    const task = this.task
    this.timer = null
    this.task = null
    // A waiting thread does not keep the server from leaving.
    this.worker?.unref()
    task?.done(searched)
    this.next()
  }
}

/** The rows of a search as JSON. */
export function readRows(rows: SharedArrayBuffer): unknown[] {
  return JSON.parse(Buffer.from(rows).toString()) as unknown[]
}
