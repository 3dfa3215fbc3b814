import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive; its text is made while it is packed. */
export interface ArchiveFile {
  name: string
  pieces: Iterable<string>
}

/** Stands on every file: the same files give the same bytes, whenever they are packed. In local time, as ZIP has it. */
const STAMP = new Date(1980, 0, 1)

/**
 * Packs files into a ZIP, piece by piece, and puts `SHA256SUMS` after them: `sha256sum -c SHA256SUMS` tells whether they
 * came over whole.
 */
export function* writeArchive(files: ArchiveFile[]): Generator<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    packed.push(chunk)
  })
  const sums: string[] = []
  for (const file of files) {
    const hash = createHash('sha256')
    for (const _ of pack(zip, file, (bytes) => hash.update(bytes))) yield* packed.splice(0)
    sums.push(`${hash.digest('hex')}  ${file.name}\n`)
  }
  for (const _ of pack(zip, { name: 'SHA256SUMS', pieces: sums }, () => {})) yield* packed.splice(0)
  zip.end()
  yield* packed.splice(0)
}

function* pack(zip: Zip, { name, pieces }: ArchiveFile, see: (bytes: Uint8Array) => void): Generator<void> {
  const encoder = new TextEncoder()
  const entry = new ZipDeflate(name, { level: 6 })
  entry.mtime = STAMP
  zip.add(entry)
  for (const piece of pieces) {
    const bytes = encoder.encode(piece)
    see(bytes)
    entry.push(bytes)
    yield
  }
  entry.push(new Uint8Array(0), true)
  yield
}
