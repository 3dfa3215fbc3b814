import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DocumentInput } from '#extractors/documents/read'
import type { Extraction, Problem } from '#extractors/types'
import type { WorkerAnswer } from './extract-task'

/** What became of one document. `milliseconds` is the time in the worker; for a stopped document how long it was given. */
export type PoolResult = { name: string; milliseconds: number } & ({ extraction: Extraction } | { problem: Problem })

export interface PoolOptions {
  /** Workers at the same time; as many as there are cores, at most 8, when absent. */
  threads?: number
  /** A document that takes longer is stopped; stopped a second time, after three times as long, it is marked `slow`. */
  deadlineMs?: number
  /** Another script than `extract-worker.ts` that calls `serveExtraction`: for tests. */
  script?: URL
}

export const DEADLINE_MS = 2000
const MAX_THREADS = 8
/** A document that is stopped gets one more try, so many times as long: the machine may only have been busy. */
const SECOND_TRY = 3
/** Documents read ahead of the one that is handed out, per worker. */
const AHEAD = 2
/** Memory of one worker for objects, in MB; a document that needs more ends its worker. */
const WORKER_MEMORY_MB = 1024
/** Of which for new objects: a document makes many that die with it, and with room for them less is swept. */
const WORKER_YOUNG_MB = 64
/** A worker that ends so often before its first document will not start at all. */
const MAX_FAILED_STARTS = 3

/**
 * Extracts many documents in worker threads and gives the results in the order of the inputs, which may be read from disk
 * one by one as they are needed. A slow, crashing or greedy document becomes a problem; its worker is replaced and the next
 * goes on. Workers end when the loop does, also when it is left early.
 */
export async function* extractInPool(
  inputs: Iterable<DocumentInput> | AsyncIterable<DocumentInput>,
  options: PoolOptions = {},
): AsyncGenerator<PoolResult> {
  const threads = Math.max(1, options.threads ?? Math.min(availableParallelism(), MAX_THREADS))
  const pool = new Pool(threads, options.deadlineMs ?? DEADLINE_MS, options.script)
  const queue: Promise<PoolResult>[] = []
  try {
    for await (const input of inputs) {
      queue.push(pool.run(input))
      const first = queue.length >= threads * AHEAD ? queue.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (const result of queue) yield await result
  } finally {
    await pool.close()
  }
}

interface Task {
  id: number
  input: DocumentInput
  stopped: boolean
  done(result: PoolResult): void
}

interface Seat {
  worker: Worker
  ready: boolean
  task: Task | null
  timer: NodeJS.Timeout | null
}

/** The workers and the documents they wait for. `run` never rejects. */
class Pool {
  private readonly seats = new Set<Seat>()
  private readonly waiting: Task[] = []
  private count = 0
  private failedStarts = 0
  private closed = false

  constructor(
    threads: number,
    private readonly deadlineMs: number,
    private readonly script: URL | undefined,
  ) {
    for (let i = 0; i < threads; i++) this.seatWorker()
  }

  run(input: DocumentInput): Promise<PoolResult> {
    return new Promise((done) => {
      this.count += 1
      this.waiting.push({ id: this.count, input, stopped: false, done })
      if (this.seats.size === 0) this.giveUp(broken('er start geen werker'))
      else this.assign()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    const seats = [...this.seats]
    this.seats.clear()
    for (const seat of seats) stopTimer(seat)
    await Promise.all(seats.map((seat) => seat.worker.terminate()))
  }

  private seatWorker(): void {
    const seat: Seat = { worker: startWorker(this.script), ready: false, task: null, timer: null }
    this.seats.add(seat)
    seat.worker.on('message', (message: 'ready' | WorkerAnswer) => {
      if (message === 'ready') seat.ready = true
      else finish(seat, message)
      this.assign()
    })
    seat.worker.on('error', (error) => this.replace(seat, broken(error.message)))
    seat.worker.on('exit', () => this.replace(seat, broken('onverwacht gestopt')))
  }

  private assign(): void {
    for (const seat of this.seats) {
      const task = seat.ready && seat.task === null ? this.waiting.shift() : undefined
      if (task === undefined) continue
      seat.task = task
      seat.timer = setTimeout(() => this.stopIfBusy(seat, task), this.deadlineMs * (task.stopped ? SECOND_TRY : 1))
      seat.worker.postMessage({ id: task.id, input: task.input })
    }
  }

  /** An answer may wait behind the timer when this thread was busy itself: it is let through first. */
  private stopIfBusy(seat: Seat, task: Task): void {
    setImmediate(() =>
      setImmediate(() => {
        if (seat.task !== task) return
        if (!task.stopped) {
          seat.task = null
          task.stopped = true
          this.waiting.unshift(task)
        }
        this.replace(seat, tooSlow(this.deadlineMs * SECOND_TRY))
      }),
    )
  }

  private replace(seat: Seat, problem: Problem): void {
    if (!this.seats.delete(seat)) return
    stopTimer(seat)
    void seat.worker.terminate()
    if (seat.task !== null) fail(seat.task, problem, this.deadlineMs * SECOND_TRY)
    this.failedStarts = seat.ready ? 0 : this.failedStarts + 1
    if (this.closed) return
    if (this.failedStarts < MAX_FAILED_STARTS) this.seatWorker()
    else if (this.seats.size === 0) this.giveUp(problem)
    this.assign()
  }

  private giveUp(problem: Problem): void {
    for (const task of this.waiting.splice(0)) fail(task, problem, 0)
  }
}

function finish(seat: Seat, answer: WorkerAnswer): void {
  const task = seat.task
  if (task === null || task.id !== answer.id) return
  stopTimer(seat)
  seat.task = null
  const { milliseconds } = answer
  if ('failure' in answer) fail(task, broken(answer.failure), milliseconds)
  else task.done({ name: task.input.name, milliseconds, extraction: answer.extraction })
}

function fail({ input, done }: Task, { code, message }: Problem, milliseconds: number): void {
  done({ name: input.name, milliseconds, problem: { code, message: `${input.name}: ${message}` } })
}

function stopTimer(seat: Seat): void {
  if (seat.timer !== null) clearTimeout(seat.timer)
}

/** A worker on a TypeScript file; an `--import` of the loader in `execArgv` does not reach workers. */
function startWorker(script = new URL('./extract-worker.ts', import.meta.url)): Worker {
  return new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: script.href,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
  })
}

function tooSlow(deadlineMs: number): Problem {
  const seconds = (deadlineMs / 1000).toLocaleString('nl-NL')
  return { code: 'slow', message: `het lezen duurt langer dan ${seconds} seconden; het document is overgeslagen` }
}

function broken(reason: string): Problem {
  return { code: 'broken-file', message: `het lezen is vastgelopen (${reason})` }
}
