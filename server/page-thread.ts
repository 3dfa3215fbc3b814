import { Worker } from 'node:worker_threads'
import type { Language } from '#app/language'

/** What a search found, as the thread that searches gave it. */
export interface Searching {
  text: string
  day: string
  rows: SharedArrayBuffer
}

/** A request for a page of a search, by a reader without an account. */
export interface PageTask {
  url: string
  headers: [name: string, value: string][]
  nonce: string
  origin: string
  language: Language
  search: Searching
}

export interface PageAnswer {
  status: number
  headers: [name: string, value: string][]
  body: Uint8Array
}

/** A page; null when it could not be made there; too many wait. */
export type Made = PageAnswer | 'too-busy' | null

/** More pages than this do not wait. */
const MOST_WAITING = 40
/** A page takes milliseconds: a thread that says nothing for so long is replaced. */
const PAGE_MS = 10_000
/** A thread that failed so often is not started again. */
const MOST_FAILURES = 3

/**
 * Makes pages of searches in a thread of its own, so that many who search do not hold those who read: making a page takes as long
 * as answering a hundred kept ones. Started by `open` or at the first search; until it is ready it makes none.
 */
export class PageThread {
  private worker: Worker | null = null
  private ready = false
  private failures = 0
  private timer: NodeJS.Timeout | null = null
  private readonly waiting: ((made: Made) => void)[] = []

  constructor(private readonly path: string) {}

  /** Starts the thread, before anybody searches. */
  open(): void {
    this.worker ??= this.start()
  }

  /** Never rejects. */
  ask(task: PageTask): Promise<Made> {
    if (this.waiting.length >= MOST_WAITING) return Promise.resolve('too-busy')
    this.worker ??= this.failures < MOST_FAILURES ? this.start() : null
    const worker = this.ready ? this.worker : null
    if (!worker) return Promise.resolve(null)
    return new Promise((done) => {
      this.waiting.push(done)
      this.watch(worker)
      worker.ref()
      worker.postMessage(task)
    })
  }

  /** Ends the thread; the pages that wait for it are made elsewhere. */
  async close(): Promise<void> {
    const { worker } = this
    this.leave()
    await worker?.terminate()
  }

  private start(): Worker {
    const worker = new Worker(new URL('../sources/worker-start.mjs', import.meta.url), {
      workerData: new URL('./page-worker.ts', import.meta.url).href,
      execArgv: [],
    })
    worker.on('message', (message: 'ready' | PageAnswer | null) => {
      if (message === 'ready') this.ready = true
      else this.waiting.shift()?.(message)
      this.watch(worker)
    })
    worker.on('error', (error) => {
      console.error(error)
      this.fail(worker)
    })
    worker.on('exit', () => this.fail(worker))
    worker.postMessage(this.path)
    worker.unref()
    return worker
  }

  /** Waits for the next page, not for ever; a waiting thread does not keep the server from leaving. */
  private watch(worker: Worker): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = this.waiting.length > 0 ? setTimeout(() => this.fail(worker), PAGE_MS) : null
    if (this.waiting.length === 0) worker.unref()
  }

  private fail(worker: Worker): void {
    if (this.worker !== worker) return
    this.failures += 1
    this.leave()
    void worker.terminate()
  }

  private leave(): void {
    if (this.timer) clearTimeout(this.timer)
    this.worker = null
    this.ready = false
    for (const done of this.waiting.splice(0)) done(null)
  }
}
