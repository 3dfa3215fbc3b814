import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DocumentMeta, Extraction } from '#extractors/types'
import { explainFileError } from '#sources/folder'
import { type Command, type Input, readDay, resolvePath, UsageError } from './command'

export const extractCommand: Command = {
  name: 'extract',
  about: 'Leest documenten en schrijft per document wat erin is toegezegd als JSON. Er is geen database bij betrokken.',
  takes: { word: 'BESTAND…', about: 'tekst, markdown, html, xml, pdf of docx' },
  options: {
    out: {
      value: 'MAP',
      about: 'schrijf per bestand <naam>.json in deze map; zonder --out JSON-regels op standaarduitvoer',
    },
    'text-out': { value: 'MAP', about: 'schrijf ook de tekst waarin de posities tellen, als <naam>.txt' },
    date: { value: 'JJJJ-MM-DD', about: 'de datum van de documenten; gaat voor de tekst en voor <bestand>.meta.json' },
  },
  notes: [
    'Een <bestand>.meta.json ({id, date, kind, title, dossier, number, aanhangsel, ministries, url}) gaat voor de tekst.',
    'Een bestand dat niet te lezen is, staat op de foutuitvoer; de andere gaan door en de afsluitcode is 1.',
  ],
  run,
}

async function run(input: Input): Promise<number> {
  const date = input.text('date')
  const override: DocumentMeta = date === null ? {} : { date: readDay('date', date) }
  const folders = { out: await makeFolder(input.text('out')), text: await makeFolder(input.text('text-out')) }
  const written = new Map<string, string>()
  let failed = 0
  for (const given of input.paths) {
    const reason = await extractFile(given, override, folders, written)
    if (reason !== null) {
      failed++
      console.error(`${given}: ${reason}`)
    }
  }
  return failed > 0 ? 1 : 0
}

interface Folders {
  out: string | null
  text: string | null
}

/** Gives the Dutch reason when something is wrong; a document that could be made is written all the same. */
async function extractFile(given: string, override: DocumentMeta, folders: Folders, written: Map<string, string>) {
  const path = resolvePath(given)
  const name = basename(path)
  const target = name.replace(/(?<=.)\.[^.]*$/u, '')
  // Loaded here, so that help and a wrong call need not wait for the readers.
  const { readFoundFile } = await import('#sources/read-file')
  const read = await readFoundFile({ path, name }, override)
  if (read.extraction === null) return read.reason
  const earlier = written.get(target)
  if (earlier !== undefined && (folders.out !== null || folders.text !== null)) {
    return `niet geschreven: ${target}.json is al van ${earlier}`
  }
  written.set(target, given)
  try {
    const json = JSON.stringify(toOutput(read.extraction))
    if (folders.out === null) await print(`${json}\n`)
    else await writeWhole(join(folders.out, `${target}.json`), `${json}\n`)
    if (folders.text !== null) await writeWhole(join(folders.text, `${target}.txt`), read.extraction.document.text)
  } catch (error) {
    return `niet geschreven: ${explainFileError(error)}`
  }
  return read.reason
}

/** The extraction without the text and its blocks. */
function toOutput({ document, commitments, acknowledgements }: Extraction) {
  const { text: _, blocks: __, ...facts } = document
  return { document: facts, commitments, acknowledgements }
}

async function makeFolder(given: string | null): Promise<string | null> {
  if (given === null) return null
  const path = resolvePath(given)
  try {
    await mkdir(path, { recursive: true })
    return path
  } catch (error) {
    throw new UsageError(`de map ${given} kan niet worden gemaakt: ${explainFileError(error)}`)
  }
}

/** A file is there whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.deel`
  await writeFile(part, text)
  await rename(part, path)
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
