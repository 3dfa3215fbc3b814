import type { Command } from './command'

export const checkCommand: Command = {
  name: 'check',
  about: 'Controleert of de database heel is: het bestand, de verwijzingen, de zoekindex en de plaats van elk citaat.',
  options: {},
  async run() {
    const { databasePath, openDatabase } = await import('#db/open.server')
    const { checkDatabase } = await import('#db/check.server')
    const path = databasePath(process.env)
    const db = openDatabase(path, { readonly: true })
    const faults = checkDatabase(db)
    db.$client.close()
    for (const fault of faults) console.error(fault)
    if (faults.length === 0) console.log(`De database ${path} is in orde.`)
    return faults.length > 0 ? 1 : 0
  },
}
