import { type Command, resolvePath, UsageError } from './command'

export const backupCommand: Command = {
  name: 'backup',
  about: 'Maakt een reservekopie van de hele database, ook terwijl de server draait en er wordt geschreven.',
  takes: { word: 'MAP', about: 'waar de kopie komt, onder een naam met het tijdstip; wat er staat blijft staan' },
  options: {},
  notes: [
    'Naast de kopie komt een bijschrift (.json) met het controlegetal, de aantallen en de hash van het laatste besluit.',
    'Bewaar beide op een andere schijf. `check --kopie BESTAND` kijkt of een kopie heel is, `restore BESTAND` zet haar terug.',
  ],
  async run({ paths: [folder = '', extra] }) {
    if (extra !== undefined) throw new UsageError(`onverwacht argument “${extra}”`)
    const { databasePath } = await import('#db/open.server')
    const { backUp } = await import('#db/backup.server')
    const { file, note } = await backUp(databasePath(process.env), resolvePath(folder))
    const megabytes = Math.max(1, Math.round(note.bytes / 1e6))
    console.log(
      [
        `Reservekopie ${file}`,
        `${megabytes} MB, ${note.commitments} toezeggingen, ${note.documents} documenten, ${note.decisions} besluiten.`,
        `Laatste hash: ${note.decisions > 0 ? note.headHash : '-'}`,
      ].join('\n'),
    )
    return 0
  },
}
