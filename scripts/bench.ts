/**
 * Speed as ratios taken in one run, printed as JSON: each side runs five times to warm up, so that both are compiled, then
 * three interleaved rounds give the medians; P1 also in processor time, which other work on the machine blurs less. For P2, whose workers start anew each round, both run once before.
 * P1 extraction against chrono-node on the same whole documents, one thread; P2 the same on both cores, with workers kept
 * for a batch the size of a year's letters (the documents several times over), and what it is when they start for one round;
 * P4 extraction against ripgrep with the same cues; P5 how many documents give other commitments without the cue prefilter.
 * With `--lists PATH` also P8 to P12 and P20 of bench-lists.ts, on a database made by `npm run generate -- PATH`; with `--only-lists PATH`
 * those alone.
 * Needs the documents beside the project (../shared/gold/documents and ../shared/corpus), or BENCH_DIR; else the samples.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node/nl'
import { CUES } from '#extractors/commitments/cues'
import { readCommitments } from '#extractors/commitments/read'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'
import { splitSentences } from '#extractors/sentences/split'
import { extractInPool } from '#sources/extract-pool'
import { measureDatabase } from './bench-lists'

const ROUNDS = 3
const WARM_UP = 5
/** How often the documents are read by one pool of workers: some 25 MB, as an ingest of a year is. */
const BATCH = 15
/** Ample: a busy machine must not stop a document here. */
const DEADLINE_MS = 20_000

/** Paths of the texts to measure on. */
export function listBenchFiles(): string[] {
  const beside = ['gold/documents', 'corpus'].map((name) =>
    fileURLToPath(new URL(`../../shared/${name}`, import.meta.url)),
  )
  const samples = fileURLToPath(new URL('../seeds/documents', import.meta.url))
  const folders = process.env.BENCH_DIR
    ? [process.env.BENCH_DIR]
    : beside.every((one) => existsSync(one))
      ? beside
      : [samples]
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name)),
  )
}

type Side = () => void | Promise<void>

/** What a run takes: seconds by the clock, and of processor time in this process. */
interface Cost {
  seconds: number
  processor: number
}

async function measure(run: Side): Promise<Cost> {
  const before = performance.now()
  const used = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(used)
  return { seconds: (performance.now() - before) / 1000, processor: (user + system) / 1e6 }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Runs both sides in turn, `warmUp` times before they count, and gives the median cost of each. */
async function race(ours: Side, theirs: Side, warmUp = WARM_UP): Promise<{ ours: Cost; theirs: Cost }> {
  for (let round = 0; round < warmUp; round++) {
    await ours()
    await theirs()
  }
  const rounds: { ours: Cost; theirs: Cost }[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await measure(ours), theirs: await measure(theirs) })
  return { ours: medianCost(rounds.map((one) => one.ours)), theirs: medianCost(rounds.map((one) => one.theirs)) }
}

function medianCost(costs: Cost[]): Cost {
  return {
    seconds: median(costs.map((one) => one.seconds)),
    processor: median(costs.map((one) => one.processor)),
  }
}

function countDiffering(texts: { name: string; text: string }[]): number {
  return texts.filter(({ name, text }) => {
    const document = readText(text, { name })
    const sentences = splitSentences(document)
    const [with_, without] = [true, false].map((prefilter) =>
      JSON.stringify(readCommitments(document, sentences, { prefilter })),
    )
    return with_ !== without
  }).length
}

async function main() {
  const { values } = parseArgs({ options: { lists: { type: 'string' }, 'only-lists': { type: 'string' } } })
  const path = values['only-lists'] ?? values.lists
  const lists = path === undefined ? {} : { lists: await measureDatabase(path) }
  const extraction = values['only-lists'] === undefined ? await measureExtraction() : {}
  console.log(JSON.stringify({ ...extraction, ...lists }, null, 2))
}

async function measureExtraction(): Promise<Record<string, unknown>> {
  const files = listBenchFiles()
  const texts = files.map((path) => ({ name: path, text: readFileSync(path, 'utf8') }))
  const megabytes = texts.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0) / 1e6
  const extractAll = () => {
    for (const { name, text } of texts) extract(readText(text, { name }))
  }
  const written = new Date(2020, 0, 1)
  const readDates = () => {
    for (const { text } of texts) chrono.parse(text, written)
  }
  const p1 = await race(extractAll, readDates)
  const inputs = texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }))
  const extractByTwo = async (times: number) => {
    const batch = Array.from({ length: times }, () => inputs).flat()
    for await (const result of extractInPool(batch, { threads: 2, deadlineMs: DEADLINE_MS }))
      if ('problem' in result) throw new Error(`${result.name}: ${result.problem.message}`)
  }
  const p2 = await race(() => extractByTwo(BATCH), readDates, 1)
  const cold = await measure(() => extractByTwo(1))
  const result: Record<string, unknown> = {
    documents: files.length,
    megabytes: +megabytes.toFixed(2),
    extraction_mb_per_s: +(megabytes / p1.ours.seconds).toFixed(2),
    P1: {
      ratio: +(p1.theirs.seconds / p1.ours.seconds).toFixed(2),
      goal: 5,
      processor: +(p1.theirs.processor / p1.ours.processor).toFixed(2),
    },
    P2: {
      ratio: +((BATCH * p2.theirs.seconds) / p2.ours.seconds).toFixed(2),
      goal: 9,
      measured: `two workers kept for ${BATCH} times the documents, their start included`,
      cold: +(p2.theirs.seconds / cold.seconds).toFixed(2),
    },
    P5: { differing: countDiffering(texts), goal: 0 },
  }
  try {
    const pattern = `(?:${CUES.join('|')})`
    const p4 = await race(extractAll, () => {
      execFileSync('rg', ['-j1', '-c', '-e', pattern, ...files], { stdio: ['ignore', 'ignore', 'ignore'] })
    })
    result.P4 = { ratio: +(p4.theirs.seconds / p4.ours.seconds).toFixed(3), goal: 0.1 }
  } catch {
    result.P4 = { skipped: 'rg is not installed' }
  }
  return result
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
