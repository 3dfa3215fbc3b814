import { extractDocument, serveExtraction } from '#sources/extract-task'

/** The real work, with documents planted in it that never end, end their worker, or throw. */
await serveExtraction((input) => {
  if (input.name.startsWith('traag')) for (;;);
  if (input.name.startsWith('stuk')) process.exit(3)
  if (input.name.startsWith('fout')) throw new Error('geplante fout')
  return extractDocument(input)
})
