import { type Command, readInput, UsageError, writeHelp } from './command'

/** The commands; each is loaded when it is called, so that the command starts quickly. */
const COMMANDS: Record<string, { about: string; load: () => Promise<Command> }> = {
  extract: {
    about: 'leest documenten en schrijft wat erin is toegezegd als JSON; zonder database',
    load: async () => (await import('./extract')).extractCommand,
  },
  times: {
    about: 'leest tijdsaanduidingen in zinnen (JSON-regels in, JSON-regels uit)',
    load: async () => (await import('./times-command')).timesCommand,
  },
  ingest: {
    about: 'laadt documenten en mappen in de database',
    load: async () => (await import('./ingest')).ingestCommand,
  },
  register: {
    about: 'leest het register van toezeggingen van de Kamer in, zoals het op een dag was',
    load: async () => (await import('./register')).registerCommand,
  },
  list: {
    about: 'toont toezeggingen uit de database, met hun stand op een dag',
    load: async () => (await import('./list')).listCommand,
  },
  migrate: {
    about: 'maakt de database, of brengt haar bij de tijd',
    load: async () => (await import('./migrate')).migrateCommand,
  },
  backup: {
    about: 'maakt een reservekopie, ook terwijl de server draait',
    load: async () => (await import('./backup')).backupCommand,
  },
  restore: {
    about: 'zet een reservekopie terug en bewaart wat er stond',
    load: async () => (await import('./restore')).restoreCommand,
  },
  check: {
    about: 'controleert of de database of een reservekopie heel en kloppend is',
    load: async () => (await import('./check')).checkCommand,
  },
  user: {
    about: 'beheert accounts; het eerste wordt beheerder',
    load: async () => (await import('./user')).userCommand,
  },
  decisions: {
    about: 'schrijft de besluiten van mensen weg, of leest ze in',
    load: async () => (await import('./decisions')).decisionsCommand,
  },
  snapshot: {
    about: 'bevriest de scorekaarten van de week',
    load: async () => (await import('./snapshot')).snapshotCommand,
  },
  digest: {
    about: 'stuurt wie per e-mail volgt wat er nieuw is',
    load: async () => (await import('./digest')).digestCommand,
  },
  verify: {
    about: 'controleert of geen besluit achteraf is gewijzigd',
    load: async () => (await import('./verify')).verifyCommand,
  },
}

/** Runs the command; the exit code is 0 when all went well, 1 when some input failed, 2 when it was called wrongly. */
async function main(words: string[]): Promise<number> {
  const [name = '', ...rest] = words
  if (['', '--help', '-h', 'help'].includes(name)) {
    console.log(writeOverview())
    return name === '' ? 2 : 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!entry) throw new UsageError(`onbekend commando “${name}”; kies uit ${Object.keys(COMMANDS).join(', ')}`)
    const command = await entry.load()
    if (asksHelp(rest)) {
      console.log(writeHelp(command))
      return 0
    }
    return await command.run(readInput(command, rest))
  } catch (error) {
    return explain(error, name)
  }
}

function asksHelp(words: string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

function explain(error: unknown, name: string): number {
  if (error instanceof UsageError) {
    console.error(`toezeggingen: ${error.message}\nHulp: toezeggingen ${name in COMMANDS ? `${name} ` : ''}--help`)
    return 2
  }
  const expected = error instanceof Error && error.name === 'DatabaseError'
  console.error(`toezeggingen: ${expected ? error.message : `onverwachte fout: ${(error as Error).stack ?? error}`}`)
  return 1
}

function writeOverview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
  return [
    'Vindt wat ministers de Kamer in brieven en antwoorden toezeggen, en leest de termijn.',
    '',
    'Gebruik: toezeggingen COMMANDO [opties]',
    '',
    ...lines,
    '',
    'toezeggingen COMMANDO --help toont de opties van een commando.',
    'De database staat in data/toezeggingen.db, of waar DATABASE_PATH naar wijst.',
    'Afsluitcode: 0 alles gelukt, 1 een deel mislukt, 2 verkeerd aangeroepen.',
  ].join('\n')
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
