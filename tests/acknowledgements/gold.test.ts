import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { mayReport } from '#extractors/acknowledgements/cue'
import { readAcknowledgements, traceAcknowledgements } from '#extractors/acknowledgements/read'
import { readText } from '#extractors/documents/read-text'
import { splitSentences } from '#extractors/sentences/split'
import type { Span } from '#extractors/types'

const GOLD = process.env.GOLD_DIR ?? fileURLToPath(new URL('../../../shared/gold', import.meta.url))

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start)

/** Labels and readings paired one to one, best overlap first; the number of pairs. */
function countPairs(labels: Span[], readings: Span[]): number {
  const pairs = labels.flatMap((label, i) => readings.map((reading, j) => ({ i, j, share: overlap(label, reading) })))
  const taken = { labels: new Set<number>(), readings: new Set<number>() }
  for (const { i, j } of pairs.filter((pair) => pair.share >= 0.5).sort((a, b) => b.share - a.share))
    if (!taken.labels.has(i) && !taken.readings.has(j)) {
      taken.labels.add(i)
      taken.readings.add(j)
    }
  return taken.labels.size
}

it.skipIf(!existsSync(GOLD))(
  'reaches the floors on the gold documents (skipped when the gold folder is absent)',
  () => {
    const sum = { labels: 0, readings: 0, right: 0 }
    for (const file of readdirSync(join(GOLD, 'labels'))) {
      const { acknowledgements = [] } = JSON.parse(readFileSync(join(GOLD, 'labels', file), 'utf8'))
      const labels = (acknowledgements as Span[]).filter((label) => label.start !== null && label.start !== undefined)
      const name = file.replace('.json', '.txt')
      const document = readText(readFileSync(join(GOLD, 'documents', name), 'utf8'), { name })
      const readings = readAcknowledgements(document, splitSentences(document))
      sum.labels += labels.length
      sum.readings += readings.length
      sum.right += countPairs(labels, readings)
    }
    expect(sum.labels).toBeGreaterThan(0)
    expect(sum.right / sum.readings).toBeGreaterThanOrEqual(0.9)
    expect(sum.right / sum.labels).toBeGreaterThanOrEqual(0.85)
  },
)

it.skipIf(!existsSync(GOLD))('loses nothing by its cues (skipped when the gold folder is absent)', () => {
  let seen = 0
  for (const name of readdirSync(join(GOLD, 'documents')).filter((file) => file.endsWith('.txt'))) {
    const document = readText(readFileSync(join(GOLD, 'documents', name), 'utf8'), { name })
    for (const { text } of splitSentences(document)) {
      if (mayReport(text)) continue
      seen++
      const context = { around: '', kind: document.kind, written: document.date }
      expect(traceAcknowledgements(text, context).acknowledgement, text).toBeNull()
    }
  }
  expect(seen).toBeGreaterThan(0)
})
