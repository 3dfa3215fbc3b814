import type { Command } from './command'

export const migrateCommand: Command = {
  name: 'migrate',
  about: 'Maakt de database als zij er niet is, brengt haar op de vorm van deze versie en werkt de registers bij.',
  options: {},
  async run() {
    const { databasePath, openDatabase } = await import('#db/open.server')
    const { loadRegistry } = await import('#seeds/load')
    const path = databasePath(process.env)
    const db = openDatabase(path)
    loadRegistry(db)
    db.$client.close()
    console.log(`De database ${path} is bij de tijd.`)
    return 0
  },
}
