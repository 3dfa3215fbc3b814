import { openDatabase } from '#db/open.server'
import { ingest } from '#sources/ingest'

// Loads a folder into a database and says after each document that it is stored: the parent kills it at one of these lines.
const [path = '', folder = ''] = process.argv.slice(2)
await ingest(openDatabase(path), [folder], {
  onProgress: ({ name, result }) => process.stdout.write(`${name} ${result}\n`),
})
