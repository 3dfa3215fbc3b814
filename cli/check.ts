import { type Command, resolvePath } from './command'

export const checkCommand: Command = {
  name: 'check',
  about:
    'Controleert of de database heel is: het bestand, de indexen, de verwijzingen, de zoekindex en de plaats van elk citaat.',
  options: {
    grondig: { about: 'laat SQLite ook elke verwijzing van elke index opzoeken; duurt vele malen zo lang' },
    kopie: { value: 'BESTAND', about: 'controleert een reservekopie, met haar controlegetal' },
  },
  notes: ['Kan terwijl de server draait. Alleen --grondig ziet een index waarvan de volgorde niet klopt.'],
  async run(input) {
    const { databasePath } = await import('#db/open.server')
    const copy = input.text('kopie')
    const path = copy === null ? databasePath(process.env) : resolvePath(copy)
    const faults = await find(path, copy !== null, input.on('grondig'))
    for (const fault of faults) console.error(fault)
    if (faults.length === 0) console.log(`De ${copy === null ? 'database' : 'reservekopie'} ${path} is in orde.`)
    return faults.length > 0 ? 1 : 0
  },
}

async function find(path: string, isBackup: boolean, thorough: boolean): Promise<string[]> {
  if (isBackup) return (await import('#db/restore.server')).checkBackup(path, thorough)
  return (await import('#db/check-file.server')).checkFile(path, thorough)
}
