import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '#db/open.server'
import { ingest } from '#sources/ingest'

/** A letter as a file on disk: its number within dossier 34 567, its day in Dutch and its sentences. */
export interface LetterFile {
  number: string
  day: string
  body: string
  signer?: string
}

const SIGNER = 'De Minister van Infrastructuur en Waterstaat,\nC. van Nieuwenhuizen Wijbenga'

/** Loads letters from a folder of their own, as the command does, into a database in memory. */
export async function loadLetters(letters: LetterFile[], db: Database = openDatabase(':memory:')): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  mkdirSync(folder, { recursive: true })
  for (const { number, day, body, signer = SIGNER } of letters) {
    const text = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, ${day}\n\n${body}\n\n${signer}\n`
    const meta = { id: `kst-34567-${number}`, dossier: '34567', number, kind: 'letter' }
    writeFileSync(join(folder, `brief-${number}.txt`), text)
    writeFileSync(join(folder, `brief-${number}.txt.meta.json`), JSON.stringify(meta))
  }
  const { failed } = await ingest(db, [folder])
  if (failed.length > 0) throw new Error(JSON.stringify(failed))
  return db
}
