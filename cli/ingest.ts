import type { IngestStep, IngestSummary } from '#sources/ingest'
import { type Command, type Input, resolvePath } from './command'

export const ingestCommand: Command = {
  name: 'ingest',
  about: 'Laadt documenten in de database. Nog eens laden verandert niets; een nieuwe versie vervangt de vorige.',
  takes: { word: 'PAD…', about: 'bestanden en mappen; mappen met alles wat erin ligt' },
  options: { json: { about: 'schrijf alleen een samenvatting als JSON' } },
  notes: [
    'Verborgen bestanden, <bestand>.meta.json en index.tsv worden overgeslagen.',
    'Wat niet te laden is, wordt met naam en reden genoemd; de rest gaat door en de afsluitcode is 1.',
  ],
  run,
}

async function run(input: Input): Promise<number> {
  const { databasePath, openDatabase } = await import('#db/open.server')
  const { ingest } = await import('#sources/ingest')
  const { loadRegistry } = await import('#seeds/load')
  const quiet = input.on('json')
  const path = databasePath(process.env)
  const db = openDatabase(path, { synchronous: 'NORMAL' })
  try {
    loadRegistry(db)
    const summary = await ingest(db, input.paths.map(resolvePath), quiet ? {} : { onProgress: report })
    console.log(quiet ? JSON.stringify(summary) : tell(summary, path))
    return summary.failed.length > 0 ? 1 : 0
  } finally {
    db.$client.close()
  }
}

/** A line that counts along on a terminal; what is wrong with a document that was loaded stays standing. */
function report(step: IngestStep): void {
  const terminal = process.stderr.isTTY
  if (terminal) process.stderr.write('\r\u001B[K')
  for (const { message } of step.problems) {
    const named = message.startsWith(`${step.name}: `) ? message : `${step.name}: ${message}`
    console.error(`Let op: ${printable(named)}`)
  }
  if (step.slow) console.error(`Let op: ${printable(step.name)}: het lezen duurde lang`)
  if (!terminal) return
  const line = `${step.index + 1}/${step.total} ${printable(step.name)}`
  process.stderr.write(line.slice(0, (process.stderr.columns ?? 80) - 1))
  if (step.index + 1 === step.total) process.stderr.write('\r\u001B[K')
}

function tell(summary: IngestSummary, path: string): string {
  const { inserted, updated, unchanged, failed, commitments } = summary
  return [
    ...failed.map(({ name, reason }) => `Niet geladen: ${printable(`${name}: ${reason}`)}`),
    `Geladen in ${path}: ${inserted} nieuw, ${updated} bijgewerkt, ${unchanged} onveranderd, ${failed.length} mislukt; ` +
      `${commitments} toezeggingen gevonden.`,
  ].join('\n')
}

/** File names may hold line breaks and terminal codes. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}
