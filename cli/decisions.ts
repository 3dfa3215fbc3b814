import { readFile } from 'node:fs/promises'
import { type Command, resolvePath, UsageError } from './command'

export const decisionsCommand: Command = {
  name: 'decisions',
  about: 'Schrijft de besluiten van mensen als JSON-regels, of leest ze in op een andere machine.',
  takes: { word: 'export | import BESTAND', about: 'export schrijft naar de standaarduitvoer' },
  options: {},
  notes: ['Inlezen is alles of niets: een gewijzigd, afgekapt of ander logboek wordt geweigerd.'],
  async run({ paths: [verb, file, ...rest] }) {
    if (rest.length > 0) throw new UsageError(`onverwacht argument “${rest[0]}”`)
    if (verb === 'export' && file === undefined) return exportLog()
    if (verb === 'import' && file !== undefined) return importLog(file)
    throw new UsageError('kies “export” of “import BESTAND”')
  },
}

async function exportLog(): Promise<number> {
  const { databasePath, openDatabase } = await import('#db/open.server')
  const { exportDecisions } = await import('#db/decision-transfer.server')
  const db = openDatabase(databasePath(process.env), { readonly: true })
  process.stdout.write(exportDecisions(db))
  db.$client.close()
  return 0
}

async function importLog(file: string): Promise<number> {
  const { databasePath, openDatabase } = await import('#db/open.server')
  const { ImportRefused, importDecisions } = await import('#db/decision-transfer.server')
  let lines: string
  try {
    lines = await readFile(resolvePath(file), 'utf8')
  } catch {
    console.error(`${file}: het bestand bestaat niet of mag niet worden gelezen`)
    return 1
  }
  const db = openDatabase(databasePath(process.env))
  try {
    const { added, known, unmatched } = importDecisions(db, lines)
    console.log(`${added} besluiten ingelezen, ${known} waren al bekend.`)
    for (const id of unmatched) console.error(`let op: ${id} is hier nog niet geladen; het besluit is bewaard`)
    return 0
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    console.error(`${file}: ${error.message}`)
    return 1
  } finally {
    db.$client.close()
  }
}
