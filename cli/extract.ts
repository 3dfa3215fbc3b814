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
  const files = input.paths.map((given) => ({ path: resolvePath(given), name: basename(given) }))
  const written = new Map<string, string>()
  let failed = 0
  // Loaded here, so that help and a wrong call need not wait for the readers.
  const { readFiles } = await import('#sources/read-file')
  let place = 0
  for await (const { read } of readFiles(files, override)) {
    const given = input.paths[place++] ?? ''
    const reason = read.extraction === null ? read.reason : await write(given, read.extraction, folders, written)
    const told = reason ?? read.reason
    if (told === null) continue
    failed++
    console.error(`${given}: ${told}`)
  }
  return failed > 0 ? 1 : 0
}

interface Folders {
  out: string | null
  text: string | null
}

/** Writes what was found in a file; gives the Dutch reason when that fails. No file is written over an earlier one. */
async function write(given: string, extraction: Extraction, folders: Folders, written: Map<string, string>) {
  const target = basename(given).replace(/(?<=.)\.[^.]*$/u, '')
  const earlier = written.get(target)
  if (earlier !== undefined && (folders.out !== null || folders.text !== null)) {
    return `niet geschreven: ${target}.json is al van ${earlier}`
  }
  written.set(target, given)
  try {
    const json = JSON.stringify(toOutput(extraction))
    if (folders.out === null) await print(`${json}\n`)
    else await writeWhole(join(folders.out, `${target}.json`), `${json}\n`)
    if (folders.text !== null) await writeWhole(join(folders.text, `${target}.txt`), extraction.document.text)
    return null
  } catch (error) {
    return `niet geschreven: ${explainFileError(error)}`
  }
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
