/**
 * Scores the extractors against the gold labels (beside the project, `../shared/gold`, or GOLD_DIR) and compares with the
 * figures last committed in `extractors/figures.json`. `--write` renews that file; `--misses` prints each miss.
 * Exits 1 below a floor or when the gold folder is absent.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '#extractors/documents/read'
import { extract } from '#extractors/extract'
import type { Extraction, Span } from '#extractors/types'

/** What a release must reach on the gold documents (evaluate.mjs names). */
export const FLOORS: Record<string, number> = {
  precision: 0.92,
  recall: 0.92,
  recall_dated: 0.95,
  recall_with_possible: 0.97,
  last_day_right: 0.97,
  actor_right: 0.9,
  acknowledgement_precision: 0.8,
  acknowledgement_recall: 0.8,
  document_date_right: 0.97,
  ministries_right: 0.95,
}

interface GoldLabels {
  commitments: (Span & { deadline: { latest: string | null; accept?: string[] } | null })[]
  acknowledgements: Span[]
}
export interface RuleFigure {
  fired: number
  right: number
}
export interface Figures {
  documents: number
  scores: Record<string, number>
  counts: Record<string, number>
  rules: Record<string, RuleFigure>
}

const FIGURES = fileURLToPath(new URL('../extractors/figures.json', import.meta.url))

/** Reads every gold document as the `extract` command does and scores what is found; the figures and the misses, one line each. */
export async function scoreGold(folder: string): Promise<{ figures: Figures; misses: string[] }> {
  const out = mkdtempSync(join(tmpdir(), 'gold-'))
  const rules: Record<string, RuleFigure> = {}
  try {
    for (const name of readdirSync(join(folder, 'labels')).filter((file) => file.endsWith('.json'))) {
      const id = name.replace('.json', '')
      const file = `${id}.txt`
      const extraction = extract(
        await readDocument({ name: file, bytes: readFileSync(join(folder, 'documents', file)) }),
      )
      writeFileSync(join(out, name), JSON.stringify({ ...extraction, document: { ...extraction.document, text: '' } }))
      countRules(rules, extraction, JSON.parse(readFileSync(join(folder, 'labels', name), 'utf8')))
    }
    const printed = execFileSync(
      process.execPath,
      [join(folder, 'evaluate.mjs'), join(folder, 'labels'), out, '--misses', '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    )
    const lines = printed.trimEnd().split('\n')
    const { counts, ...scores } = JSON.parse(lines.at(-1) ?? '{}')
    return {
      figures: { documents: scores.documents, scores, counts, rules: sortKeys(rules) },
      misses: lines.slice(0, -1),
    }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** Adds how often each rule fired and was right: a matching label, and for the rule of a deadline also its last day. */
function countRules(rules: Record<string, RuleFigure>, extraction: Extraction, gold: GoldLabels) {
  const count = (rule: string, right: boolean) => {
    rules[rule] ??= { fired: 0, right: 0 }
    rules[rule].fired += 1
    if (right) rules[rule].right += 1
  }
  for (const commitment of extraction.commitments.filter(
    (one) => one.certainty === 'sure' && one.kind !== 'external',
  )) {
    const matches = gold.commitments.filter((label) => overlaps(label, commitment))
    count(commitment.rule, matches.length > 0)
    if (!commitment.deadline || matches.length === 0) continue
    const latest = commitment.deadline.latest
    const days = matches.flatMap((label) => [label.deadline?.latest ?? null, ...(label.deadline?.accept ?? [])])
    count(commitment.deadline.rule, days.includes(latest))
  }
  for (const one of extraction.acknowledgements) {
    count(
      one.rule,
      gold.acknowledgements.some((label) => overlaps(label, one)),
    )
  }
}

/** The overlap is at least half of the shorter span, as in evaluate.mjs. */
function overlaps(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common >= 0.5 * Math.min(a.end - a.start, b.end - b.start)
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Names of the scores that lie below their floor, with both figures. */
export function findFalls(scores: Record<string, number>): string[] {
  const falls = Object.entries(FLOORS)
    .filter(([name, floor]) => !((scores[name] ?? 0) >= floor))
    .map(([name, floor]) => `${name} ${scores[name]} < ${floor}`)
  return scores.invented_days === 0 ? falls : [...falls, `invented_days ${scores.invented_days} > 0`]
}

async function main() {
  const folder = process.env.GOLD_DIR ?? fileURLToPath(new URL('../../shared/gold', import.meta.url))
  if (!existsSync(join(folder, 'labels'))) {
    console.error(`No gold labels in ${folder}; set GOLD_DIR to the folder that holds labels and documents.`)
    process.exit(1)
  }
  const { figures, misses } = await scoreGold(folder)
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss)
  const last: Figures | null = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : null
  for (const [name, score] of Object.entries(figures.scores)) {
    const before = last?.scores[name]
    const change = typeof before === 'number' && before !== score ? `  (was ${before})` : ''
    console.log(`${name.padEnd(28)} ${score}${change}`)
  }
  console.log(JSON.stringify(figures.counts))
  if (process.argv.includes('--write')) writeFileSync(FIGURES, `${JSON.stringify(figures, null, 1)}\n`)
  const falls = findFalls(figures.scores)
  for (const fall of falls) console.error(`BELOW THE FLOOR: ${fall}`)
  process.exit(falls.length > 0 ? 1 : 0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
