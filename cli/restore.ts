import { type Command, resolvePath, UsageError } from './command'

export const restoreCommand: Command = {
  name: 'restore',
  about: 'Zet een reservekopie terug. De database die er stond blijft bewaard, onder een naam die wordt genoemd.',
  takes: { word: 'KOPIE', about: 'een bestand dat `backup` heeft gemaakt' },
  options: { 'zonder-bijschrift': { about: 'ook als het bijschrift met het controlegetal ontbreekt' } },
  notes: [
    'Stop eerst de server. Een kopie die beschadigd is, of van een nieuwere versie van dit programma, wordt geweigerd.',
    'Een kopie van een oudere versie wordt bij de tijd gebracht. De kopie zelf verandert niet.',
  ],
  async run(input) {
    const [copy = '', extra] = input.paths
    if (extra !== undefined) throw new UsageError(`onverwacht argument “${extra}”`)
    const { databasePath } = await import('#db/open.server')
    const { restore } = await import('#db/restore.server')
    const path = databasePath(process.env)
    const { note, aside } = await restore(resolvePath(copy), path, { unproven: input.on('zonder-bijschrift') })
    console.log(`De database ${path} is teruggezet${note ? ` naar ${note.madeAt}` : ''} en is in orde.`)
    if (note) {
      console.log(`${note.commitments} toezeggingen, ${note.documents} documenten, ${note.decisions} besluiten.`)
      console.log(`Laatste hash: ${note.decisions > 0 ? note.headHash : '-'}`)
    }
    if (aside !== null) console.log(`Wat er stond is bewaard als ${aside}`)
    return 0
  },
}
