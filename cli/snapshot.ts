import { readToday } from './clock'
import { type Command, readDay, UsageError } from './command'

export const snapshotCommand: Command = {
  name: 'snapshot',
  about: 'Bevriest de scorekaarten van deze week. Een week die al is bevroren blijft zoals zij is.',
  options: { peildatum: { value: 'DAG', about: 'een dag in de week die bevroren wordt; zonder --peildatum vandaag' } },
  notes: ['Zet dit in een wekelijkse taak. De stand staat daarna op /scorekaart/<jaar>-w<week>, met haar hash.'],
  async run(input) {
    const today = readToday()
    const day = readDay('peildatum', input.text('peildatum') ?? today)
    if (day > today) throw new UsageError('--peildatum ligt na vandaag: die stand is nog niet bekend')
    const { databasePath, openDatabase } = await import('#db/open.server')
    const { freezeWeek } = await import('#db/snapshots.server')
    const db = openDatabase(databasePath(process.env))
    try {
      const { week, sha256, isNew, day: frozen } = freezeWeek(db, day)
      console.log(`${week} ${isNew ? 'bevroren' : 'was al bevroren'} met peildatum ${frozen}. SHA-256: ${sha256}`)
      return 0
    } finally {
      db.$client.close()
    }
  },
}
