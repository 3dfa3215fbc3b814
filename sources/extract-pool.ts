import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DocumentInput } from '#extractors/documents/read'
import type { Extraction, Problem } from '#extractors/types'
import type { WorkerAnswer } from './extract-task'

/** What became of one document. `milliseconds` is the time in the worker; for a stopped document the deadline. */
export type PoolResult = { name: string; milliseconds: number } & ({ extraction: Extraction } | { problem: Problem })

export interface PoolOptions {
  /** Workers at the same time; as many as there are cores, at most 8, when absent. */
  threads?: number
  /** A document that takes longer is stopped and marked `slow`. */
  deadlineMs?: number
  /** Another script than `extract-worker.ts` that calls `serveExtraction`: for tests. */
  script?: URL
}

export const DEADLINE_MS = 2000
const MAX_THREADS = 8
/** Documents read ahead of the one that is handed out, per worker. */
const AHEAD = 2
/** Memory of one worker for objects, in MB; a document that needs more ends its worker. */
const WORKER_MEMORY_MB = 1024
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
  const pool = openPool(threads, options.deadlineMs ?? DEADLINE_MS, options.script)
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
  done(result: PoolResult): void
}

interface Seat {
  worker: Worker
  ready: boolean
  task: Task | null
  timer: NodeJS.Timeout | null
}

/** The workers with their tasks. `run` never rejects. */
function openPool(threads: number, deadlineMs: number, script?: URL) {
  const seats = new Set<Seat>()
  const waiting: Task[] = []
  let count = 0
  let failedStarts = 0
  let closed = false

  function seatWorker(): void {
    const seat: Seat = { worker: startWorker(script), ready: false, task: null, timer: null }
    seats.add(seat)
    seat.worker.on('message', (message: 'ready' | WorkerAnswer) => {
      if (message === 'ready') seat.ready = true
      else finish(seat, message)
      assign()
    })
    seat.worker.on('error', (error) => replace(seat, broken(error.message)))
    seat.worker.on('exit', () => replace(seat, broken('onverwacht gestopt')))
  }

  function assign(): void {
    for (const seat of seats) {
      const task = seat.ready && seat.task === null ? waiting.shift() : undefined
      if (task === undefined) continue
      seat.task = task
      seat.timer = setTimeout(() => stopIfBusy(seat, task), deadlineMs)
      seat.worker.postMessage({ id: task.id, input: task.input })
    }
  }

  function finish(seat: Seat, answer: WorkerAnswer): void {
    const task = seat.task
    if (task === null || task.id !== answer.id) return
    if (seat.timer !== null) clearTimeout(seat.timer)
    seat.task = null
    const { milliseconds } = answer
    if ('extraction' in answer) task.done({ name: task.input.name, milliseconds, extraction: answer.extraction })
    else task.done({ name: task.input.name, milliseconds, problem: named(task, broken(answer.failure)) })
  }

  /** An answer may wait behind the timer when this thread was busy itself: it is let through first. */
  function stopIfBusy(seat: Seat, task: Task): void {
    setImmediate(() =>
      setImmediate(() => {
        if (seat.task === task) replace(seat, tooSlow(deadlineMs))
      }),
    )
  }

  function replace(seat: Seat, problem: Problem): void {
    if (!seats.delete(seat)) return
    if (seat.timer !== null) clearTimeout(seat.timer)
    void seat.worker.terminate()
    const { task } = seat
    task?.done({ name: task.input.name, milliseconds: deadlineMs, problem: named(task, problem) })
    failedStarts = seat.ready ? 0 : failedStarts + 1
    if (closed) return
    if (failedStarts < MAX_FAILED_STARTS) seatWorker()
    else if (seats.size === 0) giveUp(problem)
  }

  function giveUp(problem: Problem): void {
    for (const task of waiting.splice(0))
      task.done({ name: task.input.name, milliseconds: 0, problem: named(task, problem) })
  }

  for (let i = 0; i < threads; i++) seatWorker()
  return {
    run(input: DocumentInput): Promise<PoolResult> {
      return new Promise((done) => {
        count += 1
        waiting.push({ id: count, input, done })
        if (seats.size === 0) giveUp(broken('de werkers starten niet'))
        else assign()
      })
    },
    async close(): Promise<void> {
      closed = true
      const ending = [...seats].map((seat) => {
        if (seat.timer !== null) clearTimeout(seat.timer)
        return seat.worker.terminate()
      })
      seats.clear()
      await Promise.all(ending)
    },
  }
}

/** A worker on a TypeScript file; an `--import` of the loader in `execArgv` does not reach workers. */
function startWorker(script = new URL('./extract-worker.ts', import.meta.url)): Worker {
  return new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: script.href,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
  })
}

function tooSlow(deadlineMs: number): Problem {
  const seconds = (deadlineMs / 1000).toLocaleString('nl-NL')
  return { code: 'slow', message: `het lezen duurt langer dan ${seconds} seconden; het document is overgeslagen` }
}

function broken(reason: string): Problem {
  return { code: 'broken-file', message: `het lezen is vastgelopen (${reason})` }
}

function named({ input }: Task, { code, message }: Problem): Problem {
  return { code, message: `${input.name}: ${message}` }
}
