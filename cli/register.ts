import { readFile } from 'node:fs/promises'
import { readToday } from './clock'
import { type Command, type Input, readDay, resolvePath, UsageError } from './command'

export const registerCommand: Command = {
  name: 'register',
  about:
    'Leest het register van toezeggingen van de Kamer in, zoals het op een dag was. Eerdere standen blijven bewaard.',
  takes: {
    word: 'BESTAND…',
    about: 'tabellen (TSV of CSV) met Nummer, Tekst en Status, of rijen van open data (JSON)',
  },
  options: { dag: { value: 'DAG', about: 'de dag waarop het register zo was; zonder deze keuze vandaag' } },
  notes: [
    'Een status die niet bekend is, wordt bewaard en gemeld en telt niet mee.',
    'Wat niet te lezen is, wordt met bestand en rij genoemd; de rest gaat door en de afsluitcode is 1.',
  ],
  run,
}

async function run(input: Input): Promise<number> {
  if (input.paths.length === 0) throw new UsageError('noem een bestand')
  const given = input.text('dag')
  const readOn = given === null ? readToday() : readDay('dag', given)
  const { databasePath, openDatabase } = await import('#db/open.server')
  const { storeRegister } = await import('#db/register.server')
  const { matchFollowUps } = await import('#db/match.server')
  const { readRegister } = await import('#sources/register/read')
  const db = openDatabase(databasePath(process.env))
  let failed = false
  try {
    for (const path of input.paths) {
      const text = await readFile(resolvePath(path), 'utf8').catch(() => null)
      const file =
        text === null
          ? { entries: [], problems: ['het bestand bestaat niet of mag niet worden gelezen'] }
          : readRegister(text)
      const { added, unchanged, problems } = storeRegister(db, file.entries, readOn, path)
      for (const problem of [...file.problems, ...problems]) console.error(`${path}: ${problem}`)
      if (file.problems.length + problems.length > 0) failed = true
      console.log(`${path}: ${added} standen van ${readOn} ingelezen, ${unchanged} waren al bekend.`)
    }
    matchFollowUps(db)
  } finally {
    db.$client.close()
  }
  return failed ? 1 : 0
}
